#include "import/formula.hpp"

#include <fmt/format.h>

namespace lab {
namespace {

class formula_reader {
 public:
  formula_reader(draft& d, std::string_view line, std::size_t begin, std::size_t number,
                 formula_style style)
      : d_(d), line_(line), at_(begin), number_(number), style_(std::move(style)) {}

  logic read() {
    logic f = read_equal(0);
    if (skip_blanks(); at_ < line_.size()) fail(at_, "expected & or | or the end of the line");
    return f;
  }

 private:
  static constexpr int deepest = 700;  // public models reach 660
  static constexpr std::string_view no_name = " \t,&|!()[]{}<>=+*~^\"'";

  void skip_blanks() {
    while (at_ < line_.size() && (line_[at_] == ' ' || line_[at_] == '\t')) ++at_;
  }
  [[noreturn]] void fail(std::size_t at, const std::string& why) const {
    const std::string_view rest = line_.substr(at, 20);
    throw cannot_import{line_and_column(number_, at + 1),
                        rest.empty() ? why + ", found the end of the line"
                                     : fmt::format("{}, found '{}'", why, one_line(rest))};
  }
  std::string_view word() const {
    const std::size_t end = line_.find_first_of(no_name, at_);
    return line_.substr(at_, (end == std::string_view::npos ? line_.size() : end) - at_);
  }
  bool take(std::string_view sign) {
    skip_blanks();
    if (line_.substr(at_, sign.size()) != sign) return false;
    at_ += sign.size();
    return true;
  }
  bool take_word(std::string_view wanted) {
    skip_blanks();
    if (!style_.words || lower(word()) != wanted) return false;
    at_ += wanted.size();
    return true;
  }
  bool take_and() { return take("&&") || take("&") || take_word("and"); }
  bool take_or() { return take("||") || take("|") || take_word("or"); }
  bool take_xor() { return (style_.arrows && take("^")) || take_word("xor"); }
  bool take_not() { return take("!") || (style_.words && take("~")) || take_word("not"); }

  logic read_equal(int depth) {
    logic f = read_implied(depth);
    while (style_.arrows && take("<=>")) f = logic::negated(logic::differ(f, read_implied(depth)));
    return f;
  }
  logic read_implied(int depth) {
    logic f = read_any(depth);
    if (style_.arrows && take("=>")) {
      if (depth > deepest) fail(at_, "brackets or negations are nested too deeply");
      return logic::either(logic::negated(std::move(f)), read_implied(depth + 1));
    }
    return f;
  }
  logic read_any(int depth) {
    std::vector<logic> of;
    do of.push_back(read_all(depth));
    while (take_or());
    return of.size() == 1 ? std::move(of[0]) : logic::any_of(std::move(of));
  }
  logic read_all(int depth) {
    std::vector<logic> of;
    do of.push_back(read_different(depth));
    while (take_and());
    return of.size() == 1 ? std::move(of[0]) : logic::all_of(std::move(of));
  }
  logic read_different(int depth) {
    logic f = read_one(depth);
    while (take_xor()) f = logic::differ(f, read_one(depth));
    return f;
  }
  logic read_one(int depth) {
    skip_blanks();
    if (depth > deepest) fail(at_, "brackets or negations are nested too deeply");
    if (take_not()) return logic::negated(read_one(depth + 1));
    if (take("(")) {
      logic f = read_equal(depth + 1);
      if (!take(")")) fail(at_, "expected )");
      return f;
    }
    const std::size_t first = at_;
    const std::string name(word());
    at_ += name.size();
    if (name.empty()) fail(first, "expected a name, ! or (");
    if (style_.operand) {
      if (std::optional<logic> known = style_.operand(name)) return std::move(*known);
    }
    int signal = d_.find(name);  // a target may be named TRUE
    if (signal < 0) {
      const std::string key = lower(name);
      if (key == "0" || key == "false") return logic::of_value(false);
      if (key == "1" || key == "true") return logic::of_value(true);
      draft::signal s;
      s.name = name;
      s.where = line_and_column(number_, first + 1);
      s.is_input = true;
      d_.note(s.where, fmt::format("'{}' is no target: an input, at 0", one_line(name)));
      signal = d_.add(std::move(s));
    }
    return logic::of_signal(signal);
  }

  draft& d_;
  std::string_view line_;
  std::size_t at_;
  std::size_t number_;
  formula_style style_;
};

}  // namespace

std::string line_and_column(std::size_t line, std::size_t column) {
  return fmt::format("line {}, column {}", line, column);
}

logic read_formula(draft& d, std::string_view line, std::size_t begin, std::size_t number,
                   formula_style style) {
  return formula_reader(d, line, begin, number, std::move(style)).read();
}

}  // namespace lab
