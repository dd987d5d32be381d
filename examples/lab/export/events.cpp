#include "export/events.hpp"

#include "terminal/quantity.hpp"
#include "terminal/refuse.hpp"

namespace lab {

std::vector<timed_change> events_of(const model& m, const options& o) {
  std::vector<timed_change> all;
  const auto refuse_hold = [&](const setting& s, int node) {
    refuse("--format {}: '{}' is held from {} on, and no parameter says so", o.format, m.node(node),
           show_time(s.at));
  };
  const setup begin = setup_of(m, o);
  const auto add = [&](timed_change c) {
    // What is held from the beginning has no drive.
    if (c.of != timed_change::max || !begin.held[static_cast<std::size_t>(c.target)])
      all.push_back(c);
  };
  for (const setting& s : o.settings) {
    if (s.at <= 0) continue;
    switch (s.what) {
      case deed::set:
        add({timed_change::input, s.at, s.target, s.value});
        break;
      case deed::dose:
        add({timed_change::dose, s.at, s.target, s.value});
        break;
      case deed::knock_out:
        add({timed_change::max, s.at, s.target, 0});
        break;
      case deed::max:
        add({timed_change::max, s.at, s.target, s.value});
        break;
      case deed::hold:
        refuse_hold(s, s.target);
        break;
      case deed::preset: {
        const auto& preset = m.net.presets[s.target];
        for (int k = preset.first_setting; k < preset.first_setting + preset.settings; ++k) {
          const auto& one = m.net.settings[k];
          if (one.kind == pathway::setting_kind::hold) refuse_hold(s, one.target);
          add({one.kind == pathway::setting_kind::max ? timed_change::max : timed_change::input,
               s.at, one.target, pathway::to<double>(one.value)});
        }
        break;
      }
    }
  }
  return all;
}

}  // namespace lab
