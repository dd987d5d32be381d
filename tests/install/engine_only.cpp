#include <stdio.h>

#include "pathway.hpp"

int main() { return printf("%s\n", pathway::version) > 0 ? 0 : 1; }
