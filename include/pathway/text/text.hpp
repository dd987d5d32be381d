// Characters: a piece of text, where a place in it is, and what each character may be part of.
#ifndef PATHWAY_TEXT_TEXT_HPP
#define PATHWAY_TEXT_TEXT_HPP

#include <stddef.h>
#include <stdint.h>

#include "pathway/number/config.hpp"

namespace pathway {
namespace detail {

/// What knows its own characters, as std::string, std::string_view and std::array<char, N> do.
template <class T>
concept sized_text = requires(const T& t) {
  static_cast<const char*>(t.data());
  static_cast<size_t>(t.size());
};
template <class T>
inline constexpr bool is_char_pointer = false;
template <>
inline constexpr bool is_char_pointer<const char*> = true;
template <>
inline constexpr bool is_char_pointer<char*> = true;

/// What owns its characters, and is about to take them away.
template <class T>
inline constexpr bool is_passing_text = sized_text<T> && !__is_trivially_copyable(T);
template <class T>
inline constexpr bool is_passing_text<T&> = false;

}  // namespace detail

/// A piece of somebody else's characters, which must outlive it; they need not be ended by a zero.
/// Exactly `size` characters from `data` are ever read.
struct text_view {
  /// The first character; not ended by a zero.
  const char* data = nullptr;
  /// How many there are.
  size_t size = 0;

  /// No characters.
  constexpr text_view() = default;
  /// `length` characters from `begin`; zeros count as characters.
  constexpr text_view(const char* begin, size_t length) : data(begin), size(length) {}
  /// The characters of an array up to its first zero; all of them where it has none.
  template <size_t N>
  constexpr text_view(const char (&array)[N]) : data(array) {
    while (size < N && array[size] != '\0') ++size;
  }
  /// The characters from a pointer up to the first zero, which must come; none from a null pointer.
  /// Or all of a std::string, std::string_view or whatever else has data() and size().
  template <class Text>
  requires(detail::is_char_pointer<Text> ||
           detail::sized_text<Text>) constexpr text_view(const Text& text) {
    if constexpr (detail::is_char_pointer<Text>) {
      data = text;
      while (text != nullptr && text[size] != '\0') ++size;
    } else {
      data = text.data();
      size = static_cast<size_t>(text.size());
    }
  }

  /// Character `i`, below `size`; not checked.
  constexpr char operator[](size_t i) const { return data[i]; }
  /// The same characters, case and all.
  friend constexpr bool operator==(text_view a, text_view b) {
    if (a.size != b.size) return false;
    for (size_t i = 0; i < a.size; ++i) {
      if (a.data[i] != b.data[i]) return false;
    }
    return true;
  }
};

/// A piece of a network's own text, as offset and length in characters: stays right when the text
/// is moved. view() of the network or the claims gives its characters.
struct slice {
  /// The first character, counted from the text's beginning.
  uint32_t offset = 0;
  /// How many there are.
  uint32_t size = 0;
  friend constexpr bool operator==(const slice&, const slice&) = default;
};

/// Where something stands; line and column count from 1, as editors and compilers do.
struct place {
  /// Counted from 1.
  uint32_t line = 1;
  /// Counted from 1, in characters.
  uint32_t column = 1;
};

/// The place of text[offset] in the text that begins at text[begin], begin <= offset. A column is a
/// character, whatever bytes of UTF-8 it takes; a byte order mark is none. Reads text[begin] to
/// text[offset - 1], one pass.
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
  const int beyond = limit + 1;
  if (a.size >= longest || b.size >= longest) return beyond;
  const size_t apart = a.size > b.size ? a.size - b.size : b.size - a.size;
  if (apart > static_cast<size_t>(limit)) return beyond;  // a compiler counts its steps
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
  return distance < beyond ? distance : beyond;
}

}  // namespace detail
}  // namespace pathway

#endif
