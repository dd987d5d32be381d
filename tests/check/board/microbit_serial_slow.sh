#!/bin/sh
# The serial lines of an emulated micro:bit, and that its bits are those of this machine.
# once
# SPDX-License-Identifier: MIT
exec sh "$MTOR_ROOT/tests/boards/microbit.sh" serial
