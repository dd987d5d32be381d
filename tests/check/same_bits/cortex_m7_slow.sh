#!/bin/sh
# The digests on a Cortex-M7: QEMU's mps2-an500, float and double in its FPU.
# once: the compiler of this test is the board's
# SPDX-License-Identifier: MIT
# shellcheck source=tests/boards/same_bits.sh
. "$MTOR_ROOT/tests/boards/same_bits.sh"
need arm-none-eabi-g++ qemu-system-arm

# -ffp-contract=fast, GCC's default: the library itself must prevent it.
# shellcheck disable=SC2086 # a list of options
arm-none-eabi-g++ $freestanding -mcpu=cortex-m7 -mthumb -mfloat-abi=hard -mfpu=fpv5-d16 \
  -ffp-contract=fast -T "$root/examples/bare/cortex-m4f.ld" \
  "$boards/digest.cpp" "$root/examples/bare/cortex-m4f.cpp" "$root/examples/board/cortex_m.cpp" \
  "$root/examples/board/memory.cpp" -lgcc -o "$scratch/digest.elf"
limited qemu-system-arm -M mps2-an500 -display none -monitor none -serial stdio -semihosting \
  -kernel "$scratch/digest.elf" >"$scratch/printed" 2>&1
printed Cortex-M7
