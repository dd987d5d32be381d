#include "model/settings.hpp"

#include "terminal/quantity.hpp"
#include "terminal/refuse.hpp"

namespace lab {
namespace {

struct form {
  std::string_view option;
  deed what;
  symbol_kind target;
  std::string_view example;  ///< of NAME=VALUE; empty where the name stands alone
};

constexpr form forms[] = {
    {"--set", deed::set, symbol_kind::input, "INPUT=0.5"},
    {"--dose", deed::dose, symbol_kind::drug, "DRUG=20nM"},
    {"--preset", deed::preset, symbol_kind::preset, ""},
    {"--knock-out", deed::knock_out, symbol_kind::node, ""},
    {"--hold", deed::hold, symbol_kind::node, "NODE=0.5"},
    {"--max", deed::max, symbol_kind::node, "NODE=0.5"},
};

}  // namespace

setting read_setting(const model& m, std::string_view option, std::string_view text, double at,
                     bool timed) {
  const form* f = forms;
  while (f->option != option) ++f;
  setting s{at, f->what, 0, 0};
  s.done = timed || s.what == deed::dose || s.what == deed::hold;
  std::string_view name = text;
  if (!f->example.empty()) {
    const std::size_t equals = text.find('=');
    if (equals == std::string_view::npos) {
      refuse("{}: expected {}, found '{}'", option, f->example, text);
    }
    name = text.substr(0, equals);
    const std::string_view value = text.substr(equals + 1);
    s.at_control = s.what == deed::hold && value == "@c";
    if (!s.at_control) {
      s.value = f->what == deed::dose ? read_dose(option, value) : read_level(option, value);
    }
  }
  // A gene may be a node or an input; it is lost in the same way.
  if (s.what == deed::knock_out && m.find(symbol_kind::input, name) >= 0) {
    s.what = deed::set;
    s.target = m.find(symbol_kind::input, name);
    return s;
  }
  s.target = m.require(f->target, option, name);
  return s;
}

std::string describe(const model& m, const setting& s) {
  switch (s.what) {
    case deed::set:
      return fmt::format("{} = {:.3g}", m.input(s.target), s.value);
    case deed::dose:
      return s.value > 0 ? fmt::format("{} {}", m.drug(s.target), show_dose(s.value))
                         : fmt::format("{} washed out", m.drug(s.target));
    case deed::preset:
      return fmt::format("preset {}", m.preset(s.target));
    case deed::knock_out:
      return fmt::format("{} knocked out", m.node(s.target));
    case deed::hold:
      return s.at_control ? fmt::format("{} held where it is", m.node(s.target))
                          : fmt::format("{} held at {:.3g}", m.node(s.target), s.value);
    default:
      return fmt::format("{} at most {:.3g}", m.node(s.target), s.value);
  }
}

std::string describe_start(const model& m, const std::vector<setting>& settings) {
  const std::string made = describe_those(m, settings, false),
                    done = describe_those(m, settings, true);
  if (made.empty() && done.empty()) return "no settings";
  return made + (made.empty() || done.empty() ? "" : ", ") + done;
}

std::string describe_those(const model& m, const std::vector<setting>& settings, bool done) {
  std::string line;
  for (const setting& s : settings) {
    if (s.at > 0 || s.done != done) continue;
    if (!line.empty()) line += ", ";
    line += describe(m, s);
  }
  return line;
}

}  // namespace lab
