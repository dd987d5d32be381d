# The digests that the compiler computes, and what a platform prints. Sourced by
# tests/check_same_bits_*.sh, which say how a platform is built and run.
#
#   need COMMAND...       skips the test where a command is missing
#   expected              writes the compiler's digests to $scratch/expected
#   printed NAME [TYPE]   compares $scratch/printed with them; TYPE is not promised there
#   wrong_differences     how many of 300 subtractions of doubles the platform got wrong
#
# SPDX-License-Identifier: MIT
# shellcheck shell=dash
set -eu
LC_ALL=C
export LC_ALL

root=$MTOR_ROOT
boards=$root/tests/boards
scratch=$(mktemp -d)
child=
# Whatever happens, no emulator is left behind.
trap '[ -z "$child" ] || kill "$child" 2>/dev/null; rm -rf "$scratch"' EXIT
trap 'exit 1' HUP INT TERM

includes="-I $root/include -I $root/tests -I $root/examples/bare"
# shellcheck disable=SC2034 # used by who sources this
freestanding="-std=c++20 -O2 -Wall -Wextra -Werror -ffreestanding -nostdlib -fno-exceptions
  -fno-rtti -fno-threadsafe-statics $includes"

need() {
  for command in "$@"; do
    command -v "$command" >/dev/null 2>&1 || { echo "SKIPPED: no $command" && exit 77; }
  done
}

# Limits an emulator's time; ends it by its own number, also when this script is stopped.
limited() {
  timeout -k 5 600 "$@" </dev/null &
  child=$!
  wait "$child" || { status=$? && child= && return "$status"; }
  child=
}

# Runs one of the programs whose digests the compiler has computed. The one of the build folder, if
# it is there and no source is newer, otherwise one made here.
run_program() {
  name=program_same_bits_$1_slow
  own=$MTOR_BUILD/same_bits
  for program in "$MTOR_BIN/$name" "$own/$name"; do
    [ -x "$program" ] || continue
    [ -z "$(find "$root/include" "$root"/tests/digest*.hpp "$root/tests/same_bits.hpp" \
      "$root/tests/$name.cpp" -newer "$program" -name '*.?pp')" ] || continue
    "$program" >"$scratch/out" 2>&1 && cat "$scratch/out" && return
  done
  # shellcheck disable=SC2086 # a list of options
  "$MTOR_CXX" -std=c++20 -O2 $includes "$root/tests/$name.cpp" -o "$own/$name.$$"
  mv "$own/$name.$$" "$own/$name"
  "$own/$name"
}

# One test at a time: the second finds what the first has made.
expected() {
  mkdir -p "$MTOR_BUILD/same_bits"
  exec 9>"$MTOR_BUILD/same_bits/lock"
  ! command -v flock >/dev/null 2>&1 || flock 9
  for type in float double q1_15 q16_16; do run_program $type; done | sort >"$scratch/expected"
  exec 9>&-
  [ "$(wc -l <"$scratch/expected")" -eq 10 ] || {
    echo 'FAIL: the compiler gives not 10 digests:'
    cat "$scratch/expected"
    exit 1
  }
}

# What digest_difference.hpp has counted, or nothing.
wrong_differences() {
  counted=$(sed -n 's/^wrong double differences \([0-9a-f]*\).*/\1/p' "$scratch/printed")
  [ -z "$counted" ] || echo $((0x$counted))
}

printed() {
  platform=$1
  unpromised=${2:-none}
  [ -s "$scratch/expected" ] || expected
  failed=0
  while read -r network type stepper digest; do
    got=$(sed -n "s/^$network $type $stepper \([0-9a-f]*\).*/\1/p" "$scratch/printed")
    if [ "$got" = "$digest" ]; then
      answer='='
    elif [ "$type" = "$unpromised" ] && [ -n "$got" ]; then
      answer="$got (not promised: see below)"
    else
      answer="FAIL: ${got:-nothing} is printed, the compiler gives $digest"
      failed=1
    fi
    printf '%-11s %-5s %-6s %-20s %s\n' "$platform" "$network" "$type" "$stepper" "$answer"
  done <"$scratch/expected"
  differences=$(wrong_differences)
  if [ "$differences" != 0 ] && [ "$unpromised" != double ]; then
    echo "FAIL: $platform: ${differences:-unknown how many} of 300 differences in double are wrong"
    failed=1
  fi
  return $failed
}
