// An RP2040 as a board: what is printed goes to its serial line.
// SPDX-License-Identifier: MIT
#include "board.hpp"
#include "../../examples/pico/registers.hpp"

static bool open = false;

void put(char c) {
  if (!open) {
    pico::use_crystal();
    pico::wake_peripherals();
    pico::open_serial(0, 115200);
    open = true;
  }
  while (!pico::serial_takes()) {
  }
  pico::send(c);
}

[[noreturn]] void finish() {
  while (true) asm volatile("wfi");
}
