// The steady state that time leads to: follows the cell until it is nearly at rest, then settles
// it.
#ifndef LAB_REST_HPP
#define LAB_REST_HPP

#include <vector>

#include "model/model.hpp"
#include "model/settings.hpp"

namespace lab {

struct rest {
  bool reached = false;
  double residual = 0;  ///< largest |dx/dt| * tau, where it stopped
  double minutes = 0;   ///< simulated before settling
  int steps = 0;        ///< of time, of adaptive length
  int iterations = 0;   ///< of settling
};

/// A network may have several steady states; the one that the trajectory from the present levels
/// reaches is the answer. Not reached (it oscillates, or needs too long): the levels are where time
/// has led so far.
rest come_to_rest(cell& c, const model& m);

/// Makes the cell that the settings describe, to which nothing is done yet, and brings it to rest:
/// from the start levels, where settings make it another cell first to the rest of the cell without
/// them. Ends the program where there is no steady state. Its clock stands at 0.
void start_at_rest(cell& c, const model& m, const std::vector<setting>& settings = {});

/// The same without ending the program; from the levels of a cell at rest that is much like it,
/// where one is given.
rest try_start_at_rest(cell& c, const model& m, const std::vector<setting>& settings = {},
                       const cell* near = nullptr);

/// Holds that were asked for at the level of the cell as made (--hold NODE=@c) get that level.
void fill_control_levels(std::vector<setting>& settings, const model& m);

/// `where` is put behind "no steady state"
[[noreturn]] void complain_of(const rest& r, std::string_view where = "");

}  // namespace lab

#endif
