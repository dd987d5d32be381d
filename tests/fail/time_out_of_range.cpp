// EXPECT: this_time_must_be_from_0_to_1e7_minutes
#include "mtor.hpp"

void wait(mtor::cell<>& cell) { cell.advance(pathway::duration{-5}); }
