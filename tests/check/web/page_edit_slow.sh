#!/bin/sh
# The editor of the page: mistakes where the lab finds them, apply, back, hostile text, keyboard.
# SPDX-License-Identifier: MIT
# once: the page does not depend on the compiler
set -eu
. "$MTOR_ROOT/tests/web/page.sh"
page_build
exec timeout 300 node "$root/tests/web/page_edit.mjs" "$build" "$tools" "$MTOR_BIN/lab"
