#!/bin/sh
# once
# Cells side by side in parts of 32 bytes, for which the build must be told -mavx: unit.cells once more.
# SPDX-License-Identifier: MIT
set -eu

root=${MTOR_ROOT:-$(CDPATH='' cd -- "$(dirname -- "$0")/../../.." && pwd)}
if ! grep -qw avx /proc/cpuinfo; then
  echo "skipped: this processor has no AVX"
  exit 77
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"${MTOR_CXX:-c++}" -std=c++20 -O1 -mavx -Wall -Wextra -Werror -DDOCTEST_CONFIG_IMPLEMENT_WITH_MAIN -I "$root/include" \
  -I "$root/tests" "$root/tests/unit/cells.cpp" -o "$work/cells"
"$work/cells"
