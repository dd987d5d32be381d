// The start-up of every Cortex-M board here: the table of vectors, memory made ready, main().
//
// The linker script of a board places the section .vectors and gives these addresses, all of them
// multiples of 4:
//   _data_load                  where the initial values of variables lie in flash
//   _data_start, _data_end      where they belong in RAM
//   _bss_start, _bss_end        variables that start as 0
//   _stack_limit, _stack_top    the stack, which grows down from its top
// SPDX-License-Identifier: MIT
#include <stdint.h>

extern "C" {

extern uint32_t _data_load[], _data_start[], _data_end[], _bss_start[], _bss_end[];
extern uint32_t _stack_limit[], _stack_top[];

int main();

/// What a board may define: its answer to an interrupt of a peripheral, by the number of its line;
/// the system timer; and what it shows when the program has failed. The last one must not return.
[[gnu::weak]] void interrupt(uint32_t) {}
[[gnu::weak]] void system_tick() {}
[[gnu::weak]] void failed() {
  while (true) {
  }
}

static void peripheral() {
  uint32_t active;
  asm volatile("mrs %0, ipsr" : "=r"(active));
  interrupt(active - 16);
}

/// Where a run left no trace is stack that it never used: tests look for this pattern.
static constexpr uint32_t unused_stack = 0xA5A5A5A5;

[[noreturn]] void start() {
#ifdef __ARM_FP
  *reinterpret_cast<volatile uint32_t*>(0xE000ED88) |= 0xFu
                                                       << 20;  // CPACR: the FPU is off at reset
  asm volatile("dsb\nisb" ::: "memory");
#endif
  const uint32_t* from = _data_load;
  for (uint32_t* to = _data_start; to < _data_end; ++to) *to = *from++;
  for (uint32_t* to = _bss_start; to < _bss_end; ++to) *to = 0;
  volatile uint32_t* const here = static_cast<uint32_t*>(__builtin_frame_address(0)) - 16;
  for (volatile uint32_t* word = _stack_limit; word < here; word = word + 1) *word = unused_stack;
  main();
  failed();  // there is nowhere to return to
  while (true) {
  }
}

/// 16 vectors of the processor and 32 of the peripherals, as many as a Cortex-M0 can have.
struct vector_table {
  uint32_t* stack;
  void (*processor[15])();
  void (*peripherals[32])();
};

constexpr auto P = peripheral;
[[gnu::section(".vectors"), gnu::used]] static const vector_table vectors = {
    _stack_top,
    {start, failed, failed, failed, failed, failed, nullptr, nullptr, nullptr, nullptr, failed,
     failed, nullptr, failed, system_tick},
    {P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P,
     P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P}};

}  // extern "C"
