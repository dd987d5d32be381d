// Bad input ends the program before anything is printed: one line on stderr, exit code 2.
#ifndef LAB_REFUSE_HPP
#define LAB_REFUSE_HPP

#include <fmt/core.h>

#include <cstdio>
#include <cstdlib>
#include <string>
#include <utility>

namespace lab {

enum exit_code { fine = 0, has_mistakes = 1, bad_input = 2, not_at_rest = 3 };

/// Nothing that came from outside may move the cursor of the terminal or begin a second line.
inline std::string harmless(std::string text) {
  for (char& c : text) {
    if (static_cast<unsigned char>(c) < ' ' || c == '\x7f') c = '?';
  }
  return text;
}

/// One line on stderr; the work goes on.
template <class... Words>
void tell(fmt::format_string<Words...> sentence, Words&&... words) {
  const std::string all = fmt::format(sentence, std::forward<Words>(words)...);
  std::fputs(("lab: " + harmless(all) + "\n").c_str(), stderr);
}

[[noreturn]] inline void complain(exit_code code, const std::string& sentence) {
  tell("{}", sentence);
  std::exit(code);
}

template <class... Words>
[[noreturn]] void refuse(fmt::format_string<Words...> sentence, Words&&... words) {
  complain(bad_input, fmt::format(sentence, std::forward<Words>(words)...));
}

/// For what was checked before: a cell that refuses it after all must not be read.
inline void must(bool taken) {
  if (!taken) refuse("a setting was refused by the cell");
}

}  // namespace lab

#endif
