// What a user's program does, in small: take the pathway, ask it something.
#include <stdio.h>

#include "mtor.hpp"

int main() { return printf("%s\n", pathway::version) > 0 ? 0 : 1; }
