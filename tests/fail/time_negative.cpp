// EXPECT: deleted
#include "mtor.hpp"

using namespace mtor::literals;

// Nothing runs backwards.
void wait(mtor::cell<>& cell) { cell.advance(-24_h); }
