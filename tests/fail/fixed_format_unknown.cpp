// EXPECT: pathway::fixed<14>
// EXPECT: fixed point has 15, 16 or 30 binary places
#include "mtor.hpp"

using namespace mtor::literals;

pathway::fixed<14> value;
