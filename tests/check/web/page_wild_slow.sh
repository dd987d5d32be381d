#!/bin/sh
# The page in a browser: five thousand random actions, storage and clipboard denied, no origin, jumps in time.
# once: the page does not depend on the compiler
# SPDX-License-Identifier: MIT
set -eu
. "$MTOR_ROOT/tests/web/page.sh"
page_test wild
