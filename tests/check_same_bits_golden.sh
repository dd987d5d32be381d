#!/bin/sh
# The digests that the compiler computes are those of golden/digests.txt, and the README shows no
# others. A change of the pathway or of the arithmetic changes them: then write the table anew with
# MTOR_WRITE_GOLDEN=1 and say in the commit why.
# once: the table is one
# SPDX-License-Identifier: MIT
# shellcheck source=tests/boards/same_bits.sh
. "$MTOR_ROOT/tests/boards/same_bits.sh"
golden=$root/tests/golden/digests.txt

expected
[ -z "${MTOR_WRITE_GOLDEN:-}" ] || cp "$scratch/expected" "$golden"
status=0
diff "$golden" "$scratch/expected" || {
  echo 'FAIL: < golden/digests.txt, > the compiler. MTOR_WRITE_GOLDEN=1 writes it, if that was meant'
  status=1
}
for digest in $(grep -owE '[0-9a-f]{16}' "$root/README.md"); do
  grep -q " $digest\$" "$golden" || { echo "FAIL: README.md shows $digest" && status=1; }
done
exit $status
