#!/bin/sh
# How soon the page is usable at a fourth of the computer's speed, and what a frame costs, in Chromium. Prints a line; nothing
# is judged.
#
#   tests/bench/page.sh
#
# SPDX-License-Identifier: MIT
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
root=$(CDPATH='' cd -- "$here/../.." && pwd)
build=${MTOR_BUILD_DIR:-$root/build}/web
"$root/examples/run" web --build >/dev/null 2>&1 || { echo 'page.sh: examples/run web --build fails' >&2 && exit 3; }
MTOR_CHROMIUM=$(command -v chromium) || { echo 'page.sh: chromium is not here' >&2 && exit 3; }
export MTOR_CHROMIUM MTOR_WEB_TOOLS="$build"
exec node "$here/page.mjs" "$build" lab
