// EXPECT: no_such_preset_in_this_network
// EXPECT: PTEN_los
#include "mtor.hpp"

using namespace mtor::literals;

void apply(mtor::cell<>& cell) { cell.apply("PTEN_los"); }
