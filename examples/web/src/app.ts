// Shows that the engine runs: levels of all nodes after a day. To be replaced by the page.
// SPDX-License-Identifier: MIT
import { modules } from "built:texts";
import { createEngine } from "./engine.ts";

const engine = await createEngine();
const mistake = engine.parse(modules.map((m) => m.text));
if (mistake) throw new Error(mistake.message);
engine.advance(0, 1440);
const levels = engine.levels(0);
const list = document.createElement("pre");
list.textContent = [
  `engine: ${engine.kind}, digest ${engine.digest()}`,
  ...engine.model().nodes.map((n, i) => `${n.name} ${levels[i]!.toFixed(3)}`),
].join("\n");
document.body.append(list);
