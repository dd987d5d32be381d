#!/bin/sh
# The Uno demonstration on an emulated ATmega328P: buttons, LEDs, serial line, the same bits as the C
# file here, and what it costs in RAM and flash.
# once: the compilers are avr-gcc and the machine's own
# SPDX-License-Identifier: MIT
set -u
LC_ALL=C
export LC_ALL

lab=$MTOR_BIN/lab
boards=$MTOR_ROOT/tests/boards
uno=$MTOR_ROOT/examples/uno
[ -x "$lab" ] || { echo "board/uno_slow.sh: no program '$lab'" >&2 && exit 2; }
# shellcheck source=tests/setup.sh
. "$MTOR_ROOT/tests/setup.sh"
setup_find avr simavr
for need in $missing; do
  echo "SKIPPED: $(describe "$need") is not here ($(package "$need"))"
  exit 77
done
command -v cc >/dev/null 2>&1 || { echo 'SKIPPED: no C compiler cc' && exit 77; }

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
trap 'exit 130' INT TERM
cd "$scratch" || exit 2
failed=0
# check NAME WHY COMMAND...: ok where the command succeeds
check() {
  name=$1 why=$2
  shift 2
  if "$@" >/dev/null 2>&1; then
    printf 'ok %s\n' "$name"
  else
    printf 'FAIL %s: %s\n' "$name" "$why"
    failed=1
  fi
}

# --- it is built ---

# As `examples/run uno` does, and as the Arduino IDE does, in C++11.
avr='-mmcu=atmega328p -DF_CPU=16000000UL -Os -Wall -Wextra -Wconversion -Werror'
"$lab" export --format c --module core --from steady -o mtor_core.h || exit 1
# shellcheck disable=SC2086 # a list of options
avr-gcc $avr -std=c99 -Wpedantic -ffunction-sections -fdata-sections -Wl,--gc-sections -I . \
  -x c "$uno/uno.ino" -o uno.elf || exit 1
# shellcheck disable=SC2086
check builds.cplusplus 'avr-g++ -std=gnu++11 refuses it' \
  avr-g++ $avr -std=gnu++11 -fno-exceptions -DARDUINO=10819 -I . -x c++ -c "$uno/uno.ino" -o uno.o
check builds.no_heap 'it allocates' sh -c '! avr-nm uno.elf | grep -qE " (malloc|free|realloc)$"'
flash=$(avr-size uno.elf | awk 'NR == 2 { print $1 + $2 }')
printf 'flash %s bytes\n' "$flash"
check flash "$flash bytes are more than 28 KB" [ "$flash" -le 28672 ]

# --- it is used ---

address() { avr-nm uno.elf | awk -v name="$1" '$3 == name { print $1 }'; }
cc -std=c99 -O2 -Wall -Wextra -Werror -I . "$boards/uno_test.c" -o uno_test -lsimavr -lelf || exit 1
timeout 800 ./uno_test uno.elf "$(address cell)" "$(address minutes)" "$(address given)" \
  "$(address tumour)" "$(address _end)" || failed=1

# What a cell of some modules takes; README.md says the same.
for modules in core 'core growth' ''; do
  # shellcheck disable=SC2046 # a list of options
  "$lab" export --format c $(for module in $modules; do printf -- '--module %s ' "$module"; done) -o sized.h --force
  printf '#include "sized.h"\nmtor_cell the_cell;\n' >sized.c
  avr-gcc -mmcu=atmega328p -std=c99 -Os -c sized.c -o sized.o || exit 1
  bytes=$((0x$(avr-nm -S sized.o | awk '$4 == "the_cell" { print $2 }')))
  printf 'cell of %s: %s bytes\n' "${modules:-all}" "$bytes"
  check "readme.cell.$bytes" 'examples/uno/README.md has another number' grep -q "takes $bytes bytes\|growth. $bytes\|network $bytes" "$uno/README.md"
done

# README.md of the example shows what the exported core does; tests/boards/write.sh writes it anew.
cc -std=c99 -O1 -Wall -Wextra -Werror '-DEXPORTED="mtor_core.h"' -I . "$boards/uno_readme.c" -o uno_readme
./uno_readme >lines
while IFS= read -r line; do
  check "readme: $line" 'examples/uno/README.md has another line' grep -qF "$line" "$uno/README.md"
done <lines

# --- examples/run uno without a terminal ---

cc -std=c99 -O2 -Wall -Wextra -Werror "$uno/show.c" -o show -lsimavr -lelf || exit 1
timeout 300 ./show uno.elf >shown </dev/null
check show.code "exit code $?" [ $? = 0 ]
check show.scenes "$(head -c 200 shown)" [ "$(grep -c 'L (late)' shown)" = 4 ]
check show.plain "it holds control characters" sh -c '! tr -d "\n" <shown | grep -q "[[:cntrl:]]"'

exit $failed
