// The digests of q16_16, by the compiler and by the program. Slow: 10 to 20 seconds of compiling.
// SPDX-License-Identifier: MIT
#include "../support/same_bits.hpp"

namespace core_euler {
using cell = mtor::core_cell<pathway::q16_16, pathway::exponential_euler>;
#include "../support/digest_in_compiler.hpp"
}  // namespace core_euler
namespace whole_euler {
using cell = mtor::cell<pathway::q16_16, pathway::exponential_euler>;
#include "../support/digest_in_compiler.hpp"
}  // namespace whole_euler

int main() {
  return same_bits<core_euler::cell>("core q16_16 exponential_euler", core_euler::value) |
         same_bits<whole_euler::cell>("whole q16_16 exponential_euler", whole_euler::value);
}
