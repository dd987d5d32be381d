#!/bin/sh
# What the fuzzers kept (tests/fuzz/corpus), read again with the sanitizers: no crash, no hang, no
# undefined behaviour, every state in bounds. To look for more: tests/fuzz/run NAME SECONDS
# once: the fuzzers are built with clang 19
# SPDX-License-Identifier: MIT
set -eu

skip() { echo "SKIPPED: $1" && exit 77; }
# shellcheck source=tests/setup.sh
. "$MTOR_ROOT/tests/setup.sh"
setup_find sanitizers fmt pugixml
for need in $missing; do skip "no $(describe "$need")"; done

MTOR_FUZZ_BUILD=$MTOR_BUILD/../../fuzz
export MTOR_FUZZ_BUILD
cd "$MTOR_ROOT/tests/fuzz"
failed=0
for name in $(./run --list); do
  files=$(find "corpus/$name" -type f | wc -l)
  if ./run "$name" >"$MTOR_BUILD/fuzz.log" 2>&1 && [ "$files" -gt 3 ]; then
    echo "ok fuzz.$name ($((files)) files)"
  else
    echo "FAIL fuzz.$name:"
    tail -n 40 "$MTOR_BUILD/fuzz.log"
    failed=1
  fi
done
exit $failed
