#!/usr/bin/python3
"""Reference for pathway text: reads it, evaluates it, solves it accurately.

It is written from the meaning of the language alone and shares nothing with
the library, so that a mistake has to be made twice to go unseen. It values
plain formulas over speed, and a tight solver over a fixed step.

Meaning: normalised-Hill rule networks after Kraeutler, Soltis and Saucerman,
BMC Systems Biology 4:157 (2010), in the variant of Netflux's MATLAB export:
OR is a + b - ab in text order, AND is a product that carries the weight once.

    netflux_reference.py steady --network FILE [setting]... [--csv]
    netflux_reference.py run    --network FILE [setting]... [--until 24h] [--every 10min] [--csv]

    setting: --set INPUT=V  --dose DRUG=20nM  --preset P  --knock-out NODE
             --hold NODE=V  --at TIME (the settings after it happen at TIME)

Needs python3-numpy and python3-scipy.
"""

import os

# Matrices here are small; several BLAS threads per process only get in each
# other's way when the comparison runs one process per core.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import re
import sys
from dataclasses import dataclass, field

import numpy as np
from scipy.integrate import odeint

# ---------------------------------------------------------------- text

NAME = r"[A-Za-z][A-Za-z0-9_]*"
NUMBER = r"[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?"
NANOMOLAR = {"pM": 1e-3, "nM": 1.0, "uM": 1e3, "mM": 1e6}
MINUTES = {"s": 1 / 60, "min": 1.0, "h": 60.0, "d": 1440.0}
NETFLUX_DEFAULTS = {"tau": 1.0, "n": 1.4, "EC50": 0.5, "w": 1.0, "start": 0.0, "max": 1.0}
# Everything after the part that computes: (sources) "sentence".
TAIL = r'\s*(?:\([^)"]*\))?\s*(?:"[^"]*")?\s*'


class PathwayError(ValueError):
    """A text or a setting that has no meaning."""


@dataclass
class Node:
    name: str
    tau: float
    start: float
    maximum: float


@dataclass
class Rule:
    terms: list  # (name, negated)
    target: str
    weight: float
    n: float
    ec50: float


@dataclass
class DrugEffect:
    target: str
    ic50: float  # nM
    emax: float
    h: float


@dataclass
class Network:
    inputs: dict = field(default_factory=dict)  # name -> value, in text order
    nodes: list = field(default_factory=list)
    rules: list = field(default_factory=list)
    drugs: dict = field(default_factory=dict)  # name -> [DrugEffect]
    presets: dict = field(default_factory=dict)  # name -> [(name, "" | "max" | "hold", value)]

    def node_index(self, name):
        for index, node in enumerate(self.nodes):
            if node.name == name:
                return index
        raise PathwayError(f"no node '{name}'")


def in_unit_interval(value, what):
    if not 0 <= value <= 1:
        raise PathwayError(f"{what} is {value:g}, not in [0,1]")
    return value


def parse_dose(text):
    match = re.fullmatch(rf"({NUMBER})(pM|nM|uM|mM)", text)
    if not match or float(match[1]) < 0:
        raise PathwayError(f"'{text}' is no dose such as 20nM")
    return float(match[1]) * NANOMOLAR[match[2]]


def parse_time(text):
    match = re.fullmatch(rf"({NUMBER})(s|min|h|d)", text)
    if not match or float(match[1]) < 0:
        raise PathwayError(f"'{text}' is no time such as 24h or 10min")
    return float(match[1]) * MINUTES[match[2]]


def parse_attributes(text, allowed):
    """'a=1 b = 2nM' as a dictionary of the written values."""
    one = re.compile(rf"\s*({NAME})\s*=\s*({NUMBER}(?:[pnum]M)?)(?![\w.])")
    found, position = {}, 0
    while text[position:].strip():
        match = one.match(text, position)
        if not match:
            raise PathwayError(f"cannot read attributes '{text.strip()}'")
        if match[1] not in allowed or match[1] in found:
            raise PathwayError(f"attribute '{match[1]}' is unknown here or written twice")
        found[match[1]] = match[2]
        position = match.end()
    return found


def checked(attributes):
    """Attributes as numbers, each in its range."""
    values = {}
    for name, text in attributes.items():
        try:
            value = float(text)
        except ValueError:
            raise PathwayError(f"{name}={text} is no number") from None
        good = {
            "tau": value > 0,
            "n": value > 0,
            "EC50": 0 < value < 1,
        }.get(name, 0 <= value <= 1)
        if not good or value == float("inf"):
            raise PathwayError(f"{name}={text} is out of range")
        values[name] = value
    return values


def without_comment(line):
    match = re.fullmatch(r'((?:[^#"]|"[^"]*")*)(#.*)?', line.strip())
    if not match:
        raise PathwayError("a quote is not closed")
    return match[1].strip()


def parse(text):
    network = Network()
    defaults = dict(NETFLUX_DEFAULTS)
    for number, line in enumerate(text.split("\n"), 1):
        try:
            statement = without_comment(line)
            if statement:
                parse_line(statement, network, defaults)
        except PathwayError as error:
            raise PathwayError(f"line {number}: {error}") from None
    check_names(network)
    return network


def parse_line(line, network, defaults):
    def declare(name):
        taken = set(network.inputs) | {node.name for node in network.nodes}
        if name in taken | set(network.drugs) | set(network.presets):
            raise PathwayError(f"'{name}' is declared twice")
        return name

    if re.fullmatch(rf"module\s+{NAME}{TAIL}", line):
        return
    if match := re.fullmatch(r"default\s+(.*)", line):
        defaults.update(checked(parse_attributes(match[1], NETFLUX_DEFAULTS)))
    elif match := re.fullmatch(rf"input\s+({NAME})\s*=\s*({NUMBER}){TAIL}", line):
        network.inputs[declare(match[1])] = in_unit_interval(float(match[2]), match[1])
    elif match := re.fullmatch(rf'node\s+({NAME})((?:\s[^("]*)?){TAIL}', line):
        own = checked(parse_attributes(match[2], ("tau", "start", "max")))
        value = {**defaults, **own}
        network.nodes.append(Node(declare(match[1]), value["tau"], value["start"], value["max"]))
    elif match := re.fullmatch(rf'drug\s+({NAME})\s*=((?:\s*{NAME}\s*\([^)]*\))+){TAIL}', line):
        effects = []
        for target, inside in re.findall(rf"({NAME})\s*\(([^)]*)\)", match[2]):
            given = parse_attributes(inside, ("IC50", "Emax", "h"))
            effects.append(drug_effect(target, given))
        network.drugs[declare(match[1])] = effects
    elif match := re.fullmatch(rf'preset\s+({NAME})\s*=([^("]*){TAIL}', line):
        one = rf"({NAME})(?:\.(max|hold))?\s*=\s*({NUMBER})(?=\s|$)"
        if re.sub(one, "", match[2]).strip():
            raise PathwayError(f"cannot read the preset '{match[2].strip()}'")
        network.presets[declare(match[1])] = [
            (name, what, in_unit_interval(float(value), name))
            for name, what, value in re.findall(one, match[2])
        ]
    elif match := re.fullmatch(rf"([^=]*)=>\s*({NAME})\s*(?:\[([^\]]*)\])?{TAIL}", line):
        terms = []
        for term in match[1].split("&") if match[1].strip() else []:
            part = re.fullmatch(rf"\s*(!?)\s*({NAME})\s*", term)
            if not part or part[2] in [name for name, _ in terms]:
                raise PathwayError(f"term '{term.strip()}' is empty, unreadable or there twice")
            terms.append((part[2], part[1] == "!"))
        value = {**defaults, **checked(parse_attributes(match[3] or "", ("w", "n", "EC50")))}
        network.rules.append(Rule(terms, match[2], value["w"], value["n"], value["EC50"]))
    else:
        raise PathwayError(f"cannot read '{line}'")


def drug_effect(target, given):
    if "IC50" not in given:
        raise PathwayError(f"IC50 of {target} is missing")
    effect = DrugEffect(
        target, parse_dose(given["IC50"]), float(given.get("Emax", 1)), float(given.get("h", 1))
    )
    if effect.ic50 <= 0 or not 0 <= effect.emax <= 1 or effect.h <= 0:
        raise PathwayError(f"effect on {target} is out of range")
    return effect


def check_names(network):
    nodes = {node.name for node in network.nodes}
    for rule in network.rules:
        if rule.target not in nodes:
            raise PathwayError(f"the target '{rule.target}' is no node")
        for name, _ in rule.terms:
            if name not in nodes and name not in network.inputs:
                raise PathwayError(f"the regulator '{name}' is unknown")
    for effects in network.drugs.values():
        for effect in effects:
            if effect.target not in network.inputs:
                raise PathwayError(f"the drug class '{effect.target}' is no input")
    for changes in network.presets.values():
        for name, what, _ in changes:
            if name not in (nodes if what else network.inputs):
                raise PathwayError(f"a preset names the unknown '{name}'")


# ---------------------------------------------------------------- settings


class Cell:
    """What can be set on a network. A later setting wins.

    A setting changes the parameters of the equations and never the state: a
    node whose maximum falls below its value decays there with its own tau.
    Only `hold` fixes a value.
    """

    def __init__(self, network):
        self.network = network
        self.own = dict(network.inputs)
        self.doses = {}
        self.maximum = np.array([node.maximum for node in network.nodes])
        self.held = {}

    def set(self, name, value):
        if name not in self.own:
            raise PathwayError(f"no input '{name}'")
        self.own[name] = in_unit_interval(value, name)

    def dose(self, drug, nanomolar):
        if drug not in self.network.drugs:
            raise PathwayError(f"no drug '{drug}'")
        self.doses[drug] = nanomolar

    def preset(self, name):
        if name not in self.network.presets:
            raise PathwayError(f"no preset '{name}'")
        for target, what, value in self.network.presets[name]:
            if what == "max":
                self.maximum[self.network.node_index(target)] = value
            elif what == "hold":
                self.hold(target, value)
            else:
                self.set(target, value)

    def knock_out(self, node):
        self.maximum[self.network.node_index(node)] = 0.0

    def hold(self, node, value):
        self.held[self.network.node_index(node)] = in_unit_interval(value, node)

    def apply(self, kind, *arguments):
        getattr(self, kind)(*arguments)

    def input_values(self):
        """Own settings and drugs together: 1 - (1 - own) prod(1 - effect)."""
        spared = {name: 1.0 - value for name, value in self.own.items()}
        for drug, dose in self.doses.items():
            for effect in self.network.drugs[drug]:
                power = dose**effect.h
                spared[effect.target] *= 1.0 - effect.emax * power / (effect.ic50**effect.h + power)
        return np.array([1.0 - spared[name] for name in self.network.inputs])

    def place(self, state):
        """The state with its held nodes at their values."""
        state = np.array(state, dtype=float)
        for index, value in self.held.items():
            state[index] = value
        return state


# ---------------------------------------------------------------- equations


def activation(x, n, e):
    """Netflux's normalised Hill, finite also where its beta and K are not (e = 1/2)."""
    power = np.clip(x, 0.0, 1.0) ** n
    return np.minimum((1.0 - e) * power / (e + (1.0 - 2.0 * e) * power), 1.0)


def activation_slope(x, n, e):
    # For n < 1 the slope at 0 is infinite; only solvers read it, and they need
    # no more than its direction.
    x = np.clip(x, 1e-12, 1.0)
    power = x**n
    return (1.0 - e) * e * n * power / x / (e + (1.0 - 2.0 * e) * power) ** 2


class Drive:
    """Drives of all nodes at once, with the exact Jacobian.

    Rules and terms are padded to rectangles: a missing term is 1, a missing
    rule is 0, the neutral elements of AND and OR.
    """

    def __init__(self, network):
        self.node_count = len(network.nodes)
        position = {name: self.node_count + i for i, name in enumerate(network.inputs)}
        position.update({node.name: i for i, node in enumerate(network.nodes)})

        gates, rules_of = {}, [[] for _ in network.nodes]
        for index, rule in enumerate(network.rules):
            rules_of[position[rule.target]].append(index)
            for name, _ in rule.terms:
                gates.setdefault((position[name], rule.n, rule.ec50), len(gates))
        keys = list(gates) or [(0, 1.0, 0.5)]
        self.gate_source = np.array([key[0] for key in keys], dtype=int)
        self.gate_n = np.array([key[1] for key in keys])
        self.gate_e = np.array([key[2] ** key[1] for key in keys])

        # The bank holds activations, then inhibitions, then the neutral 1.
        count, width = len(keys), max([len(rule.terms) for rule in network.rules] + [1])
        self.term = np.full((len(network.rules), width), 2 * count)
        entries = []
        for r, rule in enumerate(network.rules):
            for k, (name, negated) in enumerate(rule.terms):
                gate = gates[position[name], rule.n, rule.ec50]
                self.term[r, k] = gate + count * negated
                if position[name] < self.node_count:
                    entries.append((r, k, position[rule.target], position[name]))
        self.weight = np.array([rule.weight for rule in network.rules])

        depth = max([len(rules) for rules in rules_of] + [1])
        self.rule = np.full((self.node_count, depth), len(network.rules))
        place_of_rule = {}
        for i, rules in enumerate(rules_of):
            self.rule[i, : len(rules)] = rules
            place_of_rule.update({r: (i, m) for m, r in enumerate(rules)})

        entries = np.array(entries, dtype=int).reshape(-1, 4)
        self.entry_term = (entries[:, 0], entries[:, 1])
        places = np.array([place_of_rule[r] for r in entries[:, 0]], dtype=int).reshape(-1, 2)
        self.entry_rule = (places[:, 0], places[:, 1])
        self.entry_cell = entries[:, 2] * self.node_count + entries[:, 3]

    def _rule_values(self, bank):
        return np.append(self.weight * bank[self.term].prod(axis=1), 0.0)[self.rule]

    def __call__(self, state, inputs):
        a = activation(np.concatenate((state, inputs))[self.gate_source], self.gate_n, self.gate_e)
        values = self._rule_values(np.concatenate((a, 1.0 - a, [1.0])))
        total = np.zeros(self.node_count)
        for column in range(values.shape[1] - 1, -1, -1):
            total = values[:, column] + total - values[:, column] * total
        return total

    def jacobian(self, state, inputs):
        x = np.concatenate((state, inputs))[self.gate_source]
        a = activation(x, self.gate_n, self.gate_e)
        slope = activation_slope(x, self.gate_n, self.gate_e)
        bank = np.concatenate((a, 1.0 - a, [1.0]))
        bank_slope = np.concatenate((slope, -slope, [0.0]))
        by_term = self.weight[:, None] * product_of_others(bank[self.term]) * bank_slope[self.term]
        by_rule = product_of_others(1.0 - self._rule_values(bank))
        amounts = by_term[self.entry_term] * by_rule[self.entry_rule]
        size = self.node_count
        return np.bincount(self.entry_cell, amounts, size * size).reshape(size, size)


def product_of_others(rows):
    """Along each row the product of all other elements; no division, zeros are common."""
    before, after = np.ones_like(rows), np.ones_like(rows)
    for k in range(1, rows.shape[1]):
        before[:, k] = before[:, k - 1] * rows[:, k - 1]
        after[:, -k - 1] = after[:, -k] * rows[:, -k]
    return before * after


class System:
    """One cell's equations between two settings: dx/dt = (max f(x) - x) / tau."""

    def __init__(self, cell, drive):
        self.drive = drive
        self.inputs = cell.input_values()
        self.maximum = cell.maximum.copy()
        self.tau = np.array([node.tau for node in cell.network.nodes])
        self.free = np.ones(len(self.tau), dtype=bool)
        self.free[list(cell.held)] = False

    def pull(self, state):
        """How far each node is from where it is driven: tau dx/dt."""
        return np.where(self.free, self.maximum * self.drive(state, self.inputs) - state, 0.0)

    def pull_jacobian(self, state):
        jacobian = self.maximum[:, None] * self.drive.jacobian(state, self.inputs)
        jacobian[np.diag_indices_from(jacobian)] -= 1.0
        jacobian[~self.free] = 0.0
        return jacobian

    def integrate(self, state, times):
        """States at times[1:], from times[0], by LSODA with the exact Jacobian."""
        states, report = odeint(
            lambda _, x: self.pull(x) / self.tau,
            state,
            times,
            Dfun=lambda _, x: self.pull_jacobian(x) / self.tau[:, None],
            tfirst=True,
            rtol=1e-10,
            atol=1e-12,
            mxstep=10**7,
            full_output=True,
        )
        if report["message"] != "Integration successful.":
            raise ArithmeticError(report["message"])
        return states[1:]

    def polish(self, state):
        """Newton's method on pull = 0 for the free nodes."""
        state = np.array(state)
        free = self.free
        for _ in range(20):
            pull = self.pull(state)[free]
            try:
                change = np.linalg.solve(self.pull_jacobian(state)[np.ix_(free, free)], -pull)
            except np.linalg.LinAlgError:
                return None
            state[free] = np.clip(state[free] + change, 0.0, 1.0)
            if np.abs(change).max(initial=0.0) < 1e-15:
                break
        return state if np.abs(self.pull(state)).max(initial=0.0) < 1e-13 else None


class NotSettled(ArithmeticError):
    """The trajectory does not come to rest, or not in reasonable time."""


def start_values(network):
    return np.array([node.start for node in network.nodes])


def settle(system, state):
    """The steady state that the trajectory from `state` reaches.

    A root found by Newton counts only once the trajectory itself, with the
    true time constants, has come within 1e-8 of it: Newton alone could jump
    to another steady state, and a slow passage is no arrival.
    """
    if not system.free.any():
        return state
    longest = system.tau[system.free].max()
    time, limit = 10.0 * longest, 300.0 * longest
    while time < limit:
        state = system.integrate(state, [0.0, time])[-1]
        pull = np.abs(system.pull(state)).max()
        if pull == 0.0:
            return state
        if pull < 1e-5:
            root = system.polish(state)
            if root is not None and np.abs(root - state).max() < 1e-8:
                return root
        time *= 1.5
    raise NotSettled(f"no steady state within {limit:g} min")


# ---------------------------------------------------------------- answers


def trajectory(network, schedule, times):
    """States at `times` (ascending). `schedule` is [(minutes, (kind, argument...))...].

    The integration restarts at each setting, so no step smooths a jump. A row
    at the very time of a setting shows the state after it.
    """
    schedule = sorted(schedule, key=lambda event: event[0])
    cell, drive = Cell(network), Drive(network)
    state, rows, now = start_values(network), [], 0.0
    while True:
        while schedule and schedule[0][0] <= now:
            cell.apply(*schedule.pop(0)[1])
        state = cell.place(state)
        system = System(cell, drive)
        until = schedule[0][0] if schedule else float("inf")
        wanted = [t for t in times if now < t < until]
        rows += [state for t in times if t == now]
        stops = [now] + wanted + ([until] if schedule else [])
        if len(stops) > 1:
            states = system.integrate(state, stops)
            rows += list(states[: len(wanted)])
            state = states[-1]
        if not schedule or until > times[-1]:
            return np.array(rows)
        now = until


def stepped(network, schedule, times, step):
    """The same by exponential midpoint at a fixed step, shortened before a stop.

    No part of the reference answers: it tells what a fixed step costs, and
    stands in for an engine when compare.py itself is tested.
    """
    cell, drive = Cell(network), Drive(network)
    schedule = sorted(schedule, key=lambda event: event[0])
    tau = np.array([node.tau for node in network.nodes])
    state, rows, now = start_values(network), [], 0.0
    for stop in sorted({*times, *(t for t, _ in schedule if t < times[-1])}):
        # A rest shorter than rounding is no step of its own.
        while stop - now > 1e-9 * step:
            h = min(step, stop - now)
            middle = state - np.expm1(-h / (2 * tau)) * system.pull(state)
            change = np.where(system.free, system.pull(middle) + middle - state, 0.0)
            state = state - np.expm1(-h / tau) * change
            now += h
        now = stop
        while schedule and schedule[0][0] <= now:
            cell.apply(*schedule.pop(0)[1])
        state = cell.place(state)
        system = System(cell, drive)
        if stop in times:
            rows.append(state)
    return np.array(rows)


def prepared(network, schedule, start=None):
    """The equations after the last setting, and the state the trajectory has then."""
    cell, drive = Cell(network), Drive(network)
    state = start_values(network) if start is None else np.array(start, dtype=float)
    last = max([time for time, _ in schedule] + [0.0])
    if last > 0:
        state = trajectory(network, schedule, [last])[-1]
    for _, setting in sorted(schedule, key=lambda event: event[0]):
        cell.apply(*setting)
    return System(cell, drive), cell.place(state)


def steady(network, schedule, start=None):
    return settle(*prepared(network, schedule, start))


def row_times(until, every):
    return [every * k for k in range(int(until / every + 1e-9) + 1)]


# ---------------------------------------------------------------- command line


def split_setting(option, text):
    name, equals, value = text.partition("=")
    if not equals:
        raise PathwayError(f"{option} needs NAME=VALUE, found '{text}'")
    return name, value


def number_of(text):
    if not re.fullmatch(NUMBER, text):
        raise PathwayError(f"'{text}' is no number")
    return float(text)


def parse_settings(arguments):
    """Settings in the order given; returns (schedule, other options)."""
    schedule, options, now = [], {}, 0.0
    rest = list(arguments)
    while rest:
        option = rest.pop(0)
        if option == "--csv":
            continue
        if not rest:
            raise PathwayError(f"{option} needs a value")
        value = rest.pop(0)
        if option == "--at":
            now = parse_time(value)
        elif option == "--set" or option == "--hold":
            name, number = split_setting(option, value)
            schedule.append((now, (option[2:], name, number_of(number))))
        elif option == "--dose":
            drug, amount = split_setting(option, value)
            schedule.append((now, ("dose", drug, parse_dose(amount))))
        elif option == "--preset":
            schedule.append((now, ("preset", value)))
        elif option == "--knock-out":
            schedule.append((now, ("knock_out", value)))
        elif option in ("--network", "--until", "--every", "--step", "--method"):
            options[option[2:]] = value
        else:
            raise PathwayError(f"unknown option {option}")
    return schedule, options


def main(arguments):
    if not arguments or arguments[0] not in ("steady", "run"):
        raise PathwayError("first say 'steady' or 'run'")
    schedule, options = parse_settings(arguments[1:])
    if "network" not in options:
        raise PathwayError("--network FILE is missing")
    # newline="" leaves a CR where it is: the parser has to treat it as a blank.
    with open(options["network"], encoding="utf-8", newline="") as file:
        network = parse(file.read())
    if arguments[0] == "steady":
        times, rows = [0.0], [steady(network, schedule)]
    else:
        every = parse_time(options.get("every", "10min"))
        if every <= 0:
            raise PathwayError("--every must be above 0")
        times = row_times(parse_time(options.get("until", "24h")), every)
        method = options.get("method", "accurate")
        if method == "accurate":
            rows = trajectory(network, schedule, times)
        elif method == "exponential_midpoint":
            rows = stepped(network, schedule, times, parse_time(options.get("step", "1min")))
        else:
            raise PathwayError(f"unknown method '{method}'")
    lines = [",".join(["time"] + [node.name for node in network.nodes])]
    lines += [",".join(f"{v:.17g}" for v in [time, *row]) for time, row in zip(times, rows)]
    print("\n".join(lines))


if __name__ == "__main__":
    try:
        main(sys.argv[1:])
    except (PathwayError, NotSettled, OSError) as error:
        print(f"netflux_reference: {error}", file=sys.stderr)
        sys.exit(3 if isinstance(error, NotSettled) else 2)
