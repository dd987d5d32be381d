#!/bin/sh
# What the lab program does with good and bad command lines, and its live screen.
# waits: for the live screen
# SPDX-License-Identifier: MIT
exec sh "$MTOR_ROOT/tests/lab.sh" "$MTOR_BIN/lab"
