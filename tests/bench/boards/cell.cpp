// The variant to be measured: the library's cell, as a board's program has it.
// SPDX-License-Identifier: MIT
#include "board.h"
#include "mtor.hpp"

#include "stages.hpp"

namespace {
mtor::cell<NUMBER, pathway::exponential_euler, pathway::EVALUATOR> cell;
}

void begin_stage(int stage) { stages::begin(cell, stage); }
void step() { cell.step(); }
uint32_t level_bits(int node) { return __builtin_bit_cast(uint32_t, cell.levels()[node]); }
int nodes() { return cell.nodes(); }
