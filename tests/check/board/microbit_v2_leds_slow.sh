#!/bin/sh
# The same image on an emulated micro:bit V2: the LEDs for control, A and B.
# once
# SPDX-License-Identifier: MIT
exec sh "$MTOR_ROOT/tests/boards/microbit.sh" leds V2
