#!/bin/sh
# The digests on a Cortex-M4F: QEMU's mps2-an386, float in its FPU, double in libgcc.
# once: the compiler of this test is the board's
#
# The libgcc of Thumb-2 subtracts doubles wrongly now and then (digest_difference.hpp), so that
# double is not promised here. Where it subtracts well, double must be equal as everywhere else.
# SPDX-License-Identifier: MIT
# shellcheck source=tests/boards/same_bits.sh
. "$MTOR_ROOT/tests/boards/same_bits.sh"
need arm-none-eabi-g++ qemu-system-arm

# -ffp-contract=fast, GCC's default: the library itself must prevent it.
# shellcheck disable=SC2086 # a list of options
arm-none-eabi-g++ $freestanding -mcpu=cortex-m4 -mthumb -mfloat-abi=hard -mfpu=fpv4-sp-d16 \
  -ffp-contract=fast -T "$root/examples/bare/cortex-m4f.ld" \
  "$boards/digest.cpp" "$root/examples/bare/cortex-m4f.cpp" "$root/examples/board/cortex_m.cpp" \
  "$root/examples/board/memory.cpp" -lgcc -o "$scratch/digest.elf"
limited qemu-system-arm -M mps2-an386 -display none -monitor none -serial stdio -semihosting \
  -kernel "$scratch/digest.elf" >"$scratch/printed" 2>&1
wrong=$(wrong_differences)
if [ "${wrong:-0}" -gt 0 ]; then
  status=0
  printed Cortex-M4F double || status=1
  in_readme Cortex-M4F = 'not promised' || status=1
  echo "this libgcc gets $wrong of 300 differences 1 - h wrong, h near 2^-33: double is not promised"
  exit $status
fi
printed Cortex-M4F
