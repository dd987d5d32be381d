// EXPECT: no_such_node_in_this_network
// EXPECT: growth_factor
#include "mtor.hpp"

using namespace mtor::literals;

// An input is set, not held.
void fix(mtor::cell<>& cell) { cell.hold("growth_factor", 1); }
