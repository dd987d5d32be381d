// Does a statement hold with other numbers than those in the text?
#ifndef PATHWAY_ANALYSIS_ROBUSTNESS_HPP
#define PATHWAY_ANALYSIS_ROBUSTNESS_HPP

#include "pathway/dynamics/editable.hpp"
#include "pathway/analysis/vary.hpp"

PATHWAY_SAME_BITS_BEGIN
namespace pathway {

/// Counts the draws in [first, last) in which statement(cell) is true of a cell at its start, with
/// all weights, EC50 and tau varied by up to `amplitude` (see vary()). A draw depends on seed and
/// its number alone: whoever takes which draws, and wherever, the sum is the same. `varied` and
/// `equations` are room to work in, and what the cell is made of. 0 for an empty range; an
/// amplitude outside [0,1] is refused: -1.
template <class Network, class T, capacity C, class Cell, class Statement>
[[nodiscard]] constexpr int count_holding(const Network& net, Network& varied,
                                          interpreted<T, C>& equations, Cell& cell, uint64_t seed,
                                          int first, int last, double amplitude,
                                          Statement&& statement) {
  if (!(amplitude >= 0 && amplitude <= 1)) return -1;
  int holding = 0;
  for (int draw = first; draw < last; ++draw) {
    varied.assign(net);
    if (!vary(varied, seed, static_cast<uint64_t>(draw), amplitude)) return -1;
    (equations.read)(varied);
    cell = Cell(equations);
    holding += statement(cell) ? 1 : 0;
  }
  return holding;
}

}  // namespace pathway
PATHWAY_SAME_BITS_END

#endif
