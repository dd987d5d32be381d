#!/bin/sh
# No press is lost at four a second on an emulated micro:bit, also while a tumour settles.
# once
# SPDX-License-Identifier: MIT
exec sh "$MTOR_ROOT/tests/boards/microbit.sh" presses V1
