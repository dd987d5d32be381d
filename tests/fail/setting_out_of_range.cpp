// EXPECT: this_must_be_from_0_to_1
#include "mtor.hpp"

void feed(mtor::cell<>& cell) { cell.set("growth_factor", 60); }
