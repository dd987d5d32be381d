// EXPECT-GCC: no match for 'operator+'
// EXPECT-CLANG: invalid operands to binary expression
// EXPECT: fixed<16>
#include "mtor.hpp"

using namespace mtor::literals;

auto sum = pathway::fixed<15>(1) + pathway::fixed<16>(1);
