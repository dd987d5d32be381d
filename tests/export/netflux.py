#!/usr/bin/python3
"""Reads Netflux sheets as Netflux does and integrates them with its formulas; needs numpy, scipy.

    netflux.py FILE.xlsx|STEM UNTIL EVERY     prints time,NAME,... (STEM: STEM_species.csv and so on)

Columns by place: ID, name, Yinit, Ymax, tau from B on; ID, rule, weight, n, EC50 from B on; two lines of
heading. A rule is read twice, as the two programs read it, each with its own traps, and both must find
the same: Netflux (MATLAB) looks for each ID as a whole word, but for "!ID" anywhere, and writes code in
which each ID is a variable; Netflux2 (Python) cuts at "AND", and negates what holds "NOT". The activation
is the published one, with its pole: B = (e-1)/(2e-1), K = (B-1)^(1/n); a rule of k terms is the product of
its weighted terms over w^(k-1). (Netflux2 divides by w^(k-2): lab help export says so.)
SPDX-License-Identifier: MIT
"""

import csv
import keyword
import re
import sys

import numpy as np
from scipy.integrate import solve_ivp


def sheets(name):
    if name.endswith(".xlsx"):
        import openpyxl

        book = openpyxl.load_workbook(name, read_only=True)
        assert book.sheetnames == ["species", "reactions"], book.sheetnames
        return [[list(row) for row in book[s].iter_rows(values_only=True)] for s in book.sheetnames]
    return [list(csv.reader(open(f"{name}_{s}.csv", encoding="utf-8"))) for s in ("species", "reactions")]


# Names that the written code has for itself, and MATLAB's keywords; Python knows its own.
TAKEN = set("t y w n np EC50 tau ymax rpar params dydt zeros speciesNames act inhib OR AND".split())
TAKEN |= set("break case catch classdef continue else elseif end for function global if otherwise parfor "
             "persistent return spmd switch try while".split())


def as_netflux(rule, ids):
    arrow = rule.index("=>")
    found = [[m.start() for m in re.finditer(rf"\b{i}\b", rule)] for i in ids]
    terms = [(k, f"!{ids[k]}" in rule) for k, at in enumerate(found) if any(p < arrow for p in at)]
    targets = [k for k, at in enumerate(found) if any(p > arrow for p in at)]
    assert len(targets) == 1, rule
    assert rule[:arrow] == "" or rule[:arrow].count("&") + 1 == len(terms), rule
    return targets[0], terms


def as_netflux2(rule, ids):
    left, right = re.split("->|=>", rule)
    terms = []
    for term in filter(None, (t.strip() for t in re.split("&|AND", left))):
        negated = "!" in term or "NOT" in term
        terms.append((ids.index(term.replace("!", "").replace("NOT ", "") if negated else term), negated))
    return ids.index(right.strip()), sorted(terms)


def main():
    species, reactions = sheets(sys.argv[1])
    until, every = float(sys.argv[2]), float(sys.argv[3])
    assert species[1][:6] == ["module", "ID", "name", "Yinit", "Ymax", "tau"], species[1]
    assert reactions[1][:6] == ["module", "ID", "Rule", "Weight", "n", "EC50"], reactions[1]
    ids = [row[1] for row in species[2:]]
    for i in ids:
        assert re.fullmatch("[A-Za-z][A-Za-z0-9_]{0,62}", i) and i not in TAKEN and not keyword.iskeyword(i), i
    start, most, tau = (np.array([float(row[k]) for row in species[2:]]) for k in (3, 4, 5))
    rules = []
    for row in reactions[2:]:
        target, terms = as_netflux(row[2], ids)
        assert (target, terms) == as_netflux2(row[2], ids), row[2]
        w, n, e = float(row[3]), float(row[4]), float(row[5]) ** float(row[4])
        big = (e - 1) / (2 * e - 1) if terms else 0
        k = (big - 1) ** (1 / n) if terms else 0
        assert isinstance(k, float) or not terms or n == 1, row
        rules.append((target, terms, w, n, big, k))

    def slope(_, y):
        free = np.ones(len(ids))
        for target, terms, w, n, big, k in rules:
            value = 1.0
            for source, negated in terms:
                p = max(y[source], 0.0) ** n
                act = min(w * big * p / (k**n + p), w)
                value *= w - act if negated else act
            value = w if not terms else value / w ** (len(terms) - 1) if w > 0 else 0.0
            free[target] *= 1 - value
        return ((1 - free) * most - y) / tau

    times = np.arange(0, until + every / 2, every)
    answer = solve_ivp(slope, (0, until), start, method="LSODA", t_eval=times, rtol=1e-9, atol=1e-11)
    assert answer.success, answer.message
    nodes = [i for i, row in enumerate(species[2:]) if row[6] == "node"]
    print(",".join(["time"] + [species[2 + i][2] for i in nodes]))  # a renamed node keeps its name in column C
    for k, time in enumerate(times):
        print(",".join([repr(float(time))] + [repr(float(answer.y[i, k])) for i in nodes]))


main()
