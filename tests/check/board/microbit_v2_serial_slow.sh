#!/bin/sh
# The same image on an emulated micro:bit V2: serial lines, and the same bits as here.
# once
# SPDX-License-Identifier: MIT
exec sh "$MTOR_ROOT/tests/boards/microbit.sh" serial V2
