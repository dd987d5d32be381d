#!/bin/sh
# The digests on an RP2040, Cortex-M0+: the emulator rp2040js.
# once: the compiler of this test is the board's
# SPDX-License-Identifier: MIT
# shellcheck source=tests/boards/same_bits.sh
. "$MTOR_ROOT/tests/boards/same_bits.sh"
need arm-none-eabi-g++ node npm python3

# The emulator is one package of npm.
folder=$MTOR_BUILD/same_bits
pico=$root/examples/pico
mkdir -p "$folder"
if ! cmp -s "$pico/package.json" "$folder/package.json" || ! [ -d "$folder/node_modules/rp2040js" ]; then
  [ -z "${MTOR_NO_INSTALL:-}" ] || { echo 'SKIPPED: no rp2040js, and nothing may be installed' && exit 77; }
  cp "$pico/package.json" "$folder"
  npm install --prefix "$folder" --no-audit --no-fund --no-package-lock --ignore-scripts \
    >"$scratch/npm" 2>&1 || {
    rm -f "$folder/package.json"
    tail -n 5 "$scratch/npm"
    echo 'SKIPPED: npm could not install rp2040js'
    exit 77
  }
fi

# shellcheck disable=SC2086 # a list of options
arm-none-eabi-g++ $freestanding -mcpu=cortex-m0plus -mthumb -T "$pico/pico.ld" \
  "$boards/digest.cpp" "$boards/rp2040.cpp" "$pico/boot.cpp" "$root/examples/board/cortex_m.cpp" \
  "$root/examples/board/memory.cpp" -lgcc -o "$scratch/digest.elf"
PYTHONDONTWRITEBYTECODE=1 python3 "$pico/uf2.py" "$scratch/digest.elf" "$scratch/digest.uf2"
limited node "$boards/rp2040.mjs" "$scratch/digest.uf2" "$folder" 11 >"$scratch/printed"
printed RP2040
