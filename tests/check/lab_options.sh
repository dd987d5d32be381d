#!/bin/sh
# Options of the lab with values that it must refuse or bear: 300 of the 46 thousand rows of a table
# that tests/support/lab_options.py makes; more with MTOR_LAB_OPTIONS="--runs 20000 --seed 5".
# sanitized
# SPDX-License-Identifier: MIT
set -eu

command -v python3 >/dev/null || { echo 'SKIPPED: no python3' && exit 77; }
# shellcheck disable=SC2086 # options
exec python3 "$MTOR_ROOT/tests/support/lab_options.py" "$MTOR_BIN/lab" ${MTOR_LAB_OPTIONS:---runs 300}
