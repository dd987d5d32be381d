// EXPECT-GCC: use of deleted function
// EXPECT-CLANG: call to deleted constructor
// EXPECT: pathway::editable
#include "pathway.hpp"

// The network points into the text beside it, so a copy would point into the original.
static pathway::editable<4, 4> one;
static pathway::editable<4, 4> another = one;
