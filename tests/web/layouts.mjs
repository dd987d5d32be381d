// Pictures of random networks, laid out as for a page of one's own: nothing touches, crosses or coincides. node layouts.mjs
// ENGINE (the folder with engine.js) [NODES:SEED...]
// SPDX-License-Identifier: MIT
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { layOut } from "../../examples/web/layout/auto.mjs";
import { geometry } from "./geometry.mjs";

const [build, ...asked] = process.argv.slice(2);
const { createEngine } = await import(pathToFileURL(join(build, "engine.js")));

/** Nodes of one or two rules, each of one or two regulators; what regulates one is likelier to regulate another: hubs. */
function network(nodes, seed) {
  let state = seed;
  const dice = (n) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % n;
  };
  const names = Array.from({ length: nodes }, (_, i) => `N${i}`), pool = [...names, "in1", "in2"], rules = new Set();
  for (const name of names) {
    for (let rule = 1 + dice(2); rule > 0; rule--) {
      const terms = [...new Set(Array.from({ length: 1 + dice(2) }, () => pool[dice(pool.length)]))];
      for (const term of terms) if (dice(2)) pool.push(term);
      rules.add(`${terms.map((term) => (dice(3) ? "" : "!") + term).join(" & ")} => ${name}`);
    }
  }
  return ["input in1 = 0.5", "input in2 = 0.8", ...names.map((name) => `node ${name} tau=1`), ...rules].join("\n");
}

let failed = 0;
for (const one of asked) {
  const [nodes, seed] = one.split(":").map(Number), engine = await createEngine();
  const wrong = engine.parse([network(nodes, seed)]);
  let found = wrong ? [JSON.stringify(wrong)] : [], size = "";
  if (!wrong) {
    const views = layOut(engine.model(), one);
    found = views.flatMap((view) => geometry(view).map((fault) => `${view.view}: ${fault}`));
    size = views.map((view) => `${view.view} ${view.nodes.length} boxes, ${view.edges.length} arrows`).join("; ");
  }
  console.log(found.length === 0 ? `ok random.${one} (${size})` : `FAIL random.${one}: ${found.join("; ")}`);
  if (found.length > 0) failed = 1;
}
process.exit(failed);
