// Bad input ends the program before anything is printed: one line on stderr, exit code 2.
#ifndef LAB_REFUSE_HPP
#define LAB_REFUSE_HPP

#include <fmt/core.h>

#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

#include "terminal/progress.hpp"

namespace lab {

enum exit_code { fine = 0, has_mistakes = 1, bad_input = 2, not_at_rest = 3 };

/// Nothing that came from outside may move the cursor of the terminal or begin a second line.
inline std::string harmless(std::string text) {
  unsigned char before = 0;
  for (char& c : text) {
    const auto byte = static_cast<unsigned char>(c);
    // U+0080 to U+009F are control characters too, as one byte or, in UTF-8, behind C2.
    const bool control = byte < ' ' || byte == 0x7f ||
                         (byte >= 0x80 && byte < 0xA0 && (before < 0x80 || before == 0xC2));
    if (control) c = '?';
    before = byte;
  }
  return text;
}

/// A word in a sentence: of a text that is too long for one its beginning.
inline std::string in_sentence(std::string_view text) {
  constexpr std::size_t most = 300;
  if (text.size() <= most) return std::string(text);
  std::size_t end = most;
  while (end > most - 4 && (text[end] & 0xC0) == 0x80) --end;  // no half of a character
  return std::string(text.substr(0, end)) + "...";
}
template <class Word>
requires(!std::is_convertible_v<const Word&, std::string_view>) const Word& in_sentence(
    const Word& word) {
  return word;
}

template <class... Words>
std::string sentence_of(fmt::format_string<Words...> sentence, Words&&... words) {
  return fmt::format(fmt::runtime(sentence), in_sentence(words)...);
}

/// One line on stderr.
inline void tell_line(const std::string& sentence) {
  end_work();
  std::fputs(("lab: " + harmless(sentence) + "\n").c_str(), stderr);
}

/// One line on stderr; the work goes on.
template <class... Words>
void tell(fmt::format_string<Words...> sentence, Words&&... words) {
  tell_line(sentence_of(sentence, std::forward<Words>(words)...));
}

[[noreturn]] inline void complain(exit_code code, const std::string& sentence) {
  tell_line(sentence);
  std::exit(code);
}

template <class... Words>
[[noreturn]] void refuse(fmt::format_string<Words...> sentence, Words&&... words) {
  complain(bad_input, sentence_of(sentence, std::forward<Words>(words)...));
}

/// For what was checked before: a cell that refuses it after all must not be read.
inline void must(bool taken) {
  if (!taken) refuse("a setting was refused by the cell");
}

}  // namespace lab

#endif
