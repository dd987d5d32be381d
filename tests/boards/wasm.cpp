// A page or node as a board: what is printed is left in memory, for JavaScript to read.
// SPDX-License-Identifier: MIT
#include "board.hpp"

static char text[4096];
static unsigned size = 0;

int main();

extern "C" {
[[clang::export_name("run")]] void run() { main(); }
[[clang::export_name("printed")]] const char* printed() { return text; }
[[clang::export_name("size")]] unsigned printed_size() { return size; }
}

void put(char c) {
  if (size < sizeof(text)) text[size++] = c;
}
[[noreturn]] void finish() { __builtin_trap(); }  // JavaScript catches it
