// Whether a machine's double subtracts as IEEE 754 says, by exact answers from integers: 1 - h for
// an h whose exponent is 33 below that of 1. There the libgcc of Arm's Thumb-2 (Cortex-M3, M4, M7
// without an FPU for double) is known to err by one in the last place, about every second time.
// SPDX-License-Identifier: MIT
#ifndef TESTS_DIGEST_DIFFERENCE_HPP
#define TESTS_DIGEST_DIFFERENCE_HPP

#include <stdint.h>

namespace digest {

/// h = M / 2^85 with the 53 bits M.
constexpr double small(uint64_t M) {
  constexpr uint64_t hidden = uint64_t{1} << 52;
  return __builtin_bit_cast(double, (uint64_t{1023 - 33} << 52) | (M - hidden));
}

/// 1 - h is (2^85 - M) / 2^85. To 53 bits, it is N / 2^53 with N = (2^85 - M) / 2^32, rounded to
/// nearest, ties to even.
constexpr double one_minus_small(uint64_t M) {
  constexpr uint64_t hidden = uint64_t{1} << 52, half = uint64_t{1} << 31;
  const uint64_t floor_of_h = M >> 32, rest = M & 0xFFFFFFFF;
  uint64_t N = 2 * hidden - floor_of_h;
  if (rest > half || (rest == half && N % 2 != 0)) --N;
  return __builtin_bit_cast(double, (uint64_t{1022} << 52) + (N - hidden));
}

static_assert(small(uint64_t{1} << 52) == 0x1p-33);
static_assert(one_minus_small(uint64_t{1} << 52) == 1 - 0x1p-33);

/// How many of 300 differences are wrong, as subtract(1.0, h) gives them; the numbers M come from a
/// linear congruential generator with Knuth's multiplier.
template <class Subtract>
constexpr uint64_t wrong_differences(Subtract subtract) {
  uint64_t wrong = 0, state = 1;
  for (int i = 0; i < 300; ++i) {
    state = state * 6364136223846793005u + 1442695040888963407u;
    const uint64_t M = state >> 12 | uint64_t{1} << 52;
    wrong += subtract(1.0, small(M)) == one_minus_small(M) ? 0 : 1;
  }
  return wrong;
}

static_assert(wrong_differences([](double a, double b) { return a - b; }) == 0);

}  // namespace digest

#endif
