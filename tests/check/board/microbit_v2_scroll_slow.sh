#!/bin/sh
# The same image on an emulated micro:bit V2: the names of tumours scroll.
# once
# SPDX-License-Identifier: MIT
exec sh "$MTOR_ROOT/tests/boards/microbit.sh" scroll V2
