#!/bin/sh
# The page in a browser: 5000 random actions on a phone's screen.
# once: the page does not depend on the compiler
# SPDX-License-Identifier: MIT
set -eu
. "$MTOR_ROOT/tests/web/page.sh"
page_test wild phone
