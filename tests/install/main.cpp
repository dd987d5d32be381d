// A separate project that uses the library as its users do.
#include <stdio.h>

#include "mtor.hpp"

using namespace mtor::literals;

int main() {
  mtor::cell<double> control, treated;
  treated.dose("everolimus", 20_nM);
  const bool settled = control.settle() && treated.settle();
  printf("%s\nS6K1 %.2f, with everolimus %.2f\n", pathway::version, control["S6K1"],
         treated["S6K1"]);
  return settled && treated["S6K1"] < control["S6K1"] ? 0 : 1;
}
