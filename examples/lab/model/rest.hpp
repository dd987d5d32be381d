// The steady state that time leads to: follows the cell until it is nearly at rest, then settles
// it.
#ifndef LAB_REST_HPP
#define LAB_REST_HPP

#include "model/model.hpp"

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

/// The same with nothing done to the cell, from the start levels; ends the program where there is
/// no steady state.
void start_at_rest(cell& c, const model& m);

/// `where` is put behind "no steady state"
[[noreturn]] void complain_of(const rest& r, std::string_view where = "");

}  // namespace lab

#endif
