// settle(): the steady state that time leads to, a residual that is true, and an end to its search.
// SPDX-License-Identifier: MIT
#include "mtor.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include <limits>
#include <string>
#include <vector>

#include "../support/both.hpp"
#include "../support/plain.hpp"
#include "../support/random.hpp"
#include "../support/run_time.hpp"
#include "../support/must.hpp"

using namespace mtor::literals;
using pathway::duration;

namespace {

/// The largest |f_i - x_i| by the formulas of plain.hpp.
long double plain_residual(const plain::cell& cell, const std::vector<plain::real>& x) {
  const auto f = cell.drives(x);
  long double largest = 0;
  for (size_t i = 0; i < x.size(); ++i) largest = std::fmax(largest, std::fabs(f[i] - x[i]));
  return largest;
}

template <class Cell>
std::vector<plain::real> levels(const Cell& cell) {
  std::vector<plain::real> x;
  for (int i = 0; i < cell.nodes(); ++i) x.push_back(cell.node(pathway::node_index(i)));
  return x;
}

TEST_CASE("settle finds the steady state that time leads to, on 50 random networks") {
  random_numbers dice{31337};
  RANDOM_SEED(dice);
  int settled_by_time = 0, same = 0, tried = 0;
  for (; settled_by_time < 50 && tried < 100; ++tried) {
    network_shape shape;
    shape.nodes = 2 + dice.below(15);
    shape.fastest = 0.5;
    shape.slowest = 100;
    const plain::network net = random_network(dice, shape);
    const std::string text = plain::write(net);
    INFO("try ", tried, "\n", text);
    const plain::cell formulas(net);

    run_time_cell<double> timed(text);
    timed->advance(duration{6000});
    const bool has_settled = plain_residual(formulas, levels(*timed)) < 1e-11L;

    run_time_cell<double> cell(text);
    const double clock = cell->time();
    const auto answer = cell->settle();
    const auto found = levels(*cell);
    CHECK(answer.iterations <= 2000);
    CHECK(cell->time() == clock);
    CHECK(std::fabs(plain_residual(formulas, found) - answer.residual) < 1e-13L);
    CHECK(answer.converged == (answer.residual <= 1e-10));
    CHECK(static_cast<bool>(answer) == answer.converged);
    if (!has_settled) continue;
    ++settled_by_time;
    CHECK(answer.converged);
    const auto reached = levels(*timed);
    long double apart = 0;
    for (size_t i = 0; i < found.size(); ++i) {
      apart = std::fmax(apart, std::fabs(found[i] - reached[i]));
    }
    same += apart < 1e-6L ? 1 : 0;
  }
  CHECK(settled_by_time == 50);
  CHECK(same >= 48);  // where there are two steady states, either may be found
  MESSAGE(same, " of 50 the same; ", tried - settled_by_time, " do not settle");
}

TEST_CASE("settle and 60 days agree on the pathway, untreated and treated") {
  const auto compare = [](auto treat) {
    mtor::cell<double> quick, patient;
    treat(quick);
    treat(patient);
    const auto answer = quick.settle();
    CHECK(answer.converged);
    CHECK(answer.residual <= 1e-10);
    must(patient.set_step(5_min));
    patient.advance(60_d);
    for (int i = 0; i < quick.nodes(); ++i) {
      INFO("node ", i);
      CHECK(std::fabs(quick.node(pathway::node_index(i)) - patient.node(pathway::node_index(i))) <
            1e-6);
    }
  };
  compare([](auto&) {});
  compare([](auto& c) { c.dose("everolimus", 20_nM); });
  compare([](auto& c) { c.dose("gedatolisib", 50_nM); });
  compare([](auto& c) { c.apply("PTEN_loss"); });
  compare([](auto& c) { c.hold("AKT", 0.9); });
}

// --- networks without a steady state that time reaches ------------------------------------------

/// A ring of delayed negative feedback: the first node is blocked by the last through steep gates.
std::string ring(int size) {
  std::string text = "default tau=1 n=4 EC50=0.5\n";
  for (int i = 0; i < size; ++i)
    text += "node r" + std::to_string(i) + (i == 0 ? " start=1\n" : "\n");
  for (int i = 1; i < size; ++i) {
    text += "r" + std::to_string(i - 1) + " => r" + std::to_string(i) + "\n";
  }
  return text + "!r" + std::to_string(size - 1) + " => r0\n";
}

TEST_CASE("settle says that an oscillator has not settled, and stops") {
  for (const int size : {8, 12, 20}) {
    INFO("ring of ", size);
    run_time_cell<double> timed(ring(size));
    must(timed->set_step(duration{0.05}));
    timed->advance(duration{2000});
    double low = 1, high = 0;
    must(timed->advance_for(duration{200}, duration{0.5}, [&](const auto& cell) {
      low = std::fmin(low, cell.node(pathway::node_index(0)));
      high = std::fmax(high, cell.node(pathway::node_index(0)));
    }));
    REQUIRE(high - low > 0.5);  // it does oscillate, and never stops

    run_time_cell<double> cell(ring(size));
    for (const int most : {1, 17, 2000}) {
      const auto answer = cell->settle(1e-10, most);
      CHECK_FALSE(answer.converged);
      CHECK(answer.iterations == most);
      CHECK(answer.residual > 1e-3);
      double residual = 0;  // is that of the levels it leaves
      const double* const x = cell->levels();
      cell->drives(x,
                   [&](int i, double f) { residual = std::fmax(residual, std::fabs(f - x[i])); });
      CHECK(answer.residual == residual);
      for (int i = 0; i < size; ++i) {
        CHECK(cell->node(pathway::node_index(i)) >= 0);
        CHECK(cell->node(pathway::node_index(i)) <= 1);
      }
    }
    run_time_cell<pathway::q1_15> integer(ring(size));
    CHECK_FALSE(integer->settle());
  }
}

TEST_CASE("time goes on as before after settle") {
  const char* const text = "node A tau=7\nnode B tau=70\n!B => A\nA => B\n";
  run_time_cell<double> once(text), again(text);
  must(once->set_step(duration{2.5}));
  must(again->set_step(duration{2.5}));
  must(once->settle(1e-3).converged);
  for (int i = 0; i < 2; ++i)
    must(again->set_level(pathway::node_index(i), once->node(pathway::node_index(i))));
  once->advance(duration{30});
  again->advance(duration{30});
  for (int i = 0; i < 2; ++i)
    CHECK(once->node(pathway::node_index(i)) == again->node(pathway::node_index(i)));
  CHECK(once->time() == 30);
}

TEST_CASE("a node that is held stays where it is held") {
  run_time_cell<double> cell("node A\nnode B\n!B => A [n=1]\nA => B [n=1]\n");
  REQUIRE(cell->set_hold(cell.index("A"), 0.25));
  CHECK(cell->settle().converged);
  CHECK(cell.level("A") == 0.25);
  CHECK(std::fabs(cell.level("B") - 0.25) < 1e-10);
  REQUIRE(cell->set_free(cell.index("A")));
  CHECK(cell->settle().converged);
  CHECK(std::fabs(cell.level("A") - 0.5) < 1e-9);  // A = 1 - B and B = A
}

TEST_CASE("settle asked for nothing sensible does not say that it converged") {
  run_time_cell<double> cell("node A\nA => A\n!A => A [w=0.5]\n");
  CHECK_FALSE(cell->settle(std::numeric_limits<double>::quiet_NaN(), 5).converged);
  cell->reset();
  CHECK_FALSE(cell->settle(-1, 5).converged);
  cell->reset();
  CHECK_FALSE(cell->settle(1e-3, 0).converged);
  CHECK_FALSE(cell->settle(1e-3, -1).converged);
  CHECK(cell.level("A") == 0);
}

TEST_CASE("a network of nothing settles at once") {
  run_time_cell<double> cell("");
  CHECK(cell->settle().converged);
  cell->advance(duration{10});
}

TEST_CASE_TEMPLATE("settle works in every number type", T, float, pathway::q1_15, pathway::q16_16) {
  mtor::cell<double> exact;
  mtor::cell<T> other;
  CHECK(exact.settle().converged);
  const auto answer = other.settle();
  CHECK(answer.converged);
  CHECK(answer.residual <= 5e-4f);  // a few last digits of fixed<15>
  for (int i = 0; i < exact.nodes(); ++i) {
    INFO("node ", i);
    CHECK(std::fabs(exact.node(pathway::node_index(i)) -
                    static_cast<double>(other.node(pathway::node_index(i)))) < 2e-3);
  }
}

// --- in the compiler -----------------------------------------------------------------------------

inline constexpr char switch_text[] = R"(
default n=1 EC50=0.5
input on = 1
input off = 0
node A tau=3
node B tau=50
on & !off => A
A => B [n=2 EC50=0.3 w=0.5]
drug stop = off(IC50=10nM)
)";

template <class T>
constexpr int settles_in_the_compiler() {
  const auto is = [](auto level, double expected) {
    const double off = static_cast<double>(level) - expected;
    return off < 1e-3 && off > -1e-3;
  };
  pathway::simulation<pathway::network<switch_text>, T> cell;
  HOLDS(cell.settle().converged);
  HOLDS(is(cell["A"], 1) && is(cell["B"], 0.5));
  HOLDS((cell.dose("stop", 10_nM), true) && cell.settle());
  HOLDS(is(cell["A"], 0.5));
  HOLDS((cell.hold("A", 0.3f), true) && cell.settle());
  HOLDS(is(cell["A"], 0.3) && is(cell["B"], 0.25));  // half of the half at EC50
  HOLDS(!cell.settle(0, 0));
  return 0;
}
BOTH("settle in double, also while compiling", settles_in_the_compiler<double>)
BOTH("settle in float, also while compiling", settles_in_the_compiler<float>)
BOTH("settle in fixed<15>, also while compiling", settles_in_the_compiler<pathway::q1_15>)

/// The issue's number: the pathway to |dx/dt| tau < 1e-4 in one constant evaluation, default
/// limits.
constexpr bool the_pathway_settles = [] {
  mtor::cell<double> cell;
  return cell.settle(1e-4).converged;
}();
static_assert(the_pathway_settles);

}  // namespace
