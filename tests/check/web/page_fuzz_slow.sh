#!/bin/sh
# The page in a browser: a thousand random actions; sizes; how fast it is.
# once: the page does not depend on the compiler
# SPDX-License-Identifier: MIT
set -eu
. "$MTOR_ROOT/tests/web/page.sh"
page_test fuzz
