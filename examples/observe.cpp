// Observers: plot a course, stop at a threshold, give a drug when a level is crossed.
#include <cstdio>
#include "mtor.hpp"
using namespace mtor::literals;

int main() {
  std::puts("everolimus 20 nM, AKT every 4 h");
  auto cell = mtor::at_rest<double>();
  cell.dose("everolimus", 20_nM);
  cell.advance(12_h, 4_h,
               [](const auto& c) { std::printf("%3.0f min  %.2f\n", c.time(), c["AKT"]); });

  // An observer that answers false stops the run.
  cell = mtor::at_rest<double>();
  cell.dose("everolimus", 20_nM);
  cell.advance(24_h, 1_min, [](const auto& c) { return c["AKT"] < 0.57; });
  std::printf("AKT passes 0.57 after %.0f min\n", cell.time());

  // The first time that the condition holds, something is done to the cell.
  cell = mtor::at_rest<double>();
  cell.dose("everolimus", 20_nM);
  const auto rebound = [](const auto& c) { return c["AKT"] > 0.57; };
  cell.advance(24_h, 1_min, pathway::when(rebound, [&] { cell.dose("pictilisib", 1_uM); }));
  std::printf("with pictilisib from then on, AKT is %.2f after a day\n", cell["AKT"]);
}
// Output:
// everolimus 20 nM, AKT every 4 h
//   0 min  0.51
// 240 min  0.59
// 480 min  0.60
// 720 min  0.60
// AKT passes 0.57 after 71 min
// with pictilisib from then on, AKT is 0.11 after a day
