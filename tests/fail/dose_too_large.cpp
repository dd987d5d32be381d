// EXPECT: more_nM_than_a_dose_can_be
#include "mtor.hpp"

using namespace mtor::literals;

void treat(mtor::cell<>& cell) { cell.dose("everolimus", 2000000_mM); }
