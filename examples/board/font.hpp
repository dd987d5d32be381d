// Letters of 5 by 5 LEDs, and a text that scrolls.
// SPDX-License-Identifier: MIT
#ifndef BOARD_FONT_HPP
#define BOARD_FONT_HPP

#include <stdint.h>

namespace board {

/// 25 LEDs: bit 5 y + x is the LED in row y from the top and column x from the left.
using picture = uint32_t;
constexpr picture led(int x, int y) { return picture{1} << (5 * y + x); }

/// Capitals, digits, plus and minus as they look, thirteen in a row.
inline constexpr const char* drawn_letters[] = {
    // A     B     C     D     E     F     G     H     I     J     K     L     M
    ".###. ####. .#### ####. ##### ##### .#### #...# .###. ..### #..#. #.... #...#",
    "#...# #...# #.... #...# #.... #.... #.... #...# ..#.. ...#. #.#.. #.... ##.##",
    "##### ####. #.... #...# ####. ####. #..## ##### ..#.. ...#. ##... #.... #.#.#",
    "#...# #...# #.... #...# #.... #.... #...# #...# ..#.. #..#. #.#.. #.... #...#",
    "#...# ####. .#### ####. ##### #.... .#### #...# .###. .##.. #..#. ##### #...#",
    // N     O     P     Q     R     S     T     U     V     W     X     Y     Z
    "#...# .###. ####. .###. ####. .#### ##### #...# #...# #...# #...# #...# #####",
    "##..# #...# #...# #...# #...# #.... ..#.. #...# #...# #...# .#.#. .#.#. ...#.",
    "#.#.# #...# ####. #.#.# ####. .###. ..#.. #...# #...# #.#.# ..#.. ..#.. ..#..",
    "#..## #...# #.... #..#. #..#. ....# ..#.. #...# .#.#. ##.## .#.#. ..#.. .#...",
    "#...# .###. #.... .##.# #...# ####. ..#.. .###. ..#.. #...# #...# ..#.. #####",
    // 0     1     2     3     4     5     6     7     8     9     +     -
    ".###. ..#.. ####. ####. #..#. ##### .###. ##### .###. .###. ..... .....",
    "#..## .##.. ....# ....# #..#. #.... #.... ....# #...# #...# ..#.. .....",
    "#.#.# ..#.. .###. .###. ##### ####. ####. ...#. .###. .#### .###. .###.",
    "##..# ..#.. #.... ....# ...#. ....# #...# ..#.. #...# ....# ..#.. .....",
    ".###. .###. ##### ####. ...#. ####. .###. ..#.. .###. .###. ..... .....",
};

constexpr int letter_number(char c) {
  return c >= 'a' && c <= 'z'   ? c - 'a'
         : c >= 'A' && c <= 'Z' ? c - 'A'
         : c >= '0' && c <= '9' ? 26 + (c - '0')
         : c == '+'             ? 36
         : c == '-'             ? 37
                                : -1;
}

struct alphabet {
  picture letters[38] = {};
  consteval alphabet() {
    for (int n = 0; n < 38; ++n) {
      for (int y = 0; y < 5; ++y) {
        for (int x = 0; x < 5; ++x) {
          if (drawn_letters[n / 13 * 5 + y][n % 13 * 6 + x] == '#') letters[n] |= led(x, y);
        }
      }
    }
  }
};
inline constexpr alphabet letters_of_board;

/// A letter; small ones look like capitals, and what has no letter is a space.
constexpr picture letter(char c) {
  const int n = letter_number(c);
  return n < 0 ? 0 : letters_of_board.letters[n];
}

/// How many moves bring a text in from the right and out to the left again.
constexpr int moves_of(const char* text) {
  int moves = 5;
  for (; *text != 0; ++text) moves += 6;
  return moves;
}

/// The text after a number of moves.
constexpr picture scrolled(const char* text, int moves) {
  picture shown = 0;
  const int size = moves_of(text) - 5;
  for (int x = 0; x < 5; ++x) {
    const int column = moves + x - 4;
    if (column < 0 || column >= size || column % 6 == 5) continue;
    const picture glyph = letter(text[column / 6]);
    for (int y = 0; y < 5; ++y) {
      if ((glyph & led(column % 6, y)) != 0) shown |= led(x, y);
    }
  }
  return shown;
}

}  // namespace board

#endif
