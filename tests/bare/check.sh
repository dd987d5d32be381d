#!/bin/sh
# The object of a file that uses the library needs nothing but itself: no heap, no exceptions, no
# RTTI, no libm, no static constructors.
#   tests/bare/check.sh COMPILER FILE
# SPDX-License-Identifier: MIT
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
compiler=$1
file=$2
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
failed=0

# The barrier against fused operations must not cost a static constructor.
fma=
case $(uname -m) in x86_64) fma=-mfma ;; esac
# shellcheck disable=SC2086 # empty where there is no such option
for options in '-O2' '-O0' '-Os -ffreestanding' $fma; do
  # Compilers may call the first four wherever they like, also on a board; strlen only where there
  # is a C library.
  allowed='memcpy|memmove|memset|memcmp|_GLOBAL_OFFSET_TABLE_'
  case $options in
    *-ffreestanding*) ;;
    *) allowed="$allowed|strlen" ;;
  esac
  # shellcheck disable=SC2086 # a list of options
  "$compiler" -std=c++20 $options -fno-exceptions -fno-rtti -fno-stack-protector \
    -I "$root/include" -c "$file" -o "$scratch/bare.o"
  nm "$scratch/bare.o" | sed -n 's/^ *U //p' | grep -Ev "^($allowed)\$" |
    sed 's/^/  needs /' >"$scratch/bad" || true
  nm "$scratch/bare.o" | sed -n 's/.* \(_GLOBAL__sub_I_.*\|__cxx_global_.*\)/  static constructor \1/p' \
    >>"$scratch/bad"
  nm "$scratch/bare.o" | grep -q ' [TW] ' || echo '  defines no function: nothing was tested' >>"$scratch/bad"
  if [ -s "$scratch/bad" ]; then
    failed=1
    echo "${file##*/}, $compiler $options:"
    c++filt <"$scratch/bad"
  fi
done
exit $failed
