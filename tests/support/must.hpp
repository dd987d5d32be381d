// What a test does on its way and expects to be taken; checking it there is not what is tested.
// SPDX-License-Identifier: MIT
#ifndef TESTS_MUST_HPP
#define TESTS_MUST_HPP

/// Stops the compiler, or the program, where the answer is no.
constexpr void must(bool taken) {
  if (!taken) __builtin_trap();
}

#endif
