#!/bin/sh
# All tumours on the LEDs of an emulated micro:bit, and the pictures of card.html.
# once
# SPDX-License-Identifier: MIT
exec sh "$MTOR_ROOT/tests/boards/microbit.sh" card
