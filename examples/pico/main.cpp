// The lab demonstration on a Raspberry Pi Pico: five LEDs, two buttons, a serial line.
//
// Pins and wiring: README.md. What A, B and both do is the same on every board: demonstration.hpp.
// SPDX-License-Identifier: MIT
#include "../board/demonstration.hpp"
#ifndef BOARD_SHOWN
#include "../board/lessons.hpp"
#endif
#include "registers.hpp"

namespace {

constexpr int serial_pin = 0, first_lamp = 2, a_pin = 14, b_pin = 15;
/// The lamp on the board, and a pin for one where that hangs on the radio chip (Pico W).
constexpr int alive_lamps[] = {25, 16};
constexpr uint32_t baud = 115200;

volatile board::milliseconds now = 0;
constinit board::two_buttons buttons;

/// Characters on their way out. A line for which there is no room is refused: nothing ever waits.
class outgoing {
 public:
  bool operator()(const char* line, size_t length) {
    if (length > size - (in_ - out_)) return false;
    for (size_t i = 0; i < length; ++i) text_[in_++ % size] = line[i];
    return true;
  }
  void pump() {
    while (out_ != in_ && pico::serial_takes()) pico::send(text_[out_++ % size]);
  }

 private:
  static constexpr size_t size = 512;  // a power of 2: the counters may wrap
  char text_[size] = {};
  size_t in_ = 0, out_ = 0;
};

/// Which tumour: for a moment only its LED, and none for the cell without a mutation.
class announcement {
 public:
  bool active(int tumour, board::milliseconds at) {
    if (tumour != tumour_) since_ = at;
    shown_ = tumour != tumour_ || (shown_ && at - since_ < 1200);
    tumour_ = tumour;
    return shown_;
  }

 private:
  int tumour_ = 0;
  board::milliseconds since_ = 0;
  bool shown_ = false;
};

/// The eye sees about the square root of a lamp's power.
uint32_t brightness(int thousandths) {
  return static_cast<uint32_t>(thousandths * thousandths) / 1000;
}

void show_alive(bool lit) {
  for (const int pin : alive_lamps) pico::write(pin, lit);
}

}  // namespace

extern "C" void system_tick() {
  now = now + 1;
  buttons.read(pico::pressed(a_pin), pico::pressed(b_pin), now);
}

/// The lamp on board stays lit.
extern "C" void failed() {
  show_alive(true);
  while (true) {
  }
}

int main() {
  pico::use_crystal();
  pico::wake_peripherals();
  for (int x = 0; x < 5; ++x) pico::make_lamp(first_lamp + x);
  for (const int pin : alive_lamps) pico::make_output(pin);
  pico::make_button(a_pin);
  pico::make_button(b_pin);
  pico::open_serial(serial_pin, baud);
  pico::start_ticks();
  asm volatile("wfi");  // a millisecond, in which the inputs rise

  const bool csv = pico::pressed(b_pin);
  buttons.begin(pico::pressed(a_pin), csv);
  show_alive(true);  // until the cell has settled
  static board::demonstration<pathway::q1_15> demo(csv);  // as on the micro:bit: not on the stack
  outgoing lines;
  announcement tumour;
  while (true) {
    for (board::push p; (p = buttons.take()) != board::push::none;) demo.pushed(p);
    if (demo.due(now)) demo.step();

    const board::milliseconds at = now;
    const bool announced = tumour.active(demo.tumour_number(), at);
    for (int x = 0; x < 5; ++x) {
      const int level = !announced ? demo.thousandths(x) : x + 1 == demo.tumour_number() ? 1000 : 0;
      pico::set_lamp(first_lamp + x, brightness(level));
    }
    // A short flash every second: alive; a second one: A is on; a third: B. Four even ones: it
    // cannot keep up.
    const uint32_t tenth = at % 1024 / 100;
    const bool flash = tenth == 0 || (tenth == 2 && demo.given(0)) || (tenth == 4 && demo.given(1));
    show_alive(demo.behind(at) ? (at / 128 & 1) != 0 : flash);

    demo.report(lines);
    lines.pump();
    asm volatile("wfi");
  }
}
