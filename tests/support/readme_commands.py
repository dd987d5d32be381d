"""What the READMEs and `lab help` name is there and runs; README's numbers are those of their sources.

  python3 tests/support/readme_commands.py LAB BUILD [README]
BUILD is a folder that CMake has configured with the tests. Another README than ours can be given, to see it fail.
SPDX-License-Identifier: MIT
"""
import functools
import json
import os
import pathlib
import re
import shlex
import subprocess
import sys
import tempfile

from lab_options import tables

ROOT = pathlib.Path(__file__).resolve().parents[2]
lab = os.path.abspath(sys.argv[1])
build = os.path.abspath(sys.argv[2])
readme = pathlib.Path(sys.argv[3] if len(sys.argv) > 3 else ROOT / "README.md").resolve()
failed = False


def check(name, good, why=""):
    global failed
    if not good:
        print(f"FAIL {name}: {why}")
    failed |= not good


def text_of(path):
    return (ROOT / path).read_text()


def run(words):
    return subprocess.run([lab, *words], stdin=subprocess.DEVNULL, capture_output=True, text=True)


# --- commands ------------------------------------------------------------------------------------

# What stands for something of the reader's own; mine.* are the files of `lab new mine`.
PLACEHOLDERS = {
    r"#.*| > \S+$": "", r"\[[A-Za-z.| -]+\]": "", r"=\.\.\.": "=20nM", r"\.\.\.": "",
    r"^lab paths A B|FROM TO": "lab paths everolimus AKT", r"lab paths lab paths": "lab paths",
    r"LOW\.\.HIGH": "1..9nM", r"--with (B|DRUG)=": "--with sapanisertib=", r"\b(DRUG|A|NAME)=(?=\d)": "everolimus=", r"\bB=(?=\d)": "sapanisertib=",
    r"\bNODE\b": "AKT", r"\bGENE\b": "PTEN", r"\bID\b": "F7", r"\bKEY\b": "Harrington2004", r"\bPRESET\b": "PTEN_loss",
    r"--format F(ORMAT)?\b": "--format json", r"\bSHARD\b": "rows.csv", r"\bCOMMAND\b": "run",
    r"(lab new) (NAME|mine)\b": r"\1 fresh", r"\bNAME\b": "mine", r"-o FILE": "-o new.file", r"(lab import) FILE": r"\1 mine.bnet",
    r"\bFILE\b|\bmy\.pathway\b": "mine.pathway", r"examples/pathways": str(ROOT / "examples/pathways"),
}
# What a command needs where nothing is said, and what makes it short where it is not: check.claims runs all claims.
ALONE = {"claims": "F7", "import": "mine.bnet", "check": "mine.pathway", "header": "mine.pathway", "new": "fresh", "export": "--format json",
         "merge": "rows.csv -o new.file", "paths": "everolimus AKT", "loops": "AKT", "scan": "--dose everolimus=1..9nM",
         "grid": "--dose everolimus=1..9nM --with sapanisertib=1..9nM", "compare": "--dose everolimus=20nM",
         "population": "--dose everolimus=20nM", "screen": "-o new.file"}
SHORT = {"screen": "--cells 1 --points 2 --drugs everolimus", "population": "--cells 4", "grid": "--points 2"}


def runnable(line):
    """The words of a line of lab as it can be run here."""
    for what, by in PLACEHOLDERS.items():
        line = re.sub(what, by, line.strip())
    words = shlex.split(line)[1:]
    if len(words) == 1:
        words += ALONE.get(words[0], "").split()
    short = SHORT.get(words[0] if words else "", "").split()
    return words + [w for k in range(0, len(short), 2) if short[k] not in words for w in short[k:k + 2]]


def spans(markdown):
    """Commands in it: what stands in `...`, and the lines of its blocks without a language or of a shell."""
    for language, block in re.findall(r"^```(\w*)\n(.*?)^```", markdown, re.M | re.S):
        if language in ("", "sh"):
            yield from block.replace("\\\n", " ").splitlines()
    for span in re.findall(r"`([^`]+)`", re.sub(r"^```.*?^```", "", markdown, flags=re.M | re.S)):
        yield " ".join(span.split())


@functools.cache
def tests_there():
    listed = subprocess.run(["ctest", "-N"], cwd=build, capture_output=True, text=True).stdout
    names = re.findall(r"Test +#\d+: (\S+)", listed)
    for path in (ROOT / "tests").glob("*/**/*_slow.*"):  # what tests/run quick leaves out
        folder, *rest = path.relative_to(ROOT / "tests").with_suffix("").parts
        names.append(folder + "." + "_".join(rest))
    return names


def commands():
    examples = set(re.findall(r"^  (\S+)", subprocess.run([ROOT / "examples/run", "--list"], capture_output=True, text=True).stdout, re.M))
    parts = set(re.findall(r"^  ([a-z][\w-]*) ", subprocess.run([ROOT / "tests/run", "--help"], capture_output=True, text=True).stdout, re.M))
    names = tests_there()
    check("ctest", len(names) > 100, f"ctest -N in {build} lists {len(names)}")
    lines = {}
    for page in [readme, ROOT / "CONTRIBUTING.md", ROOT / "include/mtor/README.md", *sorted(ROOT.glob("examples/*/README.md"))]:
        where = page.relative_to(ROOT) if page.is_relative_to(ROOT) else page
        for span in spans(page.read_text()):
            walk = span.startswith('"$MTOR/')  # check.walkthrough_slow runs those
            span = re.sub(r'^(\$ |"\$MTOR/)|(?<=examples/run)"', "", span.strip()).split("#")[0].strip()
            words = span.split()
            if not words or walk and words[1] == "lab":
                continue
            if words[0] == "examples/run":
                name = words[1] if len(words) > 1 else "lab"
                if name == "lab" and len(words) > 2 and words[2] != "COMMAND":
                    lines.setdefault(" ".join(words[1:]), where)
                elif name not in ("...", "NAME"):
                    check(f"{where}: {span}", name in examples, f"no example '{name}'")
                    script = ROOT / "examples" / name / "run"
                    source = "".join(p.read_text() for p in (script, ROOT / "examples/board/own.sh", ROOT / "examples/web/own.mjs",
                                                             ROOT / "examples/run") if p.is_file())
                    for option in re.findall(r" (--[a-z-]+)", span):
                        check(f"{where}: {span}", re.search(re.escape(option) + r"(?![\w-])", source), f"{name} knows no {option}")
            elif words[0] == "tests/run":
                for name in words[1:]:
                    if name in ("NAME", "FILE", "PART", "...") or name.startswith("-"):
                        continue
                    check(f"{where}: {span}", name in parts or any(t.startswith(name) for t in names) or "NAME" in name
                          or (ROOT / name).exists(), f"no test '{name}'")
            elif words[0] == "lab":
                lines.setdefault(span, where)
            elif re.fullmatch(r"(tests|examples|include|single_include)/[\w./-]+", words[0]):
                check(f"{where}: {span}", (ROOT / words[0]).exists() or "NAME" in span, "no such file")
    return lines


def help_pages():
    """The lines of `lab help` and its pages that can be run; every option that they tell is taken, and told."""
    names, options = tables()
    lines = {}
    for command in [""] + sorted(set(names) - {"help", "version"}):
        done = run(["help", *([command] if command else [])])
        check(f"lab help {command}", done.returncode == 0 and done.stdout, done.stderr)
        told_numbers(command, done.stdout)
        usage, _, rest = done.stdout.partition("\n")
        usage = re.sub(r"^lab \[live\]", "lab snapshot", usage.split(": ")[0])
        if command and command not in ("new", "live", "list"):
            lines.setdefault(re.sub(r"(\[.*?\](\.\.\.)? ?)+$", "", usage), f"lab help {command}")
        for line in re.findall(r"^  (lab \w.*)", rest, re.M):
            line = re.split(r"  +| \.\.\.|(?<=\])", line)[0]
            lines.setdefault(line, f"lab help {command}")
        told = set(re.findall(r"(?<![\w-])(--?[a-z][\w-]*)", done.stdout))
        taken = {o for o, (_, of) in options.items() if command in of and o not in ("--help", "-h", "--version")}
        if command:
            for o in sorted(taken - told):
                refused = f"takes no {o}" in run([command, *ALONE.get(command, "").split(), o, "AKT"]).stderr
                is_so = (command, o) == ("screen", "--csv")  # its file is that
                check(f"lab help {command}", refused or is_so, f"does not tell {o}")
        for o in sorted(set(re.findall(r"^  (?:.*, )?(--?[a-z][\w-]*)", done.stdout, re.M)) - taken):
            check(f"lab help {command}", not command, f"tells {o}, which {command} does not take")
    return lines


def told_numbers(command, page):
    """An option's default in its page is what the lab takes without it, and its most the most."""
    for option, text in re.findall(r"^  (--[a-z-]+) [A-Z]\S* +(\S.*(?:\n {20,}.*)*)", page, re.M):
        short = SHORT.get(command, "").split()
        base = [command, *ALONE.get(command, "").split()]
        base += [w for k in range(0, len(short), 2) if short[k] != option for w in short[k:k + 2]]
        base += ["--csv"] if "with --csv" in text else []
        base = [{"json": "c"}.get(w, w) if text.startswith("of c") else w for w in base]
        for most in re.findall(r"at most (\d+)(?!\w)", text):
            done = run(base + [option, str(int(most) + 1)])
            check(f"lab help {command}: {option}", done.returncode == 2 and option in done.stderr, f"{most} is not the most: {done.stderr[:200]}")
        for usual in re.findall(r"default (\d(?:[\w.-]*\w)?)", text):
            answers = []
            for more in ([], [option, usual]):
                pathlib.Path("new.file").unlink(missing_ok=True)
                done = run(base + more)
                answers.append((done.returncode, done.stdout, pathlib.Path("new.file").exists() and pathlib.Path("new.file").read_text()))
            check(f"lab help {command}: {option}", answers[0] == answers[1] and not answers[0][0], f"{usual} is not the default")


def run_all(lines):
    tried = set()
    for line, where in lines.items():
        words = runnable(line)
        if tuple(words) in tried or words[:1] == ["COMMAND"]:
            continue
        tried.add(tuple(words))
        for name in ("fresh.pathway", "fresh.claims", "fresh.lessons", *(b for a, b in zip(words, words[1:]) if a == "-o")):
            pathlib.Path(name).unlink(missing_ok=True)
        done = run(words)
        good = done.returncode == 0 and (done.stdout or "-o" in words or words[0] == "new")
        good = good or words[0] == "claims" and done.returncode == 1 and "FAIL" in done.stdout  # a known weakness
        check(f"{where}: {line}", good, f"exit code {done.returncode} of lab {shlex.join(words)}: {done.stderr[:200]}")
    return len(tried)


# --- numbers -------------------------------------------------------------------------------------

WORDS = dict(zip("four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen".split(), range(4, 17)))
NUMBER = r"\d+(?:[ ,]\d{3})*(?:\.\d+)?(?:e-?\d+)?"


def counted(pattern, path):
    return len(re.findall(pattern, text_of(path), re.M))


def found(pattern, path):
    there = re.search(pattern, text_of(path), re.S)
    return there.group(1) if there else f"nothing like {pattern} in {path}"


def lines_of(path):
    return len(text_of(path).splitlines())


def facts():
    """A sentence of README with {} for each number, and what these are by their sources."""
    network = json.loads(run(["export", "--format", "json"]).stdout)
    pathlib.Path("one.pathway").write_text("node A\nnode B\nB => A\n")
    plain = json.loads(run(["export", "--format", "json", "--network", "one.pathway"]).stdout)
    of = {"guard": 0, "observation": 0, "claim": 0, "card": 0, "definition": 0}
    for name, kind in re.findall(r"^([A-Z]+\d+) +(claim|card|definition) ", run(["claims", "--list"]).stdout, re.M):
        of["guard" if name[0] == "X" else "observation" if name[0] in "OKPS" else kind] += 1
    weak = {i for row in re.findall(r"^\| ([OKPS]\d+(?:, [OKPS]\d+)*) \| .{10,}", text_of("include/mtor/README.md"), re.M)
            for i in row.split(", ")}
    nodes, rules = re.search(r"editable<(\d+), (\d+)", text_of("examples/lab/model/model.hpp")).groups()
    a_rule = found(r"terms_a_rule = (\d+)", "include/pathway/dynamics/editable.hpp")
    longest = max(n for n in range(50, 80) if not pathlib.Path("name.pathway").write_text(f"node {'A' * n}\n") or
                  run(["check", "name.pathway"]).returncode == 0)
    sbml = run(["export", "--format", "sbml", "--network", "one.pathway"]).stdout
    return [
        ("as one C++{} header", [found(r"cxx_std_(\d+)", "CMakeLists.txt")]),
        ("a board with {} KB of RAM", [found(r"ram \(rwx\)[^\n]*LENGTH = (\d+)K", "examples/microbit/microbit.ld")]),
        ("whose compiler knows no C++{}", [found(r"cxx_std_(\d+)", "CMakeLists.txt")]),
        ("g++ -std=c++{}", [found(r"cxx_std_(\d+)", "CMakeLists.txt")]),
        ("(GCC {} or later, clang {} or later)", [found(r"g\+\+ of this machine \((\d+) or later\)", "tests/run"),
                                                 min(map(int, re.findall(r"^  clang-(\d+) ", text_of("tests/run"), re.M)))]),
        ("(Cell Biosci {};{}:{})", re.search(r"Cell Biosci.{0,30}(2020).{0,5}\b(10)\b.{0,5}\b(31)\b", text_of("include/mtor/references.hpp")).groups()),
        ("up to {} nodes, {} rules and {} terms", [nodes, rules, int(rules) * int(a_rule)]),
        ("{} lessons ask before they show", [counted(r"^lesson ", "include/mtor/lessons.hpp")]),
        ("has {} to read and to change", [len(list((ROOT / "examples/pathways").glob("*.pathway")))]),
        ("a slider, a switch and {} bars in {} lines", [len(found(r"const names = \[(.*?)\]", "examples/widget/widget.html").split(",")),
                                                       lines_of("examples/widget/widget.html")]),
        ("(examples/wasm) {} lines of C++ with the single header, and {} of script",
         [lines_of("examples/wasm/cell.cpp"), lines_of("examples/wasm/drive.mjs")]),
        ("{} steps to any other board", [counted(r"^\d\. \*\*", "examples/bare/README.md")]),
        ("need rules with n = {} to {}", re.search(r"needs n = (\d), 2, 3 or (\d) ", " ".join(run(["help", "export"]).stdout.split())).groups()),
        ("after each of {} steps", [found(r"constexpr int steps = (\d+)", "tests/support/digest.hpp")]),
        ("SBML Level {} Version {} out", [re.search(r'<sbml[^>]*level="(\d)"', sbml).group(1),
                                         re.search(r'<sbml[^>]*version="(\d)"', sbml).group(1)]),
        ("Netflux's equations in Python | {} random networks", [found(r"for round_number in range\((\d+)\)", "tests/import/import.py")]),
        ("truth tables | {} random networks each", [found(r"\nfor k in range\((\d+)\)", "tests/import/import.py")]),
        ("need more than {} alternatives of ANDs, are nested deeper than {},", [rules, found(r"deepest = (\d+)", "examples/lab/import/formula.cpp")]),
        ("{} modules: `core`", [len(network["modules"])]),
        ("Together: {} nodes, {} rules, {} drugs, {} presets", [len(network[k]) for k in ("nodes", "rules", "drugs", "presets")]),
        ("All {} statements of the review that can be run", [of["claim"]]),
        ("compiler proves; {} more are text cards and {} definitions", [of["card"], of["definition"]]),
        ("{} guards watch the arrows", [of["guard"]]),
        ("{} published experiments that the review does not mention are run as well: {} agree",
         [of["observation"], of["observation"] - len(weak)]),
        ("The defaults are `tau={} n={} EC50={} w={} start={} max={}`",
         [plain["nodes"][0]["tau"], *(plain["rules"][0][k] for k in ("n", "EC50", "w")), *(plain["nodes"][0][k] for k in ("start", "max"))]),
        ("letters, digits or `_`, at most {}.", [longest]),
    ]


# Numbers that this does not compare: where they begin and end, and what does or measures them.
ELSEWHERE = [
    ("With steps of a minute, 24 h", "no such limit", "by hand: the program above it without its line step_size, built with that option"),
    ("Activities run from 0 to 1", "absolute", "tests/run unit.bounds"),
    ("| `lab compare --dose", "over Loewe |", "run above"),
    ("| `lab population", "|", "run above"),
    ("ready for npm; 42 kB", "23 kB without", "by hand: gzip -9 of the folder that examples/run web makes; it depends on the versions of the tools"),
    ("Five columns of LEDs", "both together", "tests/run check.board_microbit_leds"),
    ("[`pico`](examples/pico)", "breadboard", "tests/run check.board_pico"),
    ("the core for any Arduino with 2 KB", "RAM", "tests/run check.board_anyboard"),
    ("A state can never leave", "NaN", "tests/run unit.bounds"),
    ("`-ffast-math`", "list).", "tests/run check.same_bits_flags_slow"),
    ("one C99 file", "fixed point", "tests/run check.old_standard"),
    ("| the whole network, `exponential_euler` | asked", "Uno's. ", "tests/run check.board_microbit_budget_slow, tests/bench/boards.sh, tests/run check.board_uno"),
    ("The boards run the loops", "twice the flash", "tests/bench/boards.sh"),
    ("| | float | `q1_15`", "compares each row with what it has run", "tests/run check.same_bits"),
    ("| the same, by CVODE from the file alone", "| accepted |", "tests/run check.export"),
    ("| 1e-9 asked |", "|", "tests/run check.import"),
    ("| SBML qual, GINML of several levels in", "| none |", "tests/run check.import"),
    ("Of 1756 files", "are read", "by hand: lab import of each file of those collections, which are not ours to keep"),
    ("take any set, `pathway", "`.", "tests/run house.readme"),
    ("(Kraeutler et al. 2010", "157).", "the reference itself"),
    ("`w` in [0,1] is its strength", "`start` its level at time 0", "tests/run unit.parse"),
    ("`CLASS(IC50=2nM", "mM.", "tests/run unit.parse"),
    ("With e = EC50^n", "(1 - effect).", "tests/run unit.meaning"),
    ("| `exponential_midpoint` | 2", "2.8 tau) |", "tests/run unit.steppers"),
    ("`pathway::editable<64, 128>`", "`", "examples/reference/edit.md"),
    ("With `tests/bench/run`, on one", "Boards: see", "tests/bench/run, tests/bench/peers/run"),
]


def shown():
    """What README shows of the lab's answer, and the formats that it lists."""
    page = readme.read_text()
    words, answer = re.search(r"^\$ examples/run (lab .*)\n((?:.*\n)*?) *\.\.\.$", page, re.M).groups()
    check(f"README: {words}", run(words.split()[1:]).stdout.startswith(answer), "it answers otherwise")
    formats = re.search(r"`lab export --format F` writes (.*?);", page, re.S).group(1)
    there = run(["export", "--format", "nothing"]).stderr.partition("there is ")[2]
    check("README: formats", sorted(re.findall(r"`(.*?)`", formats)) == sorted(re.findall(r"[a-z][a-z-]*", there)), f"there is {there}")


def numbers():
    page = readme.read_text()
    page = re.sub(r"^```.*?^```", lambda m: re.sub(r"[^\n]", " ", m.group()), page, flags=re.M | re.S)
    left = page
    for sentence, expected in facts():
        pattern = r"\s+".join(re.escape(w) for w in sentence.split()).replace(r"\{\}", rf"({NUMBER}|[A-Za-z]+)")
        there = re.search(pattern, page)
        check(f"README: {sentence}", there, "it is not there")
        if there:
            said = [WORDS.get(g.lower(), re.sub(r"[ ,]", "", g)) for g in there.groups()]
            check(f"README: {sentence}", [str(w) for w in said] == [str(e) for e in expected], f"says {said}, it is {list(expected)}")
            left = left[:there.start()] + re.sub(r"[^\n]", " ", there.group()) + left[there.end():]
    for begin, end, how in ELSEWHERE:
        there = re.search(r"\s+".join(map(re.escape, begin.split())) + r"(?:.(?!\n#))*?" + r"\s+".join(map(re.escape, end.split())), left, re.S)
        check(f"README: {begin} ...", there, "it is not there")
        if there:
            left = left[:there.start()] + re.sub(r"[^\n]", " ", there.group()) + left[there.end():]
        for name in re.findall(r"tests/run (\S+?)(?:,|$)", how):
            check(f"README: {begin} ...", any(t.startswith(name) for t in tests_there()), f"no test '{name}'")
    left = re.sub(r"x86-64|(?<=/)[^ )]*", "", left)
    for line, text in enumerate(left.splitlines(), 1):
        for number in re.findall(rf"(?<![\w./-])\d[\d.]*(?!\w)|\b(?:{'|'.join(WORDS)})\b", text, re.I):
            check(f"{readme.name}:{line}", False, f"nothing compares '{number}': a row in facts(), or in ELSEWHERE with what does")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as scratch:
        lines = commands()
        os.chdir(scratch)
        run(["new", "mine"])
        pathlib.Path("mine.bnet").write_text("targets, factors\nA, !B\nB, A\n")
        run(["screen", "-o", "rows.csv", *SHORT["screen"].split()])
        lines.update(help_pages())
        shown()
        numbers()
        print(f"{run_all(lines)} command lines of lab run")
    sys.exit(1 if failed else 0)
