#!/bin/sh
# What the demonstration needs on a micro:bit: flash, RAM, instructions a step.
# once
# SPDX-License-Identifier: MIT
exec sh "$MTOR_ROOT/tests/boards/microbit.sh" budget
