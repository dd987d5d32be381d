// EXPECT: this_must_be_from_0_to_1
#include "mtor.hpp"

void stop(mtor::cell<>& cell) { cell.max("AKT", -0.5); }
