# What several tests of boards need, built once for all of them, whichever comes first. Sourced.
#
#   firmware BOARD    builds microbit or pico as a user does; $out is the folder with mtor.elf, ...
#   replay            prints the path of tests/boards/replay.cpp's program
#
# SPDX-License-Identifier: MIT
# shellcheck shell=sh

boards_build=$MTOR_BUILD/boards
mkdir -p "$boards_build"

# Tests run side by side: one builds, the others wait.
alone() { flock "$boards_build/lock" "$@"; }

firmware() {
  out=$boards_build/examples/$1
  mkdir -p "$out"
  alone env MTOR_BUILD_DIR="$boards_build" MTOR_NO_INSTALL=1 "$MTOR_ROOT/examples/run" "$1" --build \
    >"$out/said" 2>&1 </dev/null || { cat "$out/said" && exit 1; }
  ! grep -A3 'warning:' "$out/said" || exit 1
}

replay() {
  # shellcheck disable=SC2016 # for the shell that it starts
  alone sh -c '
    [ -x "$1" ] && [ -z "$(find "$2/include" "$2/tests/boards" "$2/examples/board" -name "*.?pp" -newer "$1")" ] ||
      "$3" -std=c++20 -O2 -I "$2/include" "$2/tests/boards/replay.cpp" -o "$1"' \
    sh "$boards_build/replay" "$MTOR_ROOT" "$MTOR_CXX" || exit 1
  printf '%s\n' "$boards_build/replay"
}
