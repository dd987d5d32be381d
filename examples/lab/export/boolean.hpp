// The pathway as switches: on from a level of 1/2. With regulators fully on or fully off, act is 0
// or 1 whatever n and EC50, so a rule drives its weight or nothing, and a node is on where
// max * (w1 OR w2 OR ...) of the rules that hold reaches 1/2.
#ifndef LAB_BOOLEAN_HPP
#define LAB_BOOLEAN_HPP

#include <vector>

#include "export/export.hpp"

namespace lab {

struct literal {
  int signal = 0;
  bool negated = false;
  bool operator==(const literal&) const = default;
};
using conjunction = std::vector<literal>;
/// A sum of products: none is false, an empty product is true.
using logic = std::vector<conjunction>;

inline bool is_on(double level) { return level >= 0.5; }
inline bool is_false(const logic& l) { return l.empty(); }
inline bool is_true(const logic& l) { return l.size() == 1 && l.front().empty(); }

/// The function of each node. Ends the program with one line where one is too long to write.
std::vector<logic> logic_of(const model& m, const setup& at);

}  // namespace lab

#endif
