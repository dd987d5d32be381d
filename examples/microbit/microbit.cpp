// microbit: the whole network on a BBC micro:bit or a Calliope mini, levels on its LEDs, drugs on
// its buttons.
//
// What it does stands in ../board/demonstration.hpp; here are only pins, a timer, a serial line and
// two notes. One image runs on all of them: the instructions are those of V1's Cortex-M0, and the
// processor says at the start which pins to take. All have the same timer and UART at the same
// addresses. Registers: nRF51 Series Reference Manual v3.0, nRF52833 Product Specification. Wiring:
// schematic of the micro:bit V1.3; V2 pinmap, https://tech.microbit.org/hardware/schematic/. The
// Calliope mini 1 and 2 is wired as V1 but for its button B (RIOT, boards/calliope-mini), the
// Calliope mini 3 as V2 (calliope-edu/codal-microbit-v2, MicroBitIO.cpp).
// Hold B while it starts for CSV on the serial line (115200 baud) instead of plotter lines; hold A
// for sound, where the board has a speaker of its own (V2, Calliope mini 3).
// SPDX-License-Identifier: MIT
#include "../board/demonstration.hpp"
#ifndef BOARD_SHOWN
#include "../board/lessons.hpp"
#endif

/// Milliseconds since the start; a name that a test finds.
extern "C" volatile board::milliseconds now;
volatile board::milliseconds now = 0;

namespace {

using word = volatile uint32_t;
word& at(uint32_t address) { return *reinterpret_cast<word*>(address); }

constexpr uint32_t gpio = 0x50000000, clock = 0x40000000, uart = 0x40002000, timer = 0x40008000;
constexpr uint32_t gpio_1 =
    0x50000300;  // V2's second port: pins 32 and up, P1.00 and up, are there

/// The pins of a version. A row of LEDs is chosen by 1, a LED in it lit by 0 on its column.
struct version {
  uint8_t button_a, button_b, other_b;  ///< low while pressed; B is on either of two pins
  uint8_t serial_out, serial_in;
  uint8_t row_count, rows[5];
  uint8_t led[5][5];  ///< at y, x: 16 row + column, both from 0
  uint8_t column_count, columns[9];
};
constexpr version V1 = {17,
                        26,
                        16,  // of a Calliope mini; on a micro:bit a pin of the edge, free
                        24,
                        25,
                        3,
                        {13, 14, 15},
                        {{0x00, 0x13, 0x01, 0x14, 0x02},
                         {0x23, 0x24, 0x25, 0x26, 0x27},
                         {0x11, 0x08, 0x12, 0x28, 0x10},
                         {0x07, 0x06, 0x05, 0x04, 0x03},
                         {0x22, 0x16, 0x20, 0x15, 0x21}},
                        9,
                        {4, 5, 6, 7, 8, 9, 10, 11, 12}};
constexpr version V2 = {14,
                        23,
                        23,
                        6,
                        32 + 8,
                        5,
                        {21, 22, 15, 24, 19},
                        {{0x00, 0x01, 0x02, 0x03, 0x04},
                         {0x10, 0x11, 0x12, 0x13, 0x14},
                         {0x20, 0x21, 0x22, 0x23, 0x24},
                         {0x30, 0x31, 0x32, 0x33, 0x34},
                         {0x40, 0x41, 0x42, 0x43, 0x44}},
                        5,
                        {28, 11, 31, 32 + 5, 30}};

/// CPUID: the part is 0xC20 in a Cortex-M0 (V1) and 0xC24 in a Cortex-M4 (V2). Arm defines it on
/// both; the nRF52833's own name for itself (FICR INFO.PART) lies where the nRF51 defines nothing.
bool is_v2() { return (at(0xE000ED00) >> 4 & 0xFFF) == 0xC24; }
const version& wiring() { return is_v2() ? V2 : V1; }

// --- LEDs

/// What the two ports put out; V1 has the first.
struct pins {
  uint32_t port[2];
  void set(int pin) { port[pin / 32] |= 1u << pin % 32; }
  void clear(int pin) { port[pin / 32] &= ~(1u << pin % 32); }
};

/// Every column high: no LED is lit, whichever row is chosen.
pins dark() {
  const version& board = wiring();
  pins answer = {};
  for (int i = 0; i < board.column_count; ++i) answer.set(board.columns[i]);
  return answer;
}

/// What each row puts out, in two frames of three and in the third, which lights the weak LEDs too.
pins rows[2][5];
constexpr int frames = 3;

constexpr int speaker = 0;  // V2 and Calliope mini 3: P0.00
bool speaker_on = false;    ///< what its pin puts out

void light(int row, int frame) {
  pins next = rows[frame == 0][row];
  if (speaker_on) next.set(speaker);
  if (is_v2()) {
    at(gpio + 0x504) = 0;  // OUT: no row, while the columns change one port after the other
    at(gpio_1 + 0x504) = next.port[1];
  }
  at(gpio + 0x504) = next.port[0];
}

void show(board::leds shown) {
  const version& board = wiring();
  for (int i = 0; i < 2 * board.row_count; ++i) {
    const int row = i / 2;
    const bool weak = i % 2 != 0;
    const board::picture lit = weak ? shown.bright | shown.weak : shown.bright;
    pins next = dark();
    next.set(board.rows[row]);
    for (int y = 0; y < 5; ++y) {
      for (int x = 0; x < 5; ++x) {
        const int place = board.led[y][x];
        if ((lit & board::led(x, y)) != 0 && place / 16 == row) {
          next.clear(board.columns[place % 16]);
        }
      }
    }
    rows[weak][row] = next;
  }
}

/// The pins of the LEDs become outputs, all dark.
void make_leds() {
  const version& board = wiring();
  pins outputs = dark();
  show({});
  light(0, 0);
  for (int i = 0; i < board.row_count; ++i) outputs.set(board.rows[i]);
  at(gpio + 0x518) = outputs.port[0];  // DIRSET
  if (is_v2()) at(gpio_1 + 0x518) = outputs.port[1];
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

// --- sound: two short notes, upwards where the middle column has risen, downwards where it fell

constexpr uint8_t note = 48;  // ms
volatile uint8_t sounds_for = 0;
volatile bool sounds_upwards = false;

/// Once a millisecond: 250 Hz is two of them up and two down, 500 Hz one.
void sound() {
  if (sounds_for == 0) return;
  const uint8_t left = static_cast<uint8_t>(sounds_for - 1);
  sounds_for = left;
  const bool high = (left < note) == sounds_upwards;
  speaker_on = left != 0 && (left >> (high ? 0 : 1) & 1) != 0;
}

// --- the board

constinit board::two_buttons buttons;

bool is_down(int pin) { return (at(gpio + 0x510) >> pin & 1) == 0; }  // IN
bool a_is_down() { return is_down(wiring().button_a); }
bool b_is_down() { return is_down(wiring().button_b) || is_down(wiring().other_b); }

/// PIN_CNF: an input with its pull-up.
void make_input(int pin) { at((pin < 32 ? gpio : gpio_1) + 0x700 + 4 * (pin % 32)) = 0xC; }

void start_board() {
  const version& board = wiring();
  at(clock) = 1;  // TASKS_HFCLKSTART: the crystal, for the serial line
  make_leds();
  at(gpio + 0x508) = 1u << board.serial_out;  // OUTSET: an idle line is high
  at(gpio + 0x518) = 1u << board.serial_out;
  make_input(board.button_a);
  make_input(board.button_b);
  make_input(board.other_b);
  make_input(board.serial_in);

  at(uart + 0x50C) = board.serial_out;  // PSELTXD: the port is bit 5 on V2, as in our numbers
  at(uart + 0x514) = board.serial_in;   // PSELRXD
  at(uart + 0x524) = 0x01D7E000;        // BAUDRATE: 115200
  at(uart + 0x500) = 4;                 // ENABLE
  at(uart + 0x008) = 1;                 // TASKS_STARTTX

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

/// Once a millisecond: the next row of LEDs, the next character, the buttons.
extern "C" void interrupt(uint32_t) {
  at(timer + 0x140) = 0;  // EVENTS_COMPARE[0]
  // A Cortex-M4 buffers the write; read back, it is done, and the event does not interrupt again.
  [[maybe_unused]] const uint32_t written = at(timer + 0x140);
  static int row = 0, frame = 0;
  if (++row == wiring().row_count) {
    row = 0;
    frame = (frame + 1) % frames;
  }
  sound();
  light(row, frame);
  send();
  now = now + 1;
  buttons.read(a_is_down(), b_is_down(), now);
}

/// A cross that does not move: the program has failed.
extern "C" void failed() {
  asm volatile("cpsid i");
  make_leds();  // perhaps it failed before
  show({0b10001'01010'00100'01010'10001});
  for (int row = 0;; row = row + 1 < wiring().row_count ? row + 1 : 0) {
    light(row, 1);
    for (int wait = 0; wait < 2000; ++wait) asm volatile("");
  }
}

int main() {
  start_board();
  const bool a = a_is_down(), b = b_is_down();
  buttons.begin(a, b);
  const bool with_sound = a && is_v2();
  if (with_sound) at(gpio + 0x518) = 1u << speaker;  // DIRSET
  // Not on the stack, so that the linker sees whether it fits: another pathway may be larger.
  static board::demonstration<pathway::q1_15> demo(b);
  board::leds before;
  int told = demo.half_leds(2);  // of the middle column
  while (true) {
    for (board::push p; (p = buttons.take()) != board::push::none;) demo.pushed(p);
    if (demo.due(now)) demo.step();
    const board::leds shown = demo.picture_at(now);
    if (shown != before) show(shown);
    before = shown;
    if (const int height = demo.half_leds(2); with_sound && sounds_for == 0 && height != told) {
      sounds_upwards = height > told;
      sounds_for = 2 * note;
      told = height;
    }
    demo.report(write);
    asm volatile("wfi");  // the next millisecond
  }
}
