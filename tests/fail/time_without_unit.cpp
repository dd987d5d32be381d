// EXPECT: constant_time
#include "mtor.hpp"

using namespace mtor::literals;

void wait(mtor::cell<>& cell) { cell.advance(24); }
