// Pathway text that an import writes, line by line.
#ifndef LAB_IMPORT_TEXT_HPP
#define LAB_IMPORT_TEXT_HPP

#include <string>
#include <string_view>
#include <vector>

#include "import/import.hpp"

namespace lab {

/// Lines of text, each with the place it comes from.
struct lines {
  std::string text;
  std::vector<std::string> where;
  void add(const std::string& line, const std::string& from = "") {
    text += line + "\n";
    where.push_back(from);
  }
};

/// Its head and its notes as comments, each of one line: no name or note of a file may end it.
lines begin(draft& d);

/// Throws cannot_import, with the numbers, where there are more than this lab holds.
void need_room(std::string_view what, std::size_t count, int room);

/// ' (source) "sentence"  # comment', of what there is.
std::string tail_of(const std::string& source, const std::string& sentence,
                    const std::string& comment);

/// Throws cannot_import, with the place it comes from, where the parser refuses a line.
void check(const lines& all);

}  // namespace lab

#endif
