# Types into the live screen of the emulated Pico: A, both, reset, quit.
#   pico_live.py PROGRAM...    starts it in a terminal of its own
# SPDX-License-Identifier: MIT
import os
import pty
import re
import select
import signal
import sys
import time

PATIENCE = 120  # seconds; a loaded machine may take long

child, terminal = pty.fork()
if child == 0:
    os.environ['TERM'] = 'xterm'
    os.execvp(sys.argv[1], sys.argv[1:])


def stop(*_):
    try:
        os.kill(child, signal.SIGKILL)
    except ProcessLookupError:
        pass
    sys.exit(1)


signal.signal(signal.SIGTERM, stop)
signal.signal(signal.SIGINT, stop)
seen = ''


def wait_for(pattern, what):
    """Reads on until the pattern has come after all that was read before."""
    global seen
    end = time.monotonic() + PATIENCE
    while not re.search(pattern, seen):
        if time.monotonic() > end or not select.select([terminal], [], [], PATIENCE)[0]:
            print('  FAIL  the live screen does not show %s; its end is\n%s' % (what, seen[-1500:]))
            stop()
        try:
            seen += os.read(terminal, 65536).decode(errors='replace')
        except OSError:  # the end of the terminal
            print('  FAIL  the live screen ended before %s\n%s' % (what, seen[-1500:]))
            stop()
    print('  ok    the live screen shows ' + what)
    seen = ''


def type_key(key):
    os.write(terminal, key.encode())


wait_for(r'AKT +GP4 +#+\.+ 0\.[45]', 'the control')
wait_for(r'pictilisib:0', 'the serial line')
type_key('a')
wait_for(r'AKT +GP4 +#*\.+ 0\.[01]', 'AKT falling after the key a')
wait_for(r'pictilisib:1', 'the drug')
type_key(' ')
wait_for(r'IRS1 +GP2 +#+ 1\.00', 'the lamp of the next tumour after space')
type_key('x\x1b[A')  # means nothing
type_key('r')
wait_for(r'pictilisib:0', 'the beginning after r')
type_key('q')
wait_for(r'\x1b\[\?25h', 'the cursor again after q')
end = time.monotonic() + PATIENCE
while (ended := os.waitpid(child, os.WNOHANG))[0] == 0:
    if time.monotonic() > end:
        print('  FAIL  q does not end it')
        stop()
    time.sleep(0.05)
if ended[1] != 0:
    print('  FAIL  it ended with %d' % ended[1])
    sys.exit(1)
