#!/bin/sh
# The minimal program on an emulated Cortex-M4F and RISC-V prints what it prints here, bit for bit.
# once
# SPDX-License-Identifier: MIT
set -eu

root=$MTOR_ROOT
build=$MTOR_BUILD/boards/bare
mkdir -p "$build"
failed=0
skipped=

run() { MTOR_BUILD_DIR=$build CXX=$MTOR_CXX sh "$root/examples/bare/run" "$@" 2>"$build/said"; }
wrong() {
  failed=1
  echo "FAIL  $1"
  shift
  for file; do sed 's/^/  /' "$file"; done
}

run desk >"$build/desk" || wrong 'the program on this machine' "$build/said"
# Seven lines: a header, five nodes, all levels; each with bits, and the drug matters.
awk '
  NR > 1 && NR < 7 { if ($2 !~ /^[01]\.[0-9]+$/ || $3 !~ /^[0-9a-f]+$/ || length($3) != 8 || $2 > 1 || $4 > 1) exit 1 }
  $1 == "AKT" && $4 < $2 + 0.05 { exit 1 }
  $1 == "S6K1" && $4 > $2 - 0.4 { exit 1 }
  NR == 7 && $3 == $4 { exit 1 }
  END { if (NR != 7) exit 1 }' "$build/desk" || wrong 'these are not the levels of a cell' "$build/desk"
# The README shows the same.
awk '/^```/ { if (inside) exit; inside = 1; next } inside' "$root/examples/bare/README.md" >"$build/shown"
cmp -s "$build/shown" "$build/desk" || wrong 'the README shows other levels' "$build/shown" "$build/desk"

for target in cortex-m4f rv32imac; do
  case $target in
    cortex-m4f) tools='arm-none-eabi-g++ qemu-system-arm' ;;
    rv32imac) tools='riscv64-unknown-elf-g++ qemu-system-riscv32' ;;
  esac
  lacks=
  for tool in $tools; do command -v "$tool" >/dev/null || lacks=$tool; done
  if [ -n "$lacks" ]; then
    skipped="$skipped $target (no $lacks)"
  elif ! run "$target" >"$build/$target"; then
    wrong "$target does not run" "$build/said" "$build/$target"
  elif ! cmp -s "$build/$target" "$build/desk"; then
    wrong "$target differs from this machine" "$build/$target" "$build/desk"
  else
    echo "ok    $(tail -n 1 "$build/said" | sed 's|: .*\.elf,|:|'), the same bits"
  fi
done

# What stops a program must not look like success: a trap ends the emulator with a failure.
if [ -z "$skipped" ]; then
  for target in cortex-m4f rv32imac; do
    copy=$build/broken
    rm -rf "$copy"
    mkdir -p "$copy/examples"
    cp -r "$root/examples/bare" "$root/examples/board" "$copy/examples"
    ln -s "$root/tests" "$root/include" "$copy"
    sed 's/^int main() {/& __builtin_trap();/' "$root/examples/bare/main.cpp" >"$copy/examples/bare/main.cpp"
    if MTOR_BUILD_DIR=$copy/build sh "$copy/examples/bare/run" "$target" >"$build/trapped" 2>&1; then
      wrong "$target: a trap passed for success" "$build/trapped"
    else
      echo "ok    $target: a trap is a failure"
    fi
  done
fi

[ "$failed" -eq 0 ] || exit 1
[ -z "$skipped" ] || { echo "SKIPPED:$skipped" && exit 77; }
