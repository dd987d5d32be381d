// The lines of a text, numbered, without their comments.
#ifndef LAB_IMPORT_LINES_HPP
#define LAB_IMPORT_LINES_HPP

#include <string_view>

#include "import/import.hpp"

namespace lab {

/// Calls with(line, number) for every line that holds more than blanks and what follows '#'.
template <class With>
void for_lines(std::string_view text, With&& with, char comment = '#') {
  if (text.substr(0, 3) == "\xEF\xBB\xBF") text.remove_prefix(3);
  for (std::size_t number = 1; !text.empty(); ++number) {
    std::string_view line = text.substr(0, text.find_first_of("\r\n"));
    std::size_t next = line.size();
    if (next < text.size()) next += text.substr(next, 2) == "\r\n" ? 2 : 1;
    text.remove_prefix(next);
    line = line.substr(0, line.find(comment));
    if (!trimmed(line).empty()) with(line, number);
  }
}

}  // namespace lab

#endif
