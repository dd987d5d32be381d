#!/bin/sh
# The pathway's sentences in other languages: complete, and naming the same genes.
# once: they do not depend on the compiler
# SPDX-License-Identifier: MIT
set -eu
command -v node >/dev/null 2>&1 || { echo 'SKIPPED: no node' && exit 77; }
exec node "$MTOR_ROOT/tests/web/translations.mjs" "$MTOR_ROOT"
