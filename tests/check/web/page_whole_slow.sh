#!/bin/sh
# The page in a browser: sixty seconds, keys, policies, frames, two on a page, hostile addresses.
# once: the page does not depend on the compiler
# SPDX-License-Identifier: MIT
set -eu
. "$MTOR_ROOT/tests/web/page.sh"
page_test whole
