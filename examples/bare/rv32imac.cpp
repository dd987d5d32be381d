// RV32IMAC, and any other RISC-V: the board virt of QEMU. Start-up, serial line, end.
// SPDX-License-Identifier: MIT
#include "board.hpp"

#include <stdint.h>

extern "C" {
extern uint32_t _data_load[], _data_start[], _data_end[], _bss_start[], _bss_end[];
int main();
[[noreturn]] void start();
[[noreturn]] void failed();
}

// The first instruction: traps go to failed(), the stack is set, then C++ can run. rv32imac alone
// chooses the right libgcc; the register of traps needs one extension more, here only.
#ifdef __riscv_flen
#define FPU_ON "li t0, 1 << 13\n csrs mstatus, t0\n"  // mstatus.FS: an FPU is off at reset
#else
#define FPU_ON
#endif
asm(R"(
  .section .reset, "ax"
  .option push
  .option arch, +zicsr
  .global reset
reset:
  la t0, failed
  csrw mtvec, t0
  la sp, _stack_top
)" FPU_ON R"(
  j start
  .option pop
  .text
)");

void start() {
  const uint32_t* from = _data_load;
  for (uint32_t* to = _data_start; to < _data_end; ++to) *to = *from++;
  for (uint32_t* to = _bss_start; to < _bss_end; ++to) *to = 0;
  main();
  failed();  // there is nowhere to return to
}

// The board's 16550 UART. QEMU ignores its baud rate.
static volatile uint8_t* const serial = reinterpret_cast<volatile uint8_t*>(0x10000000);

void put(char c) {
  constexpr uint8_t ready = 0x20;  // in the line status register, 5
  while ((serial[5] & ready) == 0) {
  }
  serial[0] = static_cast<uint8_t>(c);
}

// The "test finisher" of the board ends the emulator: 0x5555 well, 0x3333 with the code above it.
[[noreturn]] static void leave(uint32_t how) {
  *reinterpret_cast<volatile uint32_t*>(0x100000) = how;
  while (true) {
  }
}

[[noreturn]] void finish() { leave(0x5555); }
alignas(4) void failed() { leave(0x13333); }
