#!/usr/bin/python3
"""Writes expected.hpp: drives of small networks, to the last digit of a double.

    fixtures.py            print the header
    fixtures.py --write    write it beside this file
    fixtures.py --check    exit 1 if the file beside this one is not what would be written

The drives are computed rule by rule in decimal arithmetic of 60 digits from
the doubles that the texts and states hold, then rounded once. So they differ
from the true values by half a unit in the last place, and a library may be
held to 1e-13 without asking whose rounding is worse.
"""

import random
import sys
from decimal import Decimal, getcontext
from pathlib import Path

import netflux_reference as reference

getcontext().prec = 60

HEADER = Path(__file__).with_name("expected.hpp")

TEXTS = {
    "linear": """\
# The linear gate: act(x) = x, so every drive can be checked by hand.
default n=1 EC50=0.5
input   a = 0.25
input   b = 0.6
node    copy
node    inverse
node    both
node    either
node    alone
a => copy
!a => inverse
a & b => both [w=0.5]
a => either [w=0.8]
b => either [w=0.5]
copy => either [w=0.25]
=> alone [w=0.7]
""",
    "netflux_defaults": """\
# Nothing is given: tau=1 n=1.4 EC50=0.5 w=1.
input   A = 0.9
input   B = 0.35
node    C
node    D
node    E
node    no_rule
A => C
B => D
C & !D => E
E => C
""",
    "exponents": """\
# Gates of every kind on one regulator, and both ends of the EC50 range.
input   x = 0.37
node    half_power
node    linear
node    square
node    cube
node    fourth
node    netflux
node    real
node    high
node    early
node    late
node    nearly_always
node    nearly_never
node    power_law
half_power => linear [n=0.5 EC50=0.3]
linear => square [n=1 EC50=0.2]
square => cube [n=2 EC50=0.45]
cube => fourth [n=3 EC50=0.6]
fourth => netflux [n=4 EC50=0.35]
netflux => real [n=1.4 EC50=0.55]
real => high [n=2.7 EC50=0.4]
high => early [n=7.25 EC50=0.65]
early => late [n=1 EC50=0.02]
late => nearly_always [n=3 EC50=0.05]
nearly_always => nearly_never [n=1 EC50=0.98]
nearly_never => power_law [n=3 EC50=0.95]
power_law => half_power [n=2 EC50=0.70710678118654757] # e = 1/2: the gate is x^2
x & !power_law => half_power [n=1.9 EC50=0.5]
""",
    "long_rules": """\
# Eight terms in one rule, eight rules for one node.
default n=1.4 EC50=0.3 w=0.9
input   i1 = 0.9
input   i2 = 0.05
node    p
node    q
node    r
node    s
node    t
node    u
i1 & !i2 & p & !q & r & !s & t & !u => p [n=2.7 EC50=0.2]
i1 => q [w=0.1]
i2 => q [w=0.2 n=1]
p => q [w=0.3 n=2]
!r => q [w=0.05 n=3]
s => q [w=0.15 n=4]
t & u => q [w=0.25 EC50=0.7]
!i2 & p => q [w=0.125 EC50=0.62]
=> q [w=0.01]
q => r
p & q & r & s => s
!p & !q & !r => t [EC50=0.8]
u => u
!u & i1 => u [w=0.4]
""",
    "drugs": """\
# Drugs with one to three classes, in every dose unit, over a class that has a value of its own.
input   kinase_block = 0.1
input   lipid_block = 0
input   late_block = 0
input   signal = 0.8
node    lipid  tau=2
node    kinase tau=4
node    output tau=30
drug    first  = kinase_block(IC50=20nM Emax=0.9)
drug    second = kinase_block(IC50=0.5uM Emax=0.6 h=2) lipid_block(IC50=40nM Emax=0.95)
drug    third  = kinase_block(IC50=2500pM Emax=0.5) lipid_block(IC50=0.001mM Emax=0.8 h=1.5) late_block(IC50=7nM Emax=1)
signal & !lipid_block => lipid
lipid & !kinase_block => kinase [n=2 EC50=0.4]
kinase & !late_block => output
!kinase => output [w=0.2]
""",
    "settings": """\
# Defaults that change and add up, in two modules; presets that touch every kind of value.
module  one "first"
default tau=10 w=0.9 start=0.1
input   fuel = 0.6
input   damage=0.2
node    A
node    B tau=3 max=0.8
fuel => A
A & !damage => B [EC50=0.4]
module  two
default n=2 max=0.95
node    C start=0
node    D   max = 1   start=0.5
B => C
!C & A => D [w=1 n=1]
default EC50=0.6
damage => D
D => A [w=0.3]
drug    toxin = damage(IC50=10nM Emax=0.9)
preset  loss = A.max=0
preset  partial = B.max=0.3 fuel=0.9
preset  clamped = C.hold=0.75 damage=0.55
""",
}

# Per text, the settings of each sample; an empty list is the text as written.
SETTINGS = {
    "linear": [[], [("set", "a", 0.75), ("set", "b", 0.0)]],
    "netflux_defaults": [[], [("set", "B", 1.0)]],
    "exponents": [[], [("set", "x", 0.011)]],
    "long_rules": [[], [("set", "i2", 0.97), ("knock_out", "q")]],
    "drugs": [
        [],
        [("dose", "first", 20.0)],
        [("dose", "first", 35.0), ("dose", "second", 250.0), ("dose", "third", 4.0)],
        [("dose", "third", 1e4), ("set", "kinase_block", 0.0), ("hold", "lipid", 0.5)],
    ],
    "settings": [
        [],
        [("preset", "loss"), ("preset", "partial")],
        [("preset", "clamped"), ("dose", "toxin", 2.5), ("set", "damage", 0.3)],
        [("preset", "partial"), ("knock_out", "D"), ("hold", "A", 0.125)],
    ],
}


def decimal_inputs(cell):
    spared = {name: 1 - Decimal(value) for name, value in cell.own.items()}
    for drug, dose in cell.doses.items():
        for effect in cell.network.drugs[drug]:
            power = Decimal(dose) ** Decimal(effect.h)
            half = Decimal(effect.ic50) ** Decimal(effect.h)
            spared[effect.target] *= 1 - Decimal(effect.emax) * power / (half + power)
    return {name: 1 - value for name, value in spared.items()}


def decimal_activation(x, n, ec50):
    x = min(max(x, Decimal(0)), Decimal(1))
    power = x**n if x else Decimal(0)
    e = ec50**n
    return min((1 - e) * power / (e + (1 - 2 * e) * power), Decimal(1))


def decimal_drives(network, state, inputs):
    """One rule after the other, as the definition reads."""
    values = dict(inputs)
    values.update({node.name: Decimal(x) for node, x in zip(network.nodes, state)})
    drives = []
    for node in network.nodes:
        rules = []
        for rule in network.rules:
            if rule.target != node.name:
                continue
            value = Decimal(rule.weight)
            for name, negated in rule.terms:
                a = decimal_activation(values[name], Decimal(rule.n), Decimal(rule.ec50))
                value *= 1 - a if negated else a
            rules.append(value)
        drive = rules.pop() if rules else Decimal(0)
        while rules:
            value = rules.pop()
            drive = value + drive - value * drive
        drives.append(drive)
    return drives


def states_for(cell, dice):
    """Interior states, a corner, and one out of bounds that the gates have to clamp."""
    size = len(cell.network.nodes)
    states = [[dice.random() for _ in range(size)] for _ in range(2)]
    states.append([float(dice.random() < 0.5) for _ in range(size)])
    states.append([10 ** (-12 * dice.random()) for _ in range(size)])
    states.append([1.5 * dice.random() - 0.25 for _ in range(size)])
    return [list(cell.place(state)) for state in states]


def literal(value):
    text = f"{float(value):.17g}"
    return text if set(text) & set(".e") else text + ".0"


def array(kind, name, items):
    if not items:
        return None
    lines, line = [], "   "
    for item in items:
        if len(line) + len(item) > 96:
            lines.append(line)
            line = "   "
        line += f" {item},"
    lines.append(line)
    return f"inline constexpr {kind} {name}[] = {{\n" + "\n".join(lines) + "\n};"


OPENING = """\
// Generated by tests/reference/fixtures.py, which computes it without the library; do not edit.
//
// Drives of small networks. Each value is exact to the last digit of a double. `state` is in the
// text's order of nodes and holds held nodes at their value; some samples lie outside [0,1], where
// the gates clamp. `inputs` are the values after drugs, in the text's order of inputs. `drive` is
// the OR of a node's rules, before its maximum; `target` is max * drive, or the value of a held node.
#pragma once

namespace expected {

// kind: set, dose (value in nM), preset, knock_out, hold
struct setting {
    const char* kind;
    const char* name;
    double value;
};

struct sample {
    const setting* settings;
    int setting_count;
    const double* inputs;
    const double* state;
    const double* drive;
    const double* target;
};

struct fixture {
    const char* name;
    const char* text;
    const char* const* inputs;
    int input_count;
    const char* const* nodes;
    int node_count;
    const sample* samples;
    int sample_count;
};
"""


def header():
    out = [OPENING]
    fixtures = []
    for name, text in TEXTS.items():
        network = reference.parse(text)
        dice = random.Random(f"mtor {name}")
        out.append(f'inline constexpr char {name}_text[] = R"pathway({text})pathway";\n')
        out.append(array("const char*", f"{name}_inputs", [f'"{i}"' for i in network.inputs]))
        out.append(array("const char*", f"{name}_nodes", [f'"{n.name}"' for n in network.nodes]))
        samples = []
        for s, settings in enumerate(SETTINGS[name]):
            cell = reference.Cell(network)
            for setting in settings:
                cell.apply(*setting)
            inputs = decimal_inputs(cell)
            stem = f"{name}_{s}"
            given = [f'{{"{k}", "{n}", {literal(v[0] if v else 0)}}}' for k, n, *v in settings]
            if given:
                out.append(array("setting", f"{stem}_settings", given))
            out.append(array("double", f"{stem}_inputs", [literal(v) for v in inputs.values()]))
            for k, state in enumerate(states_for(cell, dice)):
                drives = decimal_drives(network, state, inputs)
                targets = [Decimal(m) * f for m, f in zip(cell.maximum, drives)]
                targets = cell.place([float(target) for target in targets])
                for what, values in (("state", state), ("drive", drives), ("target", targets)):
                    row = [literal(v) for v in values]
                    out.append(array("double", f"{stem}_{k}_{what}", row))
                samples.append(
                    f"\n    {{{f'{stem}_settings' if given else 'nullptr'}, {len(given)}, {stem}_inputs, "
                    f"{stem}_{k}_state, {stem}_{k}_drive, {stem}_{k}_target}}"
                )
        out.append(f"inline constexpr sample {name}_samples[] = {{{','.join(samples)},\n}};\n")
        fixtures.append(
            f'    {{"{name}", {name}_text, {name}_inputs, {len(network.inputs)}, '
            f"{name}_nodes, {len(network.nodes)}, {name}_samples, {len(samples)}}},"
        )
    out.append("inline constexpr fixture fixtures[] = {\n" + "\n".join(fixtures) + "\n};\n")
    out.append("}  // namespace expected\n")
    return "\n".join(out)


def main(arguments):
    if arguments == ["--write"]:
        HEADER.write_text(header())
    elif arguments == ["--check"]:
        if not HEADER.exists() or HEADER.read_text() != header():
            sys.exit(f"{HEADER.name} is not what fixtures.py writes; run fixtures.py --write")
    elif not arguments:
        sys.stdout.write(header())
    else:
        sys.exit(__doc__)


if __name__ == "__main__":
    main(sys.argv[1:])
