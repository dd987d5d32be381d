// Every node taken away, or made in plenty, one after another.
#ifndef PATHWAY_ANALYSIS_PERTURBATION_HPP
#define PATHWAY_ANALYSIS_PERTURBATION_HPP

#include "pathway/text/index.hpp"

namespace pathway {

/// A knock-out: nothing drives the node any more (max = 0), and it is not held. Over-expression:
/// the node is held at 1, whatever its rules say; the strongest there can be.
enum class perturbation : unsigned char { knock_out, over_expression };

/// False, and nothing is changed, for a node that is not there.
template <class Cell>
[[nodiscard]] constexpr bool perturb(Cell& cell, node_index node, perturbation how) noexcept {
  return how == perturbation::knock_out ? cell.set_free(node) && cell.set_max(node, 0)
                                        : cell.set_hold(node, 1);
}

/// Calls see(node_index, work) for every node of `untreated`, in which everything else is set;
/// `work` begins each time as a copy with that one node changed.
template <class Cell, class See>
constexpr void scan_nodes(const Cell& untreated, Cell& work, perturbation how, See&& see) {
  for (int i = 0; i < untreated.nodes(); ++i) {
    work = untreated;
    const node_index node(i);
    if (perturb(work, node, how)) see(node, work);
  }
}

}  // namespace pathway

#endif
