// EXPECT-GCC: is not a constant expression
// EXPECT-CLANG: is not a constant expression
#include "mtor.hpp"

// set_input() takes such a value, and answers whether it did.
void feed(mtor::cell<>& cell, double much) { cell.set("growth_factor", much); }
