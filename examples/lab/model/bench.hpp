// The cell of the live screen: time runs, drugs and surroundings are switched, changes are
// remembered.
#ifndef LAB_BENCH_HPP
#define LAB_BENCH_HPP

#include <deque>
#include <memory>
#include <string>
#include <vector>

#include "model/choice.hpp"
#include "model/model.hpp"
#include "model/why.hpp"

namespace lab {

class bench {
 public:
  explicit bench(const model& m, bool from_steady);

  // --- what the keys do ----------------------------------------------------------------------

  void toggle_drug(int drug);
  void choose_preset(int preset);  ///< -1: none
  void toggle_surrounding(int i);  ///< of `surroundings()`: low, and back
  void mark_control();             ///< the levels of now are what later ones are compared with
  void reset();

  // --- time ----------------------------------------------------------------------------------

  void advance(double minutes);
  double minutes() const { return c_.time(); }

  // --- what is to be seen --------------------------------------------------------------------

  struct surrounding_state {
    char key;
    int input;
    double low;
    bool is_low;
  };

  const model& of() const { return m_; }
  double level(int node) const { return c_.node(pathway::node_index(node)); }
  double input(int i) const { return c_.input(pathway::input_index(i)); }
  double control(int node) const { return control_[static_cast<std::size_t>(node)]; }
  /// How far a level has moved in the last second of watching.
  double recent_change(int node) const;
  bool is_on(int drug) const { return c_.dose(pathway::drug_index(drug)) > 0; }
  int preset() const { return preset_; }  ///< -1 for none
  const std::vector<surrounding_state>& surroundings() const { return surroundings_; }

  /// What was done last, and when; the levels of all signals just before it.
  const std::string& last_deed() const { return deed_; }
  double minutes_since() const { return c_.time() - deed_time_; }
  const state& before_deed() const { return before_; }
  state now() const { return state_of(c_); }

 private:
  void remember(std::string deed);
  void apply_surroundings();

  const model& m_;
  std::unique_ptr<cell> owned_;
  cell& c_;
  std::vector<double> begin_, control_;
  std::deque<std::vector<double>> history_;
  std::vector<surrounding_state> surroundings_;
  int preset_ = -1;
  std::string deed_;
  double deed_time_ = 0;
  state before_;
};

}  // namespace lab

#endif
