#!/usr/bin/env python3
# An emulated micro:bit V1: presses its buttons, reads its LEDs and its serial line, ends it again.
#
# QEMU (-M microbit) has no LEDs and no buttons, but it has the pins: its test protocol, qtest, sets
# an input and reads the output register. Standard library only.
# SPDX-License-Identifier: MIT
import atexit
import ctypes
import json
import os
import queue
import shutil
import signal
import socket
import struct
import subprocess
import sys
import tempfile
import threading
import time

GPIO_OUT = 0x50000504
PINS = {'a': 17, 'b': 26}  # low while pressed
ROWS = (13, 14, 15)
COLUMNS = range(4, 13)
# Which LED (x, y) sits on matrix column 1 to 9 and row 1 to 3; None: nothing is connected there.
LEDS = [[(0, 0), (4, 2), (2, 4)], [(2, 0), (0, 2), (4, 4)], [(4, 0), (2, 2), (0, 4)],
        [(4, 3), (1, 0), (0, 1)], [(3, 3), (3, 0), (1, 1)], [(2, 3), (3, 4), (2, 1)],
        [(1, 3), (1, 4), (3, 1)], [(0, 3), None, (4, 1)], [(1, 2), None, (3, 2)]]
PATIENCE = 120  # seconds until a machine, however loaded, counts as hanging


class Failure(Exception):
    pass


def quiet(board):
    """Whether the columns are on the LEDs, and not for a moment the tumour and the drugs."""
    return board.now() % 8192 >= 800


def symbols(elf):
    """The addresses of a 32-bit ELF file's symbols, by their (mangled) names."""
    with open(elf, 'rb') as file:
        data = file.read()
    (offset,) = struct.unpack_from('<I', data, 32)
    size, count = struct.unpack_from('<HH', data, 46)
    sections = [struct.unpack_from('<10I', data, offset + i * size) for i in range(count)]
    found = {}
    for section in sections:
        if section[1] != 2:  # SHT_SYMTAB
            continue
        names = sections[section[6]][4]
        for at in range(section[4], section[4] + section[5], 16):
            name, value = struct.unpack_from('<II', data, at)
            end = data.index(b'\0', names + name)
            found[data[names + name:end].decode()] = value
    return found


def end_with_parent():
    """Linux ends the emulator when this program is killed and cannot do it any more."""
    try:
        ctypes.CDLL(None).prctl(1, signal.SIGTERM)  # PR_SET_PDEATHSIG
    except (OSError, AttributeError):
        pass


class Fingers:
    """Buttons pressed on a board that has pin(), stop(), go() and wait()."""

    def set_keys(self, down, keys='ab'):
        """Puts buttons up or down at one moment of the board's time."""
        self.stop()
        for key in keys:
            self.pin(key, key in down)
        self.go()

    def push(self, keys, milliseconds=100):
        """Presses the buttons together, and waits until the board must have answered."""
        self.set_keys(keys)
        self.wait(milliseconds)
        self.set_keys('')
        self.wait(200)


class Microbit(Fingers):
    """`firmware` is a path without its ending: .hex is loaded, .elf tells where variables are.

    speed: None follows the clock of the machine. A number n makes an instruction last 2^n ns of
    the board's time, and that time jumps over what the board sleeps through: 6 is 16 MHz.
    held: buttons that are down while the board starts.
    serial: 'read', 'absent' (no cable), or 'unread' (a cable, and a program that does
    not read before read())."""

    def __init__(self, firmware, speed=None, held='', serial='read'):
        self.symbols = symbols(firmware + '.elf')
        self.folder = tempfile.mkdtemp(prefix='microbit')
        self.process = self.qtest = self.qmp = self.serial = None
        atexit.register(self.close)
        paths = {name: os.path.join(self.folder, name) for name in ('qtest', 'qmp', 'serial')}
        command = ['qemu-system-arm', '-M', 'microbit', '-S', '-display', 'none',
                   '-monitor', 'none', '-device', 'loader,file=' + firmware + '.hex', '-accel', 'tcg',
                   # without -qtest-log QEMU writes every command to stderr, until the pipe is full
                   '-qtest', 'unix:' + paths['qtest'] + ',server=on,wait=off', '-qtest-log', 'none',
                   '-qmp', 'unix:' + paths['qmp'] + ',server=on,wait=off',
                   '-serial', 'unix:' + paths['serial'] + ',server=on,wait=off']
        if speed is not None:
            command += ['-icount', 'shift=%d,sleep=off' % speed]
        self.process = subprocess.Popen(command, stdin=subprocess.DEVNULL,
                                        preexec_fn=end_with_parent)
        self.qtest = self.connect(paths['qtest'])
        self.qmp = self.connect(paths['qmp'])
        self.qmp_lines = self.qmp.makefile('r')
        self.qtest_lines = self.qtest.makefile('r')
        json.loads(self.qmp_lines.readline())  # the greeting
        self.tell('qmp_capabilities')
        if serial != 'absent':
            self.serial = self.connect(paths['serial'])
        self.heard, self.begun = queue.SimpleQueue(), ''
        if serial == 'read':
            self.read()
        for key in PINS:
            self.pin(key, key in held)
        self.go()

    def connect(self, path):
        deadline = time.monotonic() + PATIENCE
        while True:
            link = socket.socket(socket.AF_UNIX)
            try:
                link.connect(path)
                link.settimeout(PATIENCE)
                return link
            except OSError:
                link.close()
                if self.process.poll() is not None:
                    raise Failure('QEMU ended with code %s' % self.process.returncode) from None
                if time.monotonic() > deadline:
                    raise Failure('QEMU does not answer') from None
                time.sleep(0.02)

    def close(self):
        """Ends the emulator, by its own number, and removes its folder."""
        atexit.unregister(self.close)
        process, self.process = self.process, None
        if process is not None and process.poll() is None:
            process.terminate()
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        for link in (self.qtest, self.qmp, self.serial):
            if link is not None:
                try:
                    link.shutdown(socket.SHUT_RDWR)  # wakes the one who reads
                except OSError:
                    pass
                link.close()
        shutil.rmtree(self.folder, ignore_errors=True)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    # --- the machine ---

    def tell(self, command):
        self.qmp.sendall(json.dumps({'execute': command}).encode() + b'\n')
        while True:  # events come between
            answer = json.loads(self.qmp_lines.readline() or '{"error": "QEMU is gone"}')
            if 'error' in answer:
                raise Failure('%s: %s' % (command, answer['error']))
            if 'return' in answer:
                return answer['return']

    def ask(self, command):
        self.qtest.sendall(command.encode() + b'\n')
        while True:
            answer = self.qtest_lines.readline()
            if answer.startswith('OK'):
                return answer[2:].strip()
            if not answer or answer.startswith('FAIL'):
                raise Failure('qtest: %s: %s' % (command, answer.strip() or 'QEMU is gone'))

    def stop(self):
        self.tell('stop')

    def go(self):
        self.tell('cont')

    def reset(self):
        self.tell('system_reset')

    def word(self, address):
        return int(self.ask('readl 0x%x' % address), 16)

    def memory(self, address, size):
        return bytes.fromhex(self.ask('read 0x%x 0x%x' % (address, size))[2:])

    def now(self):
        """Milliseconds since the board started, on its own clock."""
        return self.word(self.symbols['now'])

    def wait(self, milliseconds):
        """Until the board's own clock has advanced by that much."""
        last = start = self.now()
        deadline = time.monotonic() + PATIENCE
        while (last - start) % 2**32 < milliseconds:
            time.sleep(0.0005)
            now = self.now()
            if now != last:
                last, deadline = now, time.monotonic() + PATIENCE
            elif time.monotonic() > deadline:
                raise Failure('the clock of the board stands still')

    # --- buttons ---

    def pin(self, key, down):
        self.ask('set_irq_in /machine/nrf51 unnamed-gpio-in %d %d' % (PINS[key], 0 if down else 1))

    # --- LEDs ---

    def glance(self, turns=12):
        """The LEDs as five rows of '#', '+' (weak: lit in one frame of three) and '.', from so many
        turns of each row: 3 ms each, and more where the host is busy and misses some."""
        seen = [[] for _ in ROWS]  # what was put out, each time that a row had its turn
        deadline = time.monotonic() + PATIENCE
        last = None
        while min(map(len, seen)) < turns:
            out = self.word(GPIO_OUT)
            row = next((row for row, pin in enumerate(ROWS) if out >> pin & 1), None)
            if row is not None and row != last:
                seen[row].append(out)
            last = row
            if time.monotonic() > deadline:
                raise Failure('the rows of LEDs are not lit in turn')
        rows = [['.'] * 5 for _ in range(5)]
        for column, pin in enumerate(COLUMNS):
            for row, outs in enumerate(seen):
                place = LEDS[column][row]
                if place:
                    lit = {not out >> pin & 1 for out in outs}
                    rows[place[1]][place[0]] = '+' if len(lit) == 2 else '#' if lit == {True} else '.'
        return [''.join(row) for row in rows]

    def picture(self):
        """The same, once it has stood still."""
        deadline = time.monotonic() + PATIENCE
        last, same = None, 0
        while same < 3:
            before, now = quiet(self), self.glance()
            same = same + 1 if now == last and before and quiet(self) else 0
            last = now
            self.wait(10)
            if time.monotonic() > deadline:
                raise Failure('the LEDs never stand still')
        return last

    def wait_for(self, picture):
        """Until the LEDs show the picture, or patience ends; the last that was seen."""
        deadline = time.monotonic() + PATIENCE
        while True:
            seen = self.picture()
            if seen == picture or time.monotonic() > deadline:
                return seen
            self.wait(500)

    # --- serial line ---

    def read(self):
        """Reads from now on, at once: the socket holds some 300 of QEMU's single characters."""
        self.serial.settimeout(None)
        threading.Thread(target=self.hear, daemon=True).start()

    def hear(self):
        try:
            while data := self.serial.recv(65536):
                self.heard.put(data.decode('ascii', 'replace'))
        except OSError:
            pass  # closed

    def listen(self):
        """What came since the last call."""
        text = ''
        while not self.heard.empty():
            text += self.heard.get()
        return text

    def lines(self):
        """The whole lines that came since the last call; what has begun is kept for the next."""
        *whole, self.begun = (self.begun + self.listen()).split('\n')
        return [line.rstrip('\r') for line in whole]


def side_by_side(titles, pictures):
    lines = [''.join(title.ljust(13) for title in titles).rstrip()]
    for y in range(5):
        lines.append(''.join(' '.join(p[y]).ljust(13) for p in pictures).rstrip())
    return '\n'.join(lines)


HOURS_24 = 24 * 1000  # a second is an hour


def settled_pictures(firmware):
    """The control, then with A, then with B alone, each after a day of the cell's time."""
    with Microbit(firmware, speed=6, serial='absent') as board:
        board.wait(1500)  # it has started
        pictures = [board.picture()]
        for keys in (['a'], ['a', 'b']):  # the second A takes the first drug away
            for key in keys:
                board.push(key)
                board.wait(3000)
            board.wait(HOURS_24)
            pictures.append(board.picture())
    return pictures


TITLES = ('control', 'A', 'B')
# Of another pathway the script `run` says the five columns and the two drugs: MICROBIT_SHOWN=A,B,C,D,E,DRUG,DRUG
SHOWN = os.environ.get('MICROBIT_SHOWN', 'IRS1,PI3K,AKT,mTORC1,S6K1,pictilisib,everolimus').split(',')
COLUMNS_SHOWN = tuple(SHOWN[:5])
TABLE = ('minutes', 'tumour', SHOWN[5] + '_nM', SHOWN[6] + '_nM') + COLUMNS_SHOWN
LEGEND = f'columns: {" ".join(COLUMNS_SHOWN)}; A: {SHOWN[5]}, B: {SHOWN[6]}'


def screen(rows, line):
    """What the terminal shows: the LEDs as rows of '#', '+' and '.', the last line of the table."""
    said = dict(zip(TABLE, line.split(',')))
    on, weak, off = '●◦·' if 'utf' in (sys.stdout.encoding or '').lower() else '#+.'
    if 'NO_COLOR' not in os.environ:
        on, weak = '\x1b[1;91m' + on + '\x1b[0m', '\x1b[91m' + weak + '\x1b[0m'

    def in_columns(texts):
        return '    ' + ''.join(text.center(7) for text in texts).rstrip()

    def button(drug):
        known = {'pictilisib': 'PI3K inhibitor (pictilisib)', 'everolimus': 'rapalog (everolimus)'}
        return known.get(drug, drug).ljust(29) + given(drug)

    def given(drug):
        dose = said.get(drug + '_nM')
        return '' if dose is None else 'not given' if dose == '0' else 'GIVEN, %s nM' % dose

    def lit(row):
        return ''.join({'#': on, '+': weak, '.': off}.get(c, c) for c in in_columns(row))

    return [
        '', '  BBC micro:bit V1, emulated: a second is an hour', '',
        *map(lit, rows), '',
        in_columns(COLUMNS_SHOWN),
        in_columns(said.get(name, '') for name in COLUMNS_SHOWN), '',
        '  tumour: ' + said.get('tumour', '').replace('_', ' '), '',
        '  a      ' + button(SHOWN[5]),
        '  b      ' + button(SHOWN[6]),
        '  space  both: the next tumour, whose name scrolls',
        '  r      reset', '  q      quit']


def show_live(firmware):
    """The LEDs in the terminal, until q."""
    import select
    import termios
    import tty
    terminal = sys.stdin.fileno()
    before = termios.tcgetattr(terminal)
    out = sys.stdout
    with Microbit(firmware, held='b') as board:  # its lines are a table, which names the tumour
        try:
            board.wait(20)
            board.set_keys('')
            tty.setcbreak(terminal)
            out.write('\x1b[?25l\x1b[2J')
            release_at, line = {}, ''
            while True:
                now = time.monotonic()
                for key in [k for k, at in release_at.items() if at <= now]:
                    del release_at[key]
                    board.pin(key, False)
                line = (board.lines() or [line])[-1]
                shown = screen(board.glance(), line)
                out.write('\x1b[H' + ''.join(row + '\x1b[K\r\n' for row in shown) + '\x1b[J')
                out.flush()
                if not select.select([terminal], [], [], 0.04)[0]:
                    continue
                for key in os.read(terminal, 64).decode('ascii', 'replace').lower() or 'q':
                    if key in 'q\x03\x04\x1b':
                        return
                    if key == 'r':
                        board.set_keys('b')
                        board.reset()
                        board.wait(20)
                        board.set_keys('')
                    keys = {'a': 'a', 'b': 'b', ' ': 'ab', 'c': 'ab'}.get(key, '')
                    if keys:
                        board.set_keys(keys + ''.join(release_at))
                        for each in keys:
                            release_at[each] = time.monotonic() + 0.1
        finally:
            try:
                termios.tcsetattr(terminal, termios.TCSADRAIN, before)
                out.write('\x1b[?25h\r\n')
                out.flush()
            except (OSError, termios.error):
                os.dup2(os.open(os.devnull, os.O_WRONLY), out.fileno())  # the terminal is gone


def main():
    for ending in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(ending, lambda number, _: sys.exit(128 + number))
    firmware = sys.argv[1]
    try:
        if sys.stdin.isatty() and sys.stdout.isatty():
            show_live(firmware)
        else:
            print(side_by_side(TITLES, settled_pictures(firmware)))
            print(LEGEND)
    except KeyboardInterrupt:
        sys.exit(130)
    except (Failure, OSError) as failure:
        print('microbit: %s' % failure, file=sys.stderr)
        sys.exit(2)


if __name__ == '__main__':
    main()
