#include "model/bench.hpp"

#include <algorithm>

#include "terminal/quantity.hpp"
#include "terminal/refuse.hpp"
#include "model/rest.hpp"

namespace lab {
namespace {

constexpr std::size_t remembered_frames = 10;

std::vector<double> nodes_of(const cell& c) {
  std::vector<double> x;
  for (int i = 0; i < c.nodes(); ++i) x.push_back(c.node(pathway::node_index(i)));
  return x;
}

/// The lowest level any preset gives this input; 0 where none sets it.
double low_level(const model& m, int input) {
  double low = 1;
  bool found = false;
  for (int i = 0; i < m.net.count.settings; ++i) {
    const auto& s = m.net.settings[i];
    if (s.kind != pathway::setting_kind::input || s.target != input) continue;
    low = std::min(low, pathway::to<double>(s.value));
    found = true;
  }
  return found ? low : 0;
}

}  // namespace

bench::bench(const model& m, bool from_steady) : m_(m), owned_(new cell{m.maths}), c_(*owned_) {
  const std::vector<double> start = nodes_of(c_);
  if (come_to_rest(c_, m).reached) {
    control_ = nodes_of(c_);
  } else {
    control_ = start;
  }
  begin_ = from_steady ? control_ : start;
  for (const surrounding& s : lab::surroundings) {
    const int i = m.find(symbol_kind::input, s.input);
    if (i >= 0) surroundings_.push_back({s.key, i, low_level(m, i), false});
  }
  reset();
}

void bench::reset() {
  c_.reset();
  must(c_.set_step({std::clamp(m_.shortest_tau() / 10, 1e-3, 1.0)}));
  put_levels(c_, begin_);
  history_.clear();
  for (surrounding_state& s : surroundings_) s.is_low = false;
  preset_ = -1;
  deed_.clear();
  deed_time_ = 0;
  before_ = now();
}

void bench::remember(std::string deed) {
  deed_ = std::move(deed);
  deed_time_ = c_.time();
  before_ = now();
  history_.clear();
}

void bench::toggle_drug(int drug) {
  const bool on = !is_on(drug);
  const double dose = on ? m_.usual_dose(drug) : 0;
  remember(on ? fmt::format("{} {} ({})", m_.drug(drug), show_dose(dose), m_.classes_of(drug))
              : fmt::format("{} washed out", m_.drug(drug)));
  must(c_.set_dose(pathway::drug_index(drug), dose));
}

void bench::choose_preset(int preset) {
  preset_ = preset;
  remember(preset < 0 ? "default cell" : std::string(m_.preset(preset)));
  apply_surroundings();
}

void bench::toggle_surrounding(int i) {
  surrounding_state& s = surroundings_[static_cast<std::size_t>(i)];
  s.is_low = !s.is_low;
  remember(fmt::format("{} {}", m_.input(s.input), s.is_low ? "low" : "back"));
  apply_surroundings();
}

void bench::mark_control() { control_ = nodes_of(c_); }

/// Everything but the drugs, anew: a preset cannot be taken back by itself.
void bench::apply_surroundings() {
  for (int i = 0; i < c_.inputs(); ++i) {
    must(c_.set_input(pathway::input_index(i), pathway::to<double>(m_.net.inputs[i].value)));
  }
  for (int i = 0; i < c_.nodes(); ++i) {
    must(c_.set_max(pathway::node_index(i), pathway::to<double>(m_.net.nodes[i].max)));
    must(c_.set_free(pathway::node_index(i)));
  }
  if (preset_ >= 0) must(c_.apply_preset(pathway::preset_index(preset_)));
  for (const surrounding_state& s : surroundings_) {
    if (s.is_low) must(c_.set_input(pathway::input_index(s.input), s.low));
  }
}

void bench::advance(double minutes) {
  history_.push_back(nodes_of(c_));
  if (history_.size() > remembered_frames) history_.pop_front();
  must(c_.advance_for({minutes}));
}

double bench::recent_change(int node) const {
  return history_.empty() ? 0 : level(node) - history_.front()[static_cast<std::size_t>(node)];
}

}  // namespace lab
