// Ways through a network: the shortest one from a signal to another, with the sign it has.
#ifndef PATHWAY_ANALYSIS_PATHS_HPP
#define PATHWAY_ANALYSIS_PATHS_HPP

#include "pathway/text/network.hpp"

PATHWAY_SAME_BITS_BEGIN
namespace pathway {

/// One term of one rule, as the arrow that is drawn for it: regulator => target or regulator -|
/// target.
struct arrow {
  int rule = -1;  ///< -1: no arrow
  /// The term of the rule, counted over the network; -1 for none.
  int term = -1;
  /// Whether the regulator acts with !.
  bool inhibits = false;
  int regulator = -1;  ///< a signal
  int target = -1;     ///< a node

  [[nodiscard]] explicit constexpr operator bool() const noexcept { return rule >= 0; }
};

/// What a way does in the end: raise (an even number of inhibitions), lower (an odd one), or
/// either.
enum class way_sign : uint8_t { either, raises, lowers };

/// Writes the shortest way from one signal to another, in its order, and gives the number of
/// arrows; 0 where there is none of this sign, or none of at most `most` arrows. Of several equally
/// short ones, the one whose rules stand first in the text. It passes no node twice. From a node to
/// itself: its shortest loop. 0 where one of the two is not there. Only rules that `passes(rule)`
/// lets through, which gets their numbers.
template <class Network, class Passes>
[[nodiscard]] constexpr int shortest_way(const Network& net, signal_index begin, node_index goal,
                                         way_sign sign, arrow* out, int most, Passes&& passes) {
  constexpr int places = Network::limit.nodes + Network::limit.inputs;
  const int here = net.count.nodes + net.count.inputs;
  if (!begin.below(here) || !goal.below(net.count.nodes)) return 0;
  const int from = begin.number(), to = goal.number();

  // A place is a signal and the sign with which it was reached. The arrows that lead to places are
  // found in rounds: after round n all places n arrows away are known. `rule` and `term`: the arrow
  // that leads there, + 1.
  uint16_t rule[2 * Network::room(places)] = {}, term[2 * Network::room(places)] = {};
  uint16_t round_of[2 * Network::room(places)] = {};
  const auto found = [&](int place) { return rule[place] != 0; };
  // Whether the way to a place has passed a node; the beginning may be the end of a loop.
  const auto passed = [&](int place, int arrows, int node) {
    for (; arrows > 0; --arrows) {
      if (place / 2 == node) return true;
      const term_data& regulator = net.terms[term[place] - 1];
      place = 2 * regulator.signal + ((place & 1) ^ (regulator.inhibits ? 1 : 0));
    }
    return node == from && node != to;
  };
  const int up = 2 * to, down = 2 * to + 1;
  int end = -1;
  bool more = true;
  for (int round = 1; round <= most && more && end < 0; ++round) {
    more = false;
    for (int r = 0; r < net.count.rules; ++r) {
      const rule_data& now = net.rules[r];
      if (!passes(r)) continue;
      for (int t = now.first_term; t < now.first_term + now.terms; ++t) {
        for (int s = 0; s < 2; ++s) {
          const int place = 2 * net.terms[t].signal + s;
          const bool at_start = place == 2 * from && round == 1;
          const bool just_found = found(place) && round_of[place] == round - 1;
          if (!at_start && (!just_found || place / 2 == from)) continue;
          const int next = 2 * now.target + (s ^ (net.terms[t].inhibits ? 1 : 0));
          if (found(next) || passed(place, round - 1, now.target)) continue;
          rule[next] = static_cast<uint16_t>(r + 1);
          term[next] = static_cast<uint16_t>(t + 1);
          round_of[next] = static_cast<uint16_t>(round);
          more = true;
        }
      }
    }
    if (sign != way_sign::lowers && found(up)) end = up;
    if (sign != way_sign::raises && found(down) && end < 0) end = down;
  }
  if (end < 0) return 0;

  const int arrows = round_of[end];
  for (int i = arrows - 1, place = end; i >= 0; --i) {
    const int r = rule[place] - 1, t = term[place] - 1;
    const term_data& regulator = net.terms[t];
    out[i] = {r, t, regulator.inhibits, regulator.signal, net.rules[r].target};
    place = 2 * regulator.signal + ((place & 1) ^ (regulator.inhibits ? 1 : 0));
  }
  return arrows;
}

/// The same through every rule whose weight is not 0.
template <class Network>
[[nodiscard]] constexpr int shortest_way(const Network& net, signal_index from, node_index to,
                                         way_sign sign, arrow* out, int most) noexcept {
  return shortest_way(net, from, to, sign, out, most,
                      [&](int r) { return net.rules[r].w.digits != 0; });
}

/// Whether a rule can pass anything on where the inputs stand at these levels: its weight is not 0,
/// and no input but `from` shuts it. A rule that is not there passes nothing.
template <class Network, class Real>
[[nodiscard]] constexpr bool is_open(const Network& net, int rule, const Real* input,
                                     signal_index from) noexcept {
  if (rule < 0 || rule >= net.count.rules) return false;
  const rule_data& r = net.rules[rule];
  for (int t = r.first_term; t < r.first_term + r.terms; ++t) {
    const term_data& term = net.terms[t];
    if (term.signal < net.count.nodes || term.signal == from.number()) continue;
    const Real level = input[term.signal - net.count.nodes];
    if (term.inhibits ? level >= 1 : level <= 0) return false;
  }
  return r.w.digits != 0;
}

}  // namespace pathway
PATHWAY_SAME_BITS_END

#endif
