// Cortex-M4F: the board mps2-an386 of QEMU, with its serial line. Start-up: ../board/cortex_m.cpp.
// SPDX-License-Identifier: MIT
#include "board.hpp"

#include <stdint.h>

// A UART of the Cortex-M System Design Kit (Arm DDI 0479, "APB UART").
struct uart {
  uint32_t data, state, control, interrupts, divider;
};
static volatile uart& serial = *reinterpret_cast<volatile uart*>(0x40004000);

void put(char c) {
  serial.divider = 217;  // 25 MHz / 115200
  serial.control = 1;    // transmit
  while ((serial.state & 1) != 0) {
  }
  serial.data = static_cast<uint8_t>(c);
}

/// Semihosting's exit (Arm IHI 0100, SYS_EXIT). On a real board a debugger must be there to answer;
/// put a loop here for one without.
[[noreturn]] static void leave(uint32_t reason) {
  register uint32_t operation asm("r0") = 0x18;
  register uint32_t argument asm("r1") = reason;
  asm volatile("bkpt 0xAB" ::"r"(operation), "r"(argument) : "memory");
  while (true) {
  }
}

[[noreturn]] void finish() { leave(0x20026); }             // the application ended
extern "C" [[noreturn]] void failed() { leave(0x20023); }  // an error
