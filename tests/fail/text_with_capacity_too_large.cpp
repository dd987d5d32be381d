// EXPECT: pathway: a network has at most 65534 of each
#include "pathway.hpp"

pathway::basic_network<pathway::capacity{.nodes = 70000}> net;
