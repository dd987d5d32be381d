// EXPECT: no_such_node_or_input_in_this_network
// EXPECT: AKTT
#include "mtor.hpp"

using namespace mtor::literals;

double level(const mtor::cell<>& cell) { return cell["AKTT"]; }
