// Prints a digest that the compiler has computed, and compares it with the program's own.
// SPDX-License-Identifier: MIT
#ifndef TESTS_SAME_BITS_HPP
#define TESTS_SAME_BITS_HPP

#include <cinttypes>
#include <cstdio>

#include "digest.hpp"

/// Gives 0 where they are equal.
template <class Cell>
int same_bits(const char* name, uint64_t in_compiler) {
  const uint64_t in_program = digest::at_run_time<Cell>();
  std::printf("%s %016" PRIx64 "\n", name, in_compiler);
  if (in_program == in_compiler) return 0;
  std::fprintf(stderr, "%s: the program gives %016" PRIx64 "\n", name, in_program);
  return 1;
}

#endif
