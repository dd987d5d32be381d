/* Exit code 0 where the cell of an exported file, EXPORTED, is at rest: no level moves by 2e-3 in a
 * day, and it is not that all of them are 0.
 * SPDX-License-Identifier: MIT */
#include EXPORTED

#include <stdio.h>

static mtor_cell begin, cell;

int main(void) {
  int i, moved = 0, above = 0;
  mtor_reset(&begin);
  mtor_reset(&cell);
  for (i = 0; i < 1440; ++i) mtor_step(&cell);
  for (i = 0; i < MTOR_NODES; ++i) {
    const double by = ((double)cell.level[i] - (double)begin.level[i]) / 1073741824.0;
    if (by > 2e-3 || by < -2e-3) ++moved;
    if (begin.level[i] > 0) ++above;
  }
  printf("%d levels moved, %d above 0\n", moved, above);
  return moved > 0 || above == 0;
}
