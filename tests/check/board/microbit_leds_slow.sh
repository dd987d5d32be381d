#!/bin/sh
# The LEDs of an emulated micro:bit for control, A and B; the README shows the same pictures.
# once
# SPDX-License-Identifier: MIT
exec sh "$MTOR_ROOT/tests/boards/microbit.sh" leds
