// Characters: a piece of text, where a place in it is, and what each character may be part of.
#ifndef PATHWAY_TEXT_TEXT_HPP
#define PATHWAY_TEXT_TEXT_HPP

#include <stddef.h>
#include <stdint.h>

#include "pathway/number/config.hpp"

namespace pathway {

/// A piece of somebody else's characters; not necessarily ended by a zero.
struct text_view {
  const char* data = nullptr;
  size_t size = 0;

  constexpr text_view() = default;
  constexpr text_view(const char* begin, size_t length) : data(begin), size(length) {}
  constexpr text_view(const char* zero_ended) : data(zero_ended) {
    while (zero_ended[size] != '\0') ++size;
  }

  constexpr char operator[](size_t i) const { return data[i]; }
  friend constexpr bool operator==(text_view a, text_view b) {
    if (a.size != b.size) return false;
    for (size_t i = 0; i < a.size; ++i) {
      if (a.data[i] != b.data[i]) return false;
    }
    return true;
  }
};

/// A piece of a network's own text, as offset and length: stays right when the text is moved.
struct slice {
  uint32_t offset = 0;
  uint32_t size = 0;
  friend constexpr bool operator==(const slice&, const slice&) = default;
};

/// Line and column count from 1, as editors and compilers do.
struct place {
  uint32_t line = 1;
  uint32_t column = 1;
};

constexpr place locate(const char* text, uint32_t begin, uint32_t offset) {
  place at;
  if (offset - begin >= 3 && text[begin] == '\xEF' && text[begin + 1] == '\xBB' &&
      text[begin + 2] == '\xBF') {
    begin += 3;  // a byte order mark is no column
  }
  for (uint32_t i = begin; i < offset; ++i) {
    if (text[i] == '\n') {
      ++at.line;
      at.column = 1;
    } else if ((text[i] & 0xC0) != 0x80) {  // a UTF-8 continuation byte is no column of its own
      ++at.column;
    }
  }
  return at;
}

namespace detail {

enum character : uint8_t { other = 0, blank = 1, letter = 2, digit = 4, line_end = 8 };

struct character_table {
  uint8_t kind[256] = {};
};

constexpr character_table make_character_table() {
  character_table t{};
  t.kind[unsigned{' '}] = t.kind[unsigned{'\t'}] = t.kind[unsigned{'\r'}] = blank;
  t.kind[unsigned{'\n'}] = t.kind[0] = line_end;
  for (unsigned c = 'a'; c <= 'z'; ++c) t.kind[c] = t.kind[c - 'a' + 'A'] = letter;
  for (unsigned c = '0'; c <= '9'; ++c) t.kind[c] = digit;
  t.kind[unsigned{'_'}] = digit;  // may continue a name, never begin one
  return t;
}

inline constexpr character_table characters = make_character_table();

constexpr bool is(char c, int kinds) {
  return (characters.kind[static_cast<unsigned char>(c)] & kinds) != 0;
}

/// Restricted Damerau-Levenshtein distance of two names, at most `limit` + 1: insert, delete,
/// change or swap one character counts 1 (Damerau 1964). Case alone counts nothing.
constexpr int edit_distance(text_view a, text_view b, int limit) {
  constexpr size_t longest = 64;
  const int far = limit + 1;
  if (a.size >= longest || b.size >= longest) return far;
  const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
  int row[3][longest] = {};
  for (size_t j = 0; j <= b.size; ++j) row[0][j] = static_cast<int>(j);
  for (size_t i = 1; i <= a.size; ++i) {
    int* now = row[i % 3];
    const int* last = row[(i + 2) % 3];
    const int* before = row[(i + 1) % 3];
    now[0] = static_cast<int>(i);
    for (size_t j = 1; j <= b.size; ++j) {
      const bool same = lower(a[i - 1]) == lower(b[j - 1]);
      int best = last[j - 1] + (same ? 0 : 1);
      if (last[j] + 1 < best) best = last[j] + 1;
      if (now[j - 1] + 1 < best) best = now[j - 1] + 1;
      if (i > 1 && j > 1 && lower(a[i - 1]) == lower(b[j - 2]) &&
          lower(a[i - 2]) == lower(b[j - 1]) && before[j - 2] + 1 < best) {
        best = before[j - 2] + 1;
      }
      now[j] = best;
    }
  }
  const int distance = row[a.size % 3][b.size];
  return distance < far ? distance : far;
}

}  // namespace detail
}  // namespace pathway

#endif
