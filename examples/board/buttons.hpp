// Push buttons: what a finger means, out of contacts that bounce.
// SPDX-License-Identifier: MIT
#ifndef BOARD_BUTTONS_HPP
#define BOARD_BUTTONS_HPP

#include <stdint.h>

namespace board {

/// Times are in milliseconds and may wrap: only differences count.
using milliseconds = uint32_t;

/// Contacts bounce for up to some 10 ms; a level counts once it has lasted this long.
inline constexpr milliseconds bounce = 20;
/// Two fingers are never quite at once: the second may come this much later, and so much later
/// while the first one stays down.
inline constexpr milliseconds together = 150, together_held = 400;

/// One button. The level at the start is where it begins, so one that is held down while the board
/// starts does nothing until it is pressed again.
class button {
 public:
  constexpr explicit button(bool down) : seen_(down), down_(down) {}

  /// True once for each press.
  constexpr bool pressed(bool down, milliseconds now) {
    if (down != seen_) {
      seen_ = down;
      since_ = now;
    }
    if (seen_ == down_ || now - since_ < bounce) return false;
    down_ = seen_;
    return down_;
  }

 private:
  bool seen_, down_;
  milliseconds since_ = 0;
};

enum class push : uint8_t { none, a, b, both };

/// Two buttons, alone or together. One that stays down takes nothing from the other.
///
/// An interrupt reads them once a millisecond, whatever the program is busy with, and what was
/// pushed waits in order until the program takes it: no press is lost while a cell settles.
class two_buttons {
 public:
  /// How they stand at the start.
  void begin(bool a, bool b) {
    a_ = button(a);
    b_ = button(b);
  }

  /// In the interrupt.
  void read(bool a, bool b, milliseconds now) {
    const int before = pushed_;
    if (a_.pressed(a, now)) pushed_ |= 1;
    if (b_.pressed(b, now)) pushed_ |= 2;
    if (pushed_ == 0) return;
    if (before == 0) first_ = now;
    const bool held = pushed_ == 1 ? a : b;
    if (pushed_ != 3 && now - first_ < (held ? together_held : together)) return;
    const auto next = static_cast<uint8_t>((end_ + 1) % room);
    if (next != first_waiting_) {  // nobody presses so often
      waiting_[end_] = static_cast<uint8_t>(pushed_);
      end_ = next;
    }
    pushed_ = 0;
  }

  /// In the program: the next push, or none.
  push take() {
    if (first_waiting_ == end_) return push::none;
    const push answer = static_cast<push>(waiting_[first_waiting_]);
    first_waiting_ = static_cast<uint8_t>((first_waiting_ + 1) % room);
    return answer;
  }

 private:
  static constexpr int room = 32;  ///< and one less wait: seven seconds at four a second
  button a_{false}, b_{false};
  int pushed_ = 0;  ///< 1: A, 2: B, not yet answered
  milliseconds first_ = 0;
  volatile uint8_t waiting_[room] = {}, first_waiting_ = 0, end_ = 0;
};

}  // namespace board

#endif
