// AEON: "A -> B" and "A -| B" say who acts on whom, "$B: A & !C" by what function.
#include <fmt/format.h>

#include "import/formula.hpp"
#include "import/lines.hpp"

namespace lab {

draft import_aeon(std::string_view text) {
  draft d;
  struct function {
    std::string_view line;
    std::size_t begin = 0, number = 0;
  };
  std::vector<function> of;         // by signal; number 0: none
  std::vector<std::size_t> arrows;  // where the first one into a signal is, or 0
  const auto variable = [&](const std::string& name, std::size_t number) {
    if (name.empty() || name.find_first_of(" \t") != std::string::npos) {
      throw cannot_import{fmt::format("line {}", number),
                          fmt::format("expected the name of a variable, found '{}'", name)};
    }
    if (const int known = d.find(name); known >= 0) return static_cast<std::size_t>(known);
    draft::signal s;
    s.name = name;
    s.where = fmt::format("line {}", number);
    of.emplace_back();
    arrows.push_back(0);
    return static_cast<std::size_t>(d.add(std::move(s)));
  };
  for_lines(text, [&](std::string_view line, std::size_t number) {
    const std::string where = fmt::format("line {}", number);
    const std::size_t first = line.find_first_not_of(" \t");
    if (line[first] == '$') {
      const std::size_t colon = line.find(':');
      if (colon == std::string_view::npos) throw cannot_import{where, "expected $NAME: FUNCTION"};
      const std::string name = trimmed(line.substr(first + 1, colon - first - 1));
      const std::size_t target = variable(name, number);
      if (of[target].number != 0) {
        throw cannot_import{
            where, fmt::format("'{}' has a function already, in line {}", name, of[target].number)};
      }
      of[target] = {line, colon + 1, number};
      d.signals[target].comment = one_line(line.substr(colon + 1));
      return;
    }
    // ->, -|, -?, and a ? behind each where it may be without effect
    const std::size_t dash = line.find('-', first);
    const std::size_t end = dash == std::string_view::npos ? dash : line.find_first_of(" \t", dash);
    if (end == std::string_view::npos || line.size() < dash + 2 ||
        std::string_view(">|?").find(line[dash + 1]) == std::string_view::npos) {
      throw cannot_import{where, fmt::format("expected A -> B, A -| B or $B: FUNCTION, found '{}'",
                                             one_line(line.substr(0, 40)))};
    }
    variable(trimmed(line.substr(0, dash)), number);
    const std::size_t target = variable(trimmed(line.substr(end)), number);
    if (arrows[target] == 0) arrows[target] = number;
  });
  if (d.signals.empty()) throw cannot_import{"line 1", "no line of the form A -> B"};
  for (std::size_t k = 0; k < of.size(); ++k) {
    if (of[k].number != 0) {
      const logic f = read_formula(d, of[k].line, of[k].begin, of[k].number, {.arrows = true});
      add_logic(d, static_cast<int>(k), f, fmt::format("line {}", of[k].number));
    } else if (arrows[k] != 0) {
      throw cannot_import{
          fmt::format("line {}", arrows[k]),
          fmt::format("'{}' has regulators and no function: AEON leaves it open; choose one there",
                      d.signals[k].name)};
    } else {
      d.signals[k].is_input = true;
      d.note(d.signals[k].where,
             fmt::format("'{}' has no function: an input, at 0", d.signals[k].name));
    }
  }
  return d;
}

}  // namespace lab
