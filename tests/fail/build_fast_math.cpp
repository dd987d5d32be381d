// EXPECT: -ffast-math lets the compiler change them: compile without it
// FLAGS: -ffast-math
#include "pathway.hpp"

int main() {}
