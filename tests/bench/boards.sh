#!/bin/sh
# What a step of the whole network costs a small board: a Cortex-M0 as in the micro:bit v1, in QEMU,
# which counts instructions. The library's two evaluators stand beside plain C that does the same
# (the same operations, knock-outs and holds; its levels must be the same bits) in two forms: short
# loops over tables, to be compared with `flat`, and straight-line code, to be compared with
# `unrolled`. All are compiled with the same options. Prints a table, then what was asked; exit 4
# when a number is missed.
#
#   tests/bench/boards.sh [OPTIONS OF THE COMPILER]      -Os unless given
#
# SPDX-License-Identifier: MIT
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
root=$(CDPATH='' cd -- "$here/../.." && pwd)
board=$root/examples/board
processor='-mcpu=cortex-m0 -mthumb'
[ $# -gt 0 ] || set -- -Os

for tool in arm-none-eabi-g++ qemu-system-arm timeout "${CXX:-g++}"; do
  command -v "$tool" >/dev/null || { echo "boards.sh: $tool is not here" >&2 && exit 3; }
done
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM

"${CXX:-g++}" -std=c++20 -I "$root/include" "$here/boards/make_network.cpp" -o "$work/make_network"

plain() { # OBJECT TYPE OPTION...
  object=$1
  type=$2
  shift 2
  for part in tables step; do "$work/make_network" "$type" $part >"$work/$part.h"; done
  [ "$type" = float ] || set -- "$@" -DFIXED
  # shellcheck disable=SC2086 # a list of options
  arm-none-eabi-gcc -std=c99 $processor -ffreestanding -ffunction-sections -fdata-sections \
    -ffp-contract=off "$@" -I "$here/boards" -I "$work" -c "$here/boards/plain.c" -o "$object"
}

cplusplus() { # OPTION...
  # shellcheck disable=SC2086 # a list of options
  arm-none-eabi-g++ -std=c++20 $processor -ffreestanding -ffunction-sections -fdata-sections \
    -fno-exceptions -fno-rtti -fno-threadsafe-statics -I "$root/include" -I "$here/boards" "$@"
}

# Every variant is linked with the same start-up code and the same measuring program, and run.
for type in float q1_15; do
  number=float
  [ $type = float ] || number=pathway::$type
  for variant in C_loops flat C_straight unrolled; do
    name=$type.$variant
    case $variant in
      C_loops) plain "$work/$name.o" "$type" "$@" ;;
      C_straight) plain "$work/$name.o" "$type" "$@" -DSTRAIGHT ;;
      *)
        cplusplus "$@" -DNUMBER=$number -DEVALUATOR=$variant -c "$here/boards/cell.cpp" \
          -o "$work/$name.o"
        ;;
    esac
    cplusplus "$@" -DTIMER_MHZ=16 -nostdlib -Wl,--gc-sections \
      -T "$root/examples/microbit/microbit.ld" "$here/boards/measure.cpp" "$board/cortex_m.cpp" \
      "$board/memory.cpp" "$work/$name.o" -lgcc -o "$work/$name.elf"
    # The program ends the emulator; so does timeout, should it not. Only its own.
    status=0
    timeout -k 5 120 qemu-system-arm -M microbit -icount shift=0 -display none -monitor none \
      -serial none -semihosting-config enable=on,target=native -kernel "$work/$name.elf" \
      </dev/null >"$work/$name.out" 2>&1 || status=$?
    if [ $status != 0 ] || ! grep -q "^stack" "$work/$name.out"; then
      echo "boards.sh: $name: the emulator ended with $status" >&2
      cat "$work/$name.out" >&2
      exit 1
    fi
    flash=$(arm-none-eabi-size "$work/$name.elf" | awk 'NR == 2 { print $1 + $2 }')
    awk -F '\t' -v type="$type" -v variant="$variant" -v flash="$flash" '
      { value[$1] = $2 }
      END { print type, variant, flash, value["static"], value["stack"], value["mean"],
              value["most"], value["digest"] }' "$work/$name.out"
  done
done >"$work/rows"

awk -v options="$*" '
  # ratio or number, at most `most`
  function asked(what, value, most) {
    printf "  %-58s %9s  %9s  %s\n", what, value, most, value <= most ? "yes" : "NO"
    if (value > most) missed = 1
  }
  function ratio(type, ours, plain) { return sprintf("%.3f", mean[type, ours] / mean[type, plain]) }
  BEGIN {
    printf "the whole network, exponential_euler, Cortex-M0, gcc %s\n", options
    printf "  %-18s %8s %8s %8s %12s %12s\n", "", "flash", "RAM", "stack", "instructions", "largest"
    printf "  %-18s %8s %8s %8s %12s %12s\n", "", "bytes", "bytes", "bytes", "a step", "step"
  }
  {
    printf "  %-18s %8d %8d %8d %12d %12d\n", $1 " " $2, $3, $4, $5, $6, $7
    flash[$1, $2] = $3; ram[$1, $2] = $4 + $5; mean[$1, $2] = $6; most[$1, $2] = $7
    if (!($1 in digest)) digest[$1] = $8
    if (digest[$1] != $8) { print "  " $1, $2 ": other bits than the variant above"; missed = 1 }
  }
  END {
    printf "  %-58s %9s  %9s  %s\n", "", "value", "asked", "reached"
    split("float q1_15", types); split("flat unrolled", evaluators)
    for (t = 1; t <= 2; t++) {
      type = types[t]
      for (e = 1; e <= 2; e++) {
        name = type ", " evaluators[e] ": "
        asked(name "RAM and most stack, bytes", ram[type, evaluators[e]], 6144)
        asked(name "flash, bytes", flash[type, evaluators[e]], 49152)
        asked(name "instructions of the largest step", most[type, evaluators[e]], \
              type == "float" ? 350000 : 70000)
      }
      asked(type ", a step: flat / C in loops over tables", ratio(type, "flat", "C_loops"), 1.15)
      asked(type ", a step: unrolled / straight-line C", ratio(type, "unrolled", "C_straight"), 1.15)
      printf "  %-58s %9s\n", type ", a step: flat / straight-line C", ratio(type, "flat", "C_straight")
    }
    exit missed ? 4 : 0
  }' "$work/rows"
