// What moved a node, and the shortest way between two, on networks small enough to see by eye.
// SPDX-License-Identifier: MIT
#include "../support/both.hpp"
#include "pathway.hpp"
#include "../support/must.hpp"

namespace {

using pathway::arrow;
using pathway::way_sign;

/// A drug stops K; K holds back R; R raises A. And B, which nothing here moves. D shuts itself.
constexpr char text[] = R"(
default tau=1 n=1 EC50=0.5 w=1
input food = 1
input drug_class = 0
input closed = 0
drug D = drug_class(IC50=1nM)
node K
node R
node A
node B
node C
food & !drug_class => K
food & !K => R
R => A
B => A [w=0.5]
=> B [w=0.4]
A => C
closed & K => C
A & !C => C [w=0.2]
)";
constexpr auto net = pathway::network<text>;
using cell = pathway::simulation<net>;
constexpr int signals = 8, nodes = 5;
constexpr int K = 0, R = 1, A = 2, B = 3, C = 4, food = 5, drug_class = 6, closed = 7;

struct seen {
  double level[signals] = {}, limit[nodes] = {};
  constexpr explicit seen(const cell& c) { observe(c, level, limit); }
  constexpr pathway::moment<double> now() const { return {level, limit}; }
};

constexpr bool is(const arrow& a, int regulator, bool inhibits, int target) {
  return a && a.regulator == regulator && a.inhibits == inhibits && a.target == target &&
         net.rules[a.rule].target == target && net.terms[a.term].signal == regulator;
}

constexpr int moments() {
  cell c;
  must(c.settle().converged);
  c.knock_out("B");
  const seen s(c);
  HOLDS(s.level[K] == c["K"] && s.level[food] == 1 && s.level[drug_class] == 0);
  HOLDS(s.limit[K] == 1 && s.limit[B] == 0);
  c.hold("A", 0.5);
  HOLDS(seen(c).limit[A] == -1);
  return 0;
}
BOTH("a moment holds levels, inputs and limits", moments)

constexpr int causes() {
  using namespace pathway::literals;
  cell c;
  must(c.settle().converged);
  const seen before(c);
  HOLDS(before.level[K] > 0.999 && before.level[R] < 0.001);
  c.dose("D", 99_nM);
  must(c.settle().converged);
  const seen after(c);
  HOLDS(after.level[K] < 0.05 && after.level[R] > 0.95);
  const auto cause = [&](int node) {
    return cause_of(net, pathway::node_index(node), before.now(), after.now());
  };
  HOLDS(is(cause(K), drug_class, true, K));  // not food, which did not change
  HOLDS(is(cause(R), K, true, R));
  HOLDS(is(cause(A), R, false, A));
  HOLDS(!cause(B));  // nothing moved it
  HOLDS(!cause(-1) && !cause(nodes));

  arrow chain[nodes];
  HOLDS(chain_to(net, pathway::node_index(A), before.now(), after.now(), chain, nodes) == 3);
  HOLDS(is(chain[0], drug_class, true, K) && is(chain[1], K, true, R) && is(chain[2], R, false, A));
  HOLDS(chain_to(net, pathway::node_index(A), before.now(), after.now(), chain, 2) ==
        2);  // the last two
  HOLDS(is(chain[0], K, true, R) && is(chain[1], R, false, A));
  HOLDS(chain_to(net, pathway::node_index(B), before.now(), after.now(), chain, nodes) == 0);
  HOLDS(chain_to(net, pathway::node_index(A), after.now(), before.now(), chain, nodes) ==
        3);  // and back again
  return 0;
}
BOTH("a change is followed back to the drug", causes)

constexpr int set_from_outside() {
  cell c;
  must(c.settle().converged);
  const seen before(c);
  c.hold("R", 1);
  must(c.settle().converged);
  const seen after(c);
  HOLDS(!cause_of(net, pathway::node_index(R), before.now(),
                  after.now()));  // somebody's hand, no rule
  arrow chain[nodes];
  HOLDS(chain_to(net, pathway::node_index(A), before.now(), after.now(), chain, nodes) == 1);
  HOLDS(is(chain[0], R, false, A));
  return 0;
}
BOTH("what was set itself has no cause", set_from_outside)

/// Of two regulators that both changed, the one without which less would have happened.
constexpr char two_text[] = R"(
default tau=1 n=1 EC50=0.5 w=1
input weak = 0
input strong = 0
node X
weak => X [w=0.2]
strong => X [w=0.7]
)";
constexpr auto two = pathway::network<two_text>;

constexpr int stronger() {
  const double before[] = {0, 0, 0}, after[] = {0.76, 1, 1}, limit[] = {1};
  const arrow a =
      cause_of(two, pathway::node_index(0), pathway::moment<double>{before, limit}, {after, limit});
  HOLDS(a && a.regulator == 2 && a.rule == 1);
  // in float too
  const float f_before[] = {0, 0, 0}, f_after[] = {0.76f, 1, 1}, f_limit[] = {1};
  const arrow b = cause_of(two, pathway::node_index(0), pathway::moment<float>{f_before, f_limit},
                           {f_after, f_limit});
  HOLDS(b.rule == a.rule && b.term == a.term);
  return 0;
}
BOTH("of two causes the stronger", stronger)

constexpr int ways() {
  arrow way[nodes];
  const auto length = [&](int from, int to, way_sign sign) {
    return shortest_way(net, pathway::signal_index(from), pathway::node_index(to), sign, way,
                        nodes);
  };
  HOLDS(length(drug_class, A, way_sign::either) == 3);
  HOLDS(is(way[0], drug_class, true, K) && is(way[1], K, true, R) && is(way[2], R, false, A));
  HOLDS(length(drug_class, A, way_sign::raises) == 3);
  HOLDS(length(drug_class, A, way_sign::lowers) == 0);
  HOLDS(length(food, R, way_sign::either) == 1 && is(way[0], food, false, R));
  HOLDS(length(food, R, way_sign::lowers) == 2);
  HOLDS(is(way[0], food, false, K) && is(way[1], K, true, R));
  HOLDS(length(K, C, way_sign::either) == 1 && way[0].rule == 6);  // through closed & K => C
  HOLDS(length(K, C, way_sign::lowers) == 3);
  HOLDS(is(way[0], K, true, R) && is(way[1], R, false, A) && is(way[2], A, false, C));
  HOLDS(length(A, K, way_sign::either) == 0);
  HOLDS(length(C, C, way_sign::either) == 1 && way[0].inhibits);  // its own loop
  HOLDS(length(A, A, way_sign::either) == 0);
  HOLDS(length(-1, A, way_sign::either) == 0 && length(K, food, way_sign::either) == 0);
  HOLDS(length(signals, A, way_sign::either) == 0);
  HOLDS(shortest_way(net, pathway::signal_index(drug_class), pathway::node_index(A),
                     way_sign::either, way, 2) == 0);  // no room
  return 0;
}
BOTH("the shortest way, of a sign", ways)

constexpr int open_ways() {
  arrow way[nodes];
  const double inputs[] = {1, 0, 0};
  const auto open = [&](int from) {
    return [&, from](int rule) { return is_open(net, rule, inputs, pathway::signal_index(from)); };
  };
  HOLDS(!is_open(net, 6, inputs, pathway::signal_index(K)) &&
        is_open(net, 6, inputs, pathway::signal_index(closed)));
  HOLDS(shortest_way(net, pathway::signal_index(K), pathway::node_index(C), way_sign::either, way,
                     nodes, open(K)) == 3);
  HOLDS(is(way[0], K, true, R) && is(way[1], R, false, A) && is(way[2], A, false, C));
  const double full[] = {1, 1, 0};  // the drug shuts K's only rule, but for the drug itself
  HOLDS(!is_open(net, 0, full, pathway::signal_index(food)) &&
        is_open(net, 0, full, pathway::signal_index(drug_class)));
  return 0;
}
BOTH("a rule that an input shuts is no way", open_ways)

}  // namespace
