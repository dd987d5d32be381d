// Every node taken away, or made in plenty, one after another.
#ifndef PATHWAY_ANALYSIS_PERTURBATION_HPP
#define PATHWAY_ANALYSIS_PERTURBATION_HPP

namespace pathway {

/// A knock-out: nothing drives the node any more (max = 0), and it is not held. Over-expression:
/// the node is held at 1, whatever its rules say; the strongest there can be.
enum class perturbation : unsigned char { knock_out, over_expression };

template <class Cell>
constexpr void perturb(Cell& cell, int node, perturbation how) {
  if (how == perturbation::knock_out) {
    cell.set_free(node);
    cell.set_max(node, 0);
  } else {
    cell.set_hold(node, 1);
  }
}

/// Calls see(node, work) for every node of `untreated`, in which everything else is set; `work`
/// begins each time as a copy with that one node changed.
template <class Cell, class See>
constexpr void scan_nodes(const Cell& untreated, Cell& work, perturbation how, See&& see) {
  for (int i = 0; i < untreated.nodes(); ++i) {
    work = untreated;
    perturb(work, i, how);
    see(i, work);
  }
}

}  // namespace pathway

#endif
