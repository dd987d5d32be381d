#!/bin/sh
# lab import: other tools' models as pathway text, their traps, and what cannot be said.
# sanitized
# SPDX-License-Identifier: MIT
set -eu

# The system's python has Debian's modules (openpyxl, libsbml), where they are installed.
for python in /usr/bin/python3 python3; do
  command -v "$python" >/dev/null 2>&1 || continue
  # shellcheck disable=SC2093 # the first one there is
  exec "$python" "$MTOR_ROOT/tests/import/import.py" "$MTOR_BIN/lab"
done
echo 'SKIPPED: no Python 3'
exit 77
