#!/bin/sh
# The pictures on the LEDs of an emulated micro:bit; README and card show the same.
# once
# SPDX-License-Identifier: MIT
exec sh "$MTOR_ROOT/tests/boards/microbit.sh" leds
