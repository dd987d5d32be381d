// EXPECT: constant_dose
#include "mtor.hpp"

using namespace mtor::literals;

void treat(mtor::cell<>& cell) { cell.dose("everolimus", 20); }
