// The lines of a text, numbered.
#ifndef LAB_IMPORT_LINES_HPP
#define LAB_IMPORT_LINES_HPP

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "import/import.hpp"

namespace lab {

/// In which line of a text something stands.
class line_numbers {
 public:
  explicit line_numbers(std::string_view text) {
    for (std::size_t at = 0; (at = text.find('\n', at)) != text.npos; ++at) {
      ends_.push_back(static_cast<std::ptrdiff_t>(at));
    }
  }
  /// "line 12"; 1 where the offset is unknown, below 0.
  std::string of(std::ptrdiff_t offset) const {
    return fmt::format("line {}",
                       1 + (std::lower_bound(ends_.begin(), ends_.end(), offset) - ends_.begin()));
  }

 private:
  std::vector<std::ptrdiff_t> ends_;
};

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
