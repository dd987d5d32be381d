#!/usr/bin/python3
"""Writes a random, valid pathway text. The same seed and sizes give the same text.

    random_network.py SEED [--nodes 12] [--rules 24] [--terms 3] [--inputs 4]
                           [--drugs 3] [--presets 3] [--decades 4] [--unchecked]

The text tries everything a reader has to get right: real exponents, cumulative
defaults, odd blanks, comments in odd places, names used before they are
declared, numbers written in several ways.

A draw is kept only if it settles, to one steady state from several starts,
and if that state moves little when the equations do (see `is_well_posed`):
two correct programs must be able to agree on it. --unchecked skips this.

Time constants spread over --decades powers of ten from 0.1 min. With 0 all are
the built-in 1 min, as in most published Netflux models: then every node moves
at the pace of the fastest, which is the hardest case for a fixed step.
"""

import argparse
import random
import sys
from dataclasses import dataclass, fields

import numpy as np

import netflux_reference as reference

ATTEMPTS = 200
SHORTEST_TAU = 0.1


class Dice:
    """Only random() is promised to stay the same in every Python version."""

    def __init__(self, seed):
        self._random = random.Random(seed).random

    def chance(self, probability):
        return self._random() < probability

    def between(self, low, high):
        return low + (high - low) * self._random()

    def below(self, count):
        return int(self._random() * count)

    def one_of(self, items):
        return items[self.below(len(items))]

    def some_of(self, items, count):
        left = list(items)
        return [left.pop(self.below(len(left))) for _ in range(min(count, len(items)))]

    def shuffled(self, items):
        return self.some_of(items, len(items))


def number(dice, value, digits=3):
    """One of the ways to write a number; sometimes all 17 digits."""
    style = dice.below(8)
    if style == 0:
        return f"{value:.{digits - 1}e}"
    if style == 1:
        return f"{value:.17g}"
    short = f"{value:.{digits}g}"
    if style == 2 and "e" not in short:
        return short + ("00" if "." in short else ".0")
    return short


class Writer:
    """Statements with random blanks and comments."""

    def __init__(self, dice):
        self.dice = dice
        self.lines = []

    def blank(self):
        return self.dice.one_of(["", "", "", " ", "  ", "\t"])

    def pairs(self, pairs):
        out = []
        for name, value in pairs:
            out.append(f"{name}{self.blank()}={self.blank()}{value}")
        return self.dice.one_of([" ", " ", "  ", "\t"]).join(out)

    def tail(self):
        out = ""
        if self.dice.chance(0.2):
            out += self.dice.one_of(["  (73)", " (7, Smith2004)", "(assumption)", " (review; 12)"])
        if self.dice.chance(0.2):
            out += self.dice.one_of(['  "a sentence, with => and & in it"', ' "binds"', '"x = 1"'])
        return out

    def line(self, text):
        if self.dice.chance(0.05):
            self.lines.append(self.dice.one_of(["", "   ", "# A & B => C [w=2]", "\t# note"]))
        end = self.dice.one_of(["", "", "", " ", "\t", "  # a note", "# => \"", " # \"quoted\" (1)"])
        self.lines.append(self.dice.one_of(["", "", "", " ", "\t"]) + text + end)


def draw_name(dice, kind, index):
    stem = dice.one_of(
        {
            "input": ["input_%d", "Ligand%d", "expression_of_a_protein_%d", "i%d"],
            "node": ["N%d", "kinase_%d", "PROT%d_S473", "a%dB", "p%d_", "Complex%d_in_T_cells"],
            "drug": ["drug%d", "inhib_%d", "DRG%d"],
            "preset": ["state_%d", "Loss%d"],
        }[kind]
    )
    return stem % index


def draw_rule(dice, rank, sources, terms):
    """One rule for a node of this rank: regulators mostly from earlier ranks, some feedback.

    Without a rank, as many terms as allowed, from anywhere.
    """
    if rank is None:
        count, earlier = terms, sources
    else:
        count = 0 if dice.chance(0.05) else 1 + int(terms * dice.between(0, 1) ** 2)
        earlier = [source for source in sources if source[1] < rank]
    chosen = []
    for _ in range(20 * count):
        if len(chosen) == count:
            break
        source = dice.one_of(sources if dice.chance(0.15) or not earlier else earlier)
        if source[0] not in chosen:
            chosen.append(source[0])
    # A long AND of middling activations is nearly 0 and tests nothing. Either
    # its activators switch on early or its inhibitors late.
    if len(chosen) > 2:
        late = dice.chance(0.4)
        negated = 0.85 if late else 0.1
        ec50 = dice.between(0.7, 0.95) if late else dice.between(0.05, 0.3)
    else:
        negated = 0.3
        ec50 = dice.between(0.05, 0.95) if dice.chance(0.3) else dice.between(0.3, 0.7)
    # Drug classes mostly inhibit, and are 0 until a drug is given.
    chosen = [(name, dice.chance(0.85 if name.startswith("class_") else negated)) for name in chosen]
    exponent = dice.one_of([1, 1, 1.4, 1.4, 1.4, 2, 2, 2.7, 3, 4, dice.between(1, 4)])
    weight = 1.0 if dice.chance(0.3) else dice.between(0.3, 1.0)
    if dice.chance(0.02):
        weight = 0.0
    return chosen, weight, exponent, ec50


def draw_taus(dice, nodes, decades):
    """(name, tau, whether it may be left to the default) of each node."""
    if decades == 0:
        return [(name, None, True) for name in nodes]
    taus = [(SHORTEST_TAU * 10 ** dice.between(0, decades), True) for _ in nodes]
    # Both ends of the range are there, and written.
    if len(nodes) > 1:
        taus[dice.below(len(nodes) // 2)] = (SHORTEST_TAU, False)
        taus[len(nodes) // 2] = (SHORTEST_TAU * 10**decades, False)
    return [(name, *tau) for name, tau in zip(nodes, taus)]


def draw(dice, sizes):
    """One text."""
    inputs = [draw_name(dice, "input", i) for i in range(sizes.inputs)]
    nodes = [draw_name(dice, "node", i) for i in range(sizes.nodes)]
    classes = [f"class_{i}" for i in range(sizes.drugs)]
    sources = [(name, -1) for name in inputs + classes] + [(n, i) for i, n in enumerate(nodes)]

    blocks = []  # lists of statements that may move as a whole
    for name in inputs:
        blocks.append([("input", name, dice.between(0.1, 1.0) if dice.chance(0.9) else 1.0)])
    for name in classes:
        blocks.append([("input", name, 0.0 if dice.chance(0.7) else dice.between(0, 0.5))])

    # A few nodes have no rule and only decay.
    orphans = {i for i in range(sizes.nodes) if sizes.nodes > 4 and dice.chance(0.03)}
    ruled = [i for i in range(sizes.nodes) if i not in orphans]
    targets = ruled[: sizes.rules]
    while len(targets) < sizes.rules:
        targets.append(dice.one_of(ruled))
    seen, rules = set(), []
    for position, target in enumerate(targets):
        # The last rule has as many terms as allowed, whatever the dice say.
        rank = None if position == len(targets) - 1 else target
        for _ in range(100):
            terms, *values = draw_rule(dice, rank, sources, sizes.terms)
            key = (target, frozenset(name for name, _ in terms))
            if key not in seen:
                seen.add(key)
                rules.append(("rule", nodes[target], terms, *values))
                break

    node_statements = [("node", *node) for node in draw_taus(dice, nodes, sizes.decades)]
    mixed = node_statements + dice.shuffled(rules)
    for at in range(0, len(mixed), 7):
        blocks.append(mixed[at : at + 7])
    for i in range(sizes.drugs):
        on = dice.some_of(classes, 1 + dice.below(3))
        blocks.append([("drug", draw_name(dice, "drug", i), on)])
    for i in range(sizes.presets):
        blocks.append([("preset", draw_name(dice, "preset", i), inputs, nodes)])
    # Names are used before and after they are declared.
    return emit(dice, dice.shuffled(blocks), sizes.decades > 0)


def emit(dice, blocks, vary_tau):
    """The text. Values that equal the current default are left out at random."""
    writer = Writer(dice)
    default = dict(reference.NETFLUX_DEFAULTS)
    writer.line('module  part_1 "a random network"')
    # Presets limit some nodes; those start at 0, so that no start is above its maximum.
    limited = {}
    for block in blocks:
        for kind, *rest in block:
            if kind == "preset":
                limited[rest[0]] = set(dice.some_of(rest[2], 2))
    low_start = set().union(*limited.values()) if limited else set()

    for index, block in enumerate(blocks):
        if index and dice.chance(0.15):
            writer.line(f"module part_{index + 1}" + dice.one_of(["", ' "next"']))
        if dice.chance(0.25):
            new = {}
            if dice.chance(0.5):
                new["n"] = number(dice, dice.one_of([1.4, 2, 1, dice.between(1, 3)]))
            if dice.chance(0.5):
                new["EC50"] = number(dice, dice.between(0.2, 0.8))
            if dice.chance(0.5):
                new["w"] = number(dice, dice.between(0.5, 1))
            if vary_tau and dice.chance(0.5):
                new["tau"] = number(dice, dice.between(5, 50))
            if dice.chance(0.3):
                new["max"] = number(dice, dice.between(0.6, 1))
            if dice.chance(0.3):
                new["start"] = number(dice, dice.between(0, 0.5))
            if new:
                writer.line("default " + writer.pairs(dice.shuffled(new.items())))
                default.update({name: float(value) for name, value in new.items()})
        for statement in block:
            write_statement(dice, writer, statement, default, limited, low_start)
    return "\n".join(writer.lines) + dice.one_of(["", "\n"])


def write_statement(dice, writer, statement, default, limited, low_start):
    kind, name, *rest = statement
    b = writer.blank
    if kind == "input":
        writer.line(f"input {name}{b()}={b()}{number(dice, rest[0])}{writer.tail()}")
    elif kind == "node":
        pairs = []
        tau, optional = rest
        if tau and (dice.chance(0.8) or not optional):
            pairs.append(("tau", number(dice, tau)))
        if name in low_start:
            pairs.append(("start", dice.one_of(["0", "0.0"])))
        elif dice.chance(0.3):
            pairs.append(("start", number(dice, dice.between(0, 0.5))))
        if dice.chance(0.2):
            pairs.append(("max", number(dice, dice.between(0.6, 1))))
        writer.line(f"node {name} {writer.pairs(dice.shuffled(pairs))}{writer.tail()}")
    elif kind == "rule":
        terms, weight, exponent, ec50 = rest
        left = f"{b()}&{b()}".join(("!" + b() if n else "") + term for term, n in terms)
        values = {"w": weight, "n": exponent, "EC50": ec50}
        pairs = [(k, number(dice, v)) for k, v in values.items() if dice.chance(0.85)]
        attributes = f"{b()}[{b()}{writer.pairs(dice.shuffled(pairs))}{b()}]" if pairs else ""
        writer.line(f"{left}{b()}=>{b()}{name}{attributes}{writer.tail()}")
    elif kind == "drug":
        parts = []
        for target in rest[0]:
            unit, size = dice.one_of([("pM", 1e3), ("nM", 1), ("uM", 1e-3), ("mM", 1e-6)])
            half = 10 ** dice.between(-1, 4) * size
            pairs = [("IC50", number(dice, half) + unit), ("Emax", number(dice, dice.between(0.3, 1)))]
            if dice.chance(0.3):
                pairs.append(("h", number(dice, dice.one_of([2, 1.5, dice.between(0.5, 3)]))))
            parts.append(f"{target}{b()}({b()}{writer.pairs(pairs)}{b()})")
        writer.line(f"drug {name}{b()}={b()}" + " ".join(parts) + writer.tail())
    elif kind == "preset":
        inputs, nodes = rest
        changes = [(i, number(dice, dice.between(0, 1))) for i in dice.some_of(inputs, dice.below(3))]
        for node in sorted(limited[name]):
            changes.append((f"{node}.max", dice.one_of(["0", number(dice, dice.between(0, 1))])))
        if dice.chance(0.3):
            changes.append((f"{dice.one_of(nodes)}.hold", number(dice, dice.between(0, 1))))
        writer.line(f"preset {name}{b()}={b()}{writer.pairs(dice.shuffled(changes))}{writer.tail()}")


def is_well_posed(network):
    """Settles to one state from several starts, fast enough, and well conditioned.

    With P the Jacobian of the pulls, an error r in the pulls moves the steady
    state by at most |P^-1| r.
    """
    size = len(network.nodes)
    try:
        system, state = reference.prepared(network, [])
        rest = reference.settle(system, state)
        for start in (np.zeros(size), np.ones(size), np.arange(size) % 2):
            if np.abs(reference.settle(system, start) - rest).max() > 1e-8:
                return False
    except ArithmeticError:
        return False
    pulls = system.pull_jacobian(rest)
    slowest = -np.linalg.eigvals(pulls / system.tau[:, None]).real.max()
    sensitivity = np.abs(np.linalg.inv(pulls)).sum(axis=1).max()
    return slowest * system.tau.max() > 0.2 and sensitivity < 50


def make(seed, sizes, checked=True):
    """The first well-posed text of this seed."""
    for attempt in range(ATTEMPTS):
        text = draw(Dice(f"{seed}/{attempt}"), sizes)
        network = reference.parse(text)
        if not checked or is_well_posed(network):
            return text
    raise SystemExit(f"no well-posed network in {ATTEMPTS} draws of seed {seed}")


@dataclass(frozen=True)
class Sizes:
    nodes: int = 12
    rules: int = 24
    terms: int = 3
    inputs: int = 4
    drugs: int = 3
    presets: int = 3
    decades: float = 4


def main():
    parser = argparse.ArgumentParser(description="Write a random pathway text.")
    parser.add_argument("seed", type=int)
    for size in fields(Sizes):
        parser.add_argument(f"--{size.name}", type=size.type, default=size.default)
    parser.add_argument("--unchecked", action="store_true")
    given = parser.parse_args()
    sizes = Sizes(**{size.name: getattr(given, size.name) for size in fields(Sizes)})
    if given.nodes < 1 or given.inputs < 1:
        parser.error("needs at least one node and one input")
    sys.stdout.write(make(given.seed, sizes, not given.unchecked))


if __name__ == "__main__":
    main()
