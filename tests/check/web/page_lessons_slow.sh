#!/bin/sh
# The page's lessons in a browser: every one by keyboard, answers against the lab's, lessons of one's own.
# once: the page does not depend on the compiler
# SPDX-License-Identifier: MIT
set -eu
. "$MTOR_ROOT/tests/web/page.sh"
page_test lessons "$MTOR_ROOT"
