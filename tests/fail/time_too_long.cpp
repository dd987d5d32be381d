// EXPECT: more_minutes_than_a_cell_can_run
#include "mtor.hpp"

using namespace mtor::literals;

void wait(mtor::cell<>& cell) { cell.advance(1e13_d); }
