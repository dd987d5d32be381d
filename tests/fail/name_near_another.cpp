// EXPECT: no_such_node_or_input_in_this_network
// EXPECT: TP35
// EXPECT: did_you_mean
// EXPECT: word<'T', 'P', '5', '3'>
#include "mtor.hpp"

// As in a text, the nearest name is told.
double level(const mtor::cell<>& cell) { return cell["TP35"]; }
