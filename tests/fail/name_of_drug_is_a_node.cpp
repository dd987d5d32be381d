// EXPECT: no_such_drug_in_this_network
// EXPECT: AKT
#include "mtor.hpp"

using namespace mtor::literals;

void treat(mtor::cell<>& cell) { cell.dose("AKT", 20_nM); }
