// EXPECT: -ffast-math lets the compiler change them: compile without it
// FLAGS: -ffinite-math-only
#include "pathway.hpp"

int main() {}
