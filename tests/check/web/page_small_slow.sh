#!/bin/sh
# The page in a browser: small things, in a few seconds.
# once: the page does not depend on the compiler
# SPDX-License-Identifier: MIT
set -eu
. "$MTOR_ROOT/tests/web/page.sh"
page_test small
