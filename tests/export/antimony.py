#!/usr/bin/python3
"""The time course that an Antimony text means, read as its grammar has it; needs numpy, scipy.

    antimony.py FILE UNTIL EVERY     prints time,NAME,... of the species

Function definitions, species, =, :=, ', and events "at (time >= T): A = V". A name may be no word of the language.
This is an emulation; libAntimony itself is a test where it is installed.
SPDX-License-Identifier: MIT
"""

import re
import sys

import numpy as np
from scipy.integrate import solve_ivp

RESERVED = set("""model module function end species var const formula gene reaction operator DNA compartment unit
event import substanceOnly has in is at after delete maximize minimize time avogadro pi infinity inf nan true false and or
not xor delay abs sin cos tan exp ln log log10 sqrt pow power root ceil floor min max piecewise""".split())


def read(text):
    text = re.sub(r"//[^\n]*", "", text)
    functions = {}
    for name, arguments, body in re.findall(r"function (\w+)\(([^)]*)\)\s*(.*?)\s*end\b", text, re.S):
        functions[name] = ([a.strip() for a in arguments.split(",")], body.rstrip(";"))
    body = re.search(r"model \w+\(\)(.*)end\s*$", text, re.S)[1]
    values, assigned, rates, events, species = {}, {}, {}, [], []
    for statement in (s.strip() for s in body.split(";")):
        if not statement:
            continue
        if declared := re.fullmatch(r"substanceOnly species (\w+) in \w+|compartment \w+", statement):
            species += [declared[1]] if declared[1] else []
            continue
        if event := re.fullmatch(r"at \(time >= ([\d.e+-]+)\): (\w+) = ([\d.e+-]+)", statement):
            events.append((float(event[1]), event[2], float(event[3])))
            continue
        name, sign, formula = re.fullmatch(r"(\w+)\s*(:=|'\s*=|=)\s*(.*)", statement, re.S).groups()
        assert re.fullmatch(r"[A-Za-z_]\w*", name) and name not in RESERVED, f"'{name}' is a word of Antimony"
        kind = assigned if sign == ":=" else rates if sign.startswith("'") else values
        assert name not in kind, f"'{name}' is set twice"
        kind[name] = formula
    return functions, {n: float(v) for n, v in values.items()}, assigned, rates, species, sorted(events, key=lambda e: e[0])


def main(file, until, every):
    functions, values, assigned, rates, species, events = read(open(file, encoding="utf-8").read())
    mark = lambda name: "v_" + name  # a name may be a word of Python
    python = lambda formula: re.sub(r"(?<![\w.])[A-Za-z_]\w*", lambda n: mark(n[0]), formula).replace("^", "**")
    scope = {"v_piecewise": lambda value, holds, otherwise: value if holds else otherwise, "__builtins__": {}}
    for name, (arguments, body) in functions.items():
        exec(f"def {mark(name)}({', '.join(map(mark, arguments))}): return {python(body)}", scope)
    known = set(values) | set(rates)
    code = []
    waiting = dict(assigned)
    while waiting:
        ready = [n for n, f in waiting.items() if not set(re.findall(r"[A-Za-z_]\w*", f)) & set(waiting)]
        assert ready, f"assignments in a circle: {list(waiting)[:3]}"
        code += [f"    {mark(n)} = {python(waiting.pop(n))}" for n in ready]
    rates |= {n: "0" for n in species if n not in rates}
    names = list(rates)
    used = set(re.findall(r"[A-Za-z_]\w*", " ".join([*assigned.values(), *rates.values()]))) - known - set(assigned) - set(functions) - {"piecewise", "e"}
    assert not used, f"not set: {sorted(used)[:3]}"
    constants = [n for n in values if n not in rates]
    source = f"def slope(x, p):\n    {', '.join(map(mark, names))}, = x\n    {', '.join(map(mark, constants))}, = p\n" + "\n".join(code)
    source += f"\n    return [{', '.join(python(rates[n]) for n in names)}]\n"
    exec(source, scope)
    x = np.array([values[n] for n in names])
    p = [values[n] for n in constants]
    times = np.arange(0, until + every / 2, every)
    rows = [x]
    now = 0.0
    for begin, end in zip(times, times[1:]):
        while now < end:
            while events and events[0][0] <= now:
                _, name, value = events.pop(0)
                p[constants.index(name)] = value
            stop = min(end, events[0][0]) if events else end
            got = solve_ivp(lambda t, x: scope["slope"](x, p), (now, stop), x, method="LSODA", rtol=1e-9, atol=1e-12)
            x, now = got.y[:, -1], stop
        rows.append(x)
    print("time", *names, sep=",")
    for t, row in zip(times, rows):
        print(float(t), *(repr(float(v)) for v in row), sep=",")


main(sys.argv[1], float(sys.argv[2]), float(sys.argv[3]))
