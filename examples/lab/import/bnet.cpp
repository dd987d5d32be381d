// Boolean networks as BoolNet and PyBoolNet write them: "TARGET, FUNCTION" a line, with & | ! ( ).
#include <fmt/format.h>

#include "import/formula.hpp"
#include "import/lines.hpp"

namespace lab {
draft import_bnet(std::string_view text) {
  draft d;
  struct function {
    std::string_view line;
    std::size_t begin, number;
    int target;
  };
  std::vector<function> functions;
  bool first = true;
  for_lines(text, [&](std::string_view line, std::size_t number) {
    const std::size_t comma = line.find(',');
    const std::string where = fmt::format("line {}", number);
    if (comma == std::string_view::npos) {
      throw cannot_import{where, fmt::format("expected TARGET, FUNCTION; found '{}'",
                                             one_line(line.substr(0, 40)))};
    }
    const std::string name = trimmed(line.substr(0, comma));
    if (first && lower(name) == "targets") {
      first = false;
      const std::string rest = lower(trimmed(line.substr(comma + 1)));
      if (rest.find(',') == std::string::npos) return;
      throw cannot_import{line_and_column(number, line.rfind(',') + 1),
                          "a third column: functions that hold with a probability are no rules"};
    }
    first = false;
    if (name.empty()) throw cannot_import{line_and_column(number, 1), "expected the target's name"};
    if (const int other = d.find(name); other >= 0) {
      throw cannot_import{line_and_column(number, 1),
                          fmt::format("'{}' has a function already, in {}", one_line(name),
                                      d.signals[static_cast<std::size_t>(other)].where)};
    }
    draft::signal s;
    s.name = name;
    s.where = where;
    s.comment = one_line(line.substr(comma + 1));
    functions.push_back({line, comma + 1, number, d.add(s)});
  });
  if (functions.empty()) throw cannot_import{"line 1", "no line of the form TARGET, FUNCTION"};
  for (const function& f : functions) {
    const logic read = read_formula(d, f.line, f.begin, f.number);
    add_logic(d, f.target, read, fmt::format("line {}", f.number));
  }
  return d;
}

}  // namespace lab
