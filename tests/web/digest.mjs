// The digest of tests/support/digest.hpp, by the engine of the page: FNV-1a over the bits of all levels after each of 500 steps
// with toggles on the way, in the last cell. Null where the network lacks a name it toggles.
// SPDX-License-Identifier: MIT
export function digest(engine) {
  const cell = engine.cells - 1;
  const { nodes, inputs, drugs, presets } = engine.model();
  const find = (all, name) => all.findIndex((x) => x.name === name);
  const everolimus = find(drugs, "everolimus");
  const gedatolisib = find(drugs, "gedatolisib");
  const irs1 = find(nodes, "IRS1");
  const toggles = {
    20: () => engine.setDose(cell, everolimus, 20),
    40: () => engine.apply(cell, find(presets, "PTEN_loss")),
    130: () => engine.hold(cell, irs1, 0.375),
    180: () => engine.free(cell, irs1),
    230: () => engine.setDose(cell, gedatolisib, 7),
    280: () => engine.setDose(cell, everolimus, 3),
    340: () => engine.setDose(cell, everolimus, 0),
    400: () => engine.setInput(cell, find(inputs, "growth_factor"), 0.3),
    450: () => engine.setMax(cell, find(nodes, "S6K1"), 0),
  };
  engine.reset(cell);
  const levels = engine.levels(cell);
  const bits = new Uint32Array(levels.buffer, levels.byteOffset, levels.length);
  let sum = 14695981039346656037n;
  for (let step = 0; step < 500; ++step) {
    if (toggles[step]?.() === false) return null;
    engine.advance(cell, 1);
    for (const word of bits) sum = BigInt.asUintN(64, (sum ^ BigInt(word)) * 1099511628211n);
  }
  return sum.toString(16).padStart(16, "0");
}
