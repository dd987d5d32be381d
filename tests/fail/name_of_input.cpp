// EXPECT: no_such_input_in_this_network
// EXPECT: growth_facter
#include "mtor.hpp"

using namespace mtor::literals;

void feed(mtor::cell<>& cell) { cell.set("growth_facter", 1); }
