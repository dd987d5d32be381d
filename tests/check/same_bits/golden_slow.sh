#!/bin/sh
# The digests that each compiler computes are those of golden/digests.txt. A change of the pathway
# or of the arithmetic changes them: then write the table anew with MTOR_WRITE_GOLDEN=1 and say in
# the commit why.
# SPDX-License-Identifier: MIT
# shellcheck source=tests/boards/same_bits.sh
. "$MTOR_ROOT/tests/boards/same_bits.sh"

# Runs one of the programs whose digests the compiler has computed. The one of the build folder, if
# it is there and no source is newer, otherwise one made here.
run_program() {
  name=program_same_bits_$1_slow
  source=$root/tests/program/same_bits_$1_slow.cpp
  own=$MTOR_BUILD/same_bits
  for program in "$MTOR_BIN/$name" "$own/$name"; do
    [ -x "$program" ] || continue
    [ -z "$(find "$root/include" "$root/tests/support" \
      "$source" -newer "$program" -name '*.?pp')" ] || continue
    "$program" >"$scratch/out" 2>&1 && cat "$scratch/out" && return
  done
  # shellcheck disable=SC2086 # a list of options
  "$MTOR_CXX" -std=c++20 -O2 $includes "$source" -o "$own/$name.$$"
  mv "$own/$name.$$" "$own/$name"
  "$own/$name"
}

mkdir -p "$MTOR_BUILD/same_bits"
for type in float double q1_15 q16_16; do run_program $type; done | sort >"$scratch/expected"
[ "$(wc -l <"$scratch/expected")" -eq 10 ] || {
  echo 'FAIL: the compiler gives not 10 digests:'
  cat "$scratch/expected"
  exit 1
}
[ -z "${MTOR_WRITE_GOLDEN:-}" ] || cp "$scratch/expected" "$golden"
diff "$golden" "$scratch/expected" || {
  echo 'FAIL: < golden/digests.txt, > the compiler. MTOR_WRITE_GOLDEN=1 writes it, if that was meant'
  exit 1
}
in_readme 'in the compiler (constexpr)' = =
