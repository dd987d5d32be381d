#!/bin/sh
# What once went wrong on the page, in a browser: reasons, focus, policies, looks, paper.
# once: the page does not depend on the compiler
# SPDX-License-Identifier: MIT
set -eu
. "$MTOR_ROOT/tests/web/page.sh"
page_test faults
