#!/bin/sh
# The same image on an emulated micro:bit V2: two notes for the middle column, where they were asked for.
# once
# SPDX-License-Identifier: MIT
exec sh "$MTOR_ROOT/tests/boards/microbit.sh" sound V2
