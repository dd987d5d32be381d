// EXPECT: this_dose_must_be_from_0_to_1e12_nM
#include "mtor.hpp"

using namespace mtor::literals;

void treat(mtor::cell<>& cell) { cell.dose("everolimus", 2000000_mM); }
