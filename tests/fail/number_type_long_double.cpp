// EXPECT: pathway: this number type lacks
#include "mtor.hpp"

mtor::cell<long double> cell;
