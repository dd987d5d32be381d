// EXPECT: no_such_node_or_input_in_this_network
// EXPECT: mTORC3
// EXPECT: did_you_mean
// EXPECT: word<'m', 'T', 'O', 'R', 'C',
#include "mtor.hpp"

// As in a text, the nearest name is told.
double level(const mtor::cell<>& cell) { return cell["mTORC3"]; }
