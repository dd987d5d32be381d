#!/usr/bin/python3
"""Reads Netflux sheets as Netflux does and integrates them with its formulas; needs numpy, scipy.

    netflux.py FILE.xlsx|STEM UNTIL EVERY     prints time,NODE,... (STEM: STEM_species.csv and so on)

Columns by place: ID, name, Yinit, Ymax, tau from B on; ID, rule, weight, n, EC50 from B on; two lines of
heading. The activation is the published one, with its pole: B = (e-1)/(2e-1), K = (B-1)^(1/n).
SPDX-License-Identifier: MIT
"""

import csv
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


def main():
    species, reactions = sheets(sys.argv[1])
    until, every = float(sys.argv[2]), float(sys.argv[3])
    assert species[1][:6] == ["module", "ID", "name", "Yinit", "Ymax", "tau"], species[1]
    assert reactions[1][:6] == ["module", "ID", "Rule", "Weight", "n", "EC50"], reactions[1]
    ids = [row[1] for row in species[2:]]
    start, most, tau = (np.array([float(row[k]) for row in species[2:]]) for k in (3, 4, 5))
    rules = []
    for row in reactions[2:]:
        left, right = row[2].split("=>")
        terms = [t.strip() for t in re.split("&|AND", left) if t.strip()]
        w, n, e = float(row[3]), float(row[4]), float(row[5]) ** float(row[4])
        big = (e - 1) / (2 * e - 1) if terms else 0
        k = (big - 1) ** (1 / n) if terms else 0
        assert isinstance(k, float) or not terms or n == 1, row
        rules.append((ids.index(right.strip()), [(ids.index(t.strip("!")), "!" in t) for t in terms], w, n, big, k))

    def slope(_, y):
        free = np.ones(len(ids))
        for target, terms, w, n, big, k in rules:
            value = w
            for source, negated in terms:
                p = max(y[source], 0.0) ** n
                act = min(big * p / (k**n + p), 1.0)
                value *= 1 - act if negated else act
            free[target] *= 1 - value
        return ((1 - free) * most - y) / tau

    times = np.arange(0, until + every / 2, every)
    answer = solve_ivp(slope, (0, until), start, method="LSODA", t_eval=times, rtol=1e-9, atol=1e-11)
    assert answer.success, answer.message
    nodes = [i for i, row in enumerate(species[2:]) if row[6] == "node"]
    print(",".join(["time"] + [ids[i] for i in nodes]))
    for k, time in enumerate(times):
        print(",".join([repr(float(time))] + [repr(float(answer.y[i, k])) for i in nodes]))


main()
