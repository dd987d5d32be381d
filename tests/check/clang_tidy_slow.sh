#!/bin/sh
# clang-tidy finds nothing in the headers, with the checks that .clang-tidy chooses.
# once
# SPDX-License-Identifier: MIT
set -eu

root=${MTOR_ROOT:-$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)}
for tidy in clang-tidy clang-tidy-19 clang-tidy-14; do
  command -v $tidy >/dev/null 2>&1 && break
done
command -v $tidy >/dev/null 2>&1 || { echo 'SKIPPED: no clang-tidy' && exit 77; }

# What this one uses of the headers: most.
$tidy --quiet --config-file="$root/.clang-tidy" "$root/tests/unit/refusals.cpp" -- -std=c++20 -I "$root/include" 2>/dev/null
