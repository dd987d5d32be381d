// Steps as long as an error allows: what is promised of the error, the bounds and the cost.
// SPDX-License-Identifier: MIT
#include "pathway.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <vector>

#include "../support/random.hpp"

using namespace pathway::literals;

namespace {

constexpr network_shape shape{12, 3, 3, 3, 2};

using edit = pathway::editable<24, 64>;
template <class T>
using equations_of = pathway::interpreted<T, edit::limit>;
template <class T>
using cell_of = pathway::interpreted_simulation<T, edit::limit>;

template <class T>
cell_of<T> cell_for(const std::string& text) {
  static edit e;
  static equations_of<T> equations;
  REQUIRE(e.parse({text.data(), text.size()}).ok());
  equations.read(e.network());
  return cell_of<T>(equations);
}

template <class Cell>
double farthest(const Cell& a, const Cell& b) {
  double most = 0;
  for (int i = 0; i < a.nodes(); ++i) {
    const pathway::node_index node(i);
    most = std::max(most, std::abs(static_cast<double>(a.node(node) - b.node(node))));
  }
  return most;
}

/// `flat`, and how often it was asked.
struct counted {
  static inline long times = 0;
  template <class Model, class Level, class T, class Sink>
  static constexpr void drives(const Model& model, const Level* x, T* values, Sink&& sink) {
    if (!__builtin_is_constant_evaluated()) ++times;
    pathway::flat::drives(model, x, values, sink);
  }
};

}  // namespace

TEST_CASE("a node alone follows its exponential whatever the tolerance") {
  auto c = cell_for<double>("input a = 0.6\nnode B tau=7\na => B [n=1 EC50=0.5]\n");
  REQUIRE(c.advance_within(0.01, 10_min));
  CHECK(c.node(pathway::node_index(0)) ==
        doctest::Approx(0.6 * (1 - std::exp(-10 / 7.))).epsilon(1e-14));
  CHECK(c.time() == 10);
}

TEST_CASE("three nodes behind one another keep to their exact course, closer than the tolerance") {
  auto c = cell_for<double>(
      "default n=1 EC50=0.5\ninput a = 1\nnode B tau=5\nnode C tau=7\nnode D tau=3\n"
      "a => B\nB => C\nC => D\n");
  const double tau[] = {5, 7, 3}, t = 20;
  double exact = 1;
  for (int i = 0; i < 3; ++i) {
    double part = tau[i] * tau[i] * std::exp(-t / tau[i]);
    for (int j = 0; j < 3; ++j) part /= j == i ? 1 : tau[i] - tau[j];
    exact -= part;
  }
  for (const double tolerance : {1e-3, 1e-4, 1e-5, 1e-6, 1e-7, 1e-8}) {
    c.reset();
    REQUIRE(c.advance_within(tolerance, 20_min));
    // An error that grows against the tolerance would be one of lower order.
    CHECK(std::abs(c.node(pathway::node_index(2)) - exact) < 0.4 * tolerance);
  }
}

TEST_CASE("what an observer sees within a step is as near to the exact course, and costs no step") {
  static edit e;
  static equations_of<double> equations;
  REQUIRE(e.parse("default n=1 EC50=0.5\ninput a = 1\nnode B tau=5\nnode C tau=50\nnode D tau=3\n"
                  "a => B\nB => C\nC => D\n")
              .ok());
  equations.read(e.network());
  pathway::basic_simulation<double, pathway::interpreted_model<double, edit::limit>,
                            pathway::exponential_midpoint, counted>
      c(equations);
  const double tau[] = {5, 50, 3};
  const auto exact = [&](double t) {
    double level = 1;
    for (int i = 0; i < 3; ++i) {
      double part = tau[i] * tau[i] * std::exp(-t / tau[i]);
      for (int j = 0; j < 3; ++j) part /= j == i ? 1 : tau[i] - tau[j];
      level -= part;
    }
    return level;
  };
  for (const double tolerance : {1e-3, 1e-5, 1e-7, 1e-9}) {
    c.reset();
    counted::times = 0;
    REQUIRE(c.advance_within(tolerance, {200.}));
    const long alone = counted::times;
    CHECK(std::abs(c.node(pathway::node_index(2)) - exact(200)) < tolerance);
    c.reset();
    counted::times = 0;
    double most = 0;
    REQUIRE(c.advance_within(tolerance, {200.}, {0.25}, [&](const auto& now) {
      most = std::max(most, std::abs(now.node(pathway::node_index(2)) - exact(now.time())));
    }));
    CHECK(most < 2 * tolerance);
    CHECK(counted::times == alone);
    CHECK(c.time() == 200);
  }
}

// Here every stage of a step knows A exactly, and B is slow: what is off is only how a parabola
// follows A. An estimate that looks at the stages, or takes a cubic's error for the whole, says 0.
TEST_CASE("a slow node behind one that decays: dB/dt = (0.9 e^(-t/30) - B) / 1440") {
  auto c = cell_for<double>("node A tau=30 start=0.9\nnode B tau=1440\nA => B [n=1 EC50=0.5]\n");
  for (const double minutes : {60., 600., 6000.}) {
    const double exact =
        0.9 * 30 / (1440 - 30.) * (std::exp(-minutes / 1440) - std::exp(-minutes / 30));
    for (const double tolerance : {1e-3, 1e-4, 1e-5, 1e-6, 1e-7, 1e-8, 1e-9}) {
      c.reset();
      REQUIRE(c.advance_within(tolerance, {minutes}));
      CHECK(std::abs(c.node(pathway::node_index(1)) - exact) < tolerance);
    }
  }
}

// A network may amplify a small difference, as a positive loop does that begins near 0: there the
// course is farther off than each step. Most do not.
TEST_CASE("the error of most random networks is near the tolerance, and falls with it") {
  constexpr double tolerances[] = {1e-2, 1e-4, 1e-6, 1e-8};
  int near[4] = {};
  for (unsigned seed = 201; seed <= 212; ++seed) {
    random_numbers d(seed);
    RANDOM_SEED(d);
    network_shape smooth = shape;  // where n < 1 a gate begins with an infinite slope
    smooth.whole_exponents = true;
    const std::string text = plain::write(random_network(d, smooth));
    auto begin = cell_for<double>(text);
    set_at_random(begin, d);
    auto fine = begin, fixed = begin;
    REQUIRE(fine.advance_within(1e-12, 100_min));
    REQUIRE(fixed.set_step({0.002}));
    REQUIRE(fixed.advance_for(100_min));
    CHECK(farthest(fine, fixed) < 1e-4);
    for (int k = 0; k < 4; ++k) {
      auto c = begin;
      REQUIRE(c.advance_within(tolerances[k], 100_min));
      CHECK(farthest(c, fine) < 1000 * tolerances[k]);
      near[k] += farthest(c, fine) < 10 * tolerances[k] ? 1 : 0;
    }
  }
  for (const int n : near) CHECK(n >= 10);
}

TEST_CASE("levels stay in [0, max] and nodes that are held where they are") {
  for (unsigned seed = 301; seed <= 320; ++seed) {
    random_numbers d(seed);
    RANDOM_SEED(d);
    auto c = cell_for<float>(plain::write(random_network(d, shape)));
    set_at_random(c, d);
    auto begin = c;
    REQUIRE(c.advance_within(0.5f, {1000.}, {1.}, [&](const auto& now) {
      for (int i = 0; i < now.nodes(); ++i) {
        const pathway::node_index node(i);
        const float was = begin.node(node), most = std::max(was, (begin.max)(node));
        REQUIRE(now.node(node) >= 0);
        REQUIRE(now.node(node) <= most);
        if (now.held(node)) REQUIRE(now.node(node) == was);
      }
    }));
  }
}

TEST_CASE("a tolerance or a time that makes no sense is refused") {
  auto c = cell_for<double>("input a = 0.6\nnode B tau=7\na => B\n");
  const auto begin = c;
  for (const double tolerance : {0.0, -1e-3, 1.5, std::nan(""), HUGE_VAL, -HUGE_VAL}) {
    CHECK_FALSE(c.advance_within(tolerance, 10_min));
    CHECK_FALSE(c.advance_within(tolerance, 10_min, 1_min, [](const auto&) {}));
  }
  CHECK_FALSE(c.advance_within(1e-3, {-1.}));
  CHECK_FALSE(c.advance_within(1e-3, {std::nan("")}));
  CHECK_FALSE(c.advance_within(1e-3, {HUGE_VAL}));
  CHECK_FALSE(c.advance_within(1e-3, 10_min, {0.}, [](const auto&) {}));
  CHECK(c == begin);
  CHECK(c.advance_within(1e-300, 10_min));  // counts as 1e-12
  CHECK(c.advance_within(1, {0.}));
  CHECK(c.time() == 10);
}

TEST_CASE("an observer sees its times, may change the cell, and may stop") {
  auto c = cell_for<double>("input a = 1\nnode B tau=5\na => B [n=1 EC50=0.5]\n");
  std::vector<double> times;
  CHECK(c.advance_within(1e-4, {10.}, {4.}, [&](const auto& now) { times.push_back(now.time()); }));
  CHECK(times == std::vector<double>{0, 4, 8, 10});
  CHECK_FALSE(
      c.advance_within(1e-4, {10.}, {4.}, [&](const auto& now) { return now.time() < 14; }));
  CHECK(c.time() == 14);
  c.reset();
  CHECK(c.advance_within(1e-4, {20.}, {10.},
                         pathway::when([](const auto& now) { return now.time() >= 10; },
                                       [&] { must(c.set_input(pathway::input_index(0), 0)); })));
  CHECK(c.node(pathway::node_index(0)) ==
        doctest::Approx((1 - std::exp(-2.)) * std::exp(-2.)).epsilon(1e-12));
  // Within a step, which is long here: what was ahead of it counts no more.
  for (const double change : {0.5, 3.5}) {
    c.reset();
    must(c.set_input(pathway::input_index(0), 1));
    CHECK(c.advance_within(1e-2, {40.}, {0.5},
                           pathway::when([&](const auto& now) { return now.time() >= change; },
                                         [&] { must(c.set_hold(pathway::node_index(0), 0.25)); })));
    CHECK(c.node(pathway::node_index(0)) == 0.25);
    c.reset();
    must(c.set_free(pathway::node_index(0)));
    CHECK(c.advance_within(1e-2, {10.}, {0.5},
                           pathway::when([&](const auto& now) { return now.time() >= change; },
                                         [&] { must(c.set_level(pathway::node_index(0), 1)); })));
    CHECK(c.node(pathway::node_index(0)) == doctest::Approx(1).epsilon(1e-12));
    CHECK(c.time() == 10);
  }
}

TEST_CASE("tau of 1e-4 beside 1e4 minutes costs no hundred million steps") {
  static edit e;
  static equations_of<double> equations;
  REQUIRE(e.parse("input in = 0.7\nnode A tau=0.0001\nnode B tau=10000\nnode C tau=1\n"
                  "node D tau=0.0001\nin => A\nA => B [n=2]\nB & !A => C\nC => D\n")
              .ok());
  equations.read(e.network());
  pathway::basic_simulation<double, pathway::interpreted_model<double, edit::limit>,
                            pathway::exponential_midpoint, counted>
      c(equations);
  counted::times = 0;
  REQUIRE(c.advance_within(1e-4, {30'000.}));
  CHECK(counted::times < 2000);
  const long first = counted::times;
  REQUIRE(c.advance_within(1e-4, {1e7}));  // at rest: time costs nearly nothing
  CHECK(counted::times < first + 2000);
}

namespace {
inline constexpr char text[] = "input a = 0.6\nnode B tau=7\nnode C\na => B\nB => C [n=2]\n";
constexpr bool runs_in_the_compiler() {
  pathway::simulation<pathway::network<text>, double> c;
  return c.advance_within(1e-4, 20_min) && c["C"] > 0.1 && c["C"] < 0.6;
}
static_assert(runs_in_the_compiler());
}  // namespace
