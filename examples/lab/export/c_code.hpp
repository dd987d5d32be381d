// What every C file of lab export has in common: its head, its types and its functions. The step
// does what pathway/dynamics/drive.hpp, gate.hpp, number.hpp and stepper.hpp do with fixed<15> or
// fixed<16>, operation by operation, so that it gives the same bits.
#ifndef LAB_EXPORT_C_CODE_HPP
#define LAB_EXPORT_C_CODE_HPP

namespace lab {

inline constexpr char c_built_in[] = "the mTOR signalling pathway";
inline constexpr char c_own[] = "a pathway of your own";

/// Takes the modules, the version, the number type, the step and what it is.
inline constexpr char c_opening[] = R"(/*
 * {4}: {0}
 *
 * Written by lab export --format c, version {1}: change the pathway, not this file.
 * Numbers {2}, exponential Euler steps of {3}. C99 or C++11, <stdint.h>, no heap;
 * no floating point but for doses. A drug is dosed in nM, time counts in steps:
 *
 *   static mtor_cell cell;
 *   mtor_reset(&cell);
 *   mtor_dose(&cell, MTOR_DRUG_name, 20);    0 takes it away
 *   mtor_step(&cell);                        as often as you like
 *   mtor_scaled(cell.level[MTOR_NODE_name], 255)
 *
 * A qualitative teaching model: direction and order of events. No treatment advice.
 * SPDX-License-Identifier: MIT
 */
#ifndef MTOR_EXPORTED_H
#define MTOR_EXPORTED_H

#include <stdint.h>

/* On an AVR tables stay in flash, which takes instructions of its own to read. */
#if defined(__AVR__)
#include <avr/pgmspace.h>
#define MTOR_TABLE PROGMEM
#define MTOR_READ8(address) pgm_read_byte(address)
#define MTOR_READ16(address) pgm_read_word(address)
#define MTOR_READ32(address) pgm_read_dword(address)
#define MTOR_READ_FLOAT(address) pgm_read_float(address)
#else
#define MTOR_TABLE
#define MTOR_READ8(address) (*(address))
#define MTOR_READ16(address) (*(address))
#define MTOR_READ32(address) (*(address))
#define MTOR_READ_FLOAT(address) (*(address))
#endif

/* A node's level from 0 to 1 over 2^30: a slow node moves by less than a value can tell. */
typedef uint32_t mtor_level;

)";

/// For q1_15 and for q16_16.
inline constexpr const char* c_types[] = {
    R"(/* A number from 0 to 1 over 2^15, and what holds the product of two. */
typedef uint16_t mtor_value;
typedef uint32_t mtor_wide;
#define MTOR_READ_VALUE(address) MTOR_READ16(address)

)",
    R"(/* A number from 0 to 1 over 2^16, and what holds the product of two. */
typedef uint32_t mtor_value;
typedef uint64_t mtor_wide;
#define MTOR_READ_VALUE(address) MTOR_READ32(address)

)"};

inline constexpr char c_functions[] = R"(
/* --- the cell ------------------------------------------------------------- */

#define MTOR_ONE ((mtor_value)((mtor_wide)1 << MTOR_PLACES))
#define MTOR_HALF ((mtor_wide)1 << (MTOR_PLACES - 1))

/* 0.3 as a value (for mtor_set, mtor_max) or as a level (for mtor_hold). */
#define MTOR_VALUE(x) ((mtor_value)((float)(x) * (float)MTOR_ONE + 0.5f))
#define MTOR_LEVEL(x) ((mtor_level)((float)(x) * 1073741824.0f + 0.5f))

/* No array may be empty. */
#define MTOR_ROOM(n) ((n) > 0 ? (n) : 1)

typedef struct {
  mtor_level level[MTOR_ROOM(MTOR_NODES)]; /* to be read; the rest belongs to the functions */
  mtor_level next[MTOR_ROOM(MTOR_NODES)];
  mtor_value value[MTOR_ROOM(MTOR_INPUTS + MTOR_GATES)]; /* inputs with their drugs, then gates */
  mtor_value own[MTOR_ROOM(MTOR_INPUTS)];
  mtor_value max[MTOR_ROOM(MTOR_NODES)];
  float dose[MTOR_ROOM(MTOR_DRUGS)];
  uint8_t held[MTOR_NODES / 8 + 1];
} mtor_cell;

/* A level from 0 to `most`: 255 for a brightness, 100 for percent. */
static inline uint16_t mtor_scaled(mtor_level level, uint16_t most) {
  return (uint16_t)(((level >> 14) * most + 32768UL) >> 16);
}

/* --- a step --------------------------------------------------------------- */

static inline mtor_value mtor_times(mtor_value a, mtor_value b) {
  return (mtor_value)(((mtor_wide)a * b + MTOR_HALF) >> MTOR_PLACES);
}

static inline mtor_value mtor_rounded(mtor_level level) {
  return (mtor_value)((level + ((mtor_level)1 << (29 - MTOR_PLACES))) >> (30 - MTOR_PLACES));
}

/* (1-e) x^n / (e + (1-2e) x^n) with e = EC50^n; the divisor is never 0, because 0 < e < 1. */
static inline mtor_value mtor_gate(mtor_value x, uint16_t form) {
  const uint8_t power = MTOR_READ8(&mtor_form_power[form]);
  const mtor_value e = MTOR_READ_VALUE(&mtor_form_e[form]);
  const mtor_value x2 = power > 1 ? mtor_times(x, x) : x;
  const mtor_value p = power < 3 ? x2 : mtor_times(x2, power == 3 ? x : x2);
  const mtor_wide above = mtor_times((mtor_value)(MTOR_ONE - e), p);
  /* 1-2e may be negative; the sum is not, and sums of unsigned numbers find back to it. */
  const mtor_wide slope = (mtor_wide)MTOR_ONE - e - e;
  const mtor_wide below = (((mtor_wide)e << MTOR_PLACES) + slope * p + MTOR_HALF) >> MTOR_PLACES;
  const mtor_wide gate = ((above << MTOR_PLACES) + (below >> 1)) / below;
  return gate < MTOR_ONE ? (mtor_value)gate : MTOR_ONE;
}

/* OR over the rules of a node, a OR b = a + b - ab; a rule is its weight times its terms. */
static inline mtor_value mtor_drive(const mtor_cell* cell, int node) {
  const uint16_t first = MTOR_READ16(&mtor_first_rule[node]);
  uint16_t r = MTOR_READ16(&mtor_first_rule[node + 1]);
  mtor_value f = 0;
  while (r > first) {
    uint16_t t, end = MTOR_READ16(&mtor_first_term[r]);
    mtor_value a;
    --r;
    a = MTOR_READ_VALUE(&mtor_weight[r]);
    for (t = MTOR_READ16(&mtor_first_term[r]); t < end; ++t) {
      const uint16_t term = MTOR_READ16(&mtor_term[t]);
      const uint16_t at = (uint16_t)(term >> 1);
      const mtor_value v =
          at < MTOR_NODES ? mtor_rounded(cell->level[at]) : cell->value[at - MTOR_NODES];
      a = mtor_times(a, (term & 1) != 0 ? (mtor_value)(MTOR_ONE - v) : v);
    }
    f = f > 0 ? (mtor_value)((mtor_wide)a + f - mtor_times(a, f)) : a;
  }
  return f;
}

/* From x the share of the way to the goal, rounded to nearest, a half upwards. */
static inline mtor_level mtor_toward(mtor_level x, mtor_level share, mtor_level goal) {
  const uint64_t half = (uint64_t)1 << 29;
  if (goal > x) return x + (mtor_level)(((uint64_t)share * (goal - x) + half) >> 30);
  return x - (mtor_level)(((uint64_t)share * (x - goal) + half - 1) >> 30);
}

static inline void mtor_refresh_gate(mtor_cell* cell, int g) {
  const uint16_t signal = MTOR_READ16(&mtor_gate_signal[g]);
  const mtor_value x =
      signal < MTOR_NODES ? mtor_rounded(cell->level[signal]) : cell->value[signal - MTOR_NODES];
  cell->value[MTOR_INPUTS + g] = mtor_gate(x, MTOR_READ16(&mtor_gate_form[g]));
}

static inline void mtor_step(mtor_cell* cell) {
  int i;
  for (i = MTOR_INPUT_GATES; i < MTOR_GATES; ++i) mtor_refresh_gate(cell, i);
  for (i = 0; i < MTOR_NODES; ++i) {
    const mtor_level x = cell->level[i];
    mtor_level goal = x;
    if ((cell->held[i / 8] >> (i % 8) & 1) == 0) {
      goal = (mtor_level)mtor_times(mtor_drive(cell, i), cell->max[i]) << (30 - MTOR_PLACES);
    }
    cell->next[i] = mtor_toward(x, MTOR_READ32(&mtor_share[MTOR_READ16(&mtor_tau[i])]), goal);
  }
  for (i = 0; i < MTOR_NODES; ++i) cell->level[i] = cell->next[i];
}

/* --- what is done to the cell; 0 where that was refused and nothing has changed ------------ */

/* An input's own setting and the drugs of its class together. `volatile` makes every operation
 * round to a float, so that no compiler joins two of them and all machines get the same bits. */
static inline void mtor_refresh_input(mtor_cell* cell, int input) {
  volatile float left = 1, part;
  int i;
  for (i = 0; i < MTOR_ACTIONS; ++i) {
    const float dose = cell->dose[MTOR_READ8(&mtor_action_drug[i])];
    if ((int)MTOR_READ16(&mtor_action_input[i]) != input || !(dose > 0)) continue;
    part = MTOR_READ_FLOAT(&mtor_action_IC50[i]);
    part = part + dose;
    part = dose / part;
    part = MTOR_READ_FLOAT(&mtor_action_Emax[i]) * part;
    part = 1 - part;
    left = left * part;
  }
  cell->value[input] = cell->own[input];
  if (left < 1) {
    part = (float)(MTOR_ONE - cell->own[input]) / (float)MTOR_ONE;
    part = part * left;
    part = 1 - part;
    part = part * (float)MTOR_ONE;
    part = part + 0.5f;
    cell->value[input] = (mtor_value)part;
  }
  for (i = 0; i < MTOR_INPUT_GATES; ++i) {
    if ((int)MTOR_READ16(&mtor_gate_signal[i]) == MTOR_NODES + input) mtor_refresh_gate(cell, i);
  }
}

/* An input's own setting, MTOR_VALUE(0.5); drugs of its class add to it. */
static inline int mtor_set(mtor_cell* cell, int input, mtor_value to) {
  if (input < 0 || input >= MTOR_INPUTS || to > MTOR_ONE) return 0;
  cell->own[input] = to;
  mtor_refresh_input(cell, input);
  return 1;
}

/* A drug's dose in nM, up to 1e12; 0 takes it away. */
static inline int mtor_dose(mtor_cell* cell, int drug, float nM) {
  int i;
  if (drug < 0 || drug >= MTOR_DRUGS || !(nM >= 0 && nM <= 1e12f)) return 0;
  cell->dose[drug] = nM;
  for (i = 0; i < MTOR_ACTIONS; ++i) {
    if ((int)MTOR_READ8(&mtor_action_drug[i]) == drug) {
      mtor_refresh_input(cell, (int)MTOR_READ16(&mtor_action_input[i]));
    }
  }
  return 1;
}

/* The most of a node, MTOR_VALUE(0.5); 0 is a knock-out, which falls with its time constant. */
static inline int mtor_max(mtor_cell* cell, int node, mtor_value most) {
  if (node < 0 || node >= MTOR_NODES || most > MTOR_ONE) return 0;
  cell->max[node] = most;
  return 1;
}

/* Puts a node to a level, MTOR_LEVEL(0.5), and keeps it there until mtor_release. */
static inline int mtor_hold(mtor_cell* cell, int node, mtor_level at) {
  if (node < 0 || node >= MTOR_NODES || at > (mtor_level)1 << 30) return 0;
  cell->level[node] = at;
  cell->held[node / 8] = (uint8_t)(cell->held[node / 8] | 1U << (node % 8));
  return 1;
}

static inline int mtor_release(mtor_cell* cell, int node) {
  if (node < 0 || node >= MTOR_NODES) return 0;
  cell->held[node / 8] = (uint8_t)(cell->held[node / 8] & ~(1U << (node % 8)));
  return 1;
}

/* Sets what the preset sets; a later preset or setting wins. */
static inline int mtor_apply(mtor_cell* cell, int preset) {
  int i, end;
  if (preset < 0 || preset >= MTOR_PRESETS) return 0;
  end = (int)MTOR_READ16(&mtor_first_deed[preset + 1]);
  for (i = (int)MTOR_READ16(&mtor_first_deed[preset]); i < end; ++i) {
    const uint8_t kind = MTOR_READ8(&mtor_deed_kind[i]);
    const int target = (int)MTOR_READ16(&mtor_deed_target[i]);
    const mtor_level number = MTOR_READ32(&mtor_deed_number[i]);
    if (kind == 0) mtor_set(cell, target, (mtor_value)number);
    if (kind == 1) mtor_max(cell, target, (mtor_value)number);
    if (kind == 2) mtor_hold(cell, target, number);
  }
  return 1;
}

/* Inputs and nodes as in the pathway's text, no drug, nothing held; levels stay. */
static inline void mtor_clear(mtor_cell* cell) {
  int i;
  for (i = 0; i < MTOR_DRUGS; ++i) cell->dose[i] = 0;
  for (i = 0; i < MTOR_NODES / 8 + 1; ++i) cell->held[i] = 0;
  for (i = 0; i < MTOR_NODES; ++i) cell->max[i] = MTOR_READ_VALUE(&mtor_most[i]);
  for (i = 0; i < MTOR_INPUTS; ++i) mtor_set(cell, i, MTOR_READ_VALUE(&mtor_setting[i]));
}

/* The cell at its start; to be called first. */
static inline void mtor_reset(mtor_cell* cell) {
  int i;
  for (i = 0; i < MTOR_NODES; ++i) cell->level[i] = MTOR_READ32(&mtor_start[i]);
  mtor_clear(cell);
}

#endif
)";

}  // namespace lab

#endif
