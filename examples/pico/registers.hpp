// The parts of the RP2040 that the demonstration uses, by their registers (RP2040 datasheet).
// SPDX-License-Identifier: MIT
#ifndef PICO_REGISTERS_HPP
#define PICO_REGISTERS_HPP

#include <stdint.h>

namespace pico {

/// What the crystal of the Pico gives, and all that this program runs on.
inline constexpr uint32_t hertz = 12'000'000;

inline volatile uint32_t& at(uint32_t address) {
  return *reinterpret_cast<volatile uint32_t*>(address);
}

/// Processor and serial line from the crystal: the ring oscillator at reset is anything from 1.8 to
/// 12 MHz, too vague for a baud rate. (2.15 Clocks, 2.16 Crystal Oscillator)
inline void use_crystal() {
  constexpr uint32_t xosc = 0x40024000, clocks = 0x40008000;
  at(clocks + 0x3C) = 0;  // the processor follows the reference, whatever it did before a reset
  while ((at(clocks + 0x44) & 1) == 0) {
  }
  // In units of 256 cycles. 1 ms is the datasheet's example, but crystals of boards in the cold take
  // longer, and a processor on a clock that does not yet run hangs; 6 ms as today's SDK.
  at(xosc + 0x0C) = 6 * ((hertz / 1000 + 128) / 256);
  at(xosc + 0x00) = 0xFAB << 12 | 0xAA0;         // on; 1 to 15 MHz
  while ((at(xosc + 0x04) >> 31) == 0) {
  }
  at(clocks + 0x30) = 2;  // the reference is the crystal
  while ((at(clocks + 0x38) & 4) == 0) {
  }
  at(clocks + 0x48) = 1u << 11;  // peripherals run with the processor
}

/// Takes pins, pulse width modulation and the serial line out of reset. (2.14 Subsystem Resets)
inline void wake_peripherals() {
  constexpr uint32_t resets = 0x4000C000, clear = 0x3000;             // an address that clears bits
  constexpr uint32_t used = 1u << 5 | 1u << 8 | 1u << 14 | 1u << 22;  // IO, pads, PWM, UART0
  at(resets + clear) = used;
  while ((at(resets + 8) & used) != used) {
  }
}

// --- pins (2.19 GPIO, 2.3.1 SIO) -----------------------------------------------------------------

enum class function : uint32_t { serial = 2, pulses = 4, program = 5 };
inline void connect(int pin, function f) {
  at(0x40014004 + 8 * static_cast<uint32_t>(pin)) = static_cast<uint32_t>(f);
}

inline constexpr uint32_t sio = 0xD0000000;

/// An input that a button pulls to ground.
inline void make_button(int pin) {
  constexpr uint32_t readable = 1 << 6, pull_up = 1 << 3, schmitt = 1 << 1;
  at(0x4001C004 + 4 * static_cast<uint32_t>(pin)) = readable | pull_up | schmitt;
  connect(pin, function::program);
}
inline bool pressed(int pin) { return (at(sio + 0x04) >> pin & 1) == 0; }

inline void make_output(int pin) {
  at(sio + 0x24) = 1u << pin;
  connect(pin, function::program);
}
inline void write(int pin, bool on) { at(sio + (on ? 0x14 : 0x18)) = 1u << pin; }

// --- brightness (4.5 PWM): pin p is output p % 2 of slice p / 2 ----------------------------------

inline constexpr uint32_t full_brightness = 1000;
inline uint32_t slice(int pin) { return 0x40050000 + 0x14 * (static_cast<uint32_t>(pin) / 2 % 8); }

/// 1000 pulses a second: nobody sees them.
inline void make_lamp(int pin) {
  at(slice(pin) + 0x04) = hertz / 1000 / full_brightness << 4;  // divider
  at(slice(pin) + 0x10) = full_brightness - 1;                  // top
  at(slice(pin) + 0x00) = 1;                                    // on
  connect(pin, function::pulses);
}
inline void set_lamp(int pin, uint32_t brightness) {
  const int shift = pin % 2 * 16;
  volatile uint32_t& level = at(slice(pin) + 0x0C);
  level = (level & ~(0xFFFFu << shift)) | brightness << shift;
}

// --- the serial line (4.2 UART) ------------------------------------------------------------------

inline void open_serial(int pin, uint32_t baud) {
  constexpr uint32_t uart = 0x40034000;
  const uint32_t divisor = (hertz * 4 + baud / 2) / baud;  // of 16 baud, in 64ths
  at(uart + 0x24) = divisor >> 6;
  at(uart + 0x28) = divisor & 63;
  at(uart + 0x2C) = 3 << 5 | 1 << 4;  // 8 bits, with its queue of 32 characters
  at(uart + 0x30) = 1 << 8 | 1;       // transmit
  connect(pin, function::serial);
}
inline bool serial_takes() { return (at(0x40034018) & 1 << 5) == 0; }
inline void send(char c) { at(0x40034000) = static_cast<uint8_t>(c); }

/// Calls system_tick() every millisecond (Armv6-M, SysTick).
inline void start_ticks() {
  at(0xE000E014) = hertz / 1000 - 1;
  at(0xE000E018) = 0;
  at(0xE000E010) = 7;
}

}  // namespace pico

#endif
