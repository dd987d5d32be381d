#!/bin/sh
# The lab against the independent reference in Python, a few networks; and the reference's own numbers.
# once: what is compared does not depend on the compiler beyond what unit tests see
# SPDX-License-Identifier: MIT
set -eu
/usr/bin/python3 -c 'import numpy, scipy' 2>/dev/null || { echo 'SKIPPED: no Python with numpy and scipy' && exit 77; }
export PYTHONDONTWRITEBYTECODE=1
cd "$MTOR_ROOT/tests/reference"
/usr/bin/python3 fixtures.py --check
/usr/bin/python3 compare.py "$MTOR_BIN/lab" --quick
