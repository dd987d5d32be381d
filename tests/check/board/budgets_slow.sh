#!/bin/sh
# The whole network on a Cortex-M0 keeps its budgets: RAM, flash, instructions a step, and a step
# beside plain C. The emulator counts instructions, so that a loaded machine gives the same numbers.
# once: it takes the boards' compiler
# SPDX-License-Identifier: MIT
set -eu

for tool in arm-none-eabi-g++ qemu-system-arm; do
  command -v "$tool" >/dev/null 2>&1 || {
    echo "SKIPPED: $tool is not here"
    exit 77
  }
done
CXX=$MTOR_CXX sh "$MTOR_ROOT/tests/bench/boards.sh"
