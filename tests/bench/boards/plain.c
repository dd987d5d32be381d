// The variant to compare with: the whole network in plain C, as one would write it by hand for this
// board. With STRAIGHT the step is the one that make_network wrote; otherwise short loops over
// tables.
//
// SPDX-License-Identifier: MIT
#include "board.h"
#include "number.h"
#include "tables.h"

static level x[NODES], next[NODES];
static number v[NODES + INPUTS + GATES];   // what rules read: levels, inputs, gates
static number max[NODES];                  // 0 is a knock-out
static uint32_t held[(NODES + 31) / 32];   // a bit for each node that is kept where it is
static uint32_t apart[(NODES + 31) / 32];  // ... that is kept, or has a max

static level moved(int i, number f, level k) {
  if (apart[i / 32U] >> (i % 32U) & 1) {
    if (held[i / 32U] >> (i % 32U) & 1) return x[i];
    f = mul(f, max[i]);
  }
  return toward(x[i], k, level_of(f));
}

#ifdef STRAIGHT
#include "step.h"
#else
static void all(void) {
  number* gate = v + NODES + INPUTS + INPUT_GATES;
  for (int g = 0; g < GATES - INPUT_GATES; ++g) {
    const number s = v[gate_signal[g]];
    const int n = kind[gate_kind[g]].power; // 1 to 4
    const number s2 = n > 1 ? mul(s, s) : s, p = n < 3 ? s2 : mul(s2, n == 3 ? s : s2);
    *gate++ = at_most_one(quotient(mul(kind[gate_kind[g]].one_minus_e, p),
                                   kind[gate_kind[g]].e + mul(kind[gate_kind[g]].one_minus_2e, p)));
  }
  const number* w = weight;
  const uint8_t* n = terms;
  const uint16_t* t = term;
  const uint8_t* weighted = is_weighted;
  for (int i = 0; i < NODES; ++i) {
    number f = 0;
    for (int r = rules[i]; r > 0; --r) {
      number a = *w++;
      const uint16_t* const end = t + *n++;
      const uint16_t* const first = *weighted++ ? 0 : t;  // a weight of 1 is no factor
      for (; t != end; ++t) {
        const number u = *t & 1 ? ONE - v[*t >> 1] : v[*t >> 1];
        a = SLOW_MUL && t == first ? u : mul(a, u);
      }
      f = r == rules[i] ? a : either(a, f);
    }
    next[i] = moved(i, at_most_one(f), factor[i]);
  }
}
#endif

void step(void) {
  for (int i = 0; i < NODES; ++i) v[i] = number_of(x[i]);
  all();
  for (int i = 0; i < NODES; ++i) x[i] = next[i];
}

void begin_stage(int stage) {
  if (stage == 0) {
    for (int i = 0; i < NODES; ++i) x[i] = start[i], max[i] = ONE;
    for (int i = 0; i < INPUTS + INPUT_GATES; ++i) v[NODES + i] = start_input[i];
  }
  for (int i = 0; i < (int)(sizeof change / sizeof *change); ++i) {
    if (change[i].stage == stage) v[NODES + change[i].place] = change[i].value;
  }
  if (stage == 3) {
    max[KNOCKED_OUT] = 0;
    apart[KNOCKED_OUT / 32U] |= 1U << KNOCKED_OUT % 32U;
  }
}

uint32_t level_bits(int node) {
  union {
    level x;
    uint32_t bits;
  } both = {x[node]};
  return both.bits;
}
int nodes(void) { return NODES; }
