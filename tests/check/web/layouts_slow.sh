#!/bin/sh
# Pictures of random networks of 30 to 100 nodes, with fixed seeds: nothing touches, crosses or coincides.
# once: the picture does not depend on the compiler
# SPDX-License-Identifier: MIT
set -eu
command -v neato >/dev/null || { echo 'SKIPPED: no Graphviz' && exit 77; }
. "$MTOR_ROOT/tests/web/page.sh"
page_build
exec timeout 300 node "$root/tests/web/layouts.mjs" "$build" 30:1 30:5 30:9 60:2 100:4
