// microbit: the whole network on a BBC micro:bit v1, levels on its LEDs, drugs on its buttons.
//
// What it does stands in ../board/demonstration.hpp; here are only pins, a timer and a serial line.
// Registers: nRF51 Series Reference Manual v3.0. Wiring: schematic of the micro:bit V1.3.
// Hold B while it starts for CSV on the serial line (115200 baud) instead of plotter lines.
// SPDX-License-Identifier: MIT
#include "../board/demonstration.hpp"
#include "../board/lessons.hpp"

/// Milliseconds since the start; a name that a test finds.
extern "C" volatile board::milliseconds now;
volatile board::milliseconds now = 0;

namespace {

using word = volatile uint32_t;
word& at(uint32_t address) { return *reinterpret_cast<word*>(address); }

constexpr uint32_t gpio = 0x50000000, clock = 0x40000000, uart = 0x40002000, timer = 0x40008000;
constexpr int button_a = 17, button_b = 26;  // low while pressed
constexpr int serial_out = 24, serial_in = 25;

// --- LEDs: 25 of them on a matrix of 3 rows (pins 13 to 15) and 9 columns (pins 4 to 12, lit by 0)

constexpr int first_row = 13, first_column = 4;
constexpr uint32_t all_columns = 0x1FFu << first_column, all_rows = 7u << first_row;

/// Row and column, from 1 as on the schematic, of the LED at y, x.
constexpr uint8_t wiring[5][5] = {{11, 24, 12, 25, 13},
                                  {34, 35, 36, 37, 38},
                                  {22, 19, 23, 39, 21},
                                  {18, 17, 16, 15, 14},
                                  {33, 27, 31, 26, 32}};

/// A row of the matrix as the pins need it: this row high, the columns of its lit LEDs low.
uint32_t pins_of(board::picture shown, int row) {
  uint32_t pins = all_columns | 1u << (first_row + row);
  for (int y = 0; y < 5; ++y) {
    for (int x = 0; x < 5; ++x) {
      if ((shown & board::led(x, y)) != 0 && wiring[y][x] / 10 == row + 1) {
        pins &= ~(1u << (first_column + wiring[y][x] % 10 - 1));
      }
    }
  }
  return pins;
}

uint32_t volatile rows[3] = {all_columns, all_columns, all_columns};

void light(int row) { at(gpio + 0x504) = rows[row]; }  // OUT

void show(board::picture shown) {
  static board::picture before = 0;
  if (shown == before) return;
  before = shown;
  for (int row = 0; row < 3; ++row) rows[row] = pins_of(shown, row);
}

// --- serial line: lines wait in a ring, and one that finds no room is refused

char volatile waiting[256];
uint8_t volatile first_waiting = 0, end_waiting = 0;  // 8 bits wrap where the ring does
bool sending = false;

/// The next character, once the last one has left.
void send() {
  if (sending && at(uart + 0x11C) == 0) return;  // EVENTS_TXDRDY
  const uint8_t first = first_waiting;
  sending = first != end_waiting;
  if (!sending) return;
  at(uart + 0x11C) = 0;
  at(uart + 0x51C) = static_cast<uint8_t>(waiting[first]);  // TXD
  first_waiting = static_cast<uint8_t>(first + 1);
}

bool write(const char* line, size_t size) {
  uint8_t end = end_waiting;
  if (size > static_cast<uint8_t>(first_waiting - end - 1)) return false;
  for (size_t i = 0; i < size; ++i) waiting[end++] = line[i];
  end_waiting = end;
  return true;
}

// --- the board

bool is_down(int pin) { return (at(gpio + 0x510) >> pin & 1) == 0; }  // IN

void start_board() {
  at(clock) = 1;                              // TASKS_HFCLKSTART: the crystal, for the serial line
  at(gpio + 0x518) = all_rows | all_columns;  // DIRSET
  at(gpio + 0x508) = 1u << serial_out;        // OUTSET: an idle line is high
  at(gpio + 0x518) = 1u << serial_out;
  at(gpio + 0x700 + 4 * button_a) = 0xC;  // PIN_CNF: an input with its pull-up
  at(gpio + 0x700 + 4 * button_b) = 0xC;
  at(gpio + 0x700 + 4 * serial_in) = 0xC;

  at(uart + 0x50C) = serial_out;  // PSELTXD
  at(uart + 0x514) = serial_in;   // PSELRXD
  at(uart + 0x524) = 0x01D7E000;  // BAUDRATE: 115200
  at(uart + 0x500) = 4;           // ENABLE
  at(uart + 0x008) = 1;           // TASKS_STARTTX

  at(timer + 0x504) = 0;         // MODE: timer
  at(timer + 0x508) = 3;         // BITMODE: 32 bits
  at(timer + 0x510) = 4;         // PRESCALER: 16 MHz / 2^4
  at(timer + 0x540) = 1000;      // CC[0]: a millisecond
  at(timer + 0x200) = 1;         // SHORTS: COMPARE[0] clears
  at(timer + 0x304) = 1u << 16;  // INTENSET: COMPARE[0]
  at(0xE000E100) = 1u << 8;      // NVIC: line 8 is TIMER0
  at(timer) = 1;                 // TASKS_START
  while (now < 2) {              // pull-ups have lifted their pins by then
  }
}

}  // namespace

/// Once a millisecond: the next row of LEDs, and the next character.
extern "C" void interrupt(uint32_t) {
  at(timer + 0x140) = 0;  // EVENTS_COMPARE[0]
  static int row = 0;
  row = row < 2 ? row + 1 : 0;
  light(row);
  send();
  now = now + 1;
}

/// A cross that does not move: the program has failed.
extern "C" void failed() {
  asm volatile("cpsid i");
  at(gpio + 0x518) = all_rows | all_columns;  // DIRSET: perhaps it failed before
  show(0b10001'01010'00100'01010'10001);
  for (int row = 0;; row = row < 2 ? row + 1 : 0) {
    light(row);
    for (int wait = 0; wait < 2000; ++wait) asm volatile("");
  }
}

int main() {
  start_board();
  const bool a = is_down(button_a), b = is_down(button_b);
  board::demonstration<pathway::q1_15> demo(a, b, b);
  while (true) {
    demo.buttons(is_down(button_a), is_down(button_b), now);
    if (demo.due(now)) demo.step();
    show(demo.picture_at(now));
    demo.report(write);
    asm volatile("wfi");  // the next millisecond
  }
}
