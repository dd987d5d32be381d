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
/// Two fingers are never quite at once: the second may come this much later.
inline constexpr milliseconds together = 150;

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
class two_buttons {
 public:
  constexpr two_buttons(bool a, bool b) : a_(a), b_(b) {}

  constexpr push read(bool a, bool b, milliseconds now) {
    const int before = pushed_;
    if (a_.pressed(a, now)) pushed_ |= 1;
    if (b_.pressed(b, now)) pushed_ |= 2;
    if (before == 0) first_ = now;
    if (pushed_ != 3 && now - first_ < together) return push::none;
    const push answer = static_cast<push>(pushed_);
    pushed_ = 0;
    return answer;
  }

 private:
  button a_, b_;
  int pushed_ = 0;  ///< 1: A, 2: B, not yet answered
  milliseconds first_ = 0;
};

}  // namespace board

#endif
