// Runs digest.wasm, or its twin in JavaScript that wasm2js has made, and prints what it printed.
//   node wasm.mjs digest.wasm | digest.mjs
// SPDX-License-Identifier: MIT
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

const file = process.argv[2];
const board = file.endsWith(".wasm")
  ? new WebAssembly.Instance(new WebAssembly.Module(readFileSync(file))).exports
  : await import(pathToFileURL(resolve(file)));
try {
  board.run();
} catch {
  // the program's end
}
const bytes = new Uint8Array(board.memory.buffer, board.printed(), board.size());
process.stdout.write(new TextDecoder().decode(bytes));
