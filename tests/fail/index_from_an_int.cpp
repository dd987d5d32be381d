// EXPECT-GCC: cannot convert
// EXPECT-CLANG: no viable conversion
#include "mtor.hpp"

// Node 3 or input 3? node_index(3) says which.
double level(const mtor::cell<>& cell) { return cell.node(3); }
