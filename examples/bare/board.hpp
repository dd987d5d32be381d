// What a board gives to the program. A new board writes these two, a start-up and a linker script.
// SPDX-License-Identifier: MIT
#ifndef BARE_BOARD_HPP
#define BARE_BOARD_HPP

/// Sends one character, and waits until it can.
void put(char c);

/// Ends the program: leaves the emulator, or stops.
[[noreturn]] void finish();

#endif
