#!/bin/sh
# cppcheck reads the single headers: what it cannot parse, a user's project cannot check.
# once
# SPDX-License-Identifier: MIT
set -eu

root=${MTOR_ROOT:-$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)}
command -v cppcheck >/dev/null 2>&1 || { echo 'SKIPPED: no cppcheck' && exit 77; }
failed=0
for header in "$root"/single_include/*.hpp; do
  messages=$(cppcheck --quiet --max-configs=2 --std=c++20 --language=c++ "$header" 2>&1) || true
  case $messages in
    *rror*) failed=1 && printf '%s\n' "$messages" ;;
  esac
done
exit $failed
