#!/bin/sh
# The demonstration on an emulated Raspberry Pi Pico: its .uf2, start, lamps, buttons, bits, bad input.
# once
# SPDX-License-Identifier: MIT
set -eu

root=$MTOR_ROOT
for tool in arm-none-eabi-g++ python3 node npm; do
  command -v "$tool" >/dev/null || { echo "SKIPPED: there is no $tool" && exit 77; }
done
build=$MTOR_BUILD/boards
mkdir -p "$build/pico"

# As a user does it: builds, installs the emulator, shows the lamps once.
status=0
MTOR_BUILD_DIR=$build sh "$root/examples/pico/run" </dev/null >"$build/pico/shown" 2>"$build/pico/said" ||
  status=$?
if [ "$status" -eq 3 ]; then
  cat "$build/pico/said"
  echo 'SKIPPED: the emulator rp2040js could not be installed' && exit 77
elif [ "$status" -ne 0 ]; then
  cat "$build/pico/said"
  exit 1
fi
"$MTOR_CXX" -std=c++20 -O2 -I "$root/include" "$root/tests/boards/replay.cpp" -o "$build/pico/replay"
node "$root/tests/boards/pico.mjs" "$build/examples/pico" "$build/pico/replay" "$build/pico/shown"
exec python3 "$root/tests/boards/pico_live.py" node "$root/examples/pico/show.mjs" \
  "$build/examples/pico/mtor.uf2" "$build/examples/pico"
