// EXPECT: no_such_drug_in_this_network
// EXPECT: everolimsu
#include "mtor.hpp"

using namespace mtor::literals;

void treat(mtor::cell<>& cell) { cell.dose("everolimsu", 20_nM); }
