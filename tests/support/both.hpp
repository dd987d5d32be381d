// One test function, run by the compiler and by the program.
//
//   constexpr int halves() {          // 0, or the line of the first thing that does not hold
//     HOLDS(half(4) == 2);
//     return 0;
//   }
//   BOTH("halves", halves)
//
// SPDX-License-Identifier: MIT
#ifndef TESTS_BOTH_HPP
#define TESTS_BOTH_HPP

#include <doctest/doctest.h>

#define HOLDS(...) \
  if (!(__VA_ARGS__)) return __LINE__

// The program calls through a volatile pointer, so that the compiler's answer cannot stand in.
#define BOTH(title, function)                          \
  static_assert(function() == 0, title);               \
  TEST_CASE(title) {                                   \
    int (*volatile at_run_time)() = function;          \
    const int line_that_does_not_hold = at_run_time(); \
    CHECK(line_that_does_not_hold == 0);               \
  }

#endif
