# Builds a program for a bare board. Sourced by the scripts `run` of the boards.
#
#   board_build OUT 'OPTIONS OF THE PROCESSOR' LINKER_SCRIPT SOURCE...
#     compiles and links to OUT.elf; $board_compiler is the compiler's prefix (arm-none-eabi-)
# SPDX-License-Identifier: MIT
# shellcheck shell=sh

: "${root:?is the folder of the project}"
board_compiler=arm-none-eabi-
board_folder=$root/examples/board

# No heap, no exceptions, no library but libgcc: what is not called is not linked.
board_build() {
  board_out=$1 board_processor=$2 board_script=$3
  shift 3
  mkdir -p "${board_out%/*}"
  # shellcheck disable=SC2086 # a list of options
  "${board_compiler}g++" -std=c++20 -O2 $board_processor -ffreestanding -fno-exceptions -fno-rtti \
    -fno-threadsafe-statics -ffunction-sections -fdata-sections -Wall -Wextra \
    -I "$root/include" "$@" "$board_folder/memory.cpp" -nostdlib -Wl,--gc-sections \
    -T "$board_script" -lgcc -o "$board_out.elf"
}
