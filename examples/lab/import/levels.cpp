#include "import/levels.hpp"

#include <fmt/format.h>

namespace lab {

int levels::add(const draft::signal& s, int max, int start) {
  const int number = static_cast<int>(all_.size());
  numbers_.emplace(s.name, number);
  all_.push_back({s, max, start, {}});
  return number;
}

void levels::place(draft& d) {
  std::string told;
  int several = 0;
  std::string first;
  for (coded& v : all_) {
    for (int level = 1; level <= v.max; ++level) {
      draft::signal s = v.signal;
      s.start = v.start >= level ? 1 : 0;
      s.value = s.start;
      if (v.max > 1) {
        s.name += fmt::format("_b{}", level);
        while (find(s.name) >= 0 || d.find(s.name) >= 0) s.name += '_';
        s.sentence =
            fmt::format("{} at level {}{}", s.sentence.empty() ? v.signal.name : s.sentence, level,
                        level < v.max ? " or above" : "");
      }
      v.nodes.push_back(d.add(std::move(s)));
    }
    if (v.max < 2) continue;
    if (several++ == 0) first = v.signal.where;
    if (several <= 5) told += fmt::format("{}'{}'", several == 1 ? "" : ", ", v.signal.name);
  }
  if (several == 0) return;
  if (several > 5) told += fmt::format(" and {} more", several - 5);
  d.note(first, fmt::format("{}: more levels than on and off: each level is a node (van Ham's "
                            "coding), NAME_b2 is on at level 2 or above; levels are passed one by "
                            "one",
                            told));
}

logic levels::at_least(int variable, long level) const {
  if (level <= 0) return logic::of_value(true);
  if (level > of(variable).max) return logic::of_value(false);
  return logic::of_signal(of(variable).nodes[static_cast<std::size_t>(level - 1)]);
}

logic levels::between(int variable, long lowest, long highest) const {
  if (lowest > highest) return logic::of_value(false);
  if (lowest <= 0) return logic::negated(at_least(variable, highest + 1));
  if (highest >= of(variable).max) return at_least(variable, lowest);
  return logic::both(at_least(variable, lowest), logic::negated(at_least(variable, highest + 1)));
}

void levels::drive(draft& d, int variable, std::vector<logic> towards,
                   const std::string& at) const {
  // From below only where the level before is reached, and not down past the one above: so no
  // state that means no level is entered, and none of them is a fixed point.
  const int top = of(variable).max;
  for (int level = 1; level <= top; ++level) {
    logic f = std::move(towards[static_cast<std::size_t>(level - 1)]);
    if (level > 1) f = logic::both(at_least(variable, level - 1), std::move(f));
    if (level < top) f = logic::either(std::move(f), at_least(variable, level + 1));
    add_logic(d, of(variable).nodes[static_cast<std::size_t>(level - 1)], f, at);
  }
}

void levels::hold(draft& d, int variable) const {
  for (const int node : of(variable).nodes) {
    draft::signal& s = d.signals[static_cast<std::size_t>(node)];
    s.is_input = true;
    s.value = s.start;
  }
}

}  // namespace lab
