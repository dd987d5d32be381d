#!/bin/sh
# README.md shows the digests of golden/digests.txt: all of them, and no others.
# once
# SPDX-License-Identifier: MIT
# shellcheck source=tests/boards/same_bits.sh
. "$MTOR_ROOT/tests/boards/same_bits.sh"

# "| whole, `exponential_euler` | float | q1_15 | q16_16 | double |", a digest in each column or none
awk -F '|' '
  BEGIN { split("float q1_15 q16_16 double", type, " ") }
  /^\| (whole|core), `[a-z_]+` \|/ {
    split($2, name, /[ ,`]+/)
    for (i = 1; i <= 4; ++i) {
      digest = $(i + 2)
      gsub(/[ `]/, "", digest)
      if (digest != "") print name[2], type[i], name[3], digest
    }
  }' "$root/README.md" | sort >"$scratch/shown"
diff "$golden" "$scratch/shown" || {
  echo 'FAIL: < golden/digests.txt, > README.md'
  exit 1
}
