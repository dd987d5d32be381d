// EXPECT-GCC: cannot convert
// EXPECT-CLANG: no viable conversion from returned value
#include "mtor.hpp"

// None would be a number too.
int number_of() { return mtor::network.node("NKFB"); }
