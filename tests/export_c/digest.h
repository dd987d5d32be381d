/* The digest of tests/support/digest.hpp computed by an exported file, which is to be included before: 500
 * steps of one minute with the same toggles, FNV-1a over all levels after every step.
 * SPDX-License-Identifier: MIT */
#ifndef TESTS_EXPORT_C_DIGEST_H
#define TESTS_EXPORT_C_DIGEST_H

static void digest_toggle(mtor_cell* cell, int step) {
  if (step == 20) mtor_dose(cell, MTOR_DRUG_everolimus, 20);
  if (step == 40) mtor_apply(cell, MTOR_PRESET_PTEN_loss);
  if (step == 130) mtor_hold(cell, MTOR_NODE_IRS1, MTOR_LEVEL(0.375f));
  if (step == 180) mtor_release(cell, MTOR_NODE_IRS1);
  if (step == 230) mtor_dose(cell, MTOR_DRUG_gedatolisib, 7);
  if (step == 280) mtor_dose(cell, MTOR_DRUG_everolimus, 3);
  if (step == 340) mtor_dose(cell, MTOR_DRUG_everolimus, 0);
  if (step == 400) mtor_set(cell, MTOR_INPUT_growth_factor, MTOR_VALUE(0.3f));
  if (step == 450) mtor_max(cell, MTOR_NODE_S6K1, 0);
}

static uint64_t digest(mtor_cell* cell) {
  uint64_t value = 14695981039346656037ULL;
  int step, i;
  mtor_reset(cell);
  for (step = 0; step < 500; ++step) {
    digest_toggle(cell, step);
    mtor_step(cell);
    for (i = 0; i < MTOR_NODES; ++i) value = (value ^ cell->level[i]) * 1099511628211ULL;
  }
  return value;
}

#endif
