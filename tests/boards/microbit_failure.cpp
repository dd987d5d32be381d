// A program that fails at once, on the pins of the demonstration.
// SPDX-License-Identifier: MIT
#define main the_demonstration
#include "../../examples/microbit/microbit.cpp"
#undef main

int main() {
  asm volatile("udf #0");
  return 0;
}
