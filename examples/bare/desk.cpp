// The desk as a board: the output that every other one must equal.
// SPDX-License-Identifier: MIT
#include "board.hpp"

#include <cstdio>
#include <cstdlib>

void put(char c) { std::putchar(c); }
[[noreturn]] void finish() { std::exit(0); }
