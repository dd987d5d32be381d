# The digests of golden/digests.txt, and what a platform prints. Sourced by
# tests/check/same_bits/*.sh, which say how a platform is built and run.
#
#   need COMMAND...       skips the test where a command is missing
#   printed NAME [TYPE]   compares $scratch/printed with them; TYPE is not promised there
#   in_readme NAME CELL.. fails unless README.md's table has that row; `printed` calls it
#   wrong_differences     how many of 300 subtractions of doubles the platform got wrong
#
# That the compilers compute these digests is the test check/same_bits/golden_slow.sh.
#
# SPDX-License-Identifier: MIT
# shellcheck shell=dash
set -eu
LC_ALL=C
export LC_ALL

root=$MTOR_ROOT
# shellcheck disable=SC2034 # used by who sources this
boards=$root/tests/boards
golden=$root/tests/golden/digests.txt
scratch=$(mktemp -d)
child=
# Whatever happens, no emulator is left behind.
trap '[ -z "$child" ] || kill "$child" 2>/dev/null; rm -rf "$scratch"' EXIT
trap 'exit 1' HUP INT TERM

cd "$root" # so that no word of these has a space in it
includes="-I include -I tests/support -I examples/bare"
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

# What digest_difference.hpp has counted, or nothing.
wrong_differences() {
  counted=$(sed -n 's/^wrong double differences \([0-9a-f]*\).*/\1/p' "$scratch/printed")
  [ -z "$counted" ] || echo $((0x$counted))
}

# What README.md says of a platform must be what its test has found.
in_readme() {
  row="| $1 |"
  shift
  for cell; do row="$row $cell |"; done
  grep -qF "$row" "$root/README.md" || { echo "FAIL: README.md has no row '$row'" && return 1; }
}

printed() {
  platform=$1
  unpromised=${2:-none}
  failed=0
  while read -r network type stepper digest; do
    got=$(sed -n "s/^$network $type $stepper \([0-9a-f]*\).*/\1/p" "$scratch/printed")
    if [ "$got" = "$digest" ]; then
      answer='='
    elif [ "$type" = "$unpromised" ] && [ -n "$got" ]; then
      answer="$got (not promised: see below)"
    else
      answer="FAIL: ${got:-nothing} is printed, golden/digests.txt has $digest"
      failed=1
    fi
    printf '%-11s %-5s %-6s %-20s %s\n' "$platform" "$network" "$type" "$stepper" "$answer"
  done <"$golden"
  differences=$(wrong_differences)
  if [ "$differences" != 0 ] && [ "$unpromised" != double ]; then
    echo "FAIL: $platform: ${differences:-unknown how many} of 300 differences in double are wrong"
    failed=1
  fi
  case $unpromised in none) in_readme "$platform" = = || failed=1 ;; esac
  return $failed
}
