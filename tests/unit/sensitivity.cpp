// Derivatives: of dual numbers against calculus, of steady states against closed forms, against
// central differences of the formulas in long double, and against a cell of dual numbers.
// SPDX-License-Identifier: MIT
#include "mtor.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include <memory>
#include <string>
#include <vector>

#include "../support/both.hpp"
#include "../support/plain.hpp"
#include "../support/random.hpp"
#include "../support/run_time.hpp"
#include "../support/must.hpp"

using namespace mtor::literals;
using D = pathway::dual<double>;

namespace {

constexpr bool near(double a, double b, double relative) {
  const double off = a < b ? b - a : a - b, size = b < 0 ? -b : b;
  return off <= relative * size;
}

// --- the number type -----------------------------------------------------------------------------

constexpr int calculus() {
  const D x{0.3, 1}, c = 2;
  HOLDS(c.slope == 0 && (x + c).slope == 1 && (x - c).slope == 1 && (-x).slope == -1);
  HOLDS((x * c).slope == 2 && near((x * x).slope, 0.6, 1e-15));
  HOLDS(near((c / x).slope, -2 / 0.09, 1e-15) && near((x / c).slope, 0.5, 1e-15));
  HOLDS(x < c && c > x && !(x == D{0.3}) && x <= D{0.3} && x >= D{0.3});
  HOLDS(near(pow_unit(x, D{2.5}).slope, 2.5 * 0.16431676725154984, 1e-15));  // 2.5 * 0.3^1.5
  HOLDS(near(pow_unit(D{0.3}, D{2.5, 1}).slope, 0.049295030175464952 * -1.2039728043259360, 1e-14));
  HOLDS(pow_unit(D{0, 1}, D{1}).slope == 1 && pow_unit(D{0, 1}, D{2}).slope == 0);
  HOLDS(pow_unit(D{1, 1}, D{3}).slope == 3 && pow_unit(D{1, 1}, D{3}).value == 1);
  HOLDS(near(decay_fraction(D{0.7, 1}).slope, 0.49658530379140953, 1e-15));  // e^-0.7
  HOLDS(static_cast<double>(x) == 0.3 && D(3.9).operator int32_t() == 3);
  HOLDS(pathway::to<D>({25, -2, false}) == D(0.25));
  return 0;
}
BOTH("a dual number differentiates", calculus)

constexpr int logarithms() {
  HOLDS(near(pathway::natural_log(0.3), -1.2039728043259360, 1e-15));
  HOLDS(near(pathway::natural_log(1e-300), -690.77552789821371, 1e-15));
  HOLDS(near(pathway::natural_log(1.0000001), 9.9999995000000333e-8, 1e-9));  // (its argument's)
  HOLDS(pathway::natural_log(1.0) == 0);
  return 0;
}
BOTH("the natural logarithm", logarithms)

TEST_CASE("the natural logarithm against the library's") {
  random_numbers dice{8};
  RANDOM_SEED(dice);
  double worst = 0, worst_float = 0;
  for (int i = 0; i < 200000; ++i) {
    const double x = dice.log_between(1e-300, 1e300), y = dice.between(0.5, 2);
    const float z = static_cast<float>(dice.log_between(1e-37, 1e37));
    worst = std::max(worst, std::abs(pathway::natural_log(x) / std::log(x) - 1));
    worst = std::max(worst, std::abs(pathway::natural_log(y) / std::log(y) - 1));
    worst_float = std::max(worst_float, std::abs(static_cast<double>(pathway::natural_log(z)) /
                                                     std::log(static_cast<double>(z)) -
                                                 1));
  }
  CHECK(worst < 1e-15);
  CHECK(worst_float < 3e-7);
}

// --- one node, by hand ---------------------------------------------------------------------------

constexpr char one_text[] = R"(
default tau=10 n=1 EC50=0.5 w=1
input s = 0.6
input block = 0
node A max=0.9
drug d = block(IC50=10nM Emax=0.8)
s & !block => A [w=0.7 n=2 EC50=0.4]
)";
constexpr auto one = pathway::network<one_text>;

// act(x) = (1-e) x^2 / (e + (1-2e) x^2) with e = 0.16
constexpr double act(double x) { return 0.84 * x * x / (0.16 + 0.68 * x * x); }
constexpr double act_slope(double x) {
  const double q = 0.16 + 0.68 * x * x;
  return 2 * 0.84 * x * 0.16 / (q * q);
}

constexpr int by_hand() {
  pathway::simulation<one> cell;
  cell.dose("d", 10_nM);  // block = 0.4
  HOLDS(cell.settle(1e-15));
  pathway::sensitivity<double, one.count> s;
  HOLDS(!s.read_out(one, cell, pathway::node_index(0)));  // not solved yet
  HOLDS(s.solve(one, cell) && s.read_out(one, cell, pathway::node_index(0)) &&
        !s.read_out(one, cell, pathway::node_index(1)));
  const double on = act(0.6), off = 1 - act(0.4);
  HOLDS(near(cell["A"], 0.9 * 0.7 * on * off, 1e-14));
  HOLDS(near(s.weight(0), 0.9 * on * off, 1e-14));
  HOLDS(near((s.max)(pathway::node_index(0)), 0.7 * on * off, 1e-14));
  HOLDS(near(s.input(pathway::input_index(0)), 0.63 * act_slope(0.6) * off, 1e-14));
  HOLDS(near(s.input(pathway::input_index(1)), -0.63 * on * act_slope(0.4) * 0.6,
             1e-14));  // own 0: 60 % is its own
  HOLDS(near(s.dose(pathway::drug_index(0)), -0.63 * on * act_slope(0.4) * 0.8 * 10 / 400, 1e-14));
  HOLDS(s.tau(pathway::node_index(0)) == 0);
  cell.hold("A", 0.3);
  HOLDS(s.solve(one, cell) && s.read_out(one, cell, pathway::node_index(0)));
  HOLDS(s.weight(0) == 0 && s.input(pathway::input_index(0)) == 0 &&
        s.dose(pathway::drug_index(0)) == 0);
  return 0;
}
BOTH("one node by hand", by_hand)

constexpr char loop_text[] = R"(
default tau=10 n=1 EC50=0.5 w=1
input s = 0.5
node A
node B
s & !B => A [w=0.8]
A => B [w=0.9]
)";
constexpr auto loop = pathway::network<loop_text>;

// A = w s (1 - v A), so A = ws / (1 + wsv)
constexpr int feedback() {
  pathway::simulation<loop> cell;
  HOLDS(cell.settle(1e-15));
  const double ws = 0.4, v = 0.9, A = ws / (1 + ws * v), q = (1 + ws * v) * (1 + ws * v);
  HOLDS(near(cell["A"], A, 1e-14));
  pathway::sensitivity<double, loop.count> s;
  HOLDS(s.solve(loop, cell) && s.read_out(loop, cell, pathway::node_index(0)));
  HOLDS(near(s.weight(0), 0.5 / q, 1e-13) && near(s.weight(1), -ws * ws / q, 1e-13));
  HOLDS(near(s.input(pathway::input_index(0)), 0.8 / q, 1e-13));
  HOLDS(s.read_out(loop, cell, pathway::node_index(1)) &&
        near(s.input(pathway::input_index(0)), 0.9 * 0.8 / q, 1e-13));
  pathway::simulation<loop, D> dual;
  must(dual.set_input(pathway::input_index(0), {0.5, 1}));
  HOLDS(dual.settle(1e-14));
  HOLDS(near(dual["A"].slope, 0.8 / q, 1e-12) && near(dual["B"].slope, 0.72 / q, 1e-12));
  return 0;
}
BOTH("a loop by hand, and by a cell of dual numbers", feedback)

constexpr char fold_text[] = R"(
default tau=1 n=1 EC50=0.5 w=1
node A start=0.5
A => A
)";
constexpr auto fold = pathway::network<fold_text>;

constexpr int no_isolated_state() {
  pathway::simulation<fold> cell;  // every level is a steady state
  HOLDS(cell.settle());
  pathway::sensitivity<double, fold.count> s;
  HOLDS(!s.solve(fold, cell) && !s.read_out(fold, cell, pathway::node_index(0)));
  return 0;
}
BOTH("where steady states are not isolated there is no answer", no_isolated_state)

// --- a time course -------------------------------------------------------------------------------

TEST_CASE("the derivative to a time constant, on the way") {
  // x(t) = f (1 - e^(-t/tau)): dx/dtau = -f t/tau^2 e^(-t/tau); the exponential steps are exact.
  run_time_cell<D> made("input s = 0.5\nnode A tau=20\ns => A [n=1 EC50=0.5]\n");
  made.equations->equations.tau[0] = {20, 1};
  must(made->set_step({1}));
  made->advance(pathway::duration{30});
  CHECK(made->node(pathway::node_index(0)).value ==
        doctest::Approx(0.5 * (1 - std::exp(-1.5))).epsilon(1e-12));
  CHECK(made->node(pathway::node_index(0)).slope ==
        doctest::Approx(-0.5 * 30 / 400 * std::exp(-1.5)).epsilon(1e-12));
}

TEST_CASE_TEMPLATE("a cell of dual numbers computes the same values bit for bit", T, double,
                   float) {
  using dual = pathway::dual<T>;
  auto plain = std::make_unique<mtor::cell<T>>();
  auto with_slope = std::make_unique<mtor::cell<dual>>();
  plain->dose("everolimus", 20_nM);
  must(with_slope->set_dose("everolimus", dual(20, 1)));
  plain->advance(6_h);
  with_slope->advance(6_h);
  for (int i = 0; i < plain->nodes(); ++i)
    CHECK(plain->node(pathway::node_index(i)) == with_slope->node(pathway::node_index(i)).value);
  CHECK((*with_slope)["S6K1"].slope < 0);
}

// --- against central differences -----------------------------------------------------------------

/// The steady level of a node by the formulas, in long double: damped fixed-point iteration.
plain::real steady(const plain::cell& cell, int node) {
  std::vector<plain::real> x(cell.net->nodes.size(), 0.3L);
  for (int i = 0; i < 20000; ++i) {
    const auto f = cell.drives(x);
    plain::real moved = 0;
    for (size_t k = 0; k < x.size(); ++k) {
      moved = std::max(moved, std::fabs(f[k] - x[k]));
      x[k] += 0.5L * (f[k] - x[k]);
    }
    if (moved < 1e-18L) break;
  }
  return x[static_cast<size_t>(node)];
}

/// By the five-point formula, whose error is of fourth order in the step.
template <class Set>
double difference(const plain::network& net, const std::vector<double>& doses, int node, double at,
                  Set&& set) {
  const auto f = [&](double value) {
    plain::network changed = net;
    plain::cell cell(changed);
    cell.doses = doses;
    set(changed, cell, value);
    return steady(cell, node);
  };
  const double h = 2e-4 * at;
  return static_cast<double>((8 * (f(at + h) - f(at - h)) - (f(at + 2 * h) - f(at - 2 * h))) /
                             (12 * static_cast<plain::real>(h)));
}

TEST_CASE("every derivative of random networks, against central differences: 1e-6") {
  random_numbers dice{271828};
  RANDOM_SEED(dice);
  using number = pathway::sensitivity<double, test_room>;
  auto s = std::make_unique<number>();
  int networks = 0, compared = 0;
  double worst = 0;
  for (int tries = 0; networks < 40 && tries < 400; ++tries) {
    network_shape shape;
    shape.nodes = 3 + dice.below(8);
    shape.rules_a_node = 4;
    plain::network net = random_network(dice, shape);
    for (plain::input& i : net.inputs) i.value = 0.1 + 0.8 * i.value;  // room on both sides
    std::vector<double> doses;
    for (const plain::drug& d : net.drugs)
      doses.push_back(d.actions[0].IC50 * dice.between(0.2, 5));
    const std::string text = plain::write(net);
    INFO(text);
    run_time_cell<double> made(text);
    for (size_t d = 0; d < doses.size(); ++d)
      must(made->set_dose(pathway::drug_index(static_cast<int>(d)), doses[d]));
    if (!made->settle(1e-15, 100000)) continue;
    const int node = dice.below(shape.nodes);
    plain::cell here(net);
    here.doses = doses;
    // the fixed point of the formulas must be the one that settle() found
    if (std::fabs(steady(here, node) - made->node(pathway::node_index(node))) > 1e-12L) continue;
    if (!s->solve(made.read->net, *made.cell)) {
      // a level of 0 that is read by a gate with n < 1: its slope there is infinite
      double least = 1;
      for (int i = 0; i < shape.nodes; ++i)
        least = std::min(least, made->node(pathway::node_index(i)));
      CHECK(least < 1e-20);
      continue;
    }
    REQUIRE(s->read_out(made.read->net, *made.cell, pathway::node_index(node)));
    ++networks;
    const auto compare = [&](const char* what, int i, double found, double expected) {
      if (std::abs(expected) < 1e-7) {
        CHECK(std::abs(found - expected) < 1e-12);
        return;
      }
      const double off = std::abs(found / expected - 1);
      CHECK_MESSAGE(off <= 1e-6, what, " ", i, ": ", found, " not ", expected);
      worst = std::max(worst, off);
      ++compared;
    };
    for (int r = 0; r < static_cast<int>(net.rules.size()); ++r) {
      const auto k = static_cast<size_t>(r);
      compare("w", r, s->weight(r),
              difference(net, doses, node, net.rules[k].w,
                         [&](plain::network& c, plain::cell&, double v) { c.rules[k].w = v; }));
      compare("n", r, s->n(r),
              difference(net, doses, node, net.rules[k].n,
                         [&](plain::network& c, plain::cell&, double v) { c.rules[k].n = v; }));
      compare("EC50", r, s->EC50(r),
              difference(net, doses, node, net.rules[k].EC50,
                         [&](plain::network& c, plain::cell&, double v) { c.rules[k].EC50 = v; }));
    }
    for (int i = 0; i < shape.nodes; ++i) {
      const auto k = static_cast<size_t>(i);
      compare("max", i, (s->max)(pathway::node_index(i)),
              difference(net, doses, node, net.nodes[k].max,
                         [&](plain::network&, plain::cell& c, double v) { c.max[k] = v; }));
    }
    for (int i = 0; i < shape.inputs; ++i) {
      const auto k = static_cast<size_t>(i);
      compare("input", i, s->input(pathway::input_index(i)),
              difference(net, doses, node, net.inputs[k].value,
                         [&](plain::network&, plain::cell& c, double v) { c.own[k] = v; }));
    }
    for (int d = 0; d < shape.drugs; ++d) {
      const auto k = static_cast<size_t>(d);
      compare("dose", d, s->dose(pathway::drug_index(d)),
              difference(net, doses, node, doses[k],
                         [&](plain::network&, plain::cell& c, double v) { c.doses[k] = v; }));
    }
  }
  MESSAGE(compared, " derivatives of ", networks, " networks, largest relative difference ", worst);
  CHECK(networks == 40);
  CHECK(compared > 400);
}

// --- the pathway ---------------------------------------------------------------------------------

TEST_CASE("the whole network: the solve agrees with cells of dual numbers") {
  auto cell = std::make_unique<mtor::cell<>>();
  cell->dose("everolimus", 20_nM);
  REQUIRE(cell->settle(1e-14, 20000));
  using number = pathway::sensitivity<double, mtor::network.count>;
  auto s = std::make_unique<number>();
  const pathway::node_index AKT = mtor::network.node("AKT");
  REQUIRE(s->solve(mtor::network, *cell));
  REQUIRE(s->read_out(mtor::network, *cell, AKT));
  const auto same = [](double a, double b) {
    return std::abs(a - b) <= 1e-9 * (1e-3 + std::abs(b));
  };

  const pathway::drug_index drug = mtor::network.drug("everolimus");
  auto other = std::make_unique<mtor::cell<D>>();
  must(other->set_dose(drug, {20, 1}));
  REQUIRE(other->settle(1e-13, 20000));
  CHECK(same(s->dose(drug), other->node(AKT).slope));
  for (int i = 0; i < cell->inputs(); i += 5) {
    *other = mtor::cell<D>();
    must(other->set_dose(drug, 20));
    must(other->set_input(pathway::input_index(i), {cell->input(pathway::input_index(i)), 1}));
    if (mtor::network.input("rapalog") == pathway::input_index(i)) continue;
    REQUIRE(other->settle(1e-13, 20000));
    CHECK_MESSAGE(same(s->input(pathway::input_index(i)), other->node(AKT).slope), "input ", i);
  }

  // A rule's constants: its own gate in a network read at run time, where 0.50 is not 0.5.
  using equations = pathway::interpreted<D, mtor::network.limit>;
  auto net = std::make_unique<pathway::basic_network<mtor::network.limit>>(mtor::network);
  auto maths = std::make_unique<equations>();
  for (int r = 0; r < net->count.rules; r += 7) {
    auto varied = std::make_unique<pathway::basic_network<mtor::network.limit>>(*net);
    pathway::decimal& EC50 = varied->rules[r].EC50;
    EC50 = {EC50.digits * 10, EC50.exponent - 1, false};
    for (int which = 0; which < 3; ++which) {
      maths->read(*varied);
      auto& m = maths->equations;
      int k = 0;
      while (m.rule[k] != r) ++k;
      if (which == 0) {
        m.weight[k].slope = 1;
        m.weighted[k] = true;
      } else if (m.first_term[k] == m.first_term[k + 1]) {
        continue;
      } else {
        const int gate = m.term[m.first_term[k]] / 2 - m.count.nodes - m.count.inputs;
        const double n = pathway::to<double>(net->rules[r].n);
        const double half = pathway::to<double>(net->rules[r].EC50);
        m.kind[m.gate_form[gate]] =
            which == 1 ? make_gate(D(n, 1), D(half)) : make_gate(D(n), D(half, 1));
      }
      auto c = std::make_unique<pathway::interpreted_simulation<D, mtor::network.limit>>(*maths);
      must(c->set_dose(drug, 20));
      REQUIRE(c->settle(1e-13, 20000));
      const double slope = c->node(AKT).slope;
      CHECK_MESSAGE(same(which == 0   ? s->weight(r)
                         : which == 1 ? s->n(r)
                                      : s->EC50(r),
                         slope),
                    "rule ", r, " which ", which, " ", slope);
    }
  }
}

/// Everything of the core, proven in a constant: more growth factor, more AKT; the brake is S6K1.
struct core_answers {
  bool solved = false;
  double growth_factor = 0, brake = 0;
};
constexpr core_answers core_in_the_compiler() {
  constexpr const auto& net = pathway::network<mtor::core>;
  core_answers a;
  mtor::core_cell<double> cell;
  a.solved = cell.settle(1e-4, 300).converged;
  pathway::sensitivity<double, net.count> s;
  a.solved = a.solved && s.solve(net, cell) && s.read_out(net, cell, net.node("AKT"));
  a.growth_factor = s.input(net.input("growth_factor"));
  a.brake = (s.max)(net.node("S6K1"));
  return a;
}
constexpr core_answers core = core_in_the_compiler();
static_assert(core.solved && core.growth_factor > 0.1 && core.brake < -0.02);

TEST_CASE("the core's derivatives in the compiler are those of the program") {
  core_answers (*volatile at_run_time)() = core_in_the_compiler;
  const core_answers now = at_run_time();
  CHECK(now.growth_factor == core.growth_factor);
  CHECK(now.brake == core.brake);
}

}  // namespace
