#!/bin/sh
# The digests of the exported C file on an emulated ATmega328P, and the cycles that a step takes.
# once: the compilers are avr-gcc and the machine's own
# SPDX-License-Identifier: MIT
# shellcheck source=tests/boards/same_bits.sh
. "$MTOR_ROOT/tests/boards/same_bits.sh"
lab=$MTOR_BIN/lab
need avr-gcc cc
# shellcheck source=tests/setup.sh
. "$root/tests/setup.sh"
setup_find avr simavr
for need in $missing; do
  echo "SKIPPED: $(describe "$need") is not here ($(package "$need"))"
  exit 77
done

cc -std=c99 -O2 -Wall -Wextra -Werror "$boards/uno_digest_run.c" -o "$scratch/run" -lsimavr -lelf
failed=0
for number in q1_15 q16_16; do
  "$lab" export --format c --module core --number $number -o "$scratch/core.h" --force
  avr-gcc -std=c99 -mmcu=atmega328p -DF_CPU=16000000UL -Os -Wall -Wextra -Wconversion -Werror \
    -DEXPORTED="\"$scratch/core.h\"" "$boards/uno_digest.c" -o "$scratch/digest.elf"
  limited "$scratch/run" "$scratch/digest.elf" >"$scratch/printed"
  read -r digest cycles <"$scratch/printed"
  printf 'AVR core %s %s, at most %s cycles a step\n' $number "$digest" "$cycles"
  grep -qx "core $number exponential_euler $digest" "$golden" || {
    echo "FAIL: $digest is not in golden/digests.txt"
    failed=1
  }
  [ "$cycles" -le 1600000 ] || { echo 'FAIL: less than 10 steps a second at 16 MHz' && failed=1; }
done
in_readme AVR '=, fixed point, the core' 'no 64 bits' || failed=1
exit $failed
