// BooleanNet: "A* = B and not C" a line, "1: A*= ..." with a rank, "A = True" where it begins.
#include <fmt/format.h>

#include "import/formula.hpp"
#include "import/lines.hpp"

namespace lab {

draft import_boolean_net(std::string_view text) {
  draft d;
  struct function {
    std::string_view line;
    std::size_t begin, number;
    int target;
  };
  std::vector<function> functions;
  struct beginning {
    std::string name, value;
    std::size_t number;
  };
  std::vector<beginning> beginnings;
  bool ranked = false;
  for_lines(text, [&](std::string_view line, std::size_t number) {
    const std::string where = fmt::format("line {}", number);
    const std::size_t sign = line.find('=');
    if (sign == std::string_view::npos) {
      throw cannot_import{where, fmt::format("expected NAME* = FUNCTION, found '{}'",
                                             one_line(line.substr(0, 40)))};
    }
    std::string name = trimmed(line.substr(0, sign));
    if (name.empty() || name.back() != '*') {
      // A = B = True: several begin alike
      for (std::size_t from = 0, end; (end = line.find('=', from)) != std::string_view::npos;
           from = end + 1) {
        beginnings.push_back({trimmed(line.substr(from, end - from)),
                              lower(trimmed(line.substr(line.rfind('=') + 1))), number});
      }
      return;
    }
    name = trimmed(name.substr(0, name.size() - 1));
    if (const std::size_t colon = name.find(':'); colon != std::string::npos) {
      ranked = true;
      name = trimmed(name.substr(colon + 1));
    }
    if (name.empty()) throw cannot_import{where, "expected the target's name before *"};
    if (const int other = d.find(name); other >= 0) {
      throw cannot_import{where, fmt::format("'{}' has a function already, in {}", one_line(name),
                                             d.signals[static_cast<std::size_t>(other)].where)};
    }
    draft::signal s;
    s.name = name;
    s.where = where;
    s.comment = one_line(line.substr(sign + 1));
    functions.push_back({line, sign + 1, number, d.add(std::move(s))});
  });
  if (functions.empty()) throw cannot_import{"line 1", "no line of the form NAME* = FUNCTION"};
  if (ranked) d.note("ranks", "are not read: all change together here");
  std::vector<logic> read;
  for (const function& f : functions) {
    read.push_back(read_formula(d, f.line, f.begin, f.number, {.words = true}));
  }
  int random = 0;
  for (const beginning& b : beginnings) {
    const int at = d.find(b.name);
    const bool on = b.value == "true" || b.value == "1", off = b.value == "false" || b.value == "0";
    if (at < 0) {
      d.note(fmt::format("line {}", b.number),
             fmt::format("'{}' stands in no function, and is left out", one_line(b.name)));
    } else if (on || off) {
      draft::signal& s = d.signals[static_cast<std::size_t>(at)];
      s.start = on ? 1 : 0;
      s.value = s.start;
    } else {
      ++random;
    }
  }
  if (random > 0) {
    d.note("beginnings", fmt::format("{} are random or computed: they begin at 0", random));
  }
  for (std::size_t k = 0; k < functions.size(); ++k) {
    add_logic(d, functions[k].target, read[k], fmt::format("line {}", functions[k].number));
  }
  return d;
}

}  // namespace lab
