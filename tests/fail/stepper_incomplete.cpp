// EXPECT: pathway: this stepper lacks
#include "mtor.hpp"

struct standstill {
  static constexpr int order = 1;
};
mtor::cell<double, standstill> cell;
