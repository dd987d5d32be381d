/* For an ATmega328P: the digest of tests/support/digest.hpp by the exported file, over the serial line.
 * What lies between 1 and 0 in GPIOR0 is a step: the emulator counts its cycles.
 * SPDX-License-Identifier: MIT */
#include <avr/io.h>

#include EXPORTED

static mtor_cell cell;

static void counted_step(mtor_cell* c) {
  GPIOR0 = 1;
  mtor_step(c);
  GPIOR0 = 0;
}
#define mtor_step counted_step
#include "../export_c/digest.h"

static void send(char c) {
  while ((UCSR0A & _BV(UDRE0)) == 0) {
  }
  UDR0 = (uint8_t)c;
}

int main(void) {
  uint64_t value;
  int8_t shift;
  UCSR0B = _BV(TXEN0);
  value = digest(&cell);
  for (shift = 60; shift >= 0; shift = (int8_t)(shift - 4)) {
    const uint8_t digit = (uint8_t)(value >> shift & 15);
    send((char)(digit < 10 ? '0' + digit : 'a' + digit - 10));
  }
  send('\n');
  for (;;) {
  }
}
