/* Runs an exported file, EXPORTED, for STEPS with random toggles and prints all levels after every
 * step: run.cpp prints the same of the C++ library.
 *   run SEED STEPS
 * SPDX-License-Identifier: MIT */
#include EXPORTED

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#include "toggles.h"

static mtor_cell cell;

static int do_set(int input, float to) { return mtor_set(&cell, input, MTOR_VALUE(to)); }
static int do_dose(int drug, float nM) { return mtor_dose(&cell, drug, nM); }
static int do_apply(int preset) { return mtor_apply(&cell, preset); }
static int do_max(int node, float most) { return mtor_max(&cell, node, MTOR_VALUE(most)); }
static int do_hold(int node, float at) { return mtor_hold(&cell, node, MTOR_LEVEL(at)); }
static int do_release(int node) { return mtor_release(&cell, node); }

static uint32_t input_raw(int input) { return cell.value[input]; }

int main(int count, char** words) {
  int step, i, done = 0;
  const int steps = count == 3 ? atoi(words[2]) : 0;
  if (steps <= 0) return 2;
  dice = (uint32_t)atol(words[1]);
  /* Halves, which hardly ever happen by themselves. */
  for (i = 0; i < 9; ++i) {
    const mtor_level half = (mtor_level)1 << 29, at = (mtor_level)i;
    printf("%" PRIu32 " %" PRIu32 " ", mtor_toward(at, half, 8 - at), mtor_toward(at, half, 3));
  }
  mtor_reset(&cell);
  printf("%08" PRIx32 " ", many_doses(20 * steps, MTOR_INPUTS, MTOR_DRUGS));
  mtor_reset(&cell);
  for (i = 0; i < MTOR_NODES; ++i) printf("%s ", mtor_node_names[i]);
  for (step = 0; step < steps; ++step) {
    done += toggle(MTOR_NODES, MTOR_INPUTS, MTOR_DRUGS, MTOR_PRESETS);
    mtor_step(&cell);
    printf("\n%d %d", step, done);
    for (i = 0; i < MTOR_NODES; ++i) printf(" %" PRIx32, cell.level[i]);
    if (step == steps / 2) mtor_clear(&cell);
    if (step == 2 * (steps / 3)) mtor_reset(&cell);
  }
  printf("\n");
  return 0;
}
