// EXPECT: -ffast-math, or a part of it, lets the compiler change them: compile without it
// FLAGS: -ffinite-math-only
#include "pathway.hpp"

int main() {}
