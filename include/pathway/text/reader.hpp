// Characters to words: names, numbers, sentences, and where a mistake is. Knows no statement.
#ifndef PATHWAY_TEXT_READER_HPP
#define PATHWAY_TEXT_READER_HPP

#include "pathway/number/decimal.hpp"
#include "pathway/text/diagnostic.hpp"

namespace pathway::detail {

/// Places are kept in 32 bits.
constexpr bool too_long(text_view text) { return text.size >= ~uint32_t{0}; }

constexpr diagnostic refusal_of(text_view text) {
  return {mistake::text_too_long, 0, 1, 1, 0, {text.data, 0}, {}};
}

/// Reads one text, or a part of it, and no character outside it. Every read_ function answers
/// whether it could; when it could not, `error` says why and nothing more is read.
struct reader {
  const char* text;
  uint32_t begin = 0;  // of the part being read
  uint32_t end = 0;
  uint32_t pos = 0;
  uint32_t part = 0;
  diagnostic error{};

  // --- answers -------------------------------------------------------------------------------

  constexpr bool fail(mistake what, slice at, text_view suggestion = {}) {
    const place p = locate(text, begin, at.offset);
    error = {what,      part, p.line, p.column, at.offset - begin, {text + at.offset, at.size},
             suggestion};
    return false;
  }

  /// The word, number or character at `pos`: what an error shows as found.
  constexpr slice here() const {
    uint32_t p = pos;
    while (is(at(p), letter | digit) || at(p) == '.') ++p;
    if (p == pos && !is(at(p), line_end)) {
      if (arrow_at(p)) ++p;
      ++p;
      while ((at(p) & 0xC0) == 0x80) ++p;  // the whole of a UTF-8 character
    }
    return {pos, p - pos};
  }

  constexpr bool fail_here(mistake what, text_view suggestion = {}) {
    return fail(what, here(), suggestion);
  }

  // --- words ---------------------------------------------------------------------------------

  /// The character there; a 0, which ends a line, where the text has ended.
  constexpr char at(uint32_t p) const { return p < end ? text[p] : '\0'; }
  constexpr bool next_is(int kinds) const { return pos < end && is(text[pos], kinds); }
  constexpr bool arrow_at(uint32_t p) const { return at(p) == '=' && at(p + 1) == '>'; }

  constexpr void skip_blanks() {
    while (pos < end && is(text[pos], blank)) ++pos;
  }

  /// True, and past it, where `c` comes next.
  constexpr bool take(char c) {
    skip_blanks();
    if (at(pos) != c) return false;
    ++pos;
    return true;
  }

  constexpr bool expect(char c, mistake otherwise) { return take(c) || fail_here(otherwise); }

  constexpr bool take_arrow() {
    skip_blanks();
    if (!arrow_at(pos)) return false;
    pos += 2;
    return true;
  }

  /// True where an arrow still comes on this line.
  constexpr bool has_arrow() const {
    uint32_t p = pos;
    while (!is(at(p), line_end) && at(p) != '#' && at(p) != '"' && !arrow_at(p)) ++p;
    return at(p) == '=';
  }

  constexpr bool at_line_end() {
    skip_blanks();
    return pos >= end || is(text[pos], line_end) || text[pos] == '#';
  }

  constexpr bool read_name(slice& name, mistake otherwise = mistake::name_expected) {
    skip_blanks();
    const uint32_t first = pos;
    if (!next_is(letter)) return fail_here(otherwise);
    // (not is(): this loop is most of what the compiler's limits are spent on)
    do ++pos;
    while (pos < end &&
           (characters.kind[static_cast<unsigned char>(text[pos])] & (letter | digit)) != 0);
    name = {first, pos - first};
    return name.size < 64 || fail(mistake::name_too_long, name);
  }

  constexpr bool read_number(decimal& value) {
    skip_blanks();
    const decimal_result r = read_decimal(text + pos, end - pos);
    const uint32_t after = pos + static_cast<uint32_t>(r.length);
    if (!r.ok || is(at(after), letter | digit) || at(after) == '.') {
      return fail_here(mistake::number_expected);
    }
    value = r.value;
    pos = after;
    return true;
  }

  /// A concentration with its unit, in nM.
  constexpr bool read_concentration(decimal& nM) {
    skip_blanks();
    const decimal_result r = read_decimal(text + pos, end - pos);
    if (!r.ok) return fail_here(mistake::number_expected);
    const uint32_t unit = pos + static_cast<uint32_t>(r.length);
    const char prefix = at(unit + 1) == 'M' && !is(at(unit + 2), letter | digit) ? at(unit) : '\0';
    const int scale = prefix == 'p'   ? -3
                      : prefix == 'n' ? 0
                      : prefix == 'u' ? 3
                      : prefix == 'm' ? 6
                                      : 1;
    if (scale == 1) {
      pos = unit;
      return fail_here(mistake::unit_expected);
    }
    nM = r.value;
    if (nM.digits != 0) nM.exponent += scale;
    pos = unit + 2;
    return true;
  }

  constexpr text_view view(slice s) const { return {text + s.offset, s.size}; }

  /// Whether it is this word, zero-ended.
  constexpr bool is_word(slice s, const char* word) const {
    for (uint32_t i = 0; i < s.size; ++i) {
      if (text[s.offset + i] != word[i]) return false;
    }
    return word[s.size] == '\0';
  }

  /// Which of these words it is, or -1.
  template <size_t Count>
  constexpr int find_word(const char* const (&words)[Count], slice word) const {
    int i = static_cast<int>(Count) - 1;
    while (i >= 0 && !is_word(word, words[i])) --i;
    return i;
  }

  // --- numbers in range ----------------------------------------------------------------------

  /// From 0 to 10^power.
  static constexpr bool in_range(const decimal& d, int power) {
    return !d.negative && !smaller({1, power, false}, d);
  }

  /// .max or .hold
  constexpr bool read_field(bool& is_max) {
    slice field{};
    if (at(pos) != '.') return fail_here(mistake::setting_expected);
    ++pos;
    if (!read_name(field, mistake::setting_expected)) return false;
    is_max = is_word(field, "max");
    return is_max || is_word(field, "hold") || fail(mistake::setting_expected, field);
  }

  constexpr bool read_level(decimal& value) {
    skip_blanks();
    const uint32_t number = pos;
    if (!read_number(value)) return false;
    return in_range(value, 0) || fail(mistake::level_out_of_range, {number, pos - number});
  }

  /// (anything up to the closing bracket) on this line.
  constexpr bool read_source(slice& source) {
    const uint32_t open = pos;
    while (at(++pos) != ')') {
      if (is(at(pos), line_end)) return fail(mistake::bracket_expected, {open, 1});
    }
    source = {open + 1, pos - open - 1};
    ++pos;
    return true;
  }

  /// "anything up to the closing quotation mark" on this line.
  constexpr bool read_sentence(slice& sentence) {
    const uint32_t open = pos;
    while (at(++pos) != '"') {
      if (is(at(pos), line_end)) return fail(mistake::quote_expected, {open, 1});
    }
    sentence = {open + 1, pos - open - 1};
    ++pos;
    return true;
  }

  /// What may end a statement, in any order and each once: (source) "sentence".
  constexpr bool read_tail(slice& source, slice& sentence) {
    bool has_source = false, has_sentence = false;
    for (;;) {
      skip_blanks();
      if (at(pos) == '(' && !has_source) {
        has_source = true;
        if (!read_source(source)) return false;
      } else if (at(pos) == '"' && !has_sentence) {
        has_sentence = true;
        if (!read_sentence(sentence)) return false;
      } else {
        return at_line_end() || fail_here(mistake::line_end_expected);
      }
    }
  }

  constexpr void begin_part(uint32_t first, uint32_t last) {
    begin = pos = first;
    end = last;
    if (end - begin >= 3 && text[pos] == '\xEF' && text[pos + 1] == '\xBB' &&
        text[pos + 2] == '\xBF') {
      pos += 3;  // byte order mark
    }
  }

  /// Every line of the part, by statement(), which reads one that is not empty.
  template <class Statement>
  constexpr bool read_lines(Statement&& statement) {
    while (pos < end) {
      if (!at_line_end() && !statement()) return false;
      if (pos < end && text[pos] == '\0') return fail(mistake::line_end_expected, {pos, 1});
      for (; pos < end && text[pos] != '\n'; ++pos) {
        if (text[pos] == '\r' && pos + 1 < end && text[pos + 1] != '\n' && text[pos + 1] != '\r') {
          return fail(mistake::lone_carriage_return, {pos, 1});  // a comment would hide the rest
        }
      }
      ++pos;
    }
    return true;
  }
};

}  // namespace pathway::detail

#endif
