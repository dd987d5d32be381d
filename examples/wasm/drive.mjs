// Drives cell.wasm: node drive.mjs cell.wasm. In a page, fetch() takes the place of readFile().
// SPDX-License-Identifier: MIT
import { readFile } from "node:fs/promises";

const { instance } = await WebAssembly.instantiate(await readFile(process.argv[2]));
const wasm = instance.exports;

function say(name) {
  const bytes = new TextEncoder().encode(`${name}\0`);
  if (bytes.length > 64) throw new RangeError("a name has at most 63 characters");
  new Uint8Array(wasm.memory.buffer, wasm.name_at()).set(bytes);
}
const level = (name) => {
  say(name);
  return wasm.level();
};
const dose = (name, nM) => {
  say(name);
  if (!wasm.dose(nM)) throw new RangeError(`there is no drug ${name}`);
};

wasm.reset();
wasm.settle();
const nodes = ["IRS1", "AKT", "mTORC1", "S6K1"];
const rest = nodes.map(level);
dose("everolimus", 30);
wasm.advance(24 * 60);
nodes.forEach((name, i) => console.log(`${name.padEnd(8)}${rest[i].toFixed(2)} ${level(name).toFixed(2)}`));
