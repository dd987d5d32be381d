// SIF: "A<tab>SIGN<tab>B", signs 1 and -1 or words. Alternatives are arrows of their own; what acts
// together goes through a node and1 (CellNOpt) or rcn1 (Netflux).
#include <fmt/format.h>

#include <algorithm>

#include "import/lines.hpp"
#include "import/logic.hpp"

namespace lab {
namespace {

bool is_joint(const std::string& name) {
  const std::string key = lower(name.substr(0, 3));
  return name.size() > 3 && (key == "and" || name.substr(0, 3) == "rcn") &&
         name.find_first_not_of("0123456789", 3) == std::string::npos;
}

/// 1, -1, or 0 where the word says no sign.
int sign_of(const std::string& word) {
  const std::string key = lower(word);
  for (const std::string_view positive :
       {"1", "+1", "+", "->", "activates", "activation", "stimulates", "positive", "induces"}) {
    if (key == positive) return 1;
  }
  for (const std::string_view negative :
       {"-1", "-", "-|", "inhibits", "inhibition", "represses", "negative"}) {
    if (key == negative) return -1;
  }
  return 0;
}

}  // namespace

draft import_sif(std::string_view text) {
  draft d;
  struct arrow {
    std::string from, to;
    bool inhibits;
    std::size_t number;
  };
  std::vector<arrow> arrows;
  const auto declare = [&](const std::string& name, std::size_t number) {
    if (is_joint(name) || d.find(name) >= 0) return;
    draft::signal s;
    s.name = name;
    s.where = fmt::format("line {}", number);
    d.add(std::move(s));
  };
  for_lines(
      text,
      [&](std::string_view line, std::size_t number) {
        const std::string where = fmt::format("line {}", number);
        const bool tabs = line.find('\t') != std::string_view::npos;
        std::vector<std::string> words;
        while (!line.empty()) {
          const std::size_t end = std::min(line.find_first_of(tabs ? "\t" : " "), line.size());
          if (std::string one = trimmed(line.substr(0, end)); !one.empty()) words.push_back(one);
          line.remove_prefix(std::min(end + 1, line.size()));
        }
        if (words.size() == 2)
          throw cannot_import{where, "expected NAME SIGN NAME, found two words"};
        if (words.size() == 1) return declare(words[0], number);
        const int sign = sign_of(words[1]);
        if (sign == 0) {
          throw cannot_import{where,
                              fmt::format("'{}' is no sign: 1 and -1, or activates and inhibits",
                                          one_line(words[1]))};
        }
        declare(words[0], number);
        for (std::size_t k = 2; k < words.size(); ++k) {
          declare(words[k], number);
          const arrow a{words[0], words[k], sign < 0, number};
          const bool known = std::any_of(arrows.begin(), arrows.end(), [&](const arrow& o) {
            return o.from == a.from && o.to == a.to && o.inhibits == a.inhibits;
          });
          if (!known) arrows.push_back(a);
          if (is_joint(a.from) && is_joint(a.to)) {
            throw cannot_import{where, "an AND node that leads to another one"};
          }
          if (is_joint(a.from) && a.inhibits) {
            throw cannot_import{where, "an AND node cannot inhibit: its arrow is 1"};
          }
        }
      },
      '\0');
  if (arrows.empty()) throw cannot_import{"line 1", "no line of the form NAME SIGN NAME"};
  const auto literal = [&](const arrow& a) {
    logic l = logic::of_signal(d.find(a.from));
    return a.inhibits ? logic::negated(std::move(l)) : l;
  };
  for (int target = 0; target < static_cast<int>(d.signals.size()); ++target) {
    const std::string name = d.signals[static_cast<std::size_t>(target)].name;
    std::vector<logic> any;
    std::string where;
    for (const arrow& a : arrows) {
      if (a.to != name) continue;
      if (where.empty()) where = fmt::format("line {}", a.number);
      if (!is_joint(a.from)) {
        any.push_back(literal(a));
        continue;
      }
      std::vector<logic> all;
      for (const arrow& in : arrows) {
        if (in.to == a.from) all.push_back(literal(in));
      }
      if (all.empty()) {
        throw cannot_import{fmt::format("line {}", a.number),
                            fmt::format("nothing leads to the AND node {}", a.from)};
      }
      any.push_back(logic::all_of(std::move(all)));
    }
    draft::signal& s = d.signals[static_cast<std::size_t>(target)];
    if (any.empty()) {
      s.is_input = true;
      d.note(s.where, fmt::format("no arrow leads to '{}': an input, at 0", s.name));
    } else {
      add_logic(d, target, logic::any_of(std::move(any)), where);
    }
  }
  return d;
}

}  // namespace lab
