// Why a level has changed: through which rule, from which regulator, back to what was done.
#ifndef LAB_WHY_HPP
#define LAB_WHY_HPP

#include <string>
#include <vector>

#include "terminal/glyphs.hpp"
#include "model/model.hpp"
#include "pathway/analysis/cause.hpp"

namespace lab {

/// The state of a cell as the rules see it.
struct state {
  std::vector<double> level;  ///< of all nodes and, behind them, of all inputs
  std::vector<double> limit;  ///< of all nodes: their max, or -1 where they are held
};
state state_of(const cell& c);

/// The arrow through which a node was moved most between two states; rule -1: none of its rules
/// moved it, it was set from outside, or did not move.
using cause = pathway::arrow;
cause cause_of(const model& m, int node, const state& before, const state& after);

/// The causes behind one another, from what was changed outside to the node.
std::vector<cause> chain_to(const model& m, int node, const state& before, const state& after);

/// "rapalog → rapalog_effect ⊣ S6K1 ⊣ IRS1"; where that needs more columns, "..." for its middle.
std::string show_chain(const model& m, const std::vector<cause>& chain, const glyphs& g,
                       int most_columns = 10000);
/// "S6K1 phosphorylates IRS1, which then cannot bind PI3K. (73, Harrington2004)"
std::string show_reason(const model& m, int rule);

}  // namespace lab

#endif
