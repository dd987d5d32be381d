#!/bin/sh
# examples/run microbit: pictures without a terminal, live on one, and no emulator left behind.
# once
# SPDX-License-Identifier: MIT
exec sh "$MTOR_ROOT/tests/boards/microbit.sh" run
