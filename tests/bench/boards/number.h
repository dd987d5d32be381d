// The arithmetic of the plain C: float, or (with FIXED) 15 binary places and levels of 30. The same
// operations as in pathway/number/number.hpp and pathway/dynamics/gate.hpp, so that the results are the same bits.
// SPDX-License-Identifier: MIT
#ifndef NUMBER_H
#define NUMBER_H

#include <stdint.h>

#ifdef FIXED

typedef int32_t number, level;
#define ONE 32768
#define SLOW_MUL 0

static inline number mul(number a, number b) { return (a * b + ONE / 2) >> 15; }
static inline number quotient(number a, number b) {
  return (number)((((uint32_t)a << 15) + (uint32_t)b / 2) / (uint32_t)b);
}
static inline number number_of(level x) { return (x + (1 << 14)) >> 15; }
static inline level level_of(number v) { return v << 15; }
static inline level toward(level x, level k, level goal) {
  const int32_t d = goal - x;  // in halves: 64-bit products are slow on a small board
  const int32_t k1 = k >> 15, k0 = k & 32767, d1 = d >> 15, d0 = d & 32767;
  return x + k1 * d1 + ((k1 * d0 + k0 * d1 + ((k0 * d0 + (1 << 29)) >> 15)) >> 15);
}

#else

typedef float number, level;
#define ONE 1.0f
#define SLOW_MUL 1  // a call of a library: worth a branch

static inline number mul(number a, number b) { return a * b; }
static inline number quotient(number a, number b) { return a / b; }
static inline number number_of(level x) { return x; }
static inline level level_of(number v) { return v; }
static inline level toward(level x, level k, level goal) {
  const level next = x + k * (goal - x);
  const level kept = goal > x ? (next > goal ? goal : next) : (next < goal ? goal : next);
  return kept < 1e-12f ? 0 : kept;
}

#endif

static inline number either(number a, number b) { return a + b - mul(a, b); }
static inline number at_most_one(number v) { return v < ONE ? v : ONE; }

#endif
