// Runs a .uf2 in rp2040js until its serial line has said so many lines, and prints them.
//   node rp2040.mjs PROGRAM.uf2 FOLDER LINES        FOLDER/node_modules has rp2040js
// SPDX-License-Identifier: MIT
import { readFileSync } from "node:fs";
import { Pico, loadEmulator } from "../../examples/pico/emulator.mjs";

const [, , program, folder, lines] = process.argv;
const pico = new Pico(loadEmulator(folder), readFileSync(program));
const said = () => pico.serial.split("\n").length - 1;
const most = 20 * 60; // seconds of the board, far more than it needs
for (let second = 0; said() < Number(lines) && second < most; ++second) pico.run(1000);
process.stdout.write(pico.serial);
