// Prints the digests, on any board: a line each, with the network, the number type, the stepper and
// the digest. They must equal those that the compiler computes: see same_bits.sh.
// SPDX-License-Identifier: MIT
#include "board.hpp"
#include "../support/digest.hpp"
#include "../support/digest_difference.hpp"

using pathway::exponential_euler;
using pathway::exponential_midpoint;

static void print(const char* text) {
  while (*text != '\0') put(*text++);
}

static void print(const char* label, uint64_t value) {
  print(label);
  for (int shift = 60; shift >= 0; shift -= 4) put("0123456789abcdef"[value >> shift & 15]);
  put('\n');
}

// The largest run does not fit on every board's stack, and all runs together in no small RAM: they
// take turns.
alignas(8) static unsigned char room[sizeof(digest::run<mtor::cell<double, exponential_midpoint>>)];
inline void* operator new(size_t, void* where) noexcept { return where; }

template <class Cell>
static uint64_t digest_of() {
  using run = digest::run<Cell>;
  static_assert(sizeof(run) <= sizeof(room));
  run* const whole = new (room) run;
  // Volatile: a compiler that knew the number could compute all of this while compiling.
  volatile int steps = digest::steps;
  whole->advance(steps);
  return whole->value;
}

template <class T>
static void whole_and_core(const char* core, const char* whole) {
  print(core, digest_of<mtor::core_cell<T, exponential_euler>>());
  print(whole, digest_of<mtor::cell<T, exponential_euler>>());
}

// Volatile here too, and no constexpr function: GCC computes those while compiling all the same.
static uint64_t wrong_differences() {
  return digest::wrong_differences([](double a, double b) {
    volatile double minuend = a, subtrahend = b;
    return minuend - subtrahend;
  });
}

int main() {
  whole_and_core<pathway::q1_15>("core q1_15 exponential_euler ", "whole q1_15 exponential_euler ");
  whole_and_core<pathway::q16_16>("core q16_16 exponential_euler ",
                                  "whole q16_16 exponential_euler ");
  whole_and_core<float>("core float exponential_euler ", "whole float exponential_euler ");
  print("whole float exponential_midpoint ", digest_of<mtor::cell<float, exponential_midpoint>>());
  whole_and_core<double>("core double exponential_euler ", "whole double exponential_euler ");
  print("whole double exponential_midpoint ",
        digest_of<mtor::cell<double, exponential_midpoint>>());
  print("wrong double differences ", wrong_differences());
  finish();
}
