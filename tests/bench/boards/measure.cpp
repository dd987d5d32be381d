// Runs a variant on a Cortex-M board and prints, by semihosting: the instructions of a step, mean
// and most, by the system timer; the most stack and the RAM that was ever used; a digest of all
// levels. The emulator must run with `-icount shift=0`, where an instruction takes 1 ns, and the
// processor with TIMER_MHZ.
//
// SPDX-License-Identifier: MIT
#include "board.h"

extern "C" uint32_t _data_start[], _bss_end[], _stack_limit[], _stack_top[];

namespace {

constexpr int stages = 4, steps_a_stage = 60;  // of one minute
constexpr uint32_t unused_stack = 0xA5A5A5A5;  // as in examples/board/cortex_m.cpp

void semihosting(int operation, const void* argument) {
  register int r0 asm("r0") = operation;
  register const void* r1 asm("r1") = argument;
  asm volatile("bkpt 0xAB" : "+r"(r0) : "r"(r1) : "memory");
}

void print(const char* name, uint32_t value) {
  char digits[12];
  char* first = digits + sizeof digits;
  *--first = 0;
  do {
    *--first = static_cast<char>('0' + value % 10);
    value /= 10;
  } while (value > 0);
  const char* const parts[] = {name, "\t", first, "\n"};
  for (const char* part : parts) semihosting(4, part);  // SYS_WRITE0
}

volatile uint32_t& timer(int i) { return reinterpret_cast<volatile uint32_t*>(0xE000E010)[i]; }

/// Ticks of the processor's clock that a step takes, with the call.
uint32_t ticks_of_a_step() {
  const uint32_t before = timer(2);
  step();
  return (before - timer(2)) & 0xFFFFFF;
}

void run() {
  timer(1) = 0xFFFFFF;
  timer(2) = 0;
  timer(0) = 5;  // runs down, from the processor's clock
  uint32_t sum = 0, most = 0, digest = 2166136261u;
  for (int stage = 0; stage < stages; ++stage) {
    begin_stage(stage);
    for (int i = 0; i < steps_a_stage; ++i) {
      const uint32_t ticks = ticks_of_a_step();
      sum += ticks;
      most = ticks > most ? ticks : most;
      for (int n = 0; n < nodes(); ++n) digest = (digest ^ level_bits(n)) * 16777619u;
    }
  }
  // 1000 instructions are TIMER_MHZ ticks.
  print("mean", sum / (stages * steps_a_stage) * 1000 / TIMER_MHZ);
  print("most", most * 1000 / TIMER_MHZ);
  print("digest", digest);
}

}  // namespace

int main() {
  run();
  const uint32_t* deepest = _stack_limit;
  while (*deepest == unused_stack) ++deepest;
  print("static", 4 * static_cast<uint32_t>(_bss_end - _data_start));
  print("stack", 4 * static_cast<uint32_t>(_stack_top - deepest));
  semihosting(0x18, reinterpret_cast<const void*>(0x20026));  // SYS_EXIT, as it should
  return 0;
}

extern "C" void failed() {
  semihosting(4, "failed\n");
  semihosting(0x18, nullptr);
  while (true) {
  }
}
