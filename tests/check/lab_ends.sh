#!/bin/sh
# How the lab ends: a reader that goes, signals, a crash of the live screen, terminals of any size.
# once
# SPDX-License-Identifier: MIT
set -eu

command -v python3 >/dev/null || { echo 'SKIPPED: no python3' && exit 77; }
exec python3 "$MTOR_ROOT/tests/support/lab_ends.py" "$MTOR_BIN/lab"
