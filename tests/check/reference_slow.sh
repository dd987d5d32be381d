#!/bin/sh
# The lab against the independent reference in Python, all networks up to 256 nodes and 512 rules.
# once: see reference.sh
# SPDX-License-Identifier: MIT
set -eu
/usr/bin/python3 -c 'import numpy, scipy' 2>/dev/null || { echo 'SKIPPED: no Python with numpy and scipy' && exit 77; }
export PYTHONDONTWRITEBYTECODE=1
cd "$MTOR_ROOT/tests/reference"
/usr/bin/python3 self_test.py
/usr/bin/python3 compare.py "$MTOR_BIN/lab"
