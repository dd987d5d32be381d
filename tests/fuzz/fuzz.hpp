// What the fuzzers share. Each is a file NAME.cpp here: clang 19's libFuzzer calls it with any
// bytes; tests/fuzz/run says how. SPDX-License-Identifier: MIT
#ifndef TESTS_FUZZ_FUZZ_HPP
#define TESTS_FUZZ_FUZZ_HPP

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>

/// Ends the fuzzer with this input as a finding.
#define MUST_HOLD(...)                                                     \
  if (!(__VA_ARGS__)) {                                                    \
    std::fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, #__VA_ARGS__); \
    std::abort();                                                          \
  }

/// Numbers that depend on the input alone (splitmix64, started from its FNV-1a hash).
class dice_of {
 public:
  dice_of(const uint8_t* data, size_t size) {
    for (size_t i = 0; i < size; ++i) state_ = (state_ ^ data[i]) * 1099511628211u;
  }
  uint64_t next() {
    uint64_t z = state_ += 0x9E3779B97F4A7C15u;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
    return z ^ (z >> 31);
  }
  int below(int n) { return static_cast<int>(next() % static_cast<uint64_t>(n)); }
  /// In [0,1], often an end.
  double unit() {
    return below(4) == 0 ? below(2) : static_cast<double>(next() >> 11) / 9007199254740992.0;
  }
  /// Any double: NaN, infinities and subnormals too.
  double any() {
    const uint64_t bits = next();
    double value = 0;
    __builtin_memcpy(&value, &bits, sizeof value);
    return below(3) == 0 ? value : value >= 0 ? unit() * 1e6 : -unit();
  }

 private:
  uint64_t state_ = 14695981039346656037u;
};

#endif
