// Everolimus blocks S6K1, and AKT rises: a cell at rest, and after a day with the drug.
#include <cstdio>
#include "mtor.hpp"
using namespace mtor::literals;

constexpr double AKT_with(pathway::concentration everolimus) {
  mtor::cell<double> cell;
  cell.dose("everolimus", everolimus);  // "everolimsu" does not compile
  cell.settle(1e-4);
  return cell["AKT"];
}
static_assert(AKT_with(20_nM) > AKT_with(0_nM) + 0.05, "S6K1 no longer brakes IRS1");

int main() {
  mtor::cell<double> control;
  control.settle();
  mtor::cell<double> treated = control;
  treated.dose("everolimus", 20_nM);
  treated.advance(24_h);
  std::printf("            control  everolimus 20 nM, 24 h\n");
  std::printf("S6K1        %.2f     %.2f\n", control["S6K1"], treated["S6K1"]);
  std::printf("EIF4EBP1_P  %.2f     %.2f\n", control["EIF4EBP1_P"], treated["EIF4EBP1_P"]);
  std::printf("AKT         %.2f     %.2f\n", control["AKT"], treated["AKT"]);
}
// Output:
//             control  everolimus 20 nM, 24 h
// S6K1        0.40     0.03
// EIF4EBP1_P  0.66     0.56
// AKT         0.32     0.40
