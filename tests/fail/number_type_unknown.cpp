// EXPECT: pathway::number<int>
#include "mtor.hpp"

using namespace mtor::literals;

// double, float, fixed<15> and fixed<16> are number types.
mtor::cell<int> cell;
