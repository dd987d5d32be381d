# The demonstration in MicroPython on a BBC micro:bit V2: put it and mtor.py on the board.
# A gives a PI3K inhibitor or takes it away, B a rapalog; the logo begins the next tumour. Five columns
# show IRS1, PI3K, AKT, mTORC1 and S6K1, an LED for every fifth; a weak LED on top: more than at first.
# SPDX-License-Identifier: MIT
from microbit import button_a, button_b, display, pin_logo, running_time, sleep

import mtor

COLUMNS = ('IRS1', 'PI3K', 'AKT', 'mTORC1', 'S6K1')
DRUGS = (('pictilisib', 1000), ('everolimus', 30))
TUMOURS = (None, 'PTEN_loss', 'PI3K_mutant', 'KRAS_mutant', 'TSC_loss', 'MTOR_FRB_mutant')
MINUTES = 6  # a step of the picture: a second is an hour, if the board is quick enough

cell = mtor.Cell()
given = [False, False]
tumour = 0


def levels():
    return [cell.level(node) for node in COLUMNS]


def begin():
    cell.reset()
    given[:] = [False, False]
    if TUMOURS[tumour]:
        display.scroll(TUMOURS[tumour].replace('_', ' '), wait=False, delay=80)
        cell.preset(TUMOURS[tumour])
        cell.step(1440)
    display.clear()
    return levels()


def show(before):
    for x, level in enumerate(levels()):
        height = (level + 100) // 200
        for h in range(5):
            weak = 2 if h == height and level >= before[x] + 30 else 0
            display.set_pixel(x, 4 - h, 9 if h < height else weak)


before = begin()
logo = False
while True:
    start = running_time()
    for which, button in enumerate((button_a, button_b)):
        if button.was_pressed():
            given[which] = not given[which]
            drug, dose = DRUGS[which]
            cell.dose(drug, dose if given[which] else 0)
    touched = pin_logo.is_touched()
    if touched and not logo:
        tumour = (tumour + 1) % len(TUMOURS)
        before = begin()
    logo = touched
    cell.step(MINUTES)
    show(before)
    sleep(max(0, 100 - (running_time() - start)))
