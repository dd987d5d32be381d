// Feedback: the loops through a node, with their sign.
#ifndef PATHWAY_ANALYSIS_LOOPS_HPP
#define PATHWAY_ANALYSIS_LOOPS_HPP

#include "pathway/analysis/paths.hpp"

PATHWAY_SAME_BITS_BEGIN
namespace pathway {

/// A loop is the arrows [first, first + size) of the caller's array: the first one starts at the
/// node, the last one ends there, and none passes a node twice.
struct feedback {
  /// Where its arrows begin among all, and how many it has.
  int first = 0, size = 0;
  bool negative = false;  ///< an odd number of inhibitions: what goes up comes back down
};

/// What find_loops() has found.
struct loops_found {
  /// How many loops were found.
  int loops = 0;
  bool complete = true;  ///< false: no room for more, or the search was cut short
};

/// Writes the elementary loops through a node, the shortest first, with at most `most` arrows each,
/// into the caller's arrays. Where several rules hold the same arrow (regulator, target and sign),
/// the first of them stands for all. Only rules that `passes(rule)` lets through. The search ends
/// after `patience` steps: the number of loops can grow exponentially with their length. None, and
/// complete, for a node that is not there.
template <class Network, class Passes>
[[nodiscard]] constexpr loops_found find_loops(const Network& net, node_index through, int most,
                                               arrow* arrows, int arrow_room, feedback* loops,
                                               int loop_room, Passes&& passes,
                                               int patience = 20000000) {
  constexpr size_t room = Network::room(Network::limit.nodes);
  const int nodes = net.count.nodes, rules = net.count.rules;
  loops_found found{};
  if (!through.below(nodes)) return found;
  const int node = through.number();
  if (most > nodes) most = nodes;

  // Arrows back to the node from everywhere: a way that cannot close in time is not begun.
  uint16_t back[room] = {};
  for (int round = 1; round <= most; ++round) {
    for (int r = 0; r < rules; ++r) {
      const int to = net.rules[r].target;
      if (!passes(r) || (to != node && (back[to] == 0 || back[to] != round - 1))) continue;
      if (to == node && round > 1) continue;
      for (int t = net.rules[r].first_term; t < net.rules[r].first_term + net.rules[r].terms; ++t) {
        const int from = net.terms[t].signal;
        if (from < nodes && back[from] == 0) back[from] = static_cast<uint16_t>(round);
      }
    }
  }

  // The way so far: at each depth the node reached, and the rule and term to go on from.
  bool passed[room] = {};
  uint16_t at[room + 1] = {}, rule[room + 1] = {}, term[room + 1] = {};
  arrow way[room] = {};
  int used = 0;
  for (int size = 1; size <= most; ++size) {
    int depth = 0;
    at[0] = static_cast<uint16_t>(node);
    rule[0] = term[0] = 0;
    while (depth >= 0) {
      if (rule[depth] >= rules) {  // no more arrows from here
        passed[at[depth]] = false;
        --depth;
        continue;
      }
      const int r = rule[depth];
      const rule_data& now = net.rules[r];
      if (term[depth] >= now.terms || !passes(r)) {
        ++rule[depth];
        term[depth] = 0;
        continue;
      }
      if (--patience < 0) {
        found.complete = false;
        return found;
      }
      const int t = now.first_term + term[depth]++;
      if (net.terms[t].signal != at[depth]) continue;
      const int to = now.target, left = size - depth - 1;
      if (left == 0 ? to != node : to == node || passed[to] || back[to] == 0 || back[to] > left) {
        continue;
      }
      const arrow next{r, t, net.terms[t].inhibits, at[depth], to};
      bool again = false;  // an earlier rule holds this arrow
      for (int e = 0; e < r && !again; ++e) {
        if (net.rules[e].target != to || !passes(e)) continue;
        for (int k = net.rules[e].first_term; k < net.rules[e].first_term + net.rules[e].terms;
             ++k) {
          again = again ||
                  (net.terms[k].signal == next.regulator && net.terms[k].inhibits == next.inhibits);
        }
      }
      if (again) continue;
      way[depth] = next;
      if (left > 0) {
        ++depth;
        passed[to] = true;
        at[depth] = static_cast<uint16_t>(to);
        rule[depth] = term[depth] = 0;
        continue;
      }
      if (found.loops == loop_room || used + size > arrow_room) {
        found.complete = false;
        return found;
      }
      feedback& loop = loops[found.loops++];
      loop = {used, size, false};
      for (int i = 0; i < size; ++i) {
        arrows[used++] = way[i];
        loop.negative = loop.negative != way[i].inhibits;
      }
    }
  }
  return found;
}

/// The same through every rule whose weight is not 0.
template <class Network>
[[nodiscard]] constexpr loops_found find_loops(const Network& net, node_index node, int most,
                                               arrow* arrows, int arrow_room, feedback* loops,
                                               int loop_room) noexcept {
  return find_loops(net, node, most, arrows, arrow_room, loops, loop_room,
                    [&](int r) { return net.rules[r].w.digits != 0; });
}

}  // namespace pathway
PATHWAY_SAME_BITS_END

#endif
