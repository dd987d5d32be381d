"""How the lab ends: a reader that goes, signals, a crash, terminals of any size.

  python3 tests/support/lab_ends.py LAB
Prints "ok NAME" or "FAIL NAME: why" for each case; exit code 1 if any failed.
SPDX-License-Identifier: MIT
"""
import fcntl
import os
import pty
import re
import select
import signal
import struct
import subprocess
import sys
import tempfile
import termios
import time

from lab_options import BASE, fill, tables

lab = os.path.abspath(sys.argv[1])
failed = False


def check(name, good, why):
    global failed
    print(f"ok {name}" if good else f"FAIL {name}: {why}", flush=True)
    failed |= not good


def reader_goes(command):
    """Every command, with the signal as a shell has it and switched off: it ends quietly."""
    for switched_off in (False, True):
        read, write = os.pipe()
        os.close(read)
        done = subprocess.run([lab, command, *BASE.get(command, [])], stdin=subprocess.DEVNULL, stdout=write,
                              stderr=subprocess.PIPE, restore_signals=not switched_off)
        os.close(write)
        for name in ("rows.csv", "merged.csv"):
            if os.path.exists(name):
                os.unlink(name)
        if done.returncode == -signal.SIGPIPE and done.stderr == b"":
            continue
        # Or it had nothing to say there: a file, a refusal.
        if command in ("screen", "merge", "new") and done.returncode in (0, 2):
            continue
        return f"switched off {switched_off}: code {done.returncode}, {done.stderr[:200]}"
    return ""


class terminal:
    """The lab in a terminal of its own."""

    def __init__(self, arguments, columns=80, rows=24):
        self.pid, self.fd = pty.fork()
        if self.pid == 0:
            os.environ.update(TERM="xterm", LC_ALL="C.UTF-8")
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
            os.execv(lab, [lab, *arguments])
        self.out = b""

    def read_until(self, sign, seconds=60):
        """False where the sign does not come; the loaded machine gets its time."""
        end = time.monotonic() + seconds
        while not (sign and re.search(sign, self.out)):
            if not select.select([self.fd], [], [], max(0, end - time.monotonic()))[0]:
                return False
            try:
                piece = os.read(self.fd, 65536)
            except OSError:
                piece = b""
            if not piece:
                return not sign
            self.out += piece
        return True

    def type(self, keys):
        os.write(self.fd, keys)

    def end(self, send=None):
        """What it ended with: a signal below 0, or an exit code."""
        if send:
            os.kill(self.pid, send)
        gone = self.read_until(None)
        if not gone:
            os.kill(self.pid, signal.SIGKILL)
        status = os.waitpid(self.pid, 0)[1]
        os.close(self.fd)
        return os.waitstatus_to_exitcode(status) if gone else "hung"


def pictures(out):
    text = re.sub(rb"\x1b\[[0-9;?]*[a-zA-Z]", b"", out.replace(b"\x1b[H", b"\0"))
    return [p.decode(errors="replace").replace("\r", "").split("\n") for p in text.split(b"\0")]


def main():
    os.chdir(tempfile.mkdtemp())
    import pathlib
    fill(pathlib.Path("."))

    for command in tables()[0]:
        why = reader_goes(command)
        check(f"pipe.{command}", not why, why)

    # Small: the sentence is whole in 20 columns; otherwise nothing is wider or higher than the terminal.
    for columns, rows in ((20, 5), (1, 1), (40, 12), (79, 24), (80, 23), (80, 24), (200, 60), (500, 500)):
        t = terminal([], columns, rows)
        large = columns >= 80 and rows >= 24
        drawn = t.read_until(b"q quit" if large else b"\x1b\\[J")
        t.type(b"1?")
        if large:
            drawn = drawn and t.read_until(b"Press any key")
        t.type(b"qq")
        code = t.end()
        shown = pictures(t.out.split(b"\x1b[?1049l")[0])
        wide = max(len(line) for p in shown for line in p)
        high = max(len(p) for p in shown)
        told = large or columns < 20 or b"80 x 24," in t.out and f"here are {columns} x {rows}.".encode() in t.out
        check(f"size.{columns}x{rows}", drawn and code == 0 and wide <= max(columns, 1) and (high <= rows or not large) and told,
              f"drawn {drawn}, code {code}, {wide} x {high}, {shown[-1:]}")

    # Whatever ends the live screen gives the terminal back: its first screen, the cursor, echo.
    for name in ("SIGTERM", "SIGHUP", "SIGINT", "SIGQUIT", "SIGSEGV", "SIGABRT", "SIGBUS", "SIGFPE", "SIGILL"):
        t = terminal([])
        begun = t.read_until(b"q quit")
        raw = not termios.tcgetattr(t.fd)[3] & termios.ECHO
        os.kill(t.pid, getattr(signal, name))
        back = t.read_until(b"\x1b\\[\\?25h.*\x1b\\[\\?1049l")
        try:
            until = time.monotonic() + 10
            while not termios.tcgetattr(t.fd)[3] & termios.ECHO and time.monotonic() < until:
                time.sleep(0.01)
            echo = bool(termios.tcgetattr(t.fd)[3] & termios.ECHO)
        except termios.error:
            echo = True  # gone already
        code = t.end()
        check(f"live.{name}", begun and raw and back and echo and code == -getattr(signal, name),
              f"begun {begun}, raw {raw}, back {back}, echo {echo}, ended with {code}")

    # What takes long says how far it is, and Ctrl-C ends it with nothing left on the line.
    long = {
        "compare": ["compare", "--dose", "everolimus=20nM", "--until", "600000d"],
        "rows": ["run", "--until", "600000d", "--every", "600000d"],
        "run": ["run", "--step", "0.001s", "--until", "1000min", "--method", "rk4"],
        "grid": ["grid", "--dose", "everolimus=1..100nM", "--with", "sapanisertib=1..100nM", "--points", "100"],
        "population": ["population", "--dose", "everolimus=20nM", "--cells", "100000"],
        "claims": ["claims"],
        "screen": ["screen", "-o", "long.csv", "--cells", "100000"],
    }
    for name, words in long.items():
        begun = time.monotonic()
        t = terminal(words)
        shown = t.read_until(rb"\d+ of \d+ \w+")
        t.type(b"\x03")
        code = t.end()
        clean = t.out.endswith(b" \r") or t.out.endswith(b"^C")
        if code == 0 and not shown and time.monotonic() - begun < 1:
            continue  # a bar comes after half a second, and this machine needs less
        check(f"interrupted.{name}", shown and code == -signal.SIGINT and clean,
              f"bar {shown}, ended with {code}, last {t.out[-60:]!r}")

    # Where nothing tells how far it is: for how long it is at work.
    pathlib.Path("wheels.pathway").write_text("default tau=10 n=8 EC50=0.5\n" + "".join(
        f"node A{k} start=0.9 tau={k + 1}\nnode B{k}\nnode C{k}\n!C{k} => A{k}\nA{k} => B{k}\nB{k} => C{k}\n"
        for k in range(300)))
    for words in (["scan", "--dose", "everolimus=1..9nM", "--until", "600000d"], ["steady", "--network", "wheels.pathway"],
                  ["sensitivity", "--network", "wheels.pathway", "--read", "A7"]):
        t = terminal(words)
        shown = t.read_until(rb"1 s at work.*2 s at work")
        t.type(b"\x03")
        code = t.end()
        clean = t.out.endswith(b" \r") or t.out.endswith(b"^C")
        check(f"at_work.{words[0]}", shown and code == -signal.SIGINT and clean,
              f"shown {shown}, ended with {code}, last {t.out[-60:]!r}")
    # Nothing half done stays: a merge that is ended in the middle of what it writes.
    os.mkfifo("stalls")
    for name in ("SIGINT", "SIGTERM", "SIGHUP"):
        merge = subprocess.Popen([lab, "merge", "stalls", "-o", "whole.csv"], stderr=subprocess.PIPE)
        with open("stalls", "w") as rows:
            rows.write("# lab screen of x; 9 patients of 1000000 rows; shard 0/1\nrow,patient\n")
            rows.write("".join(f"{k},{k // 1000000}\n" for k in range(1500000)))
            rows.flush()
            until = time.monotonic() + 60
            while not any(f.endswith(".new") for f in os.listdir(".")) and time.monotonic() < until:
                time.sleep(0.01)
            begun = any(f.endswith(".new") for f in os.listdir("."))
            merge.send_signal(getattr(signal, name))
            merge.wait()
        left = sorted(f for f in os.listdir(".") if f.endswith(".new") or f == "whole.csv")
        check(f"unfinished.{name}", begun and not left and merge.returncode == -getattr(signal, name),
              f"begun {begun}, left {left}, ended with {merge.returncode}")
    return 1 if failed else 0


sys.exit(main())
