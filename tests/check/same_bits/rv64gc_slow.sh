#!/bin/sh
# The digests on RV64GC, 64 bits, float and double in its FPU: QEMU's board virt.
# once: the compiler of this test is the board's
# SPDX-License-Identifier: MIT
# shellcheck source=tests/boards/same_bits.sh
. "$MTOR_ROOT/tests/boards/same_bits.sh"
need riscv64-unknown-elf-g++ qemu-system-riscv64

# -ffp-contract=fast, GCC's default: the library itself must prevent it.
# shellcheck disable=SC2086 # a list of options
riscv64-unknown-elf-g++ $freestanding -march=rv64gc -mabi=lp64d -mcmodel=medany -ffp-contract=fast \
  -T "$root/examples/bare/rv32imac.ld" "$boards/digest.cpp" "$root/examples/bare/rv32imac.cpp" \
  "$root/examples/board/memory.cpp" -lgcc -o "$scratch/digest.elf"
limited qemu-system-riscv64 -M virt -bios none -display none -monitor none -serial stdio \
  -kernel "$scratch/digest.elf" >"$scratch/printed" 2>&1
printed RV64GC
