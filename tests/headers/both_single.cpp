// Both single headers in one translation unit.
#include "pathway.hpp"
//
#include "mtor.hpp"

int both_single();
int both_single() { return PATHWAY_VERSION_MAJOR; }
