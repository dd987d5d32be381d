// What measure.cpp asks of each variant.
// SPDX-License-Identifier: MIT
#ifndef BOARD_H
#define BOARD_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// Begins stage 0, 1, 2 or 3 of the run: as it is, a drug, a second drug, less growth factor and a
/// knock-out.
void begin_stage(int stage);
void step(void);
/// The bits of a node's level.
uint32_t level_bits(int node);
int nodes(void);

#ifdef __cplusplus
}
#endif

#endif
