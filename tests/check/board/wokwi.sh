#!/bin/sh
# The wiring for Wokwi is the program's: every lamp and button hangs on its pin, through a resistor.
# once
# SPDX-License-Identifier: MIT
set -eu
command -v python3 >/dev/null || { echo 'SKIPPED: there is no python3' && exit 77; }
exec python3 - "$MTOR_ROOT" <<'END'
import json, pathlib, re, sys

examples = pathlib.Path(sys.argv[1]) / 'examples'
COLUMNS = ['IRS1', 'PI3K', 'AKT', 'mTORC1', 'S6K1']
failed = 0


def check(good, what):
    global failed
    print('  %s  %s' % ('ok  ' if good else 'FAIL', what))
    failed += not good


def constant(text, name):
    return int(re.search(r'\b%s = (\d+)' % name, text)[1])


pico = (examples / 'pico/main.cpp').read_text()
uno = (examples / 'uno/uno.ino').read_text()
check('D8 to D12' in uno and 'on D2 (A)' in uno and 'one on D3 (B)' in uno, 'uno.ino says its pins')
first = constant(pico, 'first_lamp')
boards = {'pico': (['GP%d' % (first + x) for x in range(5)],
                   ['GP%d' % constant(pico, name) for name in ('a_pin', 'b_pin')],
                   '../../build/examples/pico/mtor.uf2'),
          'uno': (['%d' % pin for pin in range(8, 13)], ['2', '3'], '../../build/uno/uno.hex')}
for board, (lamps, buttons, firmware) in boards.items():
    diagram = json.loads((examples / board / 'diagram.json').read_text())
    parts = {part['id']: part['type'] for part in diagram['parts']}
    wires = [set(wire[:2]) for wire in diagram['connections']]
    check(all(end.split(':')[0] in parts or end.startswith('$serialMonitor')
              for wire in wires for end in wire), board + ': every wire ends at a part')

    def other(end):
        return [next(iter(wire - {end})) for wire in wires if end in wire]

    def grounded(end):
        return any(to.startswith('board:GND.') for to in other(end))

    for name, pin in zip(COLUMNS, lamps):
        through = other('board:' + pin)
        check(len(through) == 1 and parts[through[0].split(':')[0]] == 'wokwi-resistor' and
              other(through[0].split(':')[0] + ':2') == [name + ':A'] and grounded(name + ':C'),
              '%s: %s on %s, through a resistor' % (board, name, pin))
    for name, pin in zip('AB', buttons):
        check(other('board:' + pin) == [name + ':1.l'] and grounded(name + ':2.l'),
              '%s: button %s on %s' % (board, name, pin))
    settings = (examples / board / 'wokwi.toml').read_text()
    check('firmware = "%s"' % firmware in settings, board + ': it runs ' + firmware)
sys.exit(1 if failed else 0)
END
