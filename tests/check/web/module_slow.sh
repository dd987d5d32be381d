#!/bin/sh
# The npm package: packed, installed into an empty project, used in node, in workers, in a bundle, in a page; the examples
# widget and wasm.
# once: it does not depend on the compiler
# SPDX-License-Identifier: MIT
set -eu
. "$MTOR_ROOT/tests/web/page.sh"
page_build

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
(cd "$build/package" && npm pack --silent --pack-destination "$scratch" >/dev/null)
mkdir "$scratch/project"
(cd "$scratch/project" && printf '{"name": "empty", "private": true}\n' >package.json &&
  npm install --offline --no-audit --no-fund --silent "$scratch"/mtor-pathway-*.tgz)
for file in mtor.js engine.js mtor.d.ts package.json README.md LICENSE; do
  [ -s "$scratch/project/node_modules/mtor-pathway/$file" ] || { echo "FAIL packed: no $file" && exit 1; }
done
echo "ok packed"

"${MTOR_WASM_CXX:-clang++-19}" --target=wasm32 -std=c++20 -O2 -mbulk-memory -nostdlib -fno-exceptions -fno-rtti -Wl,--no-entry \
  -I "$root/single_include" "$root/examples/wasm/cell.cpp" -o "$scratch/cell.wasm"
node "$root/examples/wasm/drive.mjs" "$scratch/cell.wasm" >"$scratch/out"
"$MTOR_BIN/lab" run --dose everolimus=30nM --until 24h --read AKT --csv | tail -n 1 | cut -d, -f2 >"$scratch/akt"
awk -v wanted="$(cat "$scratch/akt")" '$1 == "AKT" { found = $3; d = found - wanted } END { exit !(found != "" && d < 0.006 && d > -0.006) }' "$scratch/out" ||
  { echo "FAIL wasm: the lab says AKT $(cat "$scratch/akt")" && cat "$scratch/out" && exit 1; }
echo "ok wasm"

timeout 400 node "$root/tests/web/module.mjs" "$build/package" "$MTOR_BIN/lab" "$root" "$scratch/project"
