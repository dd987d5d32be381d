#!/bin/sh
# The page for teachers: links, frames, configured copies, QR codes, messages, files to take along, German.
# SPDX-License-Identifier: MIT
# once: the page does not depend on the compiler
set -u

root=$MTOR_ROOT
# shellcheck source=tests/setup.sh
. "$root/tests/setup.sh"
# shellcheck source=examples/web/tools.sh
. "$root/examples/web/tools.sh"
setup_find node chromium wasm binaryen zbar
[ -z "$missing" ] || { echo "SKIPPED: no$missing" && exit 77; }
tools=$MTOR_BUILD/../../web
web_tools "$tools" || { echo 'SKIPPED: npm could not install the tools of examples/web/package.json' && exit 77; }
out=$MTOR_BUILD/page_teach
rm -rf "$out"
mkdir -p "$out"
# Its limits of size are another test's matter.
node "$root/examples/web/build.mjs" "$out" "$tools" >"$out.log" 2>&1
[ -s "$out/mtor-pathway.js" ] || { cat "$out.log" && exit 1; }
MTOR_CHROMIUM=$(command -v chromium)
export MTOR_CHROMIUM
exec timeout 300 node "$root/tests/web/page_teach.mjs" "$root" "$tools" "$out"
