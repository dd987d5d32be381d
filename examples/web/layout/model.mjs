// Reads nodes, inputs and the signs of rules from the pathway texts in include/mtor, for the layout.
// SPDX-License-Identifier: MIT
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

export function readModel(folder) {
  const nodes = new Set();
  const inputs = new Set();
  const arrows = new Map(); // "A B" to the set of signs with which rules of B name A
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".hpp"))) {
    const text = /R"pathway\(([^]*)\)pathway"/.exec(readFileSync(join(folder, file), "utf8"));
    if (!text) continue;
    for (const line of text[1].split("\n")) {
      const declared = /^(node|input)\s+(\w+)/.exec(line);
      if (declared) (declared[1] === "node" ? nodes : inputs).add(declared[2]);
      const rule = /^([^"#]*?)=>\s*(\w+)/.exec(line);
      if (!rule) continue;
      for (const term of rule[1].split("&").map((word) => word.trim()).filter(Boolean)) {
        const key = `${term.replace(/^!\s*/, "")} ${rule[2]}`;
        if (!arrows.has(key)) arrows.set(key, new Set());
        arrows.get(key).add(term.startsWith("!") ? -1 : 1);
      }
    }
  }
  return {
    has: (name) => nodes.has(name) || inputs.has(name),
    isInput: (name) => inputs.has(name),
    signs: (from, to) => [...(arrows.get(`${from} ${to}`) ?? [])],
  };
}
