// The steady state that time leads to: follows the cell until it is nearly at rest, then settles
// it.
#ifndef LAB_REST_HPP
#define LAB_REST_HPP

#include <memory>
#include <span>
#include <vector>

#include "model/model.hpp"
#include "model/settings.hpp"
#include "pathway/dynamics/cells.hpp"

namespace lab {

struct rest {
  bool reached = false;
  double residual = 0;  ///< largest |dx/dt| * tau, where it stopped
  double minutes = 0;   ///< simulated before settling
  int steps = 0;        ///< of time, of adaptive length
  int iterations = 0;   ///< of settling
};

/// Brings cells of one network, whose time constants are the same, to rest side by side. Each comes
/// to what it comes to alone, bit for bit. Large, so that a thread keeps one.
///
/// A network may have several steady states; the one that the trajectory from the present levels
/// reaches is the answer. Not reached (it oscillates, or needs too long): the levels are where time
/// has led so far.
class side_by_side {
 public:
  static constexpr int most = pathway::widest_part / 2;
  using group = pathway::cells<most, cell, pathway::widest_part>;
  /// 1 to `most` of them, and an answer for each.
  void come_to_rest(std::span<cell* const> cells, const model& m, std::span<rest> answers);

 private:
  std::unique_ptr<group> group_ = std::make_unique<group>();
};

/// The same of one.
rest come_to_rest(cell& c, const model& m);

/// As many cells as go side by side.
std::vector<std::unique_ptr<cell>> cells_of(const equations& maths);

/// Makes the cell that the settings describe, to which nothing is done yet, and brings it to rest:
/// from the start levels, where settings make it another cell first to the rest of the cell without
/// them. Ends the program where there is no steady state. Its clock stands at 0.
void start_at_rest(cell& c, const model& m, const std::vector<setting>& settings = {});

/// Resets a cell, makes it what the settings describe, to which nothing is done yet, and puts it to
/// these levels, where there are any.
void make_with(cell& c, const std::vector<setting>& settings, const std::vector<double>& levels);

/// Holds that were asked for at the level of the cell as made (--hold NODE=@c) get that level.
void fill_control_levels(std::vector<setting>& settings, const model& m);

/// `where` is put behind "no steady state"
[[noreturn]] void complain_of(const rest& r, std::string_view where = "");

}  // namespace lab

#endif
