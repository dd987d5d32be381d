// EXPECT: this_step_must_be_from_1e_minus_6_to_1e6_minutes
#include "mtor.hpp"

using namespace mtor::literals;

void refine(mtor::cell<>& cell) { cell.step_size(0_min); }
