#!/bin/sh
# The benchmarks build and run. Their numbers are for people: none is judged here.
# once: it chooses its compilers itself
# SPDX-License-Identifier: MIT
set -eu
status=0
sh "$MTOR_ROOT/tests/bench/run" "$MTOR_CXX" || status=$?
[ "$status" = 4 ] || exit "$status"
