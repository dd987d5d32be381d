// What every Python module of lab export has in common: its head and its functions. The step does
// what c_code.hpp does in q1_15, operation by operation, so that it gives the same bits.
#ifndef LAB_EXPORT_MICROPYTHON_CODE_HPP
#define LAB_EXPORT_MICROPYTHON_CODE_HPP

namespace lab {

/// Takes what it is, the modules, the version and the step.
inline constexpr char micropython_opening[] = R"(# {0}: {1}
#
# Written by lab export --format micropython, version {2}: change the pathway, not this file.
# MicroPython 1.19 or later, CircuitPython with long integers, or Python 3. Integers alone: numbers
# q1_15, exponential Euler steps of {3}, the same bits as the C++ library.
#
#   import mtor
#   cell = mtor.Cell()
#   cell.dose('everolimus', 30)        nM; 0 takes it away; dose('everolimus', 5, 10) is 0.5 nM
#   cell.step(60)
#   cell.level('AKT')                  thousandths; cell.level('AKT', 255) for a brightness
#
# The names are words of mtor.NODES, INPUTS, DRUGS and PRESETS; another is a ValueError.
# A qualitative teaching model: direction and order of events. No treatment advice.
# SPDX-License-Identifier: MIT
from array import array

)";

inline constexpr char micropython_code[] = R"(

def _find(name, words):
    # split(), because a list of all names would take a tenth of a small board's memory for good
    names = words.split()
    if name not in names:
        raise ValueError('no ' + str(name))
    return names.index(name)


def _share(part, whole, one):
    # part/whole of one, rounded; from 0 to 1
    if not 0 <= part <= whole:
        raise ValueError('from 0 to 1')
    return (2 * part * one + whole) // (2 * whole)


def _single(n, d):
    # n/d rounded as a number in single precision is, as two integers again
    if n == 0:
        return 0, 1
    up = 0
    while n >= d << 24:
        d <<= 1
        up += 1
    while n < d << 23:
        n <<= 1
        up -= 1
    q = n // d
    left = 2 * (n - q * d)
    if left > d or left == d and q & 1:
        q += 1
    return (q << up, 1) if up > 0 else (q, 1 << -up)


def _power(n, up):
    return (n << up - 128, 1) if up > 128 else (n, 1 << 128 - up)


def _toward(x, share, goal):
    # From x the share of the way to the goal, rounded to nearest, a half upwards. In halves of 15
    # bits, because the product of two levels would be no small integer.
    up = goal > x
    way = goal - x if up else x - goal
    s = share >> 15
    share &= 32767
    w = way >> 15
    way &= 32767
    part = s * w + ((share * way - (not up) >> 15) + s * way + share * w + 16384 >> 15)
    return x + part if up else x - part


class Cell:
    def __init__(self):
        self.levels = array('i', [0] * _N)  # 2**30 is 1
        self._v = array('H', [0] * (_N + _I + _G))  # nodes, inputs with their drugs, gates
        self._own = array('H', [0] * _I)
        self._most = array('H', [0] * _N)
        self._held = bytearray(_N)
        self.reset()

    def reset(self):
        # The cell at its start.
        for i in range(_N):
            self.levels[i] = _START[i]
        self.clear()

    def clear(self):
        # Inputs and nodes as in the pathway's text, no drug, nothing held; levels stay.
        self._doses = {}
        for i in range(_N):
            self._held[i] = 0
            self._most[i] = _MOSTS[_MOST[i]]
        for i in range(_I):
            self._own[i] = _SETTING[i]
            self._refresh(i)

    # --- what is done to the cell ---

    def dose(self, drug, nM, parts=1):
        # nM/parts, from 0 to 1e12 nM; drugs of a class add up.
        d = _find(drug, DRUGS)
        if nM < 0 or nM > 10**12 * parts:
            raise ValueError('from 0 to 1e12 nM')
        self._doses[d] = _single(nM, parts)
        for a in range(len(_DRUG)):
            if _DRUG[a] == d:
                self._refresh(_INPUT[a])

    def set(self, name, to, of=1000):
        # An input's own setting; drugs of its class add to it.
        i = _find(name, INPUTS)
        self._own[i] = _share(to, of, 32768)
        self._refresh(i)

    def max(self, node, to, of=1000):
        # The most of a node; 0 is a knock-out, which falls with its time constant.
        i = _find(node, NODES)
        self._most[i] = _share(to, of, 32768)

    def hold(self, node, at, of=1000):
        # Puts a node to a level and keeps it there until release.
        i = _find(node, NODES)
        self.levels[i] = _share(at, of, 1 << 30)
        self._held[i] = 1

    def release(self, node):
        self._held[_find(node, NODES)] = 0

    def preset(self, name):
        # Sets what the preset sets; a later preset or setting wins.
        p = _find(name, PRESETS)
        for k in range(_DEEDS[p], _DEEDS[p + 1]):
            i = _TARGET[k]
            if _KIND[k] == 0:
                self._own[i] = _NUMBER[k]
                self._refresh(i)
            elif _KIND[k] == 1:
                self._most[i] = _NUMBER[k]
            else:
                self.levels[i] = _NUMBER[k]
                self._held[i] = 1

    def level(self, node, of=1000):
        # From 0 to `of`.
        return (self.levels[_find(node, NODES)] >> 14) * of + 32768 >> 16

    # --- what it does ---

    def _refresh(self, i):
        # An input's own setting and the drugs of its class together.
        n, d = 1, 1  # what they leave
        for a in range(len(_DRUG)):
            if _INPUT[a] == i and self._doses.get(_DRUG[a], (0, 1))[0]:
                dn, dd = self._doses[_DRUG[a]]
                cn, cd = _power(_IC50[a], _IC50_POWER[a])
                cn, cd = _single(cn * dd + dn * cd, cd * dd)
                pn, pd = _single(dn * cd, dd * cn)
                en, ed = _power(_EMAX[a], _EMAX_POWER[a])
                pn, pd = _single(en * pn, ed * pd)
                pn, pd = _single(pd - pn, pd)
                n, d = _single(n * pn, d * pd)
        v = own = self._own[i]
        if n < d:
            n, d = _single((32768 - own) * n, 32768 * d)
            n, d = _single(d - n, d)
            n, d = _single(2 * 32768 * n + d, 2 * d)
            v = n // d
        self._v[_N + i] = v
        for g in range(_IG):
            if _SIGNAL[g] == _N + i:
                self._gate(g)

    def _gate(self, g):
        # (1-e) x^n / (e + (1-2e) x^n) with e = EC50^n
        v = self._v
        form = _FORM[g]
        n = _POWER[form]
        e = _E[form]
        p = x = v[_SIGNAL[g]]
        if n > 1:
            p = x * x + 16384 >> 15
            if n > 2:
                p = p * (x if n == 3 else p) + 16384 >> 15
        above = (32768 - e) * p + 16384 >> 15
        below = (e << 15) + (32768 - 2 * e) * p + 16384 >> 15
        q = ((above << 15) + (below >> 1)) // below
        v[_N + _I + g] = q if q < 32768 else 32768

    def step(self, times=1):
        v = self._v
        levels = self.levels
        for _ in range(times):
            for i in range(_N):
                v[i] = levels[i] + 16384 >> 15
            for g in range(_IG, _G):
                self._gate(g)
            r = t = 0
            for i in range(_N):
                # OR over the rules of a node, a OR b = a + b - ab; a rule is its weight times its terms
                f = 0
                for _ in range(_RULES[i]):
                    a = _WEIGHTS[_WEIGHT[r]]
                    for _ in range(_TERMS[r]):
                        b = v[_TERM[t] >> 1]
                        if _TERM[t] & 1:
                            b = 32768 - b
                        a = a * b + 16384 >> 15
                        t += 1
                    f = a + f - (a * f + 16384 >> 15)
                    r += 1
                if not self._held[i]:
                    goal = (f * self._most[i] + 16384 >> 15) << 15
                    levels[i] = _toward(levels[i], _SHARE[_TAU[i]], goal)
)";

}  // namespace lab

#endif
