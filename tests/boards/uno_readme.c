/* What examples/uno/README.md shows of the exported core: a table of bars, and how a line begins.
 * SPDX-License-Identifier: MIT */
#include EXPORTED

#include <stdio.h>

static mtor_cell cell;
static const int columns[] = {MTOR_NODE_IRS1, MTOR_NODE_PI3K, MTOR_NODE_AKT, MTOR_NODE_mTORC1,
                              MTOR_NODE_S6K1};

static void row(const char* what, int drug, float nM, int steps) {
  int x, k;
  mtor_reset(&cell);
  mtor_dose(&cell, drug, nM);
  while (steps-- > 0) mtor_step(&cell);
  printf("| %s |", what);
  for (x = 0; x < 5; ++x) {
    const int bar = mtor_scaled(cell.level[columns[x]], 8);
    printf(" `");
    for (k = 0; k < 8; ++k) putchar(k < bar ? '#' : '.');
    printf("` |");
  }
  putchar('\n');
}

int main(void) {
  row("no drug", MTOR_DRUG_pictilisib, 0, 0);
  printf("`IRS1:%.3f<tab>PI3K:%.3f<tab>...`\n", mtor_scaled(cell.level[columns[0]], 1000) / 1000.0,
         mtor_scaled(cell.level[columns[1]], 1000) / 1000.0);
  row("A for 8 h", MTOR_DRUG_pictilisib, 1000, 8 * 60);
  row("B for 11 h", MTOR_DRUG_everolimus, 30, 11 * 60);
  return 0;
}
