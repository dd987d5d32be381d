# Runs an exported module, mtor.py, with the random toggles of tests/export_c/toggles.h and prints all
# levels after every step: tests/export_c/run.cpp prints the same of the C++ library. For MicroPython
# and for Python 3.
#   run(seed, steps)     digest()
# SPDX-License-Identifier: MIT
import mtor

dice = 1


def draw(below):
    global dice
    dice ^= dice << 13 & 0xFFFFFFFF
    dice ^= dice >> 17
    dice ^= dice << 5 & 0xFFFFFFFF
    return dice % below if below > 0 else 0


def share():  # over 2^24
    k = draw(1024)
    return 0 if k < 64 else 1 << 24 if k < 128 else draw(1 << 24)


ONE = 1 << 24
nodes, inputs = mtor.NODES.split(), mtor.INPUTS.split()
drugs, presets = mtor.DRUGS.split(), mtor.PRESETS.split()
cell = mtor.Cell()


def taken(act, names, number, *rest):
    """1 where it was taken, 0 where it was refused; one past the last name is no name."""
    try:
        act(names[number] if number < len(names) else 'no such name', *rest)
        return 1
    except ValueError:
        return 0


DOSES = ((0, 1), (0, 1), (16106127, 1 << 29), (1, 1), (3, 1), (20, 1), (701, 2), (10**6, 1),
         (10**12, 1), (-1, 1), (2 * 10**12, 1))


def toggle():
    what = draw(24)
    node, given = draw(len(nodes) + 1), draw(len(inputs) + 1)
    drug, preset = draw(len(drugs) + 1), draw(len(presets) + 1)
    to = share()
    if what == 0:
        return taken(cell.set, inputs, given, to, ONE)
    if what == 1:
        return taken(cell.dose, drugs, drug, *DOSES[draw(len(DOSES))])
    if what == 2:
        return taken(cell.dose, drugs, drug, 1000 * to, ONE)
    if what == 3:
        return taken(cell.preset, presets, preset)
    if what == 4:
        return taken(cell.max, nodes, node, to, ONE)
    if what == 5:
        return taken(cell.hold, nodes, node, to, ONE)
    if what == 6:
        return taken(cell.release, nodes, node)
    if what == 7:
        return taken(cell.release, nodes, node) + taken(cell.dose, drugs, drug, 0)
    return 0


def many_doses(times):
    value = 2166136261
    for _ in range(times):
        taken(cell.set, inputs, draw(len(inputs)), share(), ONE)
        taken(cell.dose, drugs, draw(len(drugs)), draw(1 << 22), 64)
        for i in range(len(inputs)):
            value = (value ^ cell._v[len(nodes) + i]) * 16777619 & 0xFFFFFFFF
    return value


def run(seed, steps):
    global dice
    dice = seed
    halves = []
    for at in range(9):
        halves += [mtor._toward(at, 1 << 29, 8 - at), mtor._toward(at, 1 << 29, 3)]
    print(*halves, '%08x' % many_doses(20 * steps), *nodes, end=' ')
    cell.reset()
    done = 0
    for step in range(steps):
        done += toggle()
        cell.step()
        print('\n%d %d' % (step, done), *['%x' % x for x in cell.levels], end='')
        if step == steps // 2:
            cell.clear()
        if step == 2 * (steps // 3):
            cell.reset()
    print()


def digest():
    """That of tests/support/digest.hpp: 500 steps with toggles, FNV-1a over all levels."""
    value = 14695981039346656037
    cell.reset()
    for step in range(500):
        if step == 20:
            cell.dose('everolimus', 20)
        elif step == 40:
            cell.preset('PTEN_loss')
        elif step == 130:
            cell.hold('IRS1', 375)
        elif step == 180:
            cell.release('IRS1')
        elif step == 230:
            cell.dose('gedatolisib', 7)
        elif step == 280:
            cell.dose('everolimus', 3)
        elif step == 340:
            cell.dose('everolimus', 0)
        elif step == 400:
            cell.set('growth_factor', 300)
        elif step == 450:
            cell.max('S6K1', 0)
        cell.step()
        for x in cell.levels:
            value = (value ^ x) * 1099511628211 & 0xFFFFFFFFFFFFFFFF
    print('%016x' % value)
