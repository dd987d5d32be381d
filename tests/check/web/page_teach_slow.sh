#!/bin/sh
# The page for teachers: links, frames, configured copies, QR codes, messages, files to take along, German.
# SPDX-License-Identifier: MIT
# once: the page does not depend on the compiler
set -eu
. "$MTOR_ROOT/tests/web/page.sh"
page_build
setup_find zbar
[ -z "$missing" ] || { echo "SKIPPED: no$missing" && exit 77; }
exec timeout 300 node "$root/tests/web/page_teach.mjs" "$root" "$tools" "$build"
