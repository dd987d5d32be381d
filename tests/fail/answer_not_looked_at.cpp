// EXPECT-GCC: ignoring return value
// EXPECT-CLANG: ignoring return value
// FLAGS: -Werror
#include "mtor.hpp"

// What is known only at run time may be refused.
void feed(mtor::cell<>& cell, double much) { cell.set_input("growth_factor", much); }
