#!/bin/sh
# Bad input to an emulated micro:bit: held and bouncing buttons, an unread line, a reset.
# once
# SPDX-License-Identifier: MIT
exec sh "$MTOR_ROOT/tests/boards/microbit.sh" faults
