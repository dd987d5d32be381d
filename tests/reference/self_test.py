#!/usr/bin/python3
"""Tests the reference itself: against exact solutions, and against itself done otherwise."""

import math
import os
import random
import subprocess
import sys
import tempfile
import unittest
from fractions import Fraction
from pathlib import Path

import numpy as np
from scipy.integrate import solve_ivp

import fixtures
import netflux_reference as reference
import random_network

HERE = Path(__file__).resolve().parent
LINEAR = "default n=1 EC50=0.5\n"  # act(x) = x


def steady(text, *settings):
    return reference.steady(reference.parse(text), [(0.0, setting) for setting in settings])


def course(text, times, schedule=()):
    return reference.trajectory(reference.parse(text), list(schedule), times)


class Gates(unittest.TestCase):
    def test_fixed_points_of_the_normalised_hill(self):
        for n in (0.5, 1, 1.4, 2, 2.7, 4, 9):
            for ec50 in (0.05, 0.3, 0.5, 0.8, 0.95, 0.5 ** (1 / n)):
                e = ec50**n
                self.assertEqual(reference.activation(0.0, n, e), 0)
                self.assertAlmostEqual(reference.activation(ec50, n, e), 0.5, delta=1e-15)
                self.assertAlmostEqual(reference.activation(1.0, n, e), 1, delta=1e-13)
                self.assertEqual(reference.activation(1.7, n, e), reference.activation(1.0, n, e))
                self.assertEqual(reference.activation(-0.2, n, e), 0)

    def test_form_of_netflux_itself(self):
        # beta and K as Netflux writes them; they do not exist at e = 1/2.
        for n, ec50 in ((1.4, 0.5), (2, 0.3), (2.7, 0.2), (3, 0.6)):
            beta = (ec50**n - 1) / (2 * ec50**n - 1)
            k_to_n = beta - 1
            for x in (0.01, 0.2, 0.5, 0.77, 1):
                theirs = beta * x**n / (k_to_n + x**n)
                self.assertAlmostEqual(reference.activation(x, n, ec50**n), theirs, delta=1e-13)

    def test_linear_gate_and_power_law(self):
        for x in (0.0, 0.1, 0.6, 1.0):
            self.assertEqual(reference.activation(x, 1, 0.5), x)
            self.assertAlmostEqual(reference.activation(x, 3, 0.5), x**3, delta=1e-16)

    def test_drives_three_ways(self):
        """Vectorised, rule by rule in decimals, and the Jacobian by differences."""
        for seed in range(6):
            sizes = random_network.Sizes(8, 20, 5)
            network = reference.parse(random_network.make(seed, sizes, checked=False))
            cell, dice = reference.Cell(network), random.Random(seed)
            for drug in network.drugs:
                cell.dose(drug, 10 ** dice.uniform(-2, 4))
            state = np.array([dice.uniform(0.05, 0.95) for _ in network.nodes])
            drive, inputs = reference.Drive(network), cell.input_values()
            decimals = fixtures.decimal_drives(network, state, fixtures.decimal_inputs(cell))
            exact = np.array([float(value) for value in decimals])
            self.assertLess(np.abs(drive(state, inputs) - exact).max(), 1e-14)
            for j in range(len(state)):
                step = np.eye(len(state))[j] * 1e-5
                by_difference = (drive(state + step, inputs) - drive(state - step, inputs)) / 2e-5
                slopes = drive.jacobian(state, inputs)[:, j]
                self.assertLess(np.abs(slopes - by_difference).max(), 1e-6)


class Reader(unittest.TestCase):
    def test_defaults_are_cumulative(self):
        network = reference.parse(
            "input i=1\nnode a\ndefault tau=5 n=2\nnode b\ndefault max = 0.5\r\n"
            "module m\n\tnode\tc start=0.25 # end\ni=>a\n i&!a =>b[EC50=.3]\r\n"
        )
        self.assertEqual([n.tau for n in network.nodes], [1, 5, 5])
        self.assertEqual([n.maximum for n in network.nodes], [1, 1, 0.5])
        self.assertEqual(network.nodes[2].start, 0.25)
        self.assertEqual([(r.n, r.ec50, r.weight) for r in network.rules], [(2, 0.5, 1), (2, 0.3, 1)])
        self.assertEqual(network.rules[1].terms, [("i", False), ("a", True)])

    def test_refuses(self):
        good = "input i = 1\nnode a\n"
        for bad in (
            "i => b", "j => a", "i & => a", "i & i => a", "i >= a", "i => i", "=> ", "node a",
            "node i", "i => a [w=2]", "i => a [tau=2]", "node b tau=0", "node b max=1.5", "nod b",
            "default EC50=1", "default n=1,4", "preset p = b=1", "preset a = i=1", "input k = 2",
            "drug d = a(IC50=1nM)", "drug d = i(Emax=1)", "drug d = i(IC50=1)", 'node b "open',
        ):  # fmt: skip
            with self.subTest(bad), self.assertRaises(reference.PathwayError):
                reference.parse(good + bad)

    def test_units(self):
        self.assertEqual(reference.parse_dose("1.5uM"), 1500)
        self.assertEqual(reference.parse_dose("20pM"), 0.02)
        self.assertEqual(reference.parse_time("1.5h"), 90)
        for bad in ("20", "nM", "-1nM", "1 nM"):
            with self.assertRaises(reference.PathwayError):
                reference.parse_dose(bad)


class ClosedForms(unittest.TestCase):
    def test_relaxation(self):
        times = [0.0, 1.0, 5.0, 30.0]
        rows = course("node a tau=7 start=0.2 max=0.8\n=> a [w=0.9]\n", times)
        for time, (x,) in zip(times, rows):
            self.assertAlmostEqual(x, 0.72 + (0.2 - 0.72) * math.exp(-time / 7), delta=1e-9)

    def test_linear_cascade(self):
        """x_k = 1 - sum_j exp(-t/tau_j) prod_(i != j) tau_j/(tau_j - tau_i), from rest."""
        taus = [2.0, 5.0, 0.3, 40.0]
        text = LINEAR + "input u = 1\n"
        text += "".join(f"node x{k} tau={tau}\n" for k, tau in enumerate(taus))
        text += "u => x0\n" + "".join(f"x{k} => x{k + 1}\n" for k in range(3))
        times = [0.0, 0.1, 1.0, 7.0, 60.0, 200.0]
        for time, row in zip(times, course(text, times)):
            for k, x in enumerate(row):
                exact = 1.0
                for j in range(k + 1):
                    factor = math.exp(-time / taus[j])
                    for i in range(k + 1):
                        if i != j:
                            factor *= taus[j] / (taus[j] - taus[i])
                    exact -= factor
                self.assertAlmostEqual(x, exact, delta=1e-8)

    def test_ring(self):
        """Two nodes, x' = 0.9 (1 - y) - x and y' = x - y: a damped rotation."""
        text = LINEAR + "node x start=1\nnode y\n!y => x [w=0.9]\nx => y\n"
        rest, turn = 0.9 / 1.9, math.sqrt(0.9)
        times = [0.0, 0.5, 2.0, 6.0]
        for time, (x, y) in zip(times, course(text, times)):
            fade, c, s = math.exp(-time), math.cos(turn * time), math.sin(turn * time)
            a, b = 1 - rest, -rest
            self.assertAlmostEqual(x, rest + fade * (a * c - turn * b * s), delta=1e-9)
            self.assertAlmostEqual(y, rest + fade * (b * c + a / turn * s), delta=1e-9)

    def test_logistic(self):
        """x' = act(x) - x with n=1, EC50=0.25: separable; t(x) is known."""
        # x' = 2x (1-x) / (1 + 2x), so 2t = ln(x/x0) - 3 ln((1-x)/(1-x0)).
        (x,) = course("node x start=0.1\nx => x [n=1 EC50=0.25]\n", [0.0, 2.0])[1]
        time = math.log(x / 0.1) - 3 * math.log((1 - x) / 0.9)
        self.assertAlmostEqual(time / 2, 2.0, delta=1e-8)

    def test_restart_at_settings(self):
        text = LINEAR + "input u = 1\nnode x tau=4\nnode y tau=9\nu => x\nx => y\n"
        schedule = [(3.0, ("set", "u", 0.25)), (5.5, ("hold", "x", 0.9)), (5.5, ("knock_out", "y"))]
        times = [0.0, 2.0, 4.0, 5.5, 8.0]
        rows = course(text, times, schedule)
        at_3 = 1 - math.exp(-3 / 4)
        self.assertAlmostEqual(rows[2][0], 0.25 + (at_3 - 0.25) * math.exp(-1 / 4), delta=1e-9)
        self.assertEqual(rows[3][0], 0.9)
        self.assertEqual(rows[4][0], 0.9)
        self.assertAlmostEqual(rows[4][1], rows[3][1] * math.exp(-2.5 / 9), delta=1e-9)

    def test_steady_states(self):
        cases = [
            (LINEAR + "node x\n!x => x [w=0.9]\n", 0.9 / 1.9),
            # x = 1 - x^2: the golden ratio. EC50 = 2^(-1/2) makes the gate x^2.
            ("node x\n!x => x [n=2 EC50=0.70710678118654752]\n", (math.sqrt(5) - 1) / 2),
            # OR of three constants: 1 - 0.5 * 0.8 * 0.9; AND with an inhibitor; max scales.
            (LINEAR + "input u=0.5\ninput v=0.2\nnode x\nu=>x\nv=>x\nu&v=>x\n", 0.64),
            (LINEAR + "input u=0.5\ninput v=0.2\nnode x max=0.5\nu&!v=>x [w=0.75]\n", 0.15),
            ("input u=0.5\nnode x\nu => x\n", 0.5),
            ("node x start=1\n", 0.0),
            # The unstable state 0 is kept if the cell starts there, left if not.
            ("node x\nx => x [n=1 EC50=0.25]\n", 0.0),
            ("node x start=0.001\nx => x [n=1 EC50=0.25]\n", 1.0),
        ]
        for text, expected in cases:
            with self.subTest(text):
                self.assertAlmostEqual(steady(text)[0], expected, delta=1e-10)

    def test_bistable_follows_the_trajectory(self):
        # act(EC50) = 1/2 = EC50 is the unstable state between 0 and 1.
        text = "node x tau=3 start=%s\nx => x [n=3 EC50=0.5]\n"
        self.assertAlmostEqual(steady(text % 0.499)[0], 0, delta=1e-10)
        self.assertAlmostEqual(steady(text % 0.501)[0], 1, delta=1e-10)

    def test_oscillation_is_not_called_steady(self):
        # Three steep inhibitors in a ring: slope * cos^3(60 degrees) > 1.
        ring = "default n=12 EC50=0.5\nnode a start=0.9\nnode b\nnode c\n!a=>b\n!b=>c\n!c=>a\n"
        with self.assertRaises(reference.NotSettled):
            steady(ring)

    def test_drugs_of_one_class(self):
        text = LINEAR + (
            "input c = 0.1\nnode x\nc => x\ndrug d = c(IC50=20nM Emax=0.8)\n"
            "drug e = c(IC50=1uM Emax=0.5 h=2)\n"
        )
        settings = [("dose", "d", 60.0), ("dose", "e", 2000.0)]
        expected = 1 - Fraction(9, 10) * (1 - Fraction(6, 10)) * (1 - Fraction(4, 10))
        self.assertAlmostEqual(steady(text, *settings)[0], float(expected), delta=1e-12)
        self.assertAlmostEqual(steady(text, *settings, ("dose", "d", 0.0))[0], 0.46, delta=1e-12)

    def test_later_settings_win(self):
        text = LINEAR + "input u=0.5\nnode x\nu=>x\npreset p = u=0.9 x.max=0.5\npreset q = x.max=1\n"
        self.assertAlmostEqual(steady(text, ("preset", "p"))[0], 0.45, delta=1e-12)
        self.assertAlmostEqual(steady(text, ("preset", "p"), ("preset", "q"))[0], 0.9, delta=1e-12)
        self.assertAlmostEqual(steady(text, ("preset", "p"), ("set", "u", 0.2))[0], 0.1, delta=1e-12)
        self.assertAlmostEqual(steady(text, ("set", "u", 0.2), ("preset", "p"))[0], 0.45, delta=1e-12)


class Solver(unittest.TestCase):
    def test_against_another_method(self):
        """LSODA with the exact Jacobian against Radau without it, on stiff networks."""
        for seed in range(3):
            network = reference.parse(random_network.make(seed, random_network.Sizes()))
            times = [0.0, 0.3, 3.0, 30.0, 300.0]
            ours = reference.trajectory(network, [], times)
            system, start = reference.prepared(network, [])
            theirs = solve_ivp(
                lambda _, x, system=system: system.pull(x) / system.tau,
                (0, 300.0), start, "Radau", times, rtol=1e-10, atol=1e-12,
            )  # fmt: skip
            self.assertLess(np.abs(ours - theirs.y.T).max(), 1e-7)

    def test_stepper_is_of_second_order(self):
        text = (HERE / "negative_feedback.pathway").read_text()
        network, times = reference.parse(text), [0.0, 10.0, 20.0]
        exact = reference.trajectory(network, [], times)
        errors = [
            np.abs(reference.stepped(network, [], times, h) - exact).max() for h in (0.1, 0.05)
        ]
        self.assertAlmostEqual(errors[0] / errors[1], 4, delta=0.1)


class Programs(unittest.TestCase):
    def run_python(self, name, *arguments):
        return subprocess.run(
            [sys.executable, HERE / name, *arguments], capture_output=True, text=True, check=False
        )

    def test_random_networks_are_deterministic(self):
        for size in ("--nodes=5", "--decades=0"):
            texts = [self.run_python("random_network.py", "3", size).stdout for _ in range(2)]
            self.assertTrue(texts[0])
            self.assertEqual(*texts)
            reference.parse(texts[0])

    def test_random_networks_use_the_whole_language(self):
        network = reference.parse(random_network.make(1, random_network.Sizes(40, 90, 8, 6, 6, 5)))
        self.assertIn(8, [len(rule.terms) for rule in network.rules])
        self.assertIn(0, [len(rule.terms) for rule in network.rules])
        self.assertEqual({len(effects) for effects in network.drugs.values()}, {1, 2, 3})
        taus = [node.tau for node in network.nodes]
        self.assertAlmostEqual(max(taus) / min(taus), 1e4)

    def test_command_line(self):
        file = HERE / "cascade.pathway"
        arguments = ["--network", file, "--dose", "blocker=40nM", "--csv"]
        done = self.run_python("netflux_reference.py", "run", *arguments, "--until=1h")
        self.assertEqual(done.returncode, 2)
        rows = self.run_python(
            "netflux_reference.py", "run", *arguments, "--until", "1h", "--every", "20min"
        ).stdout.splitlines()
        self.assertEqual(rows[0], "time,receptor,kinase,target")
        self.assertEqual([row.split(",")[0] for row in rows[1:]], ["0", "20", "40", "60"])
        row = self.run_python("netflux_reference.py", "steady", *arguments).stdout.splitlines()[1]
        self.assertEqual(row.split(",")[0], "0")
        values = reference.steady(reference.parse(file.read_text()), [(0, ("dose", "blocker", 40.0))])
        self.assertEqual([float(v) for v in row.split(",")[1:]], list(values))

    def test_header_is_current(self):
        self.assertEqual(self.run_python("fixtures.py", "--check").returncode, 0)

    def test_comparison_tells_right_from_wrong(self):
        """compare.py with the reference's own stepper as LAB: it passes, and three defects do not."""
        with tempfile.TemporaryDirectory() as folder:
            lab = Path(folder, "lab")
            for defect, passes in (
                ("", True),
                ("r.Cell.knock_out = lambda *_: None", False),
                ("r.activation = lambda x, n, e: r.np.clip(x, 0, 1) ** n", False),
                ("dose = r.Cell.dose\nr.Cell.dose = lambda c, d, v: dose(c, d, 1.01 * v)", False),
            ):
                lab.write_text(
                    f"#!{sys.executable}\nimport sys\nsys.path.insert(0, {str(HERE)!r})\n"
                    f"import netflux_reference as r\n{defect}\n"
                    "r.main(sys.argv[1:] + ['--method', 'exponential_midpoint'])\n"
                )
                os.chmod(lab, 0o755)
                done = self.run_python("compare.py", lab, "--quick", "--only", "cascade")
                last = done.stdout.splitlines()[-1]
                with self.subTest(defect):
                    self.assertEqual(done.returncode == 0, passes, done.stdout)
                    self.assertRegex(last, r"^\d+ passed, \d+ failed$")
                    self.assertEqual(last.endswith(" 0 failed"), passes)


if __name__ == "__main__":
    unittest.main()
