// Cells side by side give the bits that each gives alone: random networks, settings and constants.
// SPDX-License-Identifier: MIT
#include "pathway.hpp"

#include <doctest/doctest.h>

#include <array>
#include <cstring>
#include <memory>
#include <random>
#include <string>
#include <vector>

namespace {

using edit = pathway::editable<24, 64>;
template <class T>
using equations_of = pathway::interpreted<T, edit::limit>;
template <class T, class Stepper = pathway::exponential_midpoint>
using cell_of = pathway::interpreted_simulation<T, edit::limit, Stepper>;

struct dice {
  std::mt19937 engine;  // its numbers are the same everywhere; those of distributions are not
  explicit dice(unsigned seed) : engine(seed) {}
  int below(int n) { return static_cast<int>(engine() % static_cast<unsigned>(n)); }
  double unit() { return below(10001) / 10000.0; }
};

std::string random_network(dice& d) {
  const int nodes = 3 + d.below(20), inputs = 1 + d.below(4);
  std::string text;
  for (int i = 0; i < inputs; ++i) text += "input in" + std::to_string(i) + " = 0.5\n";
  for (int i = 0; i < nodes; ++i) {
    const char* const tau[] = {"0.5", "5", "5", "60", "1440"};
    text += "node n" + std::to_string(i) + " tau=" + tau[d.below(5)] + " start=0.25\n";
  }
  const auto name = [&](int s) {
    return s < nodes ? "n" + std::to_string(s) : "in" + std::to_string(s - nodes);
  };
  for (int i = 0; i < nodes; ++i) {
    // Two rules, which begin at both ends of a shuffled row: no regulator twice, no rule twice.
    std::vector<int> row(static_cast<std::size_t>(nodes + inputs));
    for (std::size_t k = 0; k < row.size(); ++k) {
      row[k] = static_cast<int>(k);
      std::swap(row[k], row[static_cast<std::size_t>(d.below(static_cast<int>(k) + 1))]);
    }
    for (int twice = 0; twice < 2; ++twice) {
      std::string rule;
      for (std::size_t t = 0, last = static_cast<std::size_t>(d.below(3)); t <= last; ++t) {
        const bool inhibits = d.below(3) == 0;
        if (t > 0) rule += " & ";
        if (inhibits) rule += "!";
        rule += name(twice == 0 ? row[t] : row[row.size() - 1 - t]);
      }
      const char* const shape[] = {"", " n=1 EC50=0.5", " n=2", " n=3 EC50=0.3", " n=1.4", " n=4"};
      text += rule + " => n" + std::to_string(i);
      text += d.below(2) == 0 ? " [w=1" : " [w=0.7";
      text += shape[d.below(6)];
      text += "]\n";
    }
  }
  text += "drug poison = in0(IC50=5nM Emax=0.9)\n";
  return text;
}

template <class Cell>
void set_at_random(Cell& c, dice& d) {
  using real = typename Cell::real;
  const auto share = [&] { return static_cast<real>(d.unit()); };
  for (int i = 0; i < c.inputs(); ++i) REQUIRE(c.set_input(pathway::input_index(i), share()));
  if (d.below(2) == 0) REQUIRE(c.set_dose(pathway::drug_index(0), 100 * share()));
  for (int k = d.below(4); k > 0; --k) {
    const pathway::node_index a(d.below(c.nodes())), b(d.below(c.nodes()));
    const real max = d.below(2) == 0 ? 0 : share(), level = share();
    REQUIRE(c.set_max(a, max));
    REQUIRE(c.set_hold(b, level));
  }
}

template <class Real>
bool same_bits(Real a, Real b) {
  return std::memcmp(&a, &b, sizeof a) == 0;
}

template <int N, class Cell>
void same_levels(const pathway::cells<N, Cell>& many, const std::vector<Cell>& alone) {
  for (int l = 0; l < N; ++l) {
    for (int i = 0; i < many.nodes(); ++i) {
      const pathway::node_index node(i);
      CAPTURE(l);
      CAPTURE(i);
      REQUIRE(same_bits(many.node(l, node), alone[static_cast<std::size_t>(l)].node(node)));
    }
  }
}

template <int N, class Cell>
bool load(pathway::cells<N, Cell>& many, const std::vector<Cell>& from) {
  const Cell* of[N];
  for (std::size_t l = 0; l < N; ++l) of[l] = &from[l % from.size()];
  return many.load(of);
}

template <class T, int N, class Stepper>
void compare(unsigned seed, bool other_constants) {
  CAPTURE(seed);
  dice d(seed);
  const std::string text = random_network(d);
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
  static pathway::cells<N, cell> many;
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
    compare<float, 4, pathway::exponential_euler>(seed, false);
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
