// Times the steps of the whole network on a micro:bit v1; microbit.py reads the results from
// memory. SPDX-License-Identifier: MIT
#include "mtor.hpp"
#include "../support/must.hpp"

using word = volatile uint32_t;
static word& at(uint32_t address) { return *reinterpret_cast<word*>(address); }

extern "C" {
word steps, step_ticks, loops, loop_ticks, finished;
}

static uint32_t ticks() {
  at(0x40008040) = 1;  // TIMER0 TASKS_CAPTURE[0]
  return at(0x40008540);
}

int main() {
  at(0x40008504) = 0;  // MODE: timer
  at(0x40008508) = 3;  // BITMODE: 32 bits
  at(0x40008510) = 0;  // PRESCALER: 16 MHz
  at(0x40008000) = 1;  // TASKS_START

  loops = 100000;
  uint32_t begin = ticks();
  uint32_t n = loops;
  asm volatile(".syntax unified\n1: subs %0, #1\n bne 1b" : "+l"(n)::"cc");
  loop_ticks = ticks() - begin;

  mtor::cell<pathway::q1_15, pathway::exponential_euler> cell;
  must(cell.set_dose(pathway::drug_index(0), 20));  // something happens
  steps = 500;
  const uint32_t count = steps;  // read back: no compiler knows it
  begin = ticks();
  for (uint32_t i = 0; i < count; ++i) cell.step();
  step_ticks = ticks() - begin;
  finished = cell.node(pathway::node_index(0)) <= 1 ? 1 : 2;
  while (true) asm volatile("");
}
