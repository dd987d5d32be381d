// EXPECT: -ffast-math, or a part of it, lets the compiler change them: compile without it
// FLAGS: -ffast-math
#include "pathway.hpp"

int main() {}
