// EXPECT: pathway: this number type lacks
#include "mtor.hpp"

// double, float, pathway::q1_15 and q16_16 are number types.
mtor::cell<int> cell;
