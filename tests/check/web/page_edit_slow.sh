#!/bin/sh
# The editor of the page: mistakes where the lab finds them, apply, back, hostile text, keyboard.
# SPDX-License-Identifier: MIT
# once: the page does not depend on the compiler
set -u

root=$MTOR_ROOT
skip() { echo "SKIPPED: $1" && exit 77; }
# shellcheck source=tests/setup.sh
. "$root/tests/setup.sh"
# shellcheck source=examples/web/tools.sh
. "$root/examples/web/tools.sh"
setup_find node wasm binaryen chromium
for need in $missing; do skip "no $(describe "$need")"; done
[ -x "$MTOR_BIN/lab" ] || skip 'the lab, which it is compared with, is not built'
tools=$MTOR_BUILD/../../web
web_tools "$tools" || skip 'npm could not install the tools of examples/web/package.json'
MTOR_CHROMIUM=$(command -v chromium)
export MTOR_CHROMIUM
out=$MTOR_BUILD/web_page_edit
rm -rf "$out"
# Whether the page is small enough is another test's question.
node "$root/examples/web/build.mjs" "$out" "$tools" >/dev/null || [ -s "$out/mtor.html" ] || exit 1
exec timeout 300 node "$root/tests/web/page_edit.mjs" "$out" "$tools" "$MTOR_BIN/lab"
