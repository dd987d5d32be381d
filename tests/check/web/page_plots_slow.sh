#!/bin/sh
# The plots of the page: numbers as the lab has them, Bliss excess by hand, keyboard.
# SPDX-License-Identifier: MIT
# once: the page does not depend on the compiler
set -eu
. "$MTOR_ROOT/tests/web/page.sh"
page_build
exec timeout 300 node "$root/tests/web/page_plots.mjs" "$build" "$tools" "$MTOR_BIN/lab"
