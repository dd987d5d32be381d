#!/bin/sh
# Every flag and pragma that lets a compiler change the value of a sum: the same bits, or the build
# is refused in our words. Nothing else may happen.
# SPDX-License-Identifier: MIT
set -eu

root=${MTOR_ROOT:-$(CDPATH='' cd -- "$(dirname -- "$0")/../../.." && pwd)}
cxx=${MTOR_CXX:-c++}
here=$root/tests/check/same_bits
golden=941d4bdf537218f0
refusal='pathway gives the same bits on every machine; '
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
status=0
fma=false
if grep -qw fma /proc/cpuinfo 2>/dev/null; then fma=true; fi
echo 'int main() {}' >"$scratch/empty.cpp"

say() { printf '%-14s %s\n' "$@"; }

# row FLAG...
row() {
  if ! "$cxx" -std=c++20 "$@" "$scratch/empty.cpp" -o "$scratch/empty" >/dev/null 2>&1; then
    say 'not here' "$*"  # another compiler's flag, or a missing library (-m32)
    return 0
  fi
  if ! $fma && echo "$*" | grep -qE 'fma|native'; then
    say 'not here' "$*"  # the processor has no such instruction
    return 0
  fi
  if "$cxx" -std=c++20 -O2 -I "$root/include" "$@" "$here/flags.cpp" -o "$scratch/run" \
    >"$scratch/messages" 2>&1; then
    digest=$("$scratch/run")
    if [ "$digest" = $golden ]; then
      say 'same bits' "$*"
    else
      say "FAIL $digest" "$*"
      status=1
    fi
  elif grep -qF "$refusal" "$scratch/messages" &&
    [ "$(grep -c 'error: ' "$scratch/messages")" -le 2 ]; then  # the second ends the build
    say refused "$*"
  else
    say 'FAIL refused, but not in our words:' "$*"
    grep 'error: ' "$scratch/messages" | head -n 5
    status=1
  fi
}
# shellcheck disable=SC2317 # called by $place
before() { row "-DBEFORE=\"$1\""; }
# shellcheck disable=SC2317
after() { row "-DAFTER=\"$1\""; }
caller() { row "-DCALLER=__attribute__(($1))"; }

row -O2
row -ffast-math
row -Ofast
row -funsafe-math-optimizations
row -O3 -march=native -funsafe-math-optimizations
row -fassociative-math -fno-signed-zeros -fno-trapping-math
row -freciprocal-math
row -ffinite-math-only
row -fno-signed-zeros
row -fno-trapping-math
row -fno-math-errno
row -frounding-math
row -fsignaling-nans
row -fsingle-precision-constant
row -fexcess-precision=fast
row -fexcess-precision=standard
row -mfma
row -mfma -ffp-contract=fast
row -march=native
row -mfpmath=387
row -mfpmath=both
row -m32
row -m32 -msse2 -mfpmath=sse
row -m32 -mfpmath=387
row -fno-honor-nans
row -fno-honor-infinities
row -fapprox-func
row -ffp-model=fast
row -ffp-model=aggressive
row -ffp-model=precise
row -ffp-model=strict
row -ffp-exception-behavior=strict
row -ffp-eval-method=double
row -ffp-eval-method=extended
row -fdenormal-fp-math=preserve-sign
row -fdenormal-fp-math=positive-zero
row -mdaz-ftz

# Pragmas before the header, between the header and its use, and attributes of the caller.
for place in before after; do
  case $("$cxx" --version) in
    *clang*)
      $place 'float_control(precise, off)'
      $place 'clang fp reassociate(on) contract(fast)'
      ;;
    *)
      $place 'GCC target(\"avx2,fma\")'
      $place 'GCC optimize(\"fast-math\")'
      $place 'GCC optimize(\"associative-math,no-signed-zeros,no-trapping-math\")'
      ;;
  esac
done
caller 'optimize("fast-math")'
caller 'target("avx2,fma")'

# A program that is only linked with -ffast-math, or with a library that was: its start-up code
# makes the processor take the smallest numbers for 0.
if "$cxx" -std=c++20 -O2 -I "$root/include" -c "$here/flags.cpp" -o "$scratch/run.o" &&
  "$cxx" -ffast-math "$scratch/run.o" -o "$scratch/run" && [ "$("$scratch/run")" = $golden ]; then
  say 'same bits' 'linked with -ffast-math'
else
  say FAIL 'linked with -ffast-math'
  status=1
fi
exit $status
