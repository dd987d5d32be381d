#!/bin/sh
# The digests on this machine at every level of optimisation, with its own instructions, and with
# leave to contract. What else could change them: flags_slow.sh.
# SPDX-License-Identifier: MIT
# shellcheck source=tests/boards/same_bits.sh
. "$MTOR_ROOT/tests/boards/same_bits.sh"

# build OPTION...: digest.cpp for this machine. No -Werror: clang 19 warns of some -march=native.
build() {
  # shellcheck disable=SC2086 # a list of options
  "$MTOR_CXX" -std=c++20 $includes "$@" "$boards/digest.cpp" \
    "$root/examples/bare/desk.cpp" -o "$scratch/digest"
}

status=0
# same OPTION...
same() {
  rm -f "$scratch/table"
  if build "$@" 2>"$scratch/messages" && limited "$scratch/digest" >"$scratch/printed" &&
    printed x86-64 >"$scratch/table"; then
    printf 'ok   %s: 10 digests equal the golden ones\n' "$*"
  else
    printf 'FAIL %s\n' "$*"
    cat "$scratch/messages" "$scratch/table" 2>/dev/null | grep -E 'FAIL|error' | head -n 20 || true
    status=1
  fi
}

for level in -O0 -O1 -O2 -O3 -Os '-O3 -march=native' '-O3 -march=native -ffp-contract=fast'; do
  # shellcheck disable=SC2086 # a list of options
  same $level
done
# Named, because a machine's own instructions need not have it. One that has none skips it aloud.
if grep -qw fma /proc/cpuinfo 2>/dev/null; then
  same -O2 -mfma -ffp-contract=fast
else
  echo 'SKIPPED: -mfma, this processor has none'
fi

# The same where the pathway is a text that the program reads: tables and drugs are made there too.
# read_at_run_time OPTION...
read_at_run_time() {
  # shellcheck disable=SC2086 # a list of options
  if "$MTOR_CXX" -std=c++20 $includes "$@" "$boards/digest_read.cpp" -o "$scratch/digest_read" \
    2>"$scratch/messages" && limited "$scratch/digest_read" >"$scratch/read" &&
    grep '^core ' "$golden" | diff - "$scratch/read"; then
    printf 'ok   %s, the core read by the program: 4 digests equal the golden ones\n' "$*"
  else
    printf 'FAIL %s, the core read by the program\n' "$*"
    grep error "$scratch/messages" | head -n 20
    status=1
  fi
}
read_at_run_time -O2
read_at_run_time -O3 -march=native -ffp-contract=fast

exit $status
