// EXPECT-GCC: is not a constant expression
// EXPECT-CLANG: is not a constant expression
// EXPECT: name
#include "mtor.hpp"

using namespace mtor::literals;

// Names are numbers to the program; find() answers for names that come later.
double level(const mtor::cell<>& cell, const char* name) { return cell[name]; }
