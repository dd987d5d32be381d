"""Every option of every command of the lab, with values that it must refuse or bear.

  python3 tests/support/lab_options.py LAB [--runs N] [--seed N] [--all] [--only COMMAND]

The commands and options are those of the tables in examples/lab/command_line/options.cpp, so that a
new one is tried by itself. A run must end within ten seconds of work in one of two ways: with an answer, or
with exit code 2 (3: no steady state), nothing on stdout and one line on stderr. It writes no file
but the one asked for. Without --all, N random ones of all rows; every fourth has a second option.
SPDX-License-Identifier: MIT
"""
import argparse
import os
import pathlib
import random
import re
import resource
import shutil
import signal
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
SLOWEST = 10  # seconds of work; a loaded machine may take longer
MEMORY = 1 << 30  # bytes of the heap

NETWORK = """input signal = 0.5
node A tau=10 "follows the signal"
node B tau=0.0001
node C tau=10000
drug blocker = block(IC50=10nM)
drug other = block(IC50=20nM)
input block = 0
preset bright = signal=1
signal & !block => A [n=1 EC50=0.5]
A => B [n=1 EC50=0.5] (assumption) "A raises B."
B & !C => C
"""
CLAIMS = """claim ONE (assumption) "A follows."
run c =
run p = signal=1
expect p.A > c.A [0.05]
"""

# What a command needs before it looks at anything else.
OWN = ["--network", "own.pathway"]
BASE = {
    "run": OWN,
    "steady": OWN,
    "compare": OWN + ["--dose", "blocker=10nM"],
    "snapshot": OWN,
    "live": OWN,
    "list": OWN,
    "claims": OWN,
    "export": OWN + ["--format", "json"],
    "scan": OWN + ["--dose", "blocker=1..10nM", "--read", "A", "--points", "3"],
    "grid": OWN + ["--dose", "blocker=1..9nM", "--with", "other=1..9nM", "--read", "A", "--points", "3"],
    "sensitivity": OWN + ["--read", "A"],
    "knockouts": OWN + ["--read", "A"],
    "paths": ["signal", "A"] + OWN,
    "loops": ["C"] + OWN,
    "population": OWN + ["--dose", "blocker=5nM", "--read", "A", "--cells", "5"],
    "screen": OWN + ["-o", "rows.csv", "--read", "A", "--cells", "2", "--points", "2"],
    "roles": ["PTEN"],
    "check": ["own.pathway"],
    "header": ["own.pathway"],
    "import": ["own.bnet"],
    "merge": ["shard.csv", "-o", "merged.csv"],
}

NUMBERS = """0 -0 1 -1 0.5 2 3 7 1e-320 1e999 -1e999 0x10 1_000 1,5 ١ nan inf -inf NaN infinity 1e 1e+ . + - -- e5
0.1.2 99999999999999999999 0.000000000000000000000000001 1e-9 1e400 00000000000000000000001 1/2 1/3 3/2 0/0
-1/4 1/ 1/2/3 9999999999/9999999999""".split()
QUANTITIES = """1nM 0nM -1nM nM 1 nM 1e9mM 1e10mM 1kM 1pM 1e-300pM 0..1nM 1..nM ..1nM 1..1nM 2..1nM 1nM..2uM
1..2..3nM 24h 0h -1h h 1000h 1e10min 1e300d 1e-300s 60s 60S 1d2h 24h,48h 48h,24h 24h, ,24h""".split()
NAMES = """A B AKT signal blocker block bright C,A A,A A, ,A , all json sbml text csv netflux bnet rk4 euler start
steady q1_15 q16_16 core double PTEN_loss everolimus A=0.5 A=2 A=nan A=-1 A=@c A=@p A=@ A= =A = A==1 signal=0.5
signal=-0.1 blocker=1nM blocker=1e999nM blocker=-1nM blocker=1..10nM blocker=10..1nM blocker=nan..1nM
other=1..10nM nobody=1nM block=1e-400""".split()
FILES = ["own.pathway", "own.claims", "own.bnet", "shard.csv", "new.csv", "new.bnd", "folder", "/", ".", "..", "/dev/null",
         "/dev/full", "/dev/zero", "missing/file", "missing.pathway", "unreadable", "dangling", "",
         "/proc/self/mem", "x" * 300, "own.pathway/x", "binary", "empty", "new.xlsx", "new.csv/"]
ODD = [b"", b" ", b"\n", b"a\nb", b"\t", b"\x1b[31mred\x1b[0m", b"\x07", b"\x7f", b"\xff\xfe", b"\xc3(", b"\xed\xa0\x80",
       "ä".encode(), "\u202e".encode(), b"%s%n%x", b"{}", b"{0}{1}", b"$(id)", b"'", b'"', b"\\", b"*", b"x" * 70000,
       b"A" * 5000 + b"=1", b"1" * 5000, b"0." + b"0" * 5000 + b"1", b"A," * 3000 + b"A", b"<b>", b"#", b"# x", b"--help",
       b"-h", b"--version", b"--", b"-", b"-o", b"--dose", b"--network", b"--at", b"--versus", b"--no-such-option", b"-x"]
VALUES = [os.fsencode(v) for v in NUMBERS + QUANTITIES + NAMES + FILES] + ODD


def tables():
    """The commands, and of each option whether it takes a value and which commands take it."""
    source = (ROOT / "examples/lab/command_line/options.cpp").read_text()
    bits = {}
    for block in re.findall(r"^constexpr unsigned ((?:on_|\s*on_).*?);", source, re.M | re.S):
        for name, value in re.findall(r"(on_\w+) = ([^,;]+)", block):
            bits[name] = eval(value, {}, bits)
    commands = {enum: name for name, enum in re.findall(r'\{"([\w-]+)", command::(\w+), \d+\}', source)}
    places, waiting = {}, []
    for enum, expression in re.findall(r"case command::(\w+):|return (on_[^;]+);", source):
        if enum:
            waiting.append(enum)
        else:
            places.update({w: eval(expression, {}, bits) for w in waiting})
            waiting = []
    options = {}
    for name, takes, where in re.findall(r'\{"(-[\w-]+)", (true|false), ([^}]+)\}', source):
        where = eval(where, {}, bits)
        options[name] = (takes == "true", {commands[c] for c in commands if places.get(c, 0) & where})
    if len(commands) < 20 or len(options) < 30 or not all(of for _, of in options.values()):
        sys.exit("lab_options.py: the tables of options.cpp were not understood")
    return list(commands.values()), options


def rows():
    """Every command line to try: [command, base..., option, value]."""
    commands, options = tables()
    for command in commands:
        base = [os.fsencode(w) for w in BASE.get(command, [])]
        head = [command.encode()]
        yield head
        for value in VALUES:
            yield head + [value]
            yield head + base + [value]
        for option, (takes, of) in options.items():
            if command not in of:
                yield head + base + [option.encode(), b"1"]
                continue
            yield head + base + [option.encode()]
            for value in VALUES:
                yield head + base + [option.encode(), value]
    for option in options:
        yield [option.encode()]
        yield [option.encode(), b"1"]
    for value in VALUES:
        yield [value]


def fill(folder):
    (folder / "own.pathway").write_text(NETWORK)
    (folder / "own.claims").write_text(CLAIMS)
    (folder / "own.bnet").write_text("targets, factors\nA, B & !A\nB, A\n")
    (folder / "shard.csv").write_text("# lab screen of x\nrow\n")
    (folder / "binary").write_bytes(bytes(range(256)) * 20)
    (folder / "empty").write_bytes(b"")
    (folder / "unreadable").write_text("node A\n")
    (folder / "unreadable").chmod(0)
    (folder / "folder").mkdir()
    (folder / "dangling").symlink_to("nowhere")


def kept(folder):
    """What is in it, and what the files of before hold."""
    def of(p):
        return "" if p.is_symlink() or not p.is_file() or p.name == "unreadable" else p.read_bytes()
    return {p.name: of(p) for p in folder.iterdir()}


def fault(lab, words, folder, before):
    """What is wrong with this run, or ''. The files it wrote are gone behind it."""
    def limit():
        if b"asan" not in lab_bytes:
            resource.setrlimit(resource.RLIMIT_DATA, (MEMORY, MEMORY))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(resource.RLIMIT_CPU, (SLOWEST, SLOWEST))
    try:
        done = subprocess.run([lab, *words], cwd=folder, stdin=subprocess.DEVNULL, capture_output=True,
                              timeout=30 * SLOWEST, preexec_fn=limit)
    except subprocess.TimeoutExpired:
        return "hung"
    except ValueError:
        return ""  # a NUL: no program can be given it
    out, err, code = done.stdout, done.stderr, done.returncode
    after = kept(folder)
    new = {n for n in after if n not in before}
    changed = {n for n in before if after.get(n) != before[n]}
    for n in new:
        (shutil.rmtree if (folder / n).is_dir() else os.unlink)(folder / n)
    for n in changed:
        (folder / n).write_bytes(before[n])
    if b"runtime error" in err or b"Sanitizer" in err:
        return "sanitizer: " + err.decode(errors="replace")[:2000]
    if code in (-signal.SIGXCPU, -signal.SIGKILL):
        return f"longer than {SLOWEST} s"
    if code < 0:
        return f"ended by signal {-code}"
    if code not in (0, 1, 2, 3):
        return f"exit code {code}"
    if any(c < 32 and c != 10 for c in err) or b"\x7f" in err:
        return f"control characters on stderr: {err[:200]}"
    if code in (0, 1):
        if not out and not new and not changed and words[:1] != [b"new"]:
            return f"exit code {code} and no answer; stderr: {err[:200]}"
        allowed = b"-o" in words or words[:1] == [b"new"]
        if (new or changed) and not allowed:
            return f"wrote {sorted(new | changed)}"
        if changed and b"--force" not in words and words[:1] != [b"screen"]:
            return f"changed {sorted(changed)}"
        return "" if code == 0 or words[:1] in ([b"check"], [b"claims"], [b"header"]) else "exit code 1"
    if out:
        return f"refused, with {out[:80]} on stdout"
    if err.count(b"\n") != 1 or not err.endswith(b"\n") or not err.startswith(b"lab: "):
        return f"stderr is not one line 'lab: ...': {err[:300]}"
    if len(err) > 2000:
        return f"a line of {len(err)} characters"
    if new or changed:
        return f"refused, and wrote {sorted(new | changed)}"
    return ""


def main():
    ask = argparse.ArgumentParser()
    ask.add_argument("lab")
    ask.add_argument("--runs", type=int, default=300)
    ask.add_argument("--seed", type=int, default=1)
    ask.add_argument("--all", action="store_true")
    ask.add_argument("--only")
    asked = ask.parse_args()
    lab = os.path.abspath(asked.lab)
    global lab_bytes
    lab_bytes = b"asan" if b"__asan_init" in pathlib.Path(lab).read_bytes() else b""
    every = [r for r in rows() if not asked.only or r[:1] == [asked.only.encode()]]
    dice = random.Random(asked.seed)
    if asked.all:
        chosen = every
    else:
        chosen = [dice.choice(every) for _ in range(asked.runs)]
        chosen = [c + dice.choice(every)[-2:] if k % 4 == 3 else c for k, c in enumerate(chosen)]
    counts = {}
    with tempfile.TemporaryDirectory() as scratch:
        folder = pathlib.Path(scratch)
        fill(folder)
        before = kept(folder)
        signal.signal(signal.SIGTERM, signal.default_int_handler)
        try:
            for words in chosen:
                why = fault(lab, words, folder, before)
                counts[why == ""] = counts.get(why == "", 0) + 1
                if why:
                    shown = " ".join(repr(w if len(w) < 90 else w[:40] + b"..." + w[-5:])[1:] for w in words)
                    print(f"FAIL lab {shown}: {why}", flush=True)
        except KeyboardInterrupt:
            print("ended before all were run")
        (folder / "unreadable").chmod(0o600)
    print(f"{len(every)} rows, {sum(counts.values())} runs, {counts.get(False, 0)} faults")
    return 1 if False in counts or not counts else 0


if __name__ == "__main__":
    sys.exit(main())
