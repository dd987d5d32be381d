#!/bin/sh
# One case of microbit.py on an emulated board; its program is built once for all cases.
#   tests/boards/microbit.sh CASE [V1 | V2 | calliope]    (MTOR_ROOT, MTOR_BUILD and MTOR_CXX are given)
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
# shellcheck source=tests/boards/firmware.sh
. "$root/tests/boards/firmware.sh"
# shellcheck source=examples/board/build.sh
. "$root/examples/board/build.sh"
firmware microbit
replay=$(replay)

other() { # other NAME SOURCE: another program for the same board
  board_build "$out/$1" '-mcpu=cortex-m0 -mthumb' "$root/examples/microbit/microbit.ld" \
    "$2" "$board_folder/cortex_m.cpp"
  "${board_compiler}objcopy" -O ihex "$out/$1.elf" "$out/$1.hex"
}
case $1 in
  budget) other mtor_step "$root/tests/boards/microbit_step.cpp" ;;
  faults) other mtor_failure "$root/tests/boards/microbit_failure.cpp" ;;
esac
exec "$python" "$root/tests/boards/microbit.py" "$1" "$out/mtor" "$replay" ${2+"$2"}
