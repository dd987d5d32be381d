#!/bin/sh
# What the READMEs and `lab help` name is there and runs, and README's numbers are those of their sources.
# once
# SPDX-License-Identifier: MIT
set -eu

command -v python3 >/dev/null || { echo 'SKIPPED: no python3' && exit 77; }
exec python3 "$MTOR_ROOT/tests/support/readme_commands.py" "$MTOR_BIN/lab" "$MTOR_BUILD"
