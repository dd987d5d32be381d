/* Prints the digest of an exported file, EXPORTED, on this machine.
 * SPDX-License-Identifier: MIT */
#include EXPORTED

#include <inttypes.h>
#include <stdio.h>

#include "digest.h"

static mtor_cell cell;

int main(void) {
  printf("%016" PRIx64 "\n", digest(&cell));
  return 0;
}
