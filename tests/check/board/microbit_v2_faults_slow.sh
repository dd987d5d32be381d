#!/bin/sh
# The same image on an emulated micro:bit V2: bad input.
# once
# SPDX-License-Identifier: MIT
exec sh "$MTOR_ROOT/tests/boards/microbit.sh" faults V2
