// The control: this file must compile, so that a wrong include path cannot pass for a caught mistake.
#include "mtor.hpp"
#include "pathway.hpp"

int main() {}
