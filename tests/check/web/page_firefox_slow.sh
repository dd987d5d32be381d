#!/bin/sh
# The core of the page's tests in Firefox.
# once: the page does not depend on the compiler
# SPDX-License-Identifier: MIT
set -eu
MTOR_FIREFOX=$(command -v firefox-esr || command -v firefox) || { echo 'SKIPPED: no Firefox' && exit 77; }
export MTOR_FIREFOX
. "$MTOR_ROOT/tests/web/page.sh"
page_test firefox
