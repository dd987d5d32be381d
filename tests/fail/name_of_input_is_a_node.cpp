// EXPECT: no_such_input_in_this_network
// EXPECT: AKT
#include "mtor.hpp"

using namespace mtor::literals;

// A node is held, not set.
void fix(mtor::cell<>& cell) { cell.set("AKT", 1); }
