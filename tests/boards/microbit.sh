#!/bin/sh
# One case of microbit.py, with a firmware of its own, on an emulated micro:bit V1 or V2.
#   tests/boards/microbit.sh CASE [V2]        (MTOR_ROOT, MTOR_BUILD and MTOR_CXX are given)
# SPDX-License-Identifier: MIT
set -eu

root=$MTOR_ROOT
python=python3 emulator=qemu-system-arm
[ -z "${2-}" ] || python=/usr/bin/python3 emulator=$python # Debian's, which has its modules
for tool in arm-none-eabi-g++ "$emulator" "$python"; do
  command -v "$tool" >/dev/null || { echo "SKIPPED: there is no $tool" && exit 77; }
done
[ -z "${2-}" ] || "$python" -c 'import unicorn' 2>/dev/null || {
  echo 'SKIPPED: there is no Unicorn for Python (python3-unicorn)' && exit 77
}
build=$MTOR_BUILD/boards/microbit/$1${2-}
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
exec "$python" "$root/tests/boards/microbit.py" "$1" "$build/mtor" "$build/replay" ${2+"$2"}
