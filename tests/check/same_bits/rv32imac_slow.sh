#!/bin/sh
# The digests on RV32IMAC, no FPU: QEMU's board virt.
# once: the compiler of this test is the board's
# SPDX-License-Identifier: MIT
# shellcheck source=tests/boards/same_bits.sh
. "$MTOR_ROOT/tests/boards/same_bits.sh"
need riscv64-unknown-elf-g++ qemu-system-riscv32

# shellcheck disable=SC2086 # a list of options
riscv64-unknown-elf-g++ $freestanding -march=rv32imac -mabi=ilp32 \
  -T "$root/examples/bare/rv32imac.ld" "$boards/digest.cpp" "$root/examples/bare/rv32imac.cpp" \
  "$root/examples/board/memory.cpp" -lgcc -o "$scratch/digest.elf"
limited qemu-system-riscv32 -M virt -bios none -display none -monitor none -serial stdio \
  -kernel "$scratch/digest.elf" >"$scratch/printed" 2>&1
printed RV32IMAC
