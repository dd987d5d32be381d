// Random numbers that are the same everywhere, and random networks made of them. A test that fails
// prints its seed with RANDOM_SEED.
// SPDX-License-Identifier: MIT
#ifndef TESTS_RANDOM_HPP
#define TESTS_RANDOM_HPP

#include <cmath>
#include <cstdint>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "must.hpp"
#include "pathway.hpp"
#include "plain.hpp"

#define RANDOM_SEED(dice) INFO("seed ", (dice).seed)

/// splitmix64 (Steele, Lea & Flood 2014): the k-th number is a function of seed and k.
struct random_numbers {
  uint64_t seed, state = seed;

  constexpr explicit random_numbers(uint64_t s) : seed(s) {}
  constexpr uint64_t next() {
    uint64_t z = state += 0x9E3779B97F4A7C15u;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
    return z ^ (z >> 31);
  }
  /// In [0,1).
  constexpr double unit() { return static_cast<double>(next() >> 11) / 9007199254740992.0; }
  constexpr double between(double a, double b) { return a + (b - a) * unit(); }
  /// 0, 1, ..., n-1.
  constexpr int below(int n) { return static_cast<int>(next() % static_cast<uint64_t>(n)); }
  constexpr bool one_in(int n) { return below(n) == 0; }
  double log_between(double a, double b) { return std::exp(between(std::log(a), std::log(b))); }
};

struct network_shape {
  int nodes = 8, inputs = 3, rules_a_node = 3, terms_a_rule = 3, drugs = 2;
  bool corners = false;  // also n and EC50 at their ends, weights 1, max and start at the ends
  bool whole_exponents = false;
  double fastest = 0.1, slowest = 1000;
};

inline plain::network random_network(random_numbers& dice, const network_shape& shape) {
  plain::network net;
  for (int i = 0; i < shape.inputs; ++i) {
    net.inputs.push_back({"in" + std::to_string(i), dice.one_in(4) ? dice.below(2) : dice.unit()});
  }
  for (int i = 0; i < shape.nodes; ++i) {
    plain::node n{"n" + std::to_string(i), dice.log_between(shape.fastest, shape.slowest), 0, 1};
    n.max = dice.one_in(3) ? dice.unit() : shape.corners && dice.one_in(8) ? 0 : 1;
    n.start = shape.corners ? (dice.one_in(2) ? n.max : 0) : n.max * dice.unit();
    net.nodes.push_back(n);
  }
  std::set<std::pair<int, std::set<std::pair<int, bool>>>>
      seen;  // the same rule twice is a mistake
  for (int target = 0; target < shape.nodes; ++target) {
    const int rules = dice.below(shape.rules_a_node + 1);
    for (int k = 0; k < rules; ++k) {
      plain::rule r;
      r.target = target;
      r.w = shape.corners && !dice.one_in(3) ? 1 : dice.unit();
      do {
        const double whole[] = {1, 2, 3, 4};
        r.n = shape.whole_exponents || !dice.one_in(3) ? whole[dice.below(4)]
                                                       : dice.log_between(0.3, 8);
        r.EC50 = dice.one_in(3) ? 0.5 : dice.between(0.05, 0.95);
        if (shape.corners && dice.one_in(6)) r.n = dice.log_between(1e-3, 1e3);
        if (shape.corners && dice.one_in(6)) r.EC50 = dice.log_between(1e-9, 0.999999);
      } while (!(r.n == 1 && r.EC50 == 0.5) && plain::distance_from_pole(r.n, r.EC50) < 1e-3L);
      std::set<std::pair<int, bool>> same;
      std::set<int> used;
      const int terms = dice.below(shape.terms_a_rule + 1);
      for (int t = 0; t < terms; ++t) {
        const int signal = dice.below(shape.nodes + shape.inputs);
        if (!used.insert(signal).second) continue;
        r.terms.push_back({signal, dice.one_in(2)});
        same.insert({signal, r.terms.back().inhibits});
      }
      if (seen.insert({target, same}).second) net.rules.push_back(r);
    }
  }
  for (int d = 0; d < shape.drugs; ++d) {
    plain::drug drug;
    drug.name = "drug" + std::to_string(d);
    const int actions = 1 + dice.below(2);
    for (int a = 0; a < actions; ++a) {
      const int acts_on = dice.below(shape.inputs);
      if (a > 0 && drug.actions[0].input == acts_on) break;  // a class stands once in a drug
      drug.actions.push_back({acts_on, dice.log_between(0.1, 1e4), dice.unit(),
                              dice.one_in(2) ? 1 : dice.log_between(0.5, 4)});
    }
    net.drugs.push_back(drug);
  }
  return net;
}

/// Inputs, a dose now and then, a few scaled and held nodes.
template <class Cell>
void set_at_random(Cell& c, random_numbers& d) {
  using real = typename Cell::real;
  const auto share = [&] { return static_cast<real>(d.unit()); };
  for (int i = 0; i < c.inputs(); ++i) must(c.set_input(pathway::input_index(i), share()));
  if (d.below(2) == 0) must(c.set_dose(pathway::drug_index(0), 100 * share()));
  for (int k = d.below(4); k > 0; --k) {
    const pathway::node_index a(d.below(c.nodes())), b(d.below(c.nodes()));
    const real max = d.below(2) == 0 ? 0 : share(), level = share();
    must(c.set_max(a, max));
    must(c.set_hold(b, level));
  }
}

#endif
