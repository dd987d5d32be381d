# Drives the demonstration on an emulated micro:bit: presses buttons, reads LEDs and serial lines.
#   microbit.py CASE FIRMWARE REPLAY [V1 | V2 | calliope]
# CASE is a function below; FIRMWARE is without its ending. Without a board: V1 in QEMU.
# The pictures in README.md and on the sheets are written from the model by tests/boards/write.sh.
# SPDX-License-Identifier: MIT
import os
import pty
import random
import re
import select
import signal
import subprocess
import sys
import time

ROOT = os.environ['MTOR_ROOT']
sys.path.insert(0, os.path.join(ROOT, 'examples', 'microbit'))
sys.dont_write_bytecode = True
from cards import sheets
from emulator import PATIENCE, Failure, Microbit, side_by_side, symbols

BOARD = ''.join(sys.argv[4:])
if BOARD:
    import nrf
    Microbit = {'V1': nrf.MicrobitV1, 'V2': nrf.MicrobitV2, 'calliope': nrf.CalliopeMini}[BOARD]

FAST = 6  # 2^6 ns an instruction: 16 MHz, and what the board sleeps through costs no time here
COLUMN_NAMES = ['IRS1', 'PI3K', 'AKT', 'mTORC1', 'S6K1']
DOSES = {'a': 'pictilisib=1000', 'b': 'everolimus=30'}
TUMOURS = ['no_mutation', 'PTEN_loss', 'PI3K_mutant', 'KRAS_mutant', 'TSC_loss', 'MTOR_FRB_mutant']
DAY = 24 * 1000  # ms: a second is an hour
HELD = 20 * 1000
firmware = replay_program = None
failures = 0


def check(good, what, *details):
    global failures
    print('  %s  %s' % ('ok  ' if good else 'FAIL', what))
    if not good:
        failures += 1
        for detail in details:
            print('        ' + str(detail).replace('\n', '\n        '))
    sys.stdout.flush()


def same_picture(seen, expected, what):
    check(seen == expected, what, side_by_side(['seen', 'expected'], [seen, expected]))


# --- what is expected, from the model in double on this machine ---

def steady_levels(tumour, drugs=''):
    answer = subprocess.run([replay_program, tumour or 'no_mutation'] + [DOSES[d] for d in drugs],
                            check=True, stdout=subprocess.PIPE, text=True).stdout
    return [float(line) for line in answer.split()]


RISEN = 0.03  # board::risen: so much more than without drugs, and a weak LED is on top


def steady_picture(tumour='no_mutation', drugs=''):
    levels, untreated = steady_levels(tumour, drugs), steady_levels(tumour)
    rows = [['.'] * 5 for _ in range(5)]
    for x, (level, before) in enumerate(zip(levels, untreated)):
        # 0.002 of a level: twice what the board differs by
        if abs(level * 5 % 1 - 0.5) < 0.01 or abs(level - before - RISEN) < 0.002:
            raise Failure('%s is %.4f, too near to the edge of an LED' % (COLUMN_NAMES[x], level))
        height = int(level * 5 + 0.5)
        for y in range(height):
            rows[4 - y][x] = '#'
        if height < 5 and level - before > RISEN:
            rows[4 - height][x] = '+'
    return [''.join(row) for row in rows]


# --- serial lines ---

def plotter_levels(line):
    """A line for Arduino's plotter as numbers by label, or None."""
    fields = dict(re.fullmatch(r'([A-Za-z0-9_]+):([0-9.]+)', f).groups()
                  for f in line.split('\t') if re.fullmatch(r'([A-Za-z0-9_]+):([0-9.]+)', f))
    labels = COLUMN_NAMES + ['pictilisib', 'everolimus']
    if list(fields) != labels or len(line.split('\t')) != len(labels):
        return None
    return {label: float(value) for label, value in fields.items()}


HEADER = ('minutes,tumour,pictilisib_nM,everolimus_nM,' + ','.join(COLUMN_NAMES) + ',fingerprint')


def table(lines):
    return [line.split(',') for line in lines if line != HEADER]


def replayed(lines, what):
    """The same steps on this machine give the same bits, row by row."""
    answer = subprocess.run([replay_program], input='\n'.join(lines) + '\n', text=True,
                            stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    check(answer.returncode == 0, '%s (%s)' % (what, answer.stdout.strip().split('\n')[0]),
          answer.stdout)


def started(speed=FAST, **options):
    """A board that has settled its control; what is pressed earlier counts as held at the start."""
    board = Microbit(firmware, speed=speed, **options)
    board.wait(1500)
    return board


def table_board(speed=FAST):
    """A board that writes CSV, with B released again."""
    board = started(speed, held='b')
    board.set_keys('')
    board.wait(100)
    return board


def in_bounds(rows):
    return bool(rows) and all(0 <= float(v) <= 1 for row in rows for v in row[4:9])


# --- cases ---

def leds():
    """LED pictures: the control, A, B; README.md shows the same."""
    pictures = {}
    with started() as board:
        pictures['control'] = board.picture()
        same_picture(pictures['control'], steady_picture(), 'the control runs from the start')
        board.wait(DAY)
        same_picture(board.picture(), steady_picture(), 'and is the same a day later')
        board.push('a')
        board.wait(DAY)
        pictures['A'] = board.picture()
        same_picture(pictures['A'], steady_picture(drugs='a'), 'A gives the PI3K inhibitor')
        board.push('a')
        board.push('b')
        board.wait(DAY)
        pictures['B'] = board.picture()
        same_picture(pictures['B'], steady_picture(drugs='b'),
                     'A again takes it away, B gives the rapalog')

        def column(name, node):
            return ''.join(row[COLUMN_NAMES.index(node)] for row in pictures[name])
        check('+' in column('B', 'AKT') and '#' not in column('B', 'S6K1'),
              'under the rapalog S6K1 is dark and AKT has a weak LED on top')
    readme(pictures)


def card():
    """All drugs and all tumours on the LEDs, and the pictures of the sheets."""
    with started() as board:
        for keys, drugs in (('b', 'b'), ('a', 'ab'), ('b', 'a'), ('a', '')):
            board.push(keys)
            board.wait(2 * DAY)
            same_picture(board.picture(), steady_picture(drugs=drugs),
                         '%s: drugs %s' % (keys.upper(), drugs.upper() or 'none'))
        for tumour in TUMOURS[1:] + TUMOURS[:1]:
            board.push('ab')
            board.wait(8000)  # its name has scrolled by
            same_picture(board.picture(), steady_picture(tumour),
                         'A+B brings the next tumour without drugs, %s' % tumour)

    with started() as board:  # the sheet, pressed through as it is printed
        for title, keys, expected in card_pictures():
            for key in keys.split():
                board.push(key.lower().replace('+', ''))
                board.wait(8000)
            board.wait(DAY)
            same_picture(board.picture(), expected, 'card: "%s" (%s)' % (title, keys or 'nothing'))


def write():
    """Writes the pictures of README.md and of the sheets anew, from the model."""
    path = os.path.join(ROOT, 'README.md')
    with open(path, encoding='utf-8') as file:
        text = file.read()
    block = readme_block({'control': steady_picture(), 'A': steady_picture(drugs='a'),
                          'B': steady_picture(drugs='b')})
    text = re.sub(r'(?m)^control +A +B\n(?:.*\n){5}', lambda _: block, text)
    with open(path, 'w', encoding='utf-8') as file:
        file.write(text)
    for name, text in sheets(tumour_picture).items():
        with open(os.path.join(ROOT, 'examples', 'microbit', name), 'w', encoding='utf-8') as file:
            file.write(text)


def tumour_picture(tumour, drugs):
    return steady_picture(TUMOURS[tumour], drugs)


def readme_block(pictures):
    return side_by_side(list(pictures), list(pictures.values())) + '\n'


def readme(pictures):
    with open(os.path.join(ROOT, 'README.md'), encoding='utf-8') as file:
        text = file.read()
    block = readme_block(pictures)
    check('\n' + block in text, 'README.md shows these pictures', 'it should have', block)


def scroll():
    """The name of the next tumour scrolls over the LEDs, and after it the columns are back."""
    with open(os.path.join(ROOT, 'examples', 'board', 'font.hpp'), encoding='utf-8') as file:
        drawn = re.findall(r'^ +"([.# ]+)"', file.read(), re.M)
    letters = {}
    for n, name in enumerate('ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'):
        letters[tuple(drawn[n // 13 * 5 + y][n % 13 * 6:n % 13 * 6 + 5] for y in range(5))] = name
    check(len(letters) == 36, 'all letters and digits differ')
    with started() as board:
        for tumour in TUMOURS[1:3]:
            columns = steady_picture(tumour)
            board.set_keys('ab')
            board.wait(250)
            board.set_keys('')
            seen, frame, frames = '', None, 0
            while frame != columns and frames < 2000:
                last, frame, frames = frame, board.glance(), frames + 1
                if frame != last and tuple(frame) in letters:
                    seen += letters[tuple(frame)]
            # The underscore is no letter; all others pass, each whole for a moment.
            check(seen == re.sub('[^A-Z0-9]', '', tumour.upper()), '%s scrolls' % tumour, 'seen: ' + seen)
            same_picture(board.wait_for(columns), columns, 'then its columns')


def serial():
    """Serial lines: for a plotter, or CSV where B was held at the start; same bits as here."""
    with started() as board:
        board.wait(2000)
        board.push('b')
        board.wait(DAY)
        lines = board.lines()
    levels = [plotter_levels(line) for line in lines]
    check(len(lines) > 60 and None not in levels, 'every line is label:value, tab separated',
          [line for line, level in zip(lines, levels) if level is None][:3])
    levels = [level for level in levels if level]
    check(all(0 <= value <= 1 for level in levels for value in level.values()), 'all in [0,1]')
    check(levels[0]['everolimus'] == 0 and levels[-1]['everolimus'] == 1, 'B is on the line too')
    check(levels[-1]['AKT'] > levels[0]['AKT'] + 0.05 and levels[-1]['S6K1'] < 0.1,
          'AKT rises and S6K1 falls under the rapalog (%.3f to %.3f, %.3f to %.3f)' % (
              levels[0]['AKT'], levels[-1]['AKT'], levels[0]['S6K1'], levels[-1]['S6K1']))
    for which, drugs in ((0, ''), (-1, 'b')):
        expected = steady_levels('no_mutation', drugs)
        off = max(abs(levels[which][n] - e) for n, e in zip(COLUMN_NAMES, expected))
        # 24 hours are not for ever: the slow nodes are some thousandths away
        check(off < 0.01, 'the levels are those of double, settled (off by %.4f)' % off)

    with table_board() as board:
        for keys in ('a', 'b', 'a', 'ab', 'b', 'ab', 'ab', 'ab', 'a', 'b', 'ab', 'ab', 'a'):
            board.push(keys)
            board.wait(9000)
        lines = board.lines()
    check(lines[0] == HEADER, 'CSV starts with its header', lines[0])
    rows = table(lines)
    check(len(rows) > 200 and all(len(row) == 10 for row in rows), 'every row has 10 columns')
    check(list(dict.fromkeys(row[1] for row in rows)) == TUMOURS, 'all tumours, in order')
    check(rows[-1][1] == 'no_mutation' and rows[-1][2] == '1000', 'and round again, with A')
    check(in_bounds(rows), 'all in [0,1]')
    replayed(lines, 'the same bits as on this machine')


def bounces():
    """Contacts that go to and fro within milliseconds."""
    with table_board() as board:
        contact = random.Random(20)
        for _ in range(1000):
            board.pin(contact.choice('ab'), contact.random() < 0.5)
            board.wait(contact.randrange(6))
        board.set_keys('')
        board.wait(8000)
        lines = board.lines()
        before = table(lines)[-1]
        board.push('a')
        board.wait(3000)
        lines += board.lines()
        rows = table(lines)
        check(rows[-1][2] != before[2], 'after contacts that bounced, A still answers', rows[-1])
        check(in_bounds(rows), 'and all is in [0,1]')
        replayed(lines, 'with the same bits as on this machine')


def wraps():
    """The clock of milliseconds begins anew after 49.7 days, here while A is down."""
    with table_board() as board:
        clock = board.symbols['now']
        board.uc.mem_write(clock, (2**32 - 1000).to_bytes(4, 'little'))
        board.wait(500)
        board.set_keys('a')
        board.wait(700)
        board.set_keys('')
        board.wait(DAY // 4)
        check(board.now() < DAY, 'the clock has wrapped')
        lines = board.lines()
        rows = table(lines)
        check(rows[-1][2] == '1000' and int(rows[-1][0]) > 200, 'A counts, and time goes on', rows[-1])
        replayed(lines, 'with the same bits as on this machine')


def faults():
    """Bad input: buttons together, held, bouncing; an unread line; a reset; a slow board."""
    with table_board() as board:
        board.push('ab')
        board.wait(8000)
        rows = table(board.lines())
        check(rows[-1][1:4] == ['PTEN_loss', '0', '0'], 'both at once: one new tumour, no drug')

        board.set_keys('a')
        board.wait(HELD)
        rows = table(board.lines())
        doses = [row[2] for row in rows]
        check(doses[-1] == '1000' and doses.count('0') <= 6 and int(rows[-1][0]) > HELD // 1000 * 50,
              'A held for long counts once, and time goes on', rows[-1])
        board.set_keys('ab')
        board.wait(500)
        board.set_keys('a')
        board.wait(5000)
        rows = table(board.lines())
        check(rows[-1][2:4] == ['1000', '30'], 'B still works while A is held', rows[-1])
        board.set_keys('')
        board.wait(5000)
        rows = table(board.lines())
        check(rows[-1][2:4] == ['1000', '30'], 'letting go does nothing', rows[-1])

    if BOARD:  # where every millisecond can be met
        bounces()
        wraps()

    with started(serial='unread', held='b') as board:
        board.set_keys('')
        board.wait(DAY)  # some five times what the line's buffers hold
        start = steady_picture()
        same_picture(board.picture(), start, 'a line that nobody reads: the control still runs')
        board.push('b')
        board.wait(DAY)
        same_picture(board.picture(), steady_picture(drugs='b'), 'and B still answers')
        board.read()
        board.wait(10000)
        rows = table(board.lines())
        times = [int(row[0]) for row in rows if len(row) == 10]
        gap = max(b - a for a, b in zip(times, times[1:]))
        check(len(times) == len(rows) and (BOARD or gap > 1000),  # our model lets every character go
              'lines without a reader are lost, and only whole ones', rows[:8])

    with started(serial='absent') as board:
        board.push('a')
        board.wait(DAY)
        same_picture(board.picture(), steady_picture(drugs='a'), 'without a cable A answers too')

    with table_board() as board:
        board.push('ab')
        board.wait(8000)
        board.push('b')
        board.wait(3000)
        board.reset()
        deadline = time.monotonic() + PATIENCE
        while board.now() > 3000 and time.monotonic() < deadline:
            pass
        board.wait(2000)
        same_picture(board.picture(), steady_picture(), 'a reset in the middle: the control')
        board.lines()
        board.wait(2000)
        lines = board.lines()
        check(lines and all(plotter_levels(line) for line in lines),
              'and plotter lines, because B is not held now', lines[:2])
        board.push('a')
        board.wait(DAY)
        same_picture(board.picture(), steady_picture(drugs='a'), 'and A answers')

    cross = ['#...#', '.#.#.', '..#..', '.#.#.', '#...#']
    with Microbit(firmware + '_failure', serial='absent') as board:
        deadline = time.monotonic() + PATIENCE
        while (seen := board.glance()) != cross and time.monotonic() < deadline:
            pass
        same_picture(seen, cross, 'a program that fails shows a cross')

    def dot(speed, looks):
        """The states of the dot at the end of the top row, and of all other LEDs."""
        with started(speed) as board:
            board.wait(3000 if speed == FAST else 20000)  # however slow, it has settled
            frames = []
            for _ in range(looks):
                frames.append(board.glance(4))  # shorter than the dot is lit
                board.wait(41)
            lines = board.lines()
        return ({frame[0][4] for frame in frames},
                {frame[0][:4] + ''.join(frame[1:]) for frame in frames}, lines)

    corner, rest, _ = dot(FAST, 80)
    check(corner == {'.'} and len(rest) == 1, 'a board that keeps up shows no dot')
    corner, rest, lines = dot(10, 80)  # 1 MHz: a step takes far longer than its time
    # A look may fall on the moment of a change, and where the host is busy it lasts longer.
    check(len(corner) > 1 and len(rest) == 1, 'one that cannot keep up blinks its dot',
          corner, rest)
    check(lines and all(plotter_levels(line) for line in lines), 'and goes on')


def sound():
    """With A held at the start, two notes tell that AKT's column has risen or fallen; else none."""
    def notes(held, keys):
        with started(held=held) as board:
            board.set_keys('')
            board.wait(3000)
            settled, board.speaker = board.speaker, ''
            for key in keys:
                board.push(key)
            board.wait(DAY // 2)
            # the times between changes of the pin, of all sounds; 2 ms is 250 Hz, 1 ms is 500 Hz
            changes = [i for i in range(1, len(board.speaker)) if board.speaker[i] != board.speaker[i - 1]]
            gaps = [b - a for a, b in zip(changes, changes[1:])]
            sounds, one = [], []
            for gap in gaps + [99]:
                if gap > 2:
                    sounds, one = sounds + [one], []
                else:
                    one.append(gap)
            return settled, board.speaker, [s for s in sounds if len(s) > 20]

    settled, played, up = notes('a', 'b')
    check('1' not in settled, 'no sound while nothing changes')
    check(len(up) == 1 and up[0][0] == 2 and up[0][-1] == 1, 'AKT rises under the rapalog: low, then high', up)
    check(played.count('1') < 200, 'and it is short', played.count('1'))
    down = notes('a', 'a')[2]
    check(down and down[0][0] == 1 and down[0][-1] == 2, 'it falls under the PI3K inhibitor: high, then low', down)
    check(notes('', 'b')[1] == '', 'without A at the start the pin is left alone')


def presses():
    """A thousand presses at four a second (fewer on V1), also while a tumour settles: none is lost."""
    dice = random.Random(4)
    expected, wrong, count = [0, 0, 0], [], 1000 if BOARD == 'V2' else 200
    with table_board() as board:
        for n in range(1, count + 1):
            keys = dice.choice(('a', 'b', 'ab', 'ab'))
            board.set_keys(keys[0])
            board.wait(30)
            board.set_keys(keys)  # the second finger is never quite at once
            board.wait(90)
            board.set_keys('')
            board.wait(130)
            if keys == 'ab':
                expected = [(expected[0] + 1) % len(TUMOURS), 0, 0]
            else:
                expected['ab'.index(keys) + 1] ^= 1
            if n % 25 == 0:
                board.wait(4000)
                row = table(board.lines())[-1]
                seen = [TUMOURS.index(row[1]), int(row[2] != '0'), int(row[3] != '0')]
                if seen != expected:
                    wrong.append((n, seen, expected))
                    expected = seen
    check(not wrong, 'every one of %d presses counts, looked at every 25' % count, *wrong)


def budget():
    """What it needs: flash, RAM, instructions a step; and that the .hex is what a board takes."""
    names = symbols(firmware + '.elf')
    flash, top = hex_file(firmware + '.hex')
    print('      flash %d bytes' % flash)
    check(flash <= 48 * 1024, 'flash is at most 48 KB')
    check(top <= 256 * 1024, 'and fits the chip')
    limit, end = names['_stack_limit'], names['_stack_top']
    static = limit - 0x20000000
    with table_board() as board:
        for keys in ('a', 'b', 'ab', 'ab', 'a'):
            board.push(keys)
            board.wait(9000)
        board.stop()
        stack = board.memory(limit, end - limit)
    unused = 0
    while stack[unused:unused + 4] == b'\xa5\xa5\xa5\xa5':
        unused += 4
    used = len(stack) - unused
    print('      RAM %d bytes: %d static, %d stack at its deepest' % (static + used, static, used))
    check(0 < unused and 200 < used < 1024, 'the paint below the stack is there')
    check(static + used <= 6 * 1024, 'RAM, static and stack, is at most 6 KB')

    if BOARD:  # the same instructions
        return
    # microbit_step.cpp runs steps and notes its timer, 16 MHz, while an instruction lasts 64 ns
    with Microbit(firmware + '_step', speed=6, serial='absent') as board:
        deadline = time.monotonic() + PATIENCE
        while board.word(board.symbols['finished']) == 0 and time.monotonic() < deadline:
            time.sleep(0.05)
        steps, ticks, loops, loop_ticks = (
            board.word(board.symbols[n]) for n in ('steps', 'step_ticks', 'loops', 'loop_ticks'))
        check(board.word(board.symbols['finished']) == 1, 'the steps were run')
    check(abs(loop_ticks * 62.5 / 64 - 2 * loops) < 100,
          'a loop of two instructions counts as two', loops, loop_ticks * 62.5 / 64)
    instructions = ticks * 62.5 / 64 / steps
    print('      %d instructions a step, whole network, fixed point' % instructions)
    check(instructions <= 70000, 'a step takes at most 70000 instructions')


def run():
    """examples/run microbit: prints pictures, shows them live, and leaves no emulator behind."""
    script = os.path.join(ROOT, 'examples', 'run')
    own = dict(os.environ, MTOR_NO_INSTALL='1', TERM='xterm',
               MTOR_BUILD_DIR=os.path.join(os.path.dirname(firmware), 'run'))
    pictures = [steady_picture(drugs=drugs) for drugs in ('', 'a', 'b')]
    answer = subprocess.run([script, 'microbit'], env=own, stdin=subprocess.DEVNULL, text=True,
                            stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    check(answer.returncode == 0 and answer.stdout.startswith(
        side_by_side(['control', 'A', 'B'], pictures) + '\n'),
        'without a terminal it prints the pictures', answer.stdout, answer.stderr)
    path = answer.stderr.strip().split()[-1]
    check(path.endswith('.hex') and os.path.isfile(path), 'and says where the .hex is', path)
    answer = subprocess.run([script, 'microbit', '--bogus'], env=own, text=True,
                            stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    check(answer.returncode == 2 and answer.stderr.count('\n') == 1, 'a wrong argument: one line',
          answer.stderr)

    # Live, on a terminal of its own.
    pid, terminal = pty.fork()
    if pid == 0:
        os.execve(script, ['run', 'microbit'], own)
    screen = b''

    def shows(picture):
        nonlocal screen
        wanted = ' '.join(''.join(picture))
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            if select.select([terminal], [], [], 0.1)[0]:
                screen = (screen + os.read(terminal, 65536))[-20000:]
            plain = re.sub(rb'\x1b\[[0-9;?]*[A-Za-z]', b'', screen).decode('utf-8', 'replace')
            plain = plain.replace('●', '#').replace('◦', '+').replace('·', '.')
            if wanted in ' '.join(plain.split()):
                screen = b''
                return True
        return False

    check(shows(pictures[0]), 'on a terminal it shows the control')
    emulators = children(pid)
    check(len(emulators) == 1, 'an emulator runs', emulators)
    time.sleep(2)  # it has settled
    os.write(terminal, b'b')
    check(shows(pictures[2]), 'key b gives the rapalog')
    os.write(terminal, b'r')
    check(shows(pictures[0]), 'key r resets')
    os.write(terminal, b'q')
    check(ended(pid, terminal) == 0, 'key q quits')
    check(not any(map(alive, emulators)), 'and no emulator is left')

    pid, terminal = pty.fork()
    if pid == 0:
        os.execve(script, ['run', 'microbit'], own)
    check(shows(pictures[0]), 'started again')
    emulators = children(pid)
    os.kill(pid, signal.SIGTERM)
    ended(pid, terminal)
    check(emulators and not any(map(alive, emulators)), 'SIGTERM ends the emulator too')


def children(pid):
    with open('/proc/%d/task/%d/children' % (pid, pid), encoding='ascii') as file:
        return [int(child) for child in file.read().split()]


def alive(pid):
    try:
        with open('/proc/%d/stat' % pid, encoding='ascii') as file:
            return file.read().rsplit(')', 1)[1].split()[0] != 'Z'
    except FileNotFoundError:
        return False


def ended(pid, terminal):
    """How a program on a terminal ended; what it still writes is read, so that it can."""
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        if select.select([terminal], [], [], 0.1)[0]:
            try:
                os.read(terminal, 65536)
            except OSError:
                pass
        done, status = os.waitpid(pid, os.WNOHANG)
        if done:
            os.close(terminal)
            return os.waitstatus_to_exitcode(status)
    os.kill(pid, signal.SIGKILL)
    os.waitpid(pid, 0)
    return None


def hex_file(path):
    """How many bytes an Intel HEX file holds, and where they end; every record is checked."""
    size, base, top, ended = 0, 0, 0, False
    first = None
    with open(path, encoding='ascii') as file:
        for line in file:
            record = bytes.fromhex(line.strip()[1:])
            good = line[0] == ':' and len(record) == record[0] + 5 and sum(record) % 256 == 0
            if not good or ended:
                check(False, '.hex: every record is whole, and none comes after the end', line)
                return size, top
            address, kind, data = int.from_bytes(record[1:3], 'big'), record[3], record[4:-1]
            if kind == 0:
                first = base + address if first is None else first
                size += len(data)
                top = max(top, base + address + len(data))
            elif kind == 1:
                ended = True
            elif kind == 2:
                base = int.from_bytes(data, 'big') * 16
            elif kind == 4:
                base = int.from_bytes(data, 'big') << 16
    check(ended and first == 0, '.hex: starts at address 0 and has its last record')
    return size, top


def card_pictures():
    """The pictures on the teachers' sheets, which must be those of the model: title, buttons, rows."""
    found = {}
    for name, text in sheets(tumour_picture).items():
        with open(os.path.join(ROOT, 'examples', 'microbit', name), encoding='utf-8') as file:
            check(file.read() == text, name + ' is what tests/boards/write.sh makes of it')
        found[name] = [
            (title, keys, drawn.replace(' ', '').replace('●', '#').replace('◐', '+').replace('○', '.').split())
            for title, keys, drawn in re.findall(
                r'<pre class="leds" title="([^"]*)" data-push="([^"]*)">([^<]*)</pre>', text)]
        check(len(found[name]) == (8 if 'teacher' in name else 0),
              name + (' has all pictures' if 'teacher' in name else ' gives no answer away'))
    check(found['teacher.html'] == found['teacher.de.html'], 'the same pictures in both languages')
    return found['teacher.html']


CASES = {case.__name__: case for case in (leds, card, write, scroll, serial, faults, sound, presses, budget, run)}

if __name__ == '__main__':
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    case, firmware, replay_program = CASES[sys.argv[1]], sys.argv[2], sys.argv[3]
    print(case.__doc__)
    try:
        case()
    except Failure as failure:
        check(False, str(failure))
    sys.exit(1 if failures else 0)
