// What is wrong with the geometry of a picture (src/picture/view.ts), one text each: boxes that touch, arrows through boxes,
// ends that hang in the air, heads on one spot. Shares no code with the layout.
// SPDX-License-Identifier: MIT

function points(path) {
  const found = [];
  let at = null;
  for (const [, kind, rest] of path.matchAll(/([MLC])([^MLC]+)/g)) {
    const n = rest.match(/-?[\d.]+/g).map(Number), end = n.slice(-2);
    if (kind === "M") found.push(end);
    else {
      const [b, c] = kind === "C" ? [n.slice(0, 2), n.slice(2, 4)] : [at, end];
      const steps = Math.ceil(Math.hypot(end[0] - at[0], end[1] - at[1])) + 6;
      for (let i = 1; i <= steps; i++) {
        const t = i / steps, u = 1 - t;
        found.push([0, 1].map((k) => u ** 3 * at[k] + 3 * u * u * t * b[k] + 3 * u * t * t * c[k] + t ** 3 * end[k]));
      }
    }
    at = end;
  }
  return found;
}
const beyond = (box, [x, y]) => Math.max(Math.abs(x - box.x) - box.w / 2, Math.abs(y - box.y) - box.h / 2);

export function geometry(view) {
  const wrong = [], at = new Map(view.nodes.map((node) => [node.name, node]));
  if (at.size !== view.nodes.length) wrong.push("a node is drawn twice");
  view.nodes.forEach((a, i) => {
    for (const b of view.nodes.slice(i + 1)) {
      if (Math.max(Math.abs(a.x - b.x) - (a.w + b.w) / 2, Math.abs(a.y - b.y) - (a.h + b.h) / 2) < 3.5) wrong.push(`${a.name} and ${b.name} touch`);
    }
    if (a.x - a.w / 2 < 0 || a.x + a.w / 2 > view.width || a.y - a.h / 2 < 0 || a.y + a.h / 2 > view.height) wrong.push(`${a.name} leaves the picture`);
  });
  for (const edge of view.edges) {
    const name = `${edge.from} to ${edge.to}`, way = [...points(edge.path), [edge.head.x, edge.head.y]];
    for (const node of view.nodes) {
      if (node.name !== edge.from && node.name !== edge.to && way.some((p) => beyond(node, p) < 2)) wrong.push(`${name} crosses ${node.name}`);
    }
    if (way.some(([x, y]) => x < 2 || y < 2 || x > view.width - 2 || y > view.height - 2)) wrong.push(`${name} leaves the picture`);
    const start = beyond(at.get(edge.from), way[0]), end = beyond(at.get(edge.to), way.at(-1));
    if (start < -1 || start > 4) wrong.push(`${name} begins ${start.toFixed(1)} from its box`);
    if (end < 0.5 || end > 7) wrong.push(`${name} ends ${end.toFixed(1)} from its box`);
    if (edge.indirect !== edge.through.length > 0 || edge.indirect !== (edge.ring !== undefined)) wrong.push(`${name}: ring and hidden nodes do not agree`);
    if (edge.through.some((hidden) => at.has(hidden))) wrong.push(`${name} skips a node that is drawn`);
  }
  view.edges.forEach((a, i) => {
    for (const b of view.edges.slice(i + 1)) {
      if (Math.hypot(a.head.x - b.head.x, a.head.y - b.head.y) < 7) wrong.push(`heads of ${a.from} and ${b.from} at ${a.to} coincide`);
      if (a.from === b.from && a.to === b.to) wrong.push(`${a.from} to ${a.to} is drawn twice`);
    }
  });
  return wrong.slice(0, 5);
}
