#!/bin/sh
# The portable Arduino sketch: as the IDE compiles it for four boards, and run on an emulated Uno.
# once: the compiler is avr-g++
# SPDX-License-Identifier: MIT
set -eu

root=$MTOR_ROOT
lab=$MTOR_BIN/lab
# shellcheck source=tests/setup.sh
. "$root/tests/setup.sh"
setup_find avr arduino node
for need in $missing; do echo "SKIPPED: $(describe "$need") is not here ($(package "$need"))" && exit 77; done
# shellcheck source=examples/web/tools.sh
. "$root/examples/web/tools.sh"
build=$MTOR_BUILD/boards/anyboard
mkdir -p "$build/sketch/anyboard" "$build/sketch/uno" "$build/tools"
cp "$root/examples/uno/anyboard/anyboard.ino" "$build/sketch/anyboard"
cp "$root/examples/uno/uno.ino" "$build/sketch/uno"
for name in anyboard uno; do
  "$lab" export --format c --module core --from steady -o "$build/sketch/$name/mtor_core.h" --force
done

failed=0
# ide BOARD SKETCH: as the IDE does. Debian's core asks avr-libc for a constant that it lacks.
ide() {
  rm -rf "$build/ide" && mkdir "$build/ide"
  arduino-builder -hardware /usr/share/arduino/hardware -tools "$build/tools" \
    -tools /usr/share/arduino-builder -fqbn "arduino:avr:$1" -build-path "$build/ide" -warnings all \
    -prefs=compiler.path=/usr/bin/ -prefs=compiler.cpp.extra_flags=-DDECIMAL_DIG=17 \
    -prefs=tools.ctags.path=/usr/bin -prefs=tools.ctags.cmd.path=/usr/bin/arduino-ctags \
    '-prefs=tools.ctags.pattern="{cmd.path}" -u --language-force=c++ -f - --c++-kinds=svpf --fields=KSTtzns --line-directives "{source_file}"' \
    "$build/sketch/$2/$2.ino" >"$build/said" 2>&1
}
for board in uno mega:cpu=atmega2560 leonardo nano:cpu=atmega328; do
  if ide $board anyboard && ! grep -A2 "anyboard.*warning" "$build/said"; then
    echo "ok    $board: $(sed -n 's/^Sketch uses \([0-9]* bytes\).*/\1 of flash/p' "$build/said")," \
      "$(sed -n 's/^Global variables use \([0-9]* bytes\).*/\1 of variables/p' "$build/said")"
  else
    tail -n 12 "$build/said" && echo "FAIL  $board" && failed=1
  fi
  [ $board != uno ] || { cp "$build/ide/anyboard.ino.hex" "$build/uno.hex" && avr-nm "$build/ide/anyboard.ino.elf" >"$build/symbols"; }
done
# The sketch with the registers of an Uno: right or one line of refusal, on no board anything else.
for board in uno nano:cpu=atmega328; do ide $board uno || { tail -n 5 "$build/said" && failed=1; }; done
for board in mega:cpu=atmega2560 leonardo; do
  if ide $board uno || ! grep -q '#error "This sketch drives the pins of an Uno R3' "$build/said"; then
    echo "FAIL  uno.ino is not refused for $board" && failed=1
  fi
done

# An Uno R4, whose core no distribution has: its processor's compiler, and the functions declared.
if command -v arm-none-eabi-g++ >/dev/null; then
  if arm-none-eabi-g++ -std=gnu++17 -mcpu=cortex-m4 -mthumb -mfloat-abi=hard -mfpu=fpv4-sp-d16 -Os -Wall -Wextra -Werror \
    -fno-rtti -fno-exceptions -DARDUINO=10819 -DARDUINO_ARCH_RENESAS_UNO -include "$root/tests/boards/arduino.hpp" \
    -x c++ -c "$build/sketch/anyboard/anyboard.ino" -o "$build/r4.o"; then
    echo "ok    Uno R4, its processor: $(arm-none-eabi-size "$build/r4.o" | awk 'NR == 2 { print $1 " bytes of flash, " $2 + $3 " of variables" }'), without its core"
  else
    echo 'FAIL  Uno R4' && failed=1
  fi
fi

web_tools "$build/npm" "$root/tests/boards/package.json" || {
  [ $failed -eq 0 ] || exit 1
  echo 'SKIPPED: npm could not install avr8js' && exit 77
}
clock=$(sed -n 's/^0080\([0-9a-f]*\) . timer0_millis$/0x\1/p' "$build/symbols")
node "$root/tests/boards/anyboard.mjs" "$build/npm" "$build/uno.hex" "$clock" || failed=1
exit $failed
