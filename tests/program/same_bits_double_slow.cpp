// The digests of double, by the compiler and by the program. Slow: 10 to 20 seconds of compiling.
// SPDX-License-Identifier: MIT
#include "../support/same_bits.hpp"

namespace core_euler {
using cell = mtor::core_cell<double, pathway::exponential_euler>;
#include "../support/digest_in_compiler.hpp"
}  // namespace core_euler
namespace whole_euler {
using cell = mtor::cell<double, pathway::exponential_euler>;
#include "../support/digest_in_compiler.hpp"
}  // namespace whole_euler
namespace whole_midpoint {
using cell = mtor::cell<double, pathway::exponential_midpoint>;
#include "../support/digest_in_compiler.hpp"
}  // namespace whole_midpoint

int main() {
  return same_bits<core_euler::cell>("core double exponential_euler", core_euler::value) |
         same_bits<whole_euler::cell>("whole double exponential_euler", whole_euler::value) |
         same_bits<whole_midpoint::cell>("whole double exponential_midpoint",
                                         whole_midpoint::value);
}
