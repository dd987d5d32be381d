// EXPECT: pathway: this evaluator lacks drives
#include "mtor.hpp"

struct nothing {};
mtor::cell<double, pathway::heun, nothing> cell;
