/* What is done to a cell, chosen at random but the same in C and in C++: both programs include
 * this, and each brings its own do_* functions.
 * SPDX-License-Identifier: MIT */
#ifndef TESTS_EXPORT_C_TOGGLES_H
#define TESTS_EXPORT_C_TOGGLES_H

#include <stdint.h>

static uint32_t dice = 1;

/* xorshift (Marsaglia 2003, J Stat Softw 8(14)) */
static uint32_t draw(uint32_t below) {
  dice ^= dice << 13;
  dice ^= dice >> 17;
  dice ^= dice << 5;
  return below > 0 ? dice % below : 0;
}

/* In [0,1], with its ends. */
static float share(void) {
  const uint32_t k = draw(1024);
  return k < 64 ? 0.0f : k < 128 ? 1.0f : (float)draw(1 << 24) / 16777216.0f;
}

static int do_set(int input, float to);
static int do_dose(int drug, float nM);
static int do_apply(int preset);
static int do_max(int node, float most);
static int do_hold(int node, float at);
static int do_release(int node);

static uint32_t input_raw(int input);

/* Many doses without a step, and FNV-1a over what the inputs then are: a float that is rounded
 * otherwise changes one of some ten thousand. */
static uint32_t many_doses(int times, int inputs, int drugs) {
  uint32_t hash = 2166136261u;
  int i;
  while (times-- > 0) {
    const int input = (int)draw((uint32_t)inputs); /* one draw a statement: a compiler chooses */
    const float to = share();                      /* the order of arguments */
    const int drug = (int)draw((uint32_t)drugs);
    do_set(input, to);
    do_dose(drug, (float)draw(1 << 22) / 64.0f);
    for (i = 0; i < inputs; ++i) hash = (hash ^ input_raw(i)) * 16777619u;
  }
  return hash;
}

/* Before a step: mostly nothing. One past the last of a kind, and what is no dose, must be refused;
 * the answer counts what was taken. */
static int toggle(int nodes, int inputs, int drugs, int presets) {
  static const float doses[] = {0, 0, 0.03f, 1, 3, 20, 350.5f, 1e6f, 1e12f, -1, 2e12f};
  const uint32_t what = draw(24);
  const int node = (int)draw((uint32_t)nodes + 1), input = (int)draw((uint32_t)inputs + 1);
  const int drug = (int)draw((uint32_t)drugs + 1), preset = (int)draw((uint32_t)presets + 1);
  const float to = share();
  switch (what) {
    case 0:
      return do_set(input, to);
    case 1:
      return do_dose(drug, doses[draw(sizeof doses / sizeof doses[0])]);
    case 2:
      return do_dose(drug, 1000 * to);
    case 3:
      return do_apply(preset);
    case 4:
      return do_max(node, to);
    case 5:
      return do_hold(node, to);
    case 6:
      return do_release(node);
    case 7:
      return do_release(node) + do_dose(drug, 0);
    default:
      return 0;
  }
}

#endif
