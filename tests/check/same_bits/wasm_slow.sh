#!/bin/sh
# The digests in WebAssembly, and in the JavaScript that wasm2js makes of it: node.
# once: the compiler of this test is clang 19
# SPDX-License-Identifier: MIT
# shellcheck source=tests/boards/same_bits.sh
. "$MTOR_ROOT/tests/boards/same_bits.sh"
need clang++-19 wasm-ld-19 node wasm2js

# shellcheck disable=SC2086 # a list of options
clang++-19 --target=wasm32 $freestanding -Wl,--no-entry "$boards/digest.cpp" "$boards/wasm.cpp" \
  "$root/examples/board/memory.cpp" -o "$scratch/digest.wasm"
status=0
limited node "$boards/wasm.mjs" "$scratch/digest.wasm" >"$scratch/printed"
printed WebAssembly || status=1

wasm2js -O "$scratch/digest.wasm" -o "$scratch/digest.mjs"
limited node "$boards/wasm.mjs" "$scratch/digest.mjs" >"$scratch/printed"
printed wasm2js || status=1
exit $status
