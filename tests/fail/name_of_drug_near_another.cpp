// EXPECT: no_such_drug_in_this_network
// EXPECT: word<'e', 'v', 'e', 'r', 'o', 'l', 'i', 'm', 'u', 's'>
#include "mtor.hpp"

using namespace mtor::literals;

void treat(mtor::cell<>& cell) { cell.dose("evrolimus", 20_nM); }
