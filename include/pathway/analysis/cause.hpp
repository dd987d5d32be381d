// Why a level has changed: through which arrow, from which regulator, back to what was done.
#ifndef PATHWAY_ANALYSIS_CAUSE_HPP
#define PATHWAY_ANALYSIS_CAUSE_HPP

#include "pathway/dynamics/gate.hpp"
#include "pathway/analysis/paths.hpp"

PATHWAY_SAME_BITS_BEGIN
namespace pathway {

/// What a cell was at one moment. The arrays belong to the caller and hold as many numbers as said.
template <class Real>
struct moment {
  const Real* level;  ///< of all nodes and, behind them, of all inputs, as the rules see them
  const Real* limit;  ///< of all nodes: their max, or -1 where they are held
};

/// Fills the two arrays of a moment: nodes + inputs levels, nodes limits.
template <class Cell, class Real>
constexpr void observe(const Cell& cell, Real* level, Real* limit) noexcept {
  for (int i = 0; i < cell.nodes(); ++i) {
    const node_index node(i);
    level[i] = static_cast<Real>(cell.node(node));
    limit[i] = cell.held(node) ? Real(-1) : static_cast<Real>((cell.max)(node));
  }
  for (int i = 0; i < cell.inputs(); ++i) {
    level[cell.nodes() + i] = static_cast<Real>(cell.input(input_index(i)));
  }
}

namespace detail {

/// w * product of terms; the level of `swapped` is taken from `other`.
template <class Real, class Network>
constexpr Real value_of(const Network& net, const rule_data& rule, const Real* x, int swapped,
                        const Real* other) {
  const gate_kind<Real> gate = make_gate<Real>(rule.n, rule.EC50);
  Real value = to<Real>(rule.w);
  for (int t = rule.first_term; t < rule.first_term + rule.terms; ++t) {
    const term_data& term = net.terms[t];
    const Real level = (term.signal == swapped ? other : x)[term.signal];
    const Real act = activation(level < 0 ? Real(0) : level > 1 ? Real(1) : level, gate);
    value = value * (term.inhibits ? Real(1) - act : act);
  }
  return value;
}

template <class Real, class Network>
constexpr Real drive_of(const Network& net, int node, const Real* x, int swapped,
                        const Real* other) {
  Real silent = 1;
  for (int r = 0; r < net.count.rules; ++r) {
    if (net.rules[r].target != node) continue;
    silent = silent * (Real(1) - rounded(value_of(net, net.rules[r], x, swapped, other)));
  }
  return Real(1) - rounded(silent);
}

}  // namespace detail

/// The arrow through which a node was moved most between two moments. None where no rule moved it:
/// it was set from outside, or did not move, or there is no such node. Cost: each rule of the node
/// some times.
template <class Real, class Network>
[[nodiscard]] constexpr arrow cause_of(const Network& net, node_index of, moment<Real> before,
                                       moment<Real> after) noexcept {
  arrow best{};
  if (!of.below(net.count.nodes)) return best;
  const int node = of.number();
  if (after.limit[node] != before.limit[node]) return best;
  const Real direction = after.level[node] >= before.level[node] ? Real(1) : Real(-1);
  const Real now = detail::drive_of(net, node, after.level, -1, before.level);
  Real most = Real(1e-4f);
  for (int r = 0; r < net.count.rules; ++r) {
    const rule_data& rule = net.rules[r];
    if (rule.target != node) continue;
    const Real value = detail::value_of(net, rule, after.level, -1, before.level);
    for (int t = rule.first_term; t < rule.first_term + rule.terms; ++t) {
      const int s = net.terms[t].signal;
      if (s == node || after.level[s] == before.level[s]) continue;
      // What the node would lose had this regulator stayed; a little more for the rule, of several
      // that name it, through which most goes.
      const Real whole =
          direction * (now - detail::drive_of(net, node, after.level, s, before.level));
      const Real here =
          direction * (value - detail::value_of(net, rule, after.level, s, before.level));
      const Real share = whole + rounded(here / Real(100));
      if (here > 0 && share > most) {
        most = share;
        best = {r, t, net.terms[t].inhibits, s, node};
      }
    }
  }
  return best;
}

/// The causes behind one another, from what was changed outside to the node, at most `most` (the
/// last ones, where there are more); gives their number. 0 for a node that is not there.
template <class Real, class Network>
[[nodiscard]] constexpr int chain_to(const Network& net, node_index to, moment<Real> before,
                                     moment<Real> after, arrow* out, int most) noexcept {
  bool seen[Network::room(Network::limit.nodes)] = {};
  int arrows = 0, node = to.number();
  while (arrows < most && node >= 0 && node < net.count.nodes && !seen[node]) {
    seen[node] = true;
    const arrow cause = cause_of(net, node_index(node), before, after);
    if (!cause) break;
    out[arrows++] = cause;
    node = cause.regulator;
  }
  for (int i = 0; i < arrows / 2; ++i) {
    const arrow last = out[arrows - 1 - i];
    out[arrows - 1 - i] = out[i];
    out[i] = last;
  }
  return arrows;
}

}  // namespace pathway
PATHWAY_SAME_BITS_END

#endif
