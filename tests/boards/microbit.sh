#!/bin/sh
# One case of microbit.py, with a firmware of its own.
#   tests/boards/microbit.sh CASE        (MTOR_ROOT, MTOR_BUILD and MTOR_CXX are given)
# SPDX-License-Identifier: MIT
set -eu

root=$MTOR_ROOT
for tool in arm-none-eabi-g++ qemu-system-arm python3; do
  command -v "$tool" >/dev/null || { echo "SKIPPED: there is no $tool" && exit 77; }
done
build=$MTOR_BUILD/boards/microbit/$1
mkdir -p "$build"
# shellcheck source=examples/board/build.sh
. "$root/examples/board/build.sh"

make() { # make NAME SOURCE
  board_build "$build/$1" '-mcpu=cortex-m0 -mthumb -Werror' "$root/examples/microbit/microbit.ld" \
    "$2" "$board_folder/cortex_m.cpp"
  "${board_compiler}objcopy" -O ihex "$build/$1.elf" "$build/$1.hex"
}
make mtor "$root/examples/microbit/microbit.cpp"
[ "$1" != budget ] || make mtor_step "$root/tests/boards/microbit_step.cpp"
[ "$1" != faults ] || make mtor_failure "$root/tests/boards/microbit_failure.cpp"
"$MTOR_CXX" -std=c++20 -O2 -I "$root/include" "$root/tests/boards/replay.cpp" -o "$build/replay"
exec python3 "$root/tests/boards/microbit.py" "$1" "$build/mtor" "$build/replay"
