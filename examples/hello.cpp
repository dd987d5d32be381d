// Everolimus blocks S6K1, and AKT rises: a cell at rest, and after a day with the drug.
#include <cstdio>
#include "mtor.hpp"
using namespace mtor::literals;

constexpr const auto& control = mtor::at_rest<double>();  // found by the compiler
constexpr double AKT_treated = [] {
  auto cell = control;
  cell.dose("everolimus", 20_nM);               // "everolimsu" does not compile
  return cell.settle(1e-3) ? cell["AKT"] : -1;  // near enough, and within every compiler's budget
}();
static_assert(AKT_treated > control["AKT"] + 0.05, "S6K1 no longer brakes IRS1");

int main() {
  auto treated = control;
  treated.dose("everolimus", 20_nM);
  treated.advance(24_h);
  std::printf("      control  everolimus 20 nM, 24 h\n");
  std::printf("S6K1  %.2f     %.2f\n", control["S6K1"], treated["S6K1"]);
  std::printf("AKT   %.2f     %.2f\n", control["AKT"], treated["AKT"]);
}
// Output:
//       control  everolimus 20 nM, 24 h
// S6K1  0.47     0.01
// AKT   0.51     0.60
