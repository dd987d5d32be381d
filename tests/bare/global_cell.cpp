// A plain global cell is a constant of the program, not made by a static constructor before main.
#include "mtor.hpp"

mtor::cell<float> cell;
mtor::cell<pathway::q1_15> fixed_cell;

extern "C" int step() {
  cell.step();
  fixed_cell.step();
  return cell["AKT"] > 0.5f;
}
