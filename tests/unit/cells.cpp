// Cells side by side give the bits that each gives alone: random networks, settings and constants.
// tests/check/same_bits/wide_slow.sh builds these once more for wider registers.
// SPDX-License-Identifier: MIT
#include "pathway.hpp"

#include <doctest/doctest.h>

#include <array>
#include <cstring>
#include <memory>
#include <string>
#include <vector>

#include "../support/random.hpp"

namespace {

constexpr network_shape shape{12, 3, 3, 3, 2};

using edit = pathway::editable<24, 64>;
template <class T>
using equations_of = pathway::interpreted<T, edit::limit>;
template <class T, class Stepper = pathway::exponential_midpoint>
using cell_of = pathway::interpreted_simulation<T, edit::limit, Stepper>;

template <class Real>
bool same_bits(Real a, Real b) {
  return std::memcmp(&a, &b, sizeof a) == 0;
}

template <int N, class Cell, int Bytes>
void same_levels(const pathway::cells<N, Cell, Bytes>& many, const std::vector<Cell>& alone) {
  for (int l = 0; l < N; ++l) {
    for (int i = 0; i < many.nodes(); ++i) {
      const pathway::node_index node(i);
      CAPTURE(l);
      CAPTURE(i);
      REQUIRE(same_bits(many.node(l, node), alone[static_cast<std::size_t>(l)].node(node)));
    }
  }
}

template <int N, class Cell, int Bytes>
bool load(pathway::cells<N, Cell, Bytes>& many, const std::vector<Cell>& from) {
  const Cell* of[N];
  for (std::size_t l = 0; l < N; ++l) of[l] = &from[l % from.size()];
  return many.load(of);
}

template <class T, int N, class Stepper>
void compare(unsigned seed, bool other_constants) {
  random_numbers d(seed);
  RANDOM_SEED(d);
  const std::string text = plain::write(random_network(d, shape));
  CAPTURE(text);
  static edit e;
  REQUIRE(e.parse({text.data(), text.size()}).ok());
  static equations_of<T> equations[N];
  static auto varied = e.network();
  using cell = cell_of<T, Stepper>;
  std::vector<cell> alone;
  for (int l = 0; l < N; ++l) {
    varied = e.network();
    if (other_constants) REQUIRE(pathway::vary(varied, seed, static_cast<unsigned>(l), 0.3));
    equations[l].read(varied);
    if (l < 2 || other_constants) {
      alone.emplace_back(equations[l]);
    } else {
      alone.emplace_back(equations[0]);
    }
    set_at_random(alone.back(), d);
  }
  static pathway::cells<N, cell, pathway::widest_part> many;
  REQUIRE(load(many, alone));
  same_levels(many, alone);
  for (const double minutes : {3.0, 0.7, 200.25}) {
    REQUIRE(many.advance_for({minutes}));
    for (cell& c : alone) REQUIRE(c.advance_for({minutes}));
    REQUIRE(many.time() == alone[0].time());
    same_levels(many, alone);
  }
  const auto answers = many.settle();
  for (std::size_t l = 0; l < N; ++l) {
    const auto a = alone[l].settle();
    CHECK(a.iterations == answers.of[l].iterations);
    CHECK(a.converged == answers.of[l].converged);
    CHECK(same_bits(a.residual, answers.of[l].residual));
  }
  same_levels(many, alone);
  REQUIRE(many.advance_for({1}));  // the step is the usual one again
  for (cell& c : alone) REQUIRE(c.advance_for({1}));
  same_levels(many, alone);
  cell back = alone[0];
  REQUIRE(back.set_level(pathway::node_index(0), 0.5f));
  REQUIRE(many.store(1, back));
  CHECK(same_bits(back.node(pathway::node_index(0)), alone[1].node(pathway::node_index(0))));
}

}  // namespace

TEST_CASE("cells that differ in doses, inputs, max and holds, side by side") {
  for (unsigned seed = 1; seed <= 12; ++seed) {
    compare<float, 16, pathway::exponential_midpoint>(seed, false);
    compare<double, 8, pathway::exponential_midpoint>(seed, false);
    compare<float, pathway::widest_part / 4, pathway::exponential_euler>(seed, false);
  }
}

TEST_CASE("cells that also differ in weights, EC50 and time constants") {
  for (unsigned seed = 101; seed <= 112; ++seed) {
    compare<float, 16, pathway::exponential_midpoint>(seed, true);
    compare<double, 4, pathway::exponential_midpoint>(seed, true);
    compare<double, 8, pathway::exponential_euler>(seed, true);
  }
}

TEST_CASE("a gate that is linear in one cell and not in the next") {
  const char* const texts[] = {"input a = 0.3\nnode B\na => B [n=1 EC50=0.5]\n",
                               "input a = 0.3\nnode B\na => B [n=1 EC50=0.4]\n"};
  static edit e;
  static equations_of<double> equations[2];
  std::vector<cell_of<double>> alone;
  for (int l = 0; l < 2; ++l) {
    REQUIRE(e.parse(texts[l]).ok());
    equations[l].read(e.network());
    alone.emplace_back(equations[l]);
  }
  static pathway::cells<2, cell_of<double>> many;
  REQUIRE(load(many, alone));
  REQUIRE(many.advance_for({30}));
  for (auto& c : alone) REQUIRE(c.advance_for({30}));
  same_levels(many, alone);
}

TEST_CASE("cells of other networks are refused") {
  const char* const base = "input a = 0.4\nnode B\nnode C\na => B [n=2]\nB => C [n=2]\n";
  const char* const others[] = {"input a = 0.4\nnode B\nnode C\na => B [n=2]\n!B => C [n=2]\n",
                                "input a = 0.4\nnode B\nnode C\na => B [n=2]\na => C [n=2]\n",
                                "input a = 0.4\nnode B\nnode C\na => B [n=2]\nB => C [n=3]\n",
                                "input a = 0.4\nnode B\nnode C\na => B [n=2]\nB => B [n=2]\n",
                                "input a = 0.4\nnode B\nnode C\na => B [n=2]\nB & a => C [n=2]\n",
                                "input a = 0.4\nnode B\na => B [n=2]\n"};
  static edit e;
  static equations_of<float> equations[2];
  static pathway::cells<4, cell_of<float>> many;
  REQUIRE(e.parse(base).ok());
  equations[0].read(e.network());
  for (const char* const other : others) {
    CAPTURE(other);
    REQUIRE(e.parse(other).ok());
    equations[1].read(e.network());
    const cell_of<float> a(equations[0]), b(equations[1]);
    const cell_of<float>* const both[] = {&a, &a, &b, &a};
    CHECK_FALSE(many.load(both));
    const cell_of<float>* const one[] = {&a, &a, &a, &a};
    CHECK(many.load(one));
  }
}

TEST_CASE("the same regulators in the same order, but parted otherwise into rules, are refused") {
  static edit e;
  static equations_of<float> equations[2];
  static pathway::cells<4, cell_of<float>> many;
  REQUIRE(e.parse("input a = 1\nnode B\nnode C\na => B [n=2]\nB & a => C [n=2]\n").ok());
  equations[0].read(e.network());
  REQUIRE(e.parse("input a = 1\nnode B\nnode C\na & B => B [n=2]\na => C [n=2]\n").ok());
  equations[1].read(e.network());
  const cell_of<float> one(equations[0]), other(equations[1]);
  const cell_of<float>* const both[] = {&one, &one, &one, &other};
  CHECK_FALSE(many.load(both));
}

TEST_CASE("what is out of range is refused, and settle() says where it stood") {
  static edit e;
  static equations_of<double> equations;
  REQUIRE(e.parse("input a = 1\nnode B tau=5\na => B\n").ok());
  equations.read(e.network());
  cell_of<double> c(equations);
  static pathway::cells<2, cell_of<double>> many;
  REQUIRE(load(many, std::vector{c}));
  CHECK_FALSE(many.advance_for({-1.0}));
  CHECK_FALSE(many.advance_for({__builtin_nan("")}));
  CHECK_FALSE(many.advance_for({1e10}));
  CHECK_FALSE(many.store(2, c));
  CHECK_FALSE(many.store(-1, c));
  CHECK(std::isnan(many.node(2, pathway::node_index(0))));
  CHECK(std::isnan(many.node(0, pathway::node_index(1))));
  for (const double never : {0.0, -1.0, __builtin_nan("")}) {
    REQUIRE(load(many, std::vector{c}));
    const auto tried = many.settle(never, 5);
    const auto alone = cell_of<double>(c).settle(never, 5);
    CHECK(static_cast<bool>(tried) == alone.converged);
    CHECK(tried.of[1].iterations == alone.iterations);
  }
}
