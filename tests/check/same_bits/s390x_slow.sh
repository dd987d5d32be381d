#!/bin/sh
# The digests on s390x, where the highest byte comes first: QEMU's user mode.
# once: the compiler of this test is the machine's
# SPDX-License-Identifier: MIT
# shellcheck source=tests/boards/same_bits.sh
. "$MTOR_ROOT/tests/boards/same_bits.sh"
need s390x-linux-gnu-g++ qemu-s390x

# -ffp-contract=fast, GCC's default: the library itself must prevent it.
# shellcheck disable=SC2086 # a list of options
s390x-linux-gnu-g++ -std=c++20 -O2 -static -Wall -Wextra -Werror -ffp-contract=fast $includes \
  "$boards/digest.cpp" "$root/examples/bare/desk.cpp" -o "$scratch/digest"
limited qemu-s390x "$scratch/digest" >"$scratch/printed"
printed s390x
