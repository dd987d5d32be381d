#!/bin/sh
# An example of one file needs one header and nothing else: it compiles with a bare
# `c++ -std=c++20`, and prints what the comment after its line "// Output:" says.
#   tests/house/example.sh COMPILER FILE
# SPDX-License-Identifier: MIT
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

"$1" -std=c++20 -I "$root/single_include" "$2" -o "$scratch/program"
"$scratch/program" >"$scratch/printed"

awk '!/^\/\// { on = 0 } on { sub(/^\/\/ ?/, ""); print } /^\/\/ Output:/ { on = 1 }' "$2" \
  >"$scratch/expected"
[ -s "$scratch/expected" ] || { echo "$2: no comment \"// Output:\"" && exit 1; }
diff -u "$scratch/expected" "$scratch/printed"
