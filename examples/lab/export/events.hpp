// What --at does to a cell, as changes of parameters: events of SBML and Antimony.
#ifndef LAB_EXPORT_EVENTS_HPP
#define LAB_EXPORT_EVENTS_HPP

#include <vector>

#include "export/export.hpp"

namespace lab {

struct timed_change {
  enum kind { dose, input, max } of = dose;
  double at = 0;   ///< minutes
  int target = 0;  ///< number of the drug, the input (without drugs) or the node
  double value = 0;
};

/// By time, then as given. Ends the program where a node is held from a time on, which is no change
/// of a parameter.
std::vector<timed_change> events_of(const model& m, const options& o);

}  // namespace lab

#endif
