// Boolean networks as BoolNet and PyBoolNet write them: "TARGET, FUNCTION" a line, with & | ! ( ).
#include <fmt/format.h>

#include "import/import.hpp"
#include "import/logic.hpp"

namespace lab {
namespace {

std::string line_and_column(std::size_t line, std::size_t column) {
  return fmt::format("line {}, column {}", line, column);
}

class function_reader {
 public:
  function_reader(draft& d, std::string_view line, std::size_t begin, std::size_t number)
      : d_(d), line_(line), at_(begin), number_(number) {}

  logic read() {
    logic f = read_any(0);
    if (skip_blanks(); at_ < line_.size()) fail(at_, "expected & or | or the end of the line");
    return f;
  }

 private:
  static constexpr int deepest = 200;

  void skip_blanks() {
    while (at_ < line_.size() && (line_[at_] == ' ' || line_[at_] == '\t')) ++at_;
  }
  [[noreturn]] void fail(std::size_t at, const std::string& why) const {
    const std::string_view rest = line_.substr(at, 20);
    throw cannot_import{line_and_column(number_, at + 1),
                        rest.empty() ? why + ", found the end of the line"
                                     : fmt::format("{}, found '{}'", why, one_line(rest))};
  }
  bool take(char c) {
    skip_blanks();
    if (at_ >= line_.size() || line_[at_] != c) return false;
    ++at_;
    if ((c == '&' || c == '|') && at_ < line_.size() && line_[at_] == c) ++at_;  // && and ||
    return true;
  }
  logic read_any(int depth) {
    std::vector<logic> of;
    do of.push_back(read_all(depth));
    while (take('|'));
    return of.size() == 1 ? std::move(of[0]) : logic::any_of(std::move(of));
  }
  logic read_all(int depth) {
    std::vector<logic> of;
    do of.push_back(read_one(depth));
    while (take('&'));
    return of.size() == 1 ? std::move(of[0]) : logic::all_of(std::move(of));
  }
  logic read_one(int depth) {
    skip_blanks();
    if (depth > deepest) fail(at_, "brackets or negations are nested too deeply");
    if (take('!')) return logic::negated(read_one(depth + 1));
    if (take('(')) {
      logic f = read_any(depth + 1);
      if (!take(')')) fail(at_, "expected )");
      return f;
    }
    const std::size_t first = at_;
    constexpr std::string_view no_name = " \t,&|!()[]{}<>=+*~^\"'";
    while (at_ < line_.size() && no_name.find(line_[at_]) == std::string_view::npos) ++at_;
    const std::string name(line_.substr(first, at_ - first));
    if (name.empty()) fail(first, "expected a name, ! or (");
    int signal = d_.find(name);  // a target may be named TRUE
    if (signal < 0 && (name == "0" || lower(name) == "false")) return logic::of_value(false);
    if (signal < 0 && (name == "1" || lower(name) == "true")) return logic::of_value(true);
    if (signal < 0) {  // never a target: set from outside
      draft::signal s;
      s.name = name;
      s.where = line_and_column(number_, first + 1);
      s.is_input = true;
      d_.note(s.where, fmt::format("'{}' is no target: an input, at 0", one_line(name)));
      signal = d_.add(s);
    }
    return logic::of_signal(signal);
  }

  draft& d_;
  std::string_view line_;
  std::size_t at_;
  std::size_t number_;
};

}  // namespace

draft import_bnet(std::string_view text) {
  draft d;
  d.n = logic_n;
  d.EC50 = logic_EC50;
  struct function {
    std::string_view line;
    std::size_t begin, number;
    int target;
  };
  std::vector<function> functions;
  if (text.substr(0, 3) == "\xEF\xBB\xBF") text.remove_prefix(3);
  bool first = true;
  for (std::size_t number = 1; !text.empty(); ++number) {
    std::string_view line = text.substr(0, text.find_first_of("\r\n"));
    std::size_t next = line.size();
    if (next < text.size()) next += text.substr(next, 2) == "\r\n" ? 2 : 1;
    text.remove_prefix(next);
    line = line.substr(0, line.find('#'));
    if (trimmed(line).empty()) continue;
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
      if (rest.find(',') == std::string::npos) continue;
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
  }
  if (functions.empty()) throw cannot_import{"line 1", "no line of the form TARGET, FUNCTION"};
  for (const function& f : functions) {
    const logic read = function_reader(d, f.line, f.begin, f.number).read();
    add_logic(d, f.target, read, fmt::format("line {}", f.number));
  }
  return d;
}

}  // namespace lab
