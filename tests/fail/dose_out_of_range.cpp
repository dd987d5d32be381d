// EXPECT: this_dose_must_be_from_0_to_1e12_nM
#include "mtor.hpp"

void treat(mtor::cell<>& cell) { cell.dose("everolimus", pathway::concentration{2e12}); }
