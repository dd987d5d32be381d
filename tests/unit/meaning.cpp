// What a text means: activation, AND, OR, weights, drugs and presets, against formulas written anew
// (plain.hpp), the published form of the gate, and tests/reference/expected.hpp.
// SPDX-License-Identifier: MIT
#include "pathway.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include <limits>
#include <string>
#include <vector>

#include "../support/both.hpp"
#include "../support/plain.hpp"
#include "../support/random.hpp"
#include "../support/run_time.hpp"

#if __has_include("reference/expected.hpp")
#include "../reference/expected.hpp"
#include "../support/must.hpp"
#define HAS_EXPECTED 1
#endif

using namespace pathway::literals;
using pathway::decimal;

namespace {

pathway::decimal as_decimal(double v) {
  const std::string s = plain::digits(v);
  const auto r = pathway::read_decimal(s.c_str(), s.size());
  REQUIRE(r.ok);
  return r.value;
}

double relative(long double a, long double b) {
  return static_cast<double>(b == 0 ? std::fabs(a) : std::fabs((a - b) / b));
}

// --- the gate ------------------------------------------------------------------------------------

TEST_CASE_TEMPLATE("act is 0 at 0, 1/2 at EC50 and 1 at 1", T, double, float) {
  for (const double n : {0.01, 0.5, 1.0, 1.4, 2.0, 2.7, 3.0, 4.0, 5.0, 10.0, 20.0}) {
    for (const double EC50 : {0.01, 0.1, 0.3, 0.5, 0.70710678118654757, 0.9, 0.99}) {
      if (std::pow(EC50, n) < (sizeof(T) == 8 ? 1e-200 : 1e-30)) continue;
      const auto gate = pathway::make_gate<T>(as_decimal(n), as_decimal(EC50));
      INFO("n ", n, " EC50 ", EC50);
      CHECK(pathway::activation(T(0), gate) == T(0));
      CHECK(pathway::activation(T(1), gate) == T(1));
      const double half = static_cast<double>(pathway::activation(static_cast<T>(EC50), gate));
      // An error eps of x makes n eps of x^n; one of e makes eps/(1-e) of 1-e.
      const double e = std::pow(EC50, n);
      CHECK(std::fabs(half - 0.5) <= (4 + n) / (1 - e) * std::numeric_limits<T>::epsilon());
    }
  }
}

TEST_CASE("act is the published normalised Hill function") {
  random_numbers dice{101};
  RANDOM_SEED(dice);
  for (int i = 0; i < 20000; ++i) {
    const double n = dice.one_in(2) ? 1 + dice.below(4) : dice.log_between(0.2, 12);
    const double EC50 = dice.between(0.02, 0.98);
    const double x = dice.one_in(10) ? dice.log_between(1e-9, 1) : dice.unit();
    if (plain::distance_from_pole(n, EC50) < 1e-4L) continue;
    const auto gate = pathway::make_gate<double>(as_decimal(n), as_decimal(EC50));
    INFO("n ", n, " EC50 ", EC50, " x ", x);
    REQUIRE(relative(pathway::activation(x, gate), plain::act(x, n, EC50)) < 1e-13);
  }
}

TEST_CASE("act passes the published form's pole smoothly") {
  // At EC50^n = 1/2 the published form is 0/0; its limit is x^n.
  for (const double n : {1.0, 1.4, 2.0, 3.0}) {
    const double EC50 = std::pow(0.5, 1 / n);
    for (double x = 0; x <= 1; x += 1.0 / 64) {
      const auto gate = pathway::make_gate<double>(as_decimal(n), as_decimal(EC50));
      CHECK(pathway::activation(x, gate) == doctest::Approx(std::pow(x, n)).epsilon(1e-13));
    }
  }
}

TEST_CASE("act grows with x and stays in [0,1], whatever n and EC50") {
  for (const double n : {1e-300, 1e-6, 0.3, 1.0, 1.4, 2.0, 3.0, 4.0, 30.0, 1e3, 1e6}) {
    for (const double EC50 : {1e-300, 1e-9, 0.5, 0.999999, 0.9999999999999998}) {
      const auto wide = pathway::make_gate<double>(as_decimal(n), as_decimal(EC50));
      const auto narrow = pathway::make_gate<float>(as_decimal(n), as_decimal(EC50));
      const auto integer = pathway::make_gate<pathway::q1_15>(as_decimal(n), as_decimal(EC50));
      double last = 0;
      INFO("n ", n, " EC50 ", EC50);
      for (int i = 0; i <= 256; ++i) {
        const double x = i / 256.0;
        const double a = pathway::activation(x, wide);
        REQUIRE(a >= last * (1 - 1e-14));
        REQUIRE(a <= 1);
        last = a;
        const float b = pathway::activation(static_cast<float>(x), narrow);
        REQUIRE(b >= 0);
        REQUIRE(b <= 1);
        const auto c = pathway::activation(pathway::q1_15::nearest(x), integer);
        REQUIRE(c.raw >= 0);
        REQUIRE(c.raw <= pathway::q1_15::one);
      }
    }
  }
}

// --- AND, OR, weights ----------------------------------------------------------------------------

inline constexpr char by_hand[] = R"(
default n=1 EC50=0.5
input a = 0.25
input b = 0.5
node both
node inverse
node weighted
node either
node three
node always
node nothing
node curved
a & b => both
!a => inverse
a & !b => weighted [w=0.5]
a => either
b => either
a => three [w=0.5]
b => three
=> three [w=0.25]
=> always [w=0.75]
b => curved [n=2 EC50=0.25]
)";

constexpr int formulas_by_hand() {
  constexpr const auto& net = pathway::network<by_hand>;
  pathway::simulation<net> cell;
  double f[net.count.nodes] = {};
  const double x[net.count.nodes] = {};
  cell.drives(x, [&](int i, double v) { f[i] = v; });
  HOLDS(f[0] == 0.125);     // 1/4 * 1/2
  HOLDS(f[1] == 0.75);      // 1 - 1/4
  HOLDS(f[2] == 0.0625);    // 1/2 * 1/4 * (1 - 1/2)
  HOLDS(f[3] == 0.625);     // 1/4 + 1/2 - 1/8
  HOLDS(f[4] == 0.671875);  // 1 - 7/8 * 1/2 * 3/4
  HOLDS(f[5] == 0.75);
  HOLDS(f[6] == 0);  // no rule
  const double hill = (1 - 1.0 / 16) * 0.25 / (1.0 / 16 + (1 - 2.0 / 16) * 0.25);
  HOLDS(f[7] - hill < 1e-15 && hill - f[7] < 1e-15);  // 15/18
  HOLDS(net.node_without_rule() == 6);
  return 0;
}
BOTH("AND, OR, weights, rules of nothing and nodes without a rule, by hand", formulas_by_hand)

TEST_CASE("OR is nested right, in the order of the text") {
  // Three rules whose OR depends on the order in the last bit; the nesting is a1 OR (a2 OR a3).
  random_numbers dice{7};
  RANDOM_SEED(dice);
  int other_order_differs = 0;
  const auto either = [](double a, double b) { return (a + b) - a * b; };
  for (int i = 0; i < 100; ++i) {
    plain::network net;
    net.nodes = {{"X"}, {"A"}, {"B"}, {"C"}};
    const double a = dice.unit(), b = dice.unit(), c = dice.unit();
    net.rules = {
        {{{1, false}}, 0, a, 1, 0.5}, {{{2, false}}, 0, b, 1, 0.5}, {{{3, false}}, 0, c, 1, 0.5}};
    run_time_cell<double> cell(plain::write(net));
    const double x[] = {0, 1, 1, 1};
    double f = 0;
    cell->drives(x, [&](int node, double v) {
      if (node == 0) f = v;
    });
    CHECK(f == either(a, either(b, c)));
    other_order_differs += either(either(a, b), c) != f ? 1 : 0;
  }
  CHECK(other_order_differs > 10);
}

// --- random networks -----------------------------------------------------------------------------

TEST_CASE("drives of random networks are those of the formulas") {
  random_numbers dice{2024};
  RANDOM_SEED(dice);
  for (int round = 0; round < 150; ++round) {
    network_shape shape;
    shape.nodes = 1 + dice.below(20);
    shape.inputs = 1 + dice.below(8);
    shape.terms_a_rule = 8;
    const plain::network net = random_network(dice, shape);
    const std::string text = plain::write(net);
    INFO("round ", round, "\n", text);
    run_time_cell<double> cell(text);
    plain::cell expected(net);
    for (int change = 0; change < 3; ++change) {
      for (size_t d = 0; d < net.drugs.size(); ++d) {
        if (dice.one_in(2)) continue;
        expected.doses[d] = dice.log_between(1e-3, 1e6);
        REQUIRE(cell->set_dose(pathway::drug_index(static_cast<int>(d)), expected.doses[d]));
      }
      const int input = dice.below(shape.inputs), node = dice.below(shape.nodes);
      expected.own[static_cast<size_t>(input)] = dice.unit();
      REQUIRE(
          cell->set_input(pathway::input_index(input), expected.own[static_cast<size_t>(input)]));
      expected.max[static_cast<size_t>(node)] = dice.unit();
      REQUIRE(cell->set_max(pathway::node_index(node), expected.max[static_cast<size_t>(node)]));

      std::vector<double> x;
      for (int i = 0; i < shape.nodes; ++i)
        x.push_back(dice.one_in(6) ? dice.below(2) : dice.unit());
      const auto f = expected.drives({x.begin(), x.end()});
      for (int i = 0; i < shape.inputs; ++i) {
        CHECK(std::fabs(cell->input(pathway::input_index(i)) - expected.input_level(i)) < 1e-14L);
      }
      cell->drives(x.data(), [&](int i, double v) {
        REQUIRE(std::fabs(v - f[static_cast<size_t>(i)]) <= 1e-13L);
      });
    }
  }
}

#ifdef HAS_EXPECTED
TEST_CASE("drives are those of the reference in another language") {
  for (const auto& fixture : expected::fixtures) {
    run_time_cell<double, pathway::euler> cell(fixture.text);  // some states are out of bounds
    const auto& net = cell.read->net;
    REQUIRE(net.count.nodes == fixture.node_count);
    REQUIRE(net.count.inputs == fixture.input_count);
    for (int s = 0; s < fixture.sample_count; ++s) {
      const auto& sample = fixture.samples[s];
      INFO(std::string(fixture.name), ", sample ", s);
      cell->reset();
      for (int k = 0; k < sample.setting_count; ++k) {
        const auto& setting = sample.settings[k];
        const std::string kind = setting.kind;
        const pathway::symbol name = net.find(setting.name);
        REQUIRE_FALSE(name.is(pathway::symbol_kind::none));
        bool done = false;
        if (kind == "set") done = cell->set_input(pathway::input_index(name.index), setting.value);
        if (kind == "dose") done = cell->set_dose(pathway::drug_index(name.index), setting.value);
        if (kind == "preset") done = cell->apply_preset(pathway::preset_index(name.index));
        if (kind == "knock_out") done = cell->set_max(pathway::node_index(name.index), 0);
        if (kind == "hold") done = cell->set_hold(pathway::node_index(name.index), setting.value);
        REQUIRE(done);
      }
      for (int i = 0; i < fixture.input_count; ++i) {
        CHECK(relative(cell->input(pathway::input_index(net.find(fixture.inputs[i]).index)),
                       sample.inputs[i]) <= 1e-13);
      }
      std::vector<double> x(static_cast<size_t>(fixture.node_count));
      std::vector<double> target = x;
      for (int i = 0; i < fixture.node_count; ++i) {
        const size_t k = net.find(fixture.nodes[i]).index;
        x[k] = sample.state[i];
        target[k] = sample.target[i];
      }
      cell->drives(x.data(), [&](int i, double v) {
        INFO("node ", i, " ", v, " expected ", target[static_cast<size_t>(i)]);
        CHECK(relative(v, target[static_cast<size_t>(i)]) <= 1e-13);
      });
    }
  }
}
#endif

TEST_CASE("gates clamp a state that has left [0,1]") {
  // euler, heun and rk4 may carry a state out; every gate, also the linear one, then reads 0 or 1.
  run_time_cell<double, pathway::euler> cell(
      "node A\nnode linear\nnode inverse\nnode square\nnode real\ndefault n=1\n"
      "A => linear\n!A => inverse\nA => square [n=2 EC50=0.3]\nA => real [n=1.4]\n");
  for (const double outside : {-0.25, -1e-9, 1.25, 1.0000001, 1e6, -1e6}) {
    const double x[5] = {outside, 0, 0, 0, 0};
    const double on = outside > 1 ? 1 : 0;
    double f[5] = {};
    cell->drives(x, [&](int i, double v) { f[i] = v; });
    INFO("level ", outside);
    CHECK(f[1] == on);
    CHECK(f[2] == 1 - on);
    CHECK(f[3] == on);
    CHECK(f[4] == on);
  }
}

// --- drugs ---------------------------------------------------------------------------------------

inline constexpr char drugs_text[] = R"(
input target = 0
input other = 0.2
node X
target & other => X
drug one   = target(IC50=10nM Emax=0.8)
drug steep = target(IC50=100nM Emax=1 h=2)
drug odd   = target(IC50=100nM Emax=0.5 h=1.5) other(IC50=1uM)
preset high = target=0.5
preset low = target=0.25 X.max=0.5
preset held = X.hold=0.75
)";
using drugged = pathway::simulation<pathway::network<drugs_text>>;

constexpr bool close(double a, double b, double tolerance = 1e-14) {
  return a - b <= tolerance && b - a <= tolerance;
}

constexpr int doses_by_hand() {
  drugged cell;
  HOLDS(cell["target"] == 0 && cell["other"] == 0.2);
  HOLDS((cell.dose("one", 10_nM), true));
  HOLDS(close(cell["target"], 0.4));  // Emax/2 at the IC50
  HOLDS((cell.dose("one", 0.01_uM), true) && close(cell["target"], 0.4));
  HOLDS((cell.dose("one", 30_nM), true) && close(cell["target"], 0.6));  // 0.8 * 30/40
  HOLDS((cell.dose("steep", 50_nM), true));     // h = 2: 2500/(10000 + 2500) = 1/5
  HOLDS(close(cell["target"], 1 - 0.4 * 0.8));  // together
  HOLDS((cell.dose("one", 0_nM), true) && close(cell["target"], 0.2));
  HOLDS((cell.set("target", 0.5), true) &&
        close(cell["target"], 1 - 0.5 * 0.8));  // with its own setting
  HOLDS((cell.dose("steep", 300_nM), true) && close(cell["target"], 1 - 0.5 * 0.1));  // 9/(1 + 9)
  HOLDS((cell.dose("steep", 0_nM), true) && cell["target"] == 0.5);
  HOLDS((cell.dose("odd", 400_nM), true));  // h = 1.5: 8/(1 + 8), and 400/1400
  HOLDS(close(cell["target"], 1 - 0.5 * (1 - 0.5 * 8 / 9)));
  HOLDS(close(cell["other"], 1 - 0.8 * (1 - 2.0 / 7)));
  HOLDS((cell.dose("odd", 25_nM), true));  // (1/4)^1.5 = 1/8: 1/9
  HOLDS(close(cell["target"], 1 - 0.5 * (1 - 0.5 / 9)));
  HOLDS((cell.dose("one", 1e12_nM), true) && (cell.dose("steep", 1e12_nM), true));
  HOLDS(close(cell["target"], 1) && cell["target"] <= 1);
  cell.reset();
  HOLDS(cell["target"] == 0 && cell["other"] == 0.2);
  return 0;
}
BOTH("doses by hand: h of 1 and more, two drugs of one class, a drug over an own setting",
     doses_by_hand)

constexpr double max_of_X(const drugged& cell) { return (cell.max)("X"); }

constexpr int presets_by_hand() {
  drugged cell;
  HOLDS((cell.apply("high"), true) && cell["target"] == 0.5 && max_of_X(cell) == 1);
  HOLDS((cell.apply("low"), true) && cell["target"] == 0.25 && max_of_X(cell) == 0.5);
  HOLDS((cell.apply("high"), true) && cell["target"] == 0.5 &&
        max_of_X(cell) == 0.5);  // the later one wins
  HOLDS((cell.set("target", 0.125), true) && cell["target"] == 0.125);
  HOLDS((cell.dose("one", 10_nM), true) && (cell.apply("high"), true));
  HOLDS(close(cell["target"], 1 - 0.5 * 0.6));  // a preset keeps the drug
  HOLDS(!cell.held(pathway::node_index(0)) && (cell.apply("held"), true) &&
        cell.held(pathway::node_index(0)) && cell["X"] == 0.75);
  HOLDS((cell.advance(40_min), true) && cell["X"] == 0.75);
  HOLDS((cell.release("X"), true) && !cell.held(pathway::node_index(0)) &&
        (cell.advance(40_min), true));
  HOLDS(cell["X"] < 0.5);
  return 0;
}
BOTH("presets: inputs, max and hold; the later wins", presets_by_hand)

TEST_CASE_TEMPLATE("a drug's effect is Emax D^h / (IC50^h + D^h)", T, double, float) {
  random_numbers dice{55};
  RANDOM_SEED(dice);
  const double tolerance = 64 * static_cast<double>(std::numeric_limits<T>::epsilon());
  for (int i = 0; i < 5000; ++i) {
    const T IC50 = static_cast<T>(dice.log_between(1e-3, 1e6)), Emax = static_cast<T>(dice.unit()),
            h = static_cast<T>(dice.one_in(3) ? 1 : dice.log_between(0.3, 4)),
            D = static_cast<T>(dice.one_in(20) ? 0 : dice.log_between(1e-3, 1e6));
    const long double power = std::pow(static_cast<long double>(D), static_cast<long double>(h));
    const long double expected =
        Emax * power /
        (std::pow(static_cast<long double>(IC50), static_cast<long double>(h)) + power);
    INFO("D ", D, " IC50 ", IC50, " Emax ", Emax, " h ", h);
    const T effect = pathway::drug_effect(D, IC50, Emax, h);
    REQUIRE(relative(effect, expected) < tolerance);
    REQUIRE(effect <= Emax);
  }
}

TEST_CASE("a drug's effect is a number in [0, Emax] for every dose and IC50 there may be") {
  for (const double h : {1e-300, 1e-3, 1.0, 2.5, 100.0}) {
    for (const double IC50 : {1e-300, 1e-12, 1.0, 1e12}) {
      for (const double D : {0.0, 5e-324, 1e-300, 1e-3, 1.0, 1e12}) {
        const double wide = pathway::drug_effect(D, IC50, 0.9, h);
        const float narrow = pathway::drug_effect(static_cast<float>(D), static_cast<float>(IC50),
                                                  0.9f, static_cast<float>(h));
        INFO("h ", h, " IC50 ", IC50, " D ", D);
        CHECK(wide >= 0);
        CHECK(wide <= 0.9);
        CHECK(narrow >= 0);
        CHECK(narrow <= 0.9f);
      }
    }
  }
}

}  // namespace
