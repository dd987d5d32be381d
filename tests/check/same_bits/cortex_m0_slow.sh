#!/bin/sh
# The digests on a Cortex-M0 without an FPU: QEMU's BBC micro:bit v1, 16 KB of RAM.
# once: the compiler of this test is the board's
# SPDX-License-Identifier: MIT
# shellcheck source=tests/boards/same_bits.sh
. "$MTOR_ROOT/tests/boards/same_bits.sh"
need arm-none-eabi-g++ qemu-system-arm

# shellcheck disable=SC2086 # a list of options
arm-none-eabi-g++ $freestanding -mcpu=cortex-m0 -mthumb -T "$root/examples/microbit/microbit.ld" \
  "$boards/digest.cpp" "$boards/semihosting.cpp" "$root/examples/board/cortex_m.cpp" \
  "$root/examples/board/memory.cpp" -lgcc -o "$scratch/digest.elf"
limited qemu-system-arm -M microbit -display none -monitor none -serial none -semihosting \
  -kernel "$scratch/digest.elf" >"$scratch/printed" 2>&1
printed Cortex-M0
