/* Runs uno_digest.c in simavr; prints its digest, and the most cycles of one step.
 *   uno_digest_run FIRMWARE.elf
 * SPDX-License-Identifier: MIT */
#include "../../examples/uno/emulator.h"

#define GPIOR0 0x3e /* where data memory has it */

static char answer[32];
static size_t size;
static uint64_t begun, most;
static long steps;

static void hear(char c) {
  if (size + 1 < sizeof answer) answer[size++] = c;
}

static void step_begins_or_ends(struct avr_t* avr, avr_io_addr_t address, uint8_t value,
                                void* none) {
  (void)address;
  (void)none;
  if (value) {
    begun = avr->cycle;
  } else {
    if (avr->cycle - begun > most) most = avr->cycle - begun;
    ++steps;
  }
}

int main(int count, char** words) {
  int s;
  if (count != 2 || !uno_load(words[1])) return 2;
  uno_board.heard = hear;
  uno_board.avr->run_cycle_limit = 50; /* or the cycles of an instruction are known too late */
  avr_register_io_write(uno_board.avr, GPIOR0, step_begins_or_ends, NULL);
  for (s = 0; s < 300 && (size == 0 || answer[size - 1] != '\n'); ++s) {
    if (!uno_run(1000000)) return 1;
  }
  if (size != 17 || steps != 500) {
    fprintf(stderr, "%ld steps, %zu characters after %d s\n", steps, size, s);
    return 1;
  }
  printf("%.16s %llu\n", answer, (unsigned long long)most);
  return 0;
}
