#!/usr/bin/python3
"""Holds a `lab` program to the reference, on many networks and settings.

    compare.py LAB_EXECUTABLE [--quick] [--only WORD] [--network FILE]... [--keep FOLDER]

Steady states must agree within 1e-6, time courses within 1e-4 at a step of a
twentieth of the shortest time constant. The networks are the hand-written ones
beside this file, random ones, and those given by --network. --only runs the
cases whose name contains WORD; --keep leaves the networks in FOLDER.

Where a network has several steady states, the right one is the one that the
trajectory from the start values reaches; such cases are listed on their own.
Prints a table and, last, `N passed, N failed`; exit code 1 if any failed.
"""

import argparse
import concurrent.futures
import re
import subprocess
import sys
import tempfile
from dataclasses import dataclass, replace
from decimal import Decimal
from pathlib import Path

import numpy as np

import netflux_reference as reference
import random_network

HERE = Path(__file__).resolve().parent
STEADY_LIMIT = 1e-6
COURSE_LIMIT = 1e-4
STEPS_PER_TAU = 20
ROWS = 50
PATIENCE = 120  # seconds for one run of LAB

# Settings that each hand-written network was written for. A `steady` case takes
# those without --at; a `run` case takes all, until the given time.
HAND_WRITTEN = {
    "cascade": (
        "8h",
        "10min",
        [
            "",
            "--set ligand=0.15",
            "--dose blocker=40nM",
            "--knock-out kinase",
            "--hold receptor=0.3",
            "--at 1h --dose blocker=0.2uM --at 3h --dose blocker=0nM",
            "--at 65min --hold kinase=0.05 --set ligand=1 --at 245min --knock-out target",
        ],
    ),
    "negative_feedback": (
        "6h",
        "4min",
        [
            "",
            "--preset no_brake",
            "--preset clamped",
            "--preset clamped --set stimulus=0.4",
            "--set stimulus=0.2 --at 2h --set stimulus=1 --at 4h --preset no_brake",
        ],
    ),
    "toggle": (
        "12h",
        "10min",
        [
            "",
            "--preset flipped",
            "--set permission=0.2",
            "--set toward_right=0.4 --set toward_left=0.3",
            "--at 3h --set toward_right=0.9 --at 6h --set toward_right=0",
        ],
    ),
    "limits": (
        "4h",
        "3min",
        [
            "",
            "--preset frozen",
            "--preset frozen --set half=0.3",
            "--set off=1 --set on=0",
            "--preset halved",
            "--knock-out fading --knock-out self",
            "--at 30min --knock-out self --at 100.5min --set half=1",
        ],
    ),
    "heart_cell": (
        "24h",
        "15min",
        [
            "",
            "--preset failing",
            "--preset failing --dose beta_blocker=50nM --dose sartan=30nM",
            "--dose mixed_blocker=1uM --dose beta_blocker=5000pM --set beta_block=0.2",
            "--preset paced --preset no_desensitisation",
            "--preset failing --at 2h --dose beta_blocker=100nM --at 12h --knock-out ERK",
        ],
    ),
}

# Random networks, their number, steps of a time course.
Sizes = random_network.Sizes
SMALL = Sizes(3, 5, 2, 3, 1, 1)
MIDDLE = Sizes(20, 40, 4, 5, 3, 3)
LARGE = Sizes(60, 120, 6, 8, 6, 5)
LARGEST = Sizes(256, 512, 8, 20, 12, 10)
QUICK = [
    (SMALL, 2, 20000),
    (Sizes(8, 16), 3, 20000),
    (Sizes(8, 16, decades=0), 3, 1000),
    (MIDDLE, 1, 10000),
    (replace(MIDDLE, decades=0), 2, 1000),
    (replace(LARGE, decades=0), 1, 1000),
]
FULL = [
    (Sizes(1, 2, 2, 2, 1, 1), 4, 20000),
    (SMALL, 6, 200000),
    (replace(SMALL, decades=0), 4, 1000),
    (Sizes(8, 16), 6, 200000),
    (Sizes(8, 16, decades=0), 6, 1000),
    (MIDDLE, 6, 50000),
    (replace(MIDDLE, decades=1), 3, 5000),
    (replace(MIDDLE, decades=0), 6, 1000),
    (LARGE, 4, 20000),
    (replace(LARGE, decades=0), 5, 1000),
    (Sizes(134, 250, 8, 20, 10, 8), 3, 10000),
    (LARGEST, 3, 8000),
    (replace(LARGEST, decades=0), 2, 1000),
]


@dataclass
class Case:
    name: str
    text: str
    file: str
    command: str  # steady or run
    settings: str
    until: str = ""
    every: str = ""
    step: str = ""


@dataclass
class Result:
    case: Case
    verdict: str  # passed, failed, unsettled
    difference: float = float("nan")
    where: str = ""
    several: bool = False
    message: str = ""


# ---------------------------------------------------------------- cases


def step_for(network):
    """A twentieth of the shortest time constant, as the exact decimal it is."""
    shortest = min(node.tau for node in network.nodes)
    return f"{Decimal(f'{shortest:.6g}') / STEPS_PER_TAU:f}min"


def dose_text(dice):
    unit, size = dice.one_of([("pM", 1e3), ("nM", 1), ("uM", 1e-3)])
    return f"{10 ** dice.between(-1, 4) * size:.4g}{unit}"


def random_settings(dice, network):
    """One to four settings, with any kind that the network has."""
    inputs, nodes = list(network.inputs), network.nodes
    # What a knock-out means for a start above it is the business of limits.pathway.
    at_zero = [node.name for node in nodes if node.start == 0]
    makers = [
        lambda: f"--set {dice.one_of(inputs)}={dice.between(0, 1):.3g}",
        lambda: f"--hold {dice.one_of(nodes).name}={dice.between(0, 1):.3g}",
    ]
    if network.drugs:
        makers += [lambda: f"--dose {dice.one_of(list(network.drugs))}={dose_text(dice)}"] * 3
    if network.presets:
        makers.append(lambda: f"--preset {dice.one_of(list(network.presets))}")
    if at_zero:
        makers.append(lambda: f"--knock-out {dice.one_of(at_zero)}")
    return " ".join(dice.one_of(makers)() for _ in range(1 + dice.below(4)))


def random_course(dice, network, steps):
    """(until, every, step): rows on the grid of steps, or deliberately beside it."""
    step = step_for(network)
    every = Decimal(step[:-3]) * steps / ROWS
    if dice.chance(0.4):
        every = Decimal(f"{float(every) * dice.between(0.8, 1):.5g}")
    return f"{every * ROWS:f}min", f"{every:f}min", step


def random_name(seed, sizes):
    return f"random {sizes.nodes}/{sizes.rules}/{sizes.terms} tau 10^{sizes.decades} #{seed}"


def cases_of_random(seed, sizes, steps, folder):
    text = random_network.make(seed, sizes)
    network = reference.parse(text)
    dice = random_network.Dice(f"settings {seed}/{sizes}")
    # Every other text has the line ends of another system.
    if seed % 2:
        text = text.replace("\n", "\r\n")
    name = random_name(seed, sizes)
    file = Path(folder, re.sub(r"\W+", "_", name) + ".pathway")
    file.write_text(text, newline="")
    cases = [Case(name, text, str(file), "steady", "")]
    for _ in range(2):
        cases.append(Case(name, text, str(file), "steady", random_settings(dice, network)))
    for timed in (False, True):
        until, every, step = random_course(dice, network, steps)
        settings = random_settings(dice, network) if dice.chance(0.7) else ""
        if timed:
            # Between two rows: whether a row at the very time of a hold shows the
            # value before or after is nobody's mistake.
            for part in (0.3, 0.62):
                at = Decimal(every[:-3]) * int(ROWS * part) + Decimal(every[:-3]) / 2
                settings += f" --at {at:f}min {random_settings(dice, network)}"
        cases.append(Case(name, text, str(file), "run", settings.strip(), until, every, step))
    return cases


def cases_of_file(path, until="24h", every="30min", settings=("",)):
    text = Path(path).read_bytes().decode()
    step = step_for(reference.parse(text))
    name = Path(path).stem
    cases = [Case(name, text, str(path), "steady", s) for s in settings if "--at" not in s]
    cases += [Case(name, text, str(path), "run", s, until, every, step) for s in settings]
    return cases


# ---------------------------------------------------------------- one case


def command_line(lab, case):
    line = [lab, case.command, "--network", case.file, *case.settings.split(), "--csv"]
    if case.command == "run":
        line += ["--until", case.until, "--every", case.every, "--step", case.step]
    return line


def run_lab(lab, case, nodes):
    """The rows that LAB prints, or what is wrong with them."""
    done = subprocess.run(
        command_line(lab, case), capture_output=True, text=True, timeout=PATIENCE, check=False
    )
    if done.returncode:
        said = (done.stderr.strip() or "nothing on stderr").splitlines()[0]
        raise ValueError(f"exit code {done.returncode}: {said}")
    lines = done.stdout.splitlines()
    header = ",".join(["time", *nodes])
    if not lines or lines[0] != header:
        raise ValueError(f"header '{(lines or [''])[0][:60]}', expected '{header[:60]}'")
    rows = np.array([[float(v) for v in line.split(",")] for line in lines[1:]])
    if rows.ndim != 2 or rows.shape[1] != 1 + len(nodes) or not np.isfinite(rows).all():
        raise ValueError("rows are missing, of unequal length or not finite")
    return rows


def has_several(network, schedule, rest):
    """Whether other starts come to rest elsewhere, or not at all."""
    size = len(network.nodes)
    for start in (np.zeros(size), np.ones(size), np.arange(size) % 2):
        try:
            if np.abs(reference.steady(network, schedule, start) - rest).max() > 1e-7:
                return True
        except reference.NotSettled:
            return True
    return False


def judge(lab, case):
    network = reference.parse(case.text)
    names = [node.name for node in network.nodes]
    schedule, _ = reference.parse_settings(case.settings.split())
    result = Result(case, "failed")
    if case.command == "steady":
        try:
            times, rows = [0.0], np.array([reference.steady(network, schedule)])
        except reference.NotSettled as error:
            return Result(case, "unsettled", message=str(error))
        # The random networks have been checked as they stand.
        if schedule or not case.name.startswith("random"):
            result.several = has_several(network, schedule, rows[0])
        limit = STEADY_LIMIT
    else:
        every = reference.parse_time(case.every)
        times = reference.row_times(reference.parse_time(case.until), every)
        rows = reference.trajectory(network, schedule, times)
        limit = COURSE_LIMIT
    try:
        found = run_lab(lab, case, names)
        if len(found) != len(rows):
            raise ValueError(f"{len(found)} rows, expected {len(rows)}")
        if case.command == "run" and not np.allclose(found[:, 0], times, rtol=1e-9, atol=1e-9):
            raise ValueError("the times of the rows differ")
    except (ValueError, OSError, subprocess.TimeoutExpired) as error:
        result.message = str(error)
        return result
    differences = np.abs(found[:, 1:] - rows)
    row, node = np.unravel_index(differences.argmax(), differences.shape)
    result.difference = differences[row, node]
    result.where = names[node] + (f" at {times[row]:g} min" if case.command == "run" else "")
    if result.difference <= limit:
        result.verdict = "passed"
    else:
        result.message = f"{result.where}: {found[row, node + 1]:.9g}, expected {rows[row, node]:.9g}"
        if case.command == "run":
            result.message += stepper_note(case, network, schedule, times, found[:, 1:], rows)
    return result


def stepper_note(case, network, schedule, times, found, expected):
    """What exponential midpoint makes of the same step: tells a wrong meaning from a coarse method."""
    step = reference.parse_time(case.step)
    if times[-1] / step > 50000:
        return ""
    stepped = reference.stepped(network, schedule, times, step)
    return (
        f"; exponential midpoint at this step is {np.abs(stepped - expected).max():.1e} from the truth"
        f" and {np.abs(stepped - found).max():.1e} from what was found"
    )


# ---------------------------------------------------------------- report


def print_rows(results):
    # The settings of long cases are cut; failures repeat them in full below.
    for result in results:
        case = result.case
        settings = case.settings if len(case.settings) <= 34 else case.settings[:31] + "..."
        print(
            f"{case.name:<28} {case.command:<6} {settings:<34} "
            f"{result.difference:8.1e} {result.verdict:<9} {result.where}"
        )


def report(results, lab):
    print(f"{'network':<28} {'what':<6} {'settings':<34} {'max diff':>8} verdict   where")
    ordinary = [r for r in results if r.verdict != "unsettled" and not r.several]
    print_rows(ordinary)
    several = [r for r in results if r.several]
    if several:
        print("\nseveral steady states (expected: the one reached from the start values)")
        print_rows(several)
    unsettled = [r for r in results if r.verdict == "unsettled"]
    if unsettled:
        print("\nno steady state is reached (not counted)")
        print_rows(unsettled)
    failed = [r for r in results if r.verdict == "failed"]
    if failed:
        print("\nfailed")
        for result in failed:
            print(f"  {' '.join(command_line(lab, result.case))}\n      {result.message}")
    for command, limit in (("steady", STEADY_LIMIT), ("run", COURSE_LIMIT)):
        worst = max((r.difference for r in results if r.case.command == command), default=0)
        print(f"\nlargest difference, {command}: {worst:.2e} (limit {limit:g})", end="")
    passed = sum(r.verdict == "passed" for r in results)
    print(f"\n{passed} passed, {len(failed)} failed", flush=True)
    return not failed and passed > 0


def main():
    parser = argparse.ArgumentParser(description="Hold a lab program to the reference.")
    parser.add_argument("lab")
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--only", default="")
    parser.add_argument("--network", action="append", default=[])
    parser.add_argument("--keep")
    given = parser.parse_args()
    lab = str(Path(given.lab).resolve())
    with tempfile.TemporaryDirectory() as scratch:
        folder = given.keep or scratch
        Path(folder).mkdir(parents=True, exist_ok=True)
        with concurrent.futures.ProcessPoolExecutor() as pool:
            cases = []
            for name, (until, every, settings) in HAND_WRITTEN.items():
                cases += cases_of_file(HERE / f"{name}.pathway", until, every, settings)
            for path in given.network:
                cases += cases_of_file(path)
            making = [
                pool.submit(cases_of_random, seed, sizes, steps, folder)
                for sizes, count, steps in (QUICK if given.quick else FULL)
                for seed in range(count)
                if given.only in random_name(seed, sizes)
            ]
            cases = [case for case in cases if given.only in case.name]
            for made in making:
                cases += made.result()
            # The largest networks first, so that no core waits for one at the end.
            order = sorted(range(len(cases)), key=lambda i: -len(cases[i].text))
            jobs = {i: pool.submit(judge, lab, cases[i]) for i in order}
            results = [jobs[i].result() for i in range(len(cases))]
    good = report(results, lab)
    sys.exit(0 if good else 1)


if __name__ == "__main__":
    main()
