#!/bin/sh
# The demonstration on an emulated Raspberry Pi Pico: its .uf2, start, lamps, buttons, bits, bad input.
# once
# SPDX-License-Identifier: MIT
set -eu

root=$MTOR_ROOT
for tool in arm-none-eabi-g++ python3 node npm; do
  command -v "$tool" >/dev/null || { echo "SKIPPED: there is no $tool" && exit 77; }
done
# shellcheck source=tests/boards/firmware.sh
. "$root/tests/boards/firmware.sh"
firmware pico
replay=$(replay)

# As a user does it: installs the emulator, shows the lamps once.
status=0
MTOR_BUILD_DIR=$boards_build sh "$root/examples/pico/run" </dev/null >"$out/shown" 2>"$out/said" ||
  status=$?
if [ "$status" -eq 3 ]; then
  cat "$out/said"
  echo 'SKIPPED: the emulator rp2040js could not be installed' && exit 77
elif [ "$status" -ne 0 ]; then
  cat "$out/said"
  exit 1
fi
node "$root/tests/boards/pico.mjs" "$out" "$replay" "$out/shown"
exec python3 "$root/tests/boards/pico_live.py" node "$root/examples/pico/show.mjs" \
  "$out/mtor.uf2" "$out"
