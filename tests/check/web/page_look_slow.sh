#!/bin/sh
# The page in a browser: sizes of names, the picture, arrows, present mode, a phone.
# once: the page does not depend on the compiler
# SPDX-License-Identifier: MIT
set -eu
. "$MTOR_ROOT/tests/web/page.sh"
page_test look
