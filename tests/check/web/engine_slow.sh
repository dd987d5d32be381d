#!/bin/sh
# The engine of the page: no imports, small, the same bits as C++, the lab's mistakes, no trap.
# once: the compiler of the engine is clang 19
# SPDX-License-Identifier: MIT
set -eu

root=$MTOR_ROOT
skip() { echo "SKIPPED: $1" && exit 77; }
# shellcheck source=tests/setup.sh
. "$root/tests/setup.sh"
# shellcheck source=examples/web/tools.sh
. "$root/examples/web/tools.sh"
setup_find node wasm binaryen
for need in $missing; do skip "no $(describe "$need")"; done
[ -x "$MTOR_BIN/lab" ] || skip 'the lab, which it is compared with, is not built'
tools=$MTOR_BUILD/../../web
web_tools "$tools" || skip "npm could not install esbuild (examples/web/package.json)"

out=$MTOR_BUILD/web_engine
mkdir -p "$out"
node "$root/examples/web/build.mjs" "$out" "$tools"
cp "$out/mtor.html" "$out/first.html"
node "$root/examples/web/build.mjs" "$out" "$tools" >/dev/null
cmp "$out/first.html" "$out/mtor.html" || { echo 'FAIL the page is not built the same twice' && exit 1; }

"$MTOR_CXX" -std=c++20 -O2 -I "$root/include" -I "$root/tests/support" "$root/tests/web/digest.cpp" -o "$out/digest"
exec timeout 300 node "$root/tests/web/engine.mjs" "$out" "$MTOR_BIN/lab" "$("$out/digest")"
