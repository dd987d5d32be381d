#!/bin/sh
# The names of tumours scroll over the LEDs of an emulated micro:bit.
# once
# SPDX-License-Identifier: MIT
exec sh "$MTOR_ROOT/tests/boards/microbit.sh" scroll V1
