// MaBoSS: nodes with their logic in a .bnd, where they begin in a .cfg. Rates are times, which a
// Boolean function does not know: every tau is 1.
#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>

#include "import/formula.hpp"

namespace lab {
namespace {

/// Without comments; the lines stay where they are.
std::string without_comments(std::string_view text) {
  std::string all(text);
  for (std::size_t at = 0; at < all.size(); ++at) {
    const bool line = all.compare(at, 2, "//") == 0, block = all.compare(at, 2, "/*") == 0;
    if (!line && !block) continue;
    std::size_t end = line ? all.find('\n', at) : all.find("*/", at + 2);
    end = end == std::string::npos ? all.size() : end + (block ? 2 : 0);
    for (; at < end; ++at) {
      if (all[at] != '\n' && all[at] != '\r') all[at] = ' ';
    }
  }
  return all;
}

std::string without_blanks(std::string_view text) {
  std::string all;
  for (const char c : text) {
    if (std::string_view(" \t\r\n()").find(c) == std::string_view::npos) all += c;
  }
  return lower(all);
}

bool is_zero(const std::string& text) {
  char* end = nullptr;
  return !text.empty() && std::strtod(text.c_str(), &end) == 0 && *end == '\0';
}

/// "@logic ? RATE : 0", or "@logic ? 0 : RATE" where the node goes down.
bool follows_logic(const std::string& rate, bool up) {
  const std::string all = without_blanks(rate);
  const std::size_t colon = all.find(':');
  if (all.substr(0, 7) != "@logic?" || colon == std::string::npos) return false;
  const std::string yes = all.substr(7, colon - 7), no = all.substr(colon + 1);
  return is_zero(up ? no : yes) && !is_zero(up ? yes : no);
}

class reader {
 public:
  explicit reader(std::string_view text) : text_(without_comments(text)) {}

  std::string place() const {
    const auto end = text_.begin() + static_cast<std::ptrdiff_t>(std::min(at_, text_.size()));
    return fmt::format("line {}", 1 + std::count(text_.begin(), end, '\n'));
  }
  std::size_t line() const {
    return 1 + static_cast<std::size_t>(std::count(
                   text_.begin(), text_.begin() + static_cast<std::ptrdiff_t>(at_), '\n'));
  }
  bool ended() {
    at_ = std::min(text_.find_first_not_of(" \t\r\n", at_), text_.size());
    return at_ == text_.size();
  }
  bool take(char c) {
    if (ended() || text_[at_] != c) return false;
    ++at_;
    return true;
  }
  /// What stands before the next of these signs, on one line.
  std::string before(std::string_view signs, const char* expected) {
    ended();
    const std::size_t end = text_.find_first_of(signs, at_);
    if (end == std::string::npos) throw cannot_import{place(), expected};
    std::string found = text_.substr(at_, end - at_);
    at_ = end;
    std::replace(found.begin(), found.end(), '\n', ' ');
    std::replace(found.begin(), found.end(), '\r', ' ');
    return trimmed(found);
  }

 private:
  std::string text_;
  std::size_t at_ = 0;
};

void read_beginnings(draft& d, std::string_view text, std::vector<bool>& begins) {
  reader r(text);
  int random = 0;
  while (!r.ended()) {
    const std::string left = r.before("=;", "expected = and ;");
    const std::string where = ".cfg " + r.place();
    if (r.take(';')) continue;
    r.take('=');
    const std::string right = r.before(";", "expected ;");
    r.take(';');
    const std::size_t dot = left.rfind('.');
    if (dot == std::string::npos || lower(trimmed(left.substr(dot + 1))) != "istate") continue;
    std::string name = trimmed(left.substr(0, dot));
    double on = 0, off = 0;
    if (name.substr(0, 1) == "[") {  // [A].istate = 0.3 [1], 0.7 [0]
      name = trimmed(name.substr(1, name.find(']') - 1));
      for (std::size_t at = 0; at < right.size();) {
        const std::size_t open = right.find('[', at), close = right.find(']', at);
        if (open == std::string::npos || close == std::string::npos || close < open) break;
        const double share =
            std::strtod(right.c_str() + right.find_first_not_of(", ", at), nullptr);
        (trimmed(right.substr(open + 1, close - open - 1)) == "1" ? on : off) += share;
        at = close + 1;
      }
    } else {
      on = lower(right) == "true" || right == "1" ? 1 : 0;
      off = is_zero(right) || lower(right) == "false" ? 1 : 0;
    }
    const int signal = d.find(name);
    if (signal < 0 || (on > 0) == (off > 0)) {
      ++random;
      continue;
    }
    begins[static_cast<std::size_t>(signal)] = true;
    d.signals[static_cast<std::size_t>(signal)].start = on > 0 ? 1 : 0;
  }
  if (random > 0) {
    d.note(".cfg",
           fmt::format("{} initial states are shared, computed or of no node: 0 here", random));
  }
}

}  // namespace

draft import_maboss(std::string_view bnd, std::string_view cfg) {
  draft d;
  struct function {
    std::string text;
    std::size_t number = 0;
  };
  std::vector<function> functions;
  bool rates = false;
  for (reader r(bnd); !r.ended();) {
    const std::string where = r.place();
    const std::string head = r.before("{", "expected Node NAME {");
    const std::size_t gap = head.find_first_of(" \t");
    if (lower(head.substr(0, gap)) != "node" || gap == std::string::npos) {
      throw cannot_import{
          where, fmt::format("expected Node NAME {{, found '{}'", one_line(head.substr(0, 40)))};
    }
    draft::signal s;
    s.name = trimmed(head.substr(gap));
    s.where = where;
    if (const int other = d.find(s.name); other >= 0) {
      throw cannot_import{where, fmt::format("'{}' is declared already, in {}", one_line(s.name),
                                             d.signals[static_cast<std::size_t>(other)].where)};
    }
    function f;
    std::string up, down;
    r.take('{');
    while (!r.take('}')) {
      const std::string key = lower(r.before("=}", "expected = or }"));
      if (key.empty() && r.take('}')) break;
      if (!r.take('=')) throw cannot_import{r.place(), "expected ="};
      const std::size_t number = r.line();
      const std::string value = r.before(";}", "expected ;");
      if (!r.take(';')) throw cannot_import{r.place(), "expected ;"};
      if (key == "logic") f = {value, number};
      if (key == "rate_up") up = value;
      if (key == "rate_down") down = value;
    }
    const bool kept = is_zero(without_blanks(up)) && is_zero(without_blanks(down));
    if (!kept && f.number == 0) {
      throw cannot_import{
          where, fmt::format("'{}' has rates and no logic: rates are no rule", one_line(s.name))};
    }
    for (const bool is_up : {true, false}) {
      const std::string& rate = is_up ? up : down;
      if (kept || rate.empty() || follows_logic(rate, is_up)) continue;
      throw cannot_import{where, fmt::format("{} of '{}' is '{}', not @logic ? {}: it is no rule",
                                             is_up ? "rate_up" : "rate_down", one_line(s.name),
                                             one_line(rate), is_up ? "RATE : 0" : "0 : RATE")};
    }
    if (f.text.find_first_of("$@") != std::string::npos) {
      throw cannot_import{
          where, fmt::format("the logic of '{}' has a parameter: it is no rule", one_line(s.name))};
    }
    rates |= !kept;
    if (kept) f = {s.name, r.line()};  // stays where it begins
    s.comment = one_line(f.text);
    functions.push_back(f);
    d.add(std::move(s));
  }
  if (functions.empty()) throw cannot_import{"line 1", "no Node NAME { ... }"};
  if (rates) d.note("rates", "are not read: every tau is 1");
  std::vector<bool> begins(functions.size());
  read_beginnings(d, cfg, begins);
  const auto open = std::count(begins.begin(), begins.end(), false);
  if (open > 0) {
    d.note(cfg.empty() ? "no .cfg" : ".cfg",
           fmt::format("{} nodes have no certain initial state: they begin at 0", open));
  }
  for (std::size_t k = 0; k < functions.size(); ++k) {
    const logic f =
        read_formula(d, functions[k].text, 0, functions[k].number, {.words = true, .arrows = true});
    add_logic(d, static_cast<int>(k), f, fmt::format("line {}", functions[k].number));
  }
  return d;
}

}  // namespace lab
