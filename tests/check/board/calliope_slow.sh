#!/bin/sh
# The same image on an emulated Calliope mini 1 or 2: its buttons, LEDs and serial line.
# once
# SPDX-License-Identifier: MIT
exec sh "$MTOR_ROOT/tests/boards/microbit.sh" leds calliope
