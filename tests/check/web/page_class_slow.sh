#!/bin/sh
# The page in a browser: worksheets, answers handed in, a SCORM package, a glossary, other names of drugs.
# once: the page does not depend on the compiler
# SPDX-License-Identifier: MIT
set -eu
. "$MTOR_ROOT/tests/web/page.sh"
page_test class
