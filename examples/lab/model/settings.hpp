// What makes a cell (--preset, --set, --knock-out, --max before any --at) and what is done to it,
// and when (--dose, --hold, and all behind --at).
#ifndef LAB_SETTINGS_HPP
#define LAB_SETTINGS_HPP

#include <string>
#include <string_view>
#include <vector>

#include "model/model.hpp"
#include "terminal/refuse.hpp"

namespace lab {

enum class deed { set, dose, preset, knock_out, hold, max };

struct setting {
  double at = 0;  ///< minutes
  deed what = deed::set;
  int target = 0;           ///< number of the input, drug, preset or node
  double value = 0;         ///< nM for a dose
  bool done = true;         ///< to the cell, which is at rest before; false: it makes the cell
  bool at_control = false;  ///< --hold NODE=@c: at its level in the cell to which nothing is done
};

/// From the text after an option; ends the program where it is wrong. `timed`: an --at stands
/// before.
setting read_setting(const model& m, std::string_view option, std::string_view text, double at,
                     bool timed);

/// "everolimus 20nM", "AKT held at 0.5"
std::string describe(const model& m, const setting& s);
/// All that hold from time 0 on, in a line; "no settings" where there are none.
std::string describe_start(const model& m, const std::vector<setting>& settings);
/// Only those that make the cell, or only those that are done to it; "" where there are none.
std::string describe_those(const model& m, const std::vector<setting>& settings, bool done);

template <class Cell>
void apply(Cell& c, const setting& s) {
  const auto value = static_cast<typename Cell::real>(s.value);
  switch (s.what) {
    case deed::set:
      must(c.set_input(pathway::input_index(s.target), value));
      break;
    case deed::dose:
      must(c.set_dose(pathway::drug_index(s.target), value));
      break;
    case deed::preset:
      must(c.apply_preset(pathway::preset_index(s.target)));
      break;
    case deed::knock_out:
      must(c.set_max(pathway::node_index(s.target), 0));
      break;
    case deed::hold:
      must(c.set_hold(pathway::node_index(s.target), value));
      break;
    case deed::max:
      must(c.set_max(pathway::node_index(s.target), value));
      break;
  }
}

/// From the first node on.
template <class Cell>
void put_levels(Cell& c, const std::vector<double>& levels) {
  for (int i = 0; i < c.nodes(); ++i) {
    must(c.set_level(pathway::node_index(i), levels[static_cast<std::size_t>(i)]));
  }
}

}  // namespace lab

#endif
