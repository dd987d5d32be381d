// Lays out the pictures of the pathway: layout/*.dot (names and places) with Graphviz, signs from the
// rules of the model, to src/picture/*.ts. node layout/make.mjs [--out FOLDER] [VIEW...]
// SPDX-License-Identifier: MIT
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { drawArrow, ring, round } from "./arrow.mjs";
import { label } from "./label.mjs";
import { readModel } from "./model.mjs";
import { polyline, spline } from "./curve.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const compartments = ["outside", "membrane", "cytosol", "lysosome", "nucleus", "outcomes", "panel"];

class Mistake extends Error {}

/**
 * How a view is drawn out after Graphviz has routed it, so that it fills a screen and not a sheet of paper: across and down,
 * and the sizes of names, inputs and levels that the wider boxes have room for.
 */
const shapes = {
  core: { across: 1.45, down: 0.92, nameSize: 23, inputSize: 22, levelSize: 14 },
  full: { across: 1.13, down: 1.04, nameSize: 16.5, inputSize: 15, levelSize: 13 },
  complexes: { across: 1.12, down: 1.2, nameSize: 18, inputSize: 17, levelSize: 14 },
  metabolism: { across: 1.25, down: 1.08, nameSize: 19, inputSize: 18, levelSize: 15 },
  fate: { across: 1.16, down: 1.2, nameSize: 18, inputSize: 18, levelSize: 14 },
  resistance: { across: 1.16, down: 1.2, nameSize: 20, inputSize: 18, levelSize: 15 },
  immunity: { across: 1.1, down: 1.1, nameSize: 17, inputSize: 16, levelSize: 13 },
};

function graphviz(file) {
  const run = spawnSync("neato", ["-n2", "-Tjson", file], { encoding: "utf8" });
  if (run.error) throw new Mistake(`neato (Graphviz) is needed: ${run.error.message}`);
  // "some nodes with margin ... touch": Graphviz would fall back to straight lines, through boxes.
  if (run.status !== 0 || run.stderr.trim()) throw new Mistake(`${file}: neato says: ${run.stderr.trim()}`);
  return JSON.parse(run.stdout);
}

// The point on a box's side: "n", "e,8" (8 units along the side, to the right or down).
function anchor(box, where, across, down) {
  const [side, shift] = where.split(",");
  const along = Number(shift ?? 0);
  if (side === "n" || side === "s") {
    return [box.x + along * across, box.y + ((side === "s" ? 1 : -1) * box.h) / 2];
  }
  if (side === "e" || side === "w") {
    return [box.x + ((side === "e" ? 1 : -1) * box.w) / 2, box.y + along * down];
  }
  throw new Mistake(`no such side: '${where}'`);
}

// The corners of an arrow in its own lane: horizontal and vertical pieces from anchor to anchor.
function lane(edge, from, to, across, down) {
  const start = anchor(from, edge.tailat, across, down);
  const end = anchor(to, edge.headat, across, down);
  if (edge.straight === "true") return polyline([start, end]);
  const points = [start];
  for (const word of (edge.via ?? "").split(" ").filter(Boolean)) {
    const [axis, value] = word.split("=");
    const last = points.at(-1);
    points.push(axis === "x" ? [Number(value) * across, last[1]] : [last[0], -Number(value) * down]);
  }
  const last = points.at(-1);
  if (last[0] !== end[0] && last[1] !== end[1]) {
    // One more corner: arrive at right angles to the side.
    points.push("ns".includes(edge.headat[0]) ? [end[0], last[1]] : [last[0], end[1]]);
  }
  points.push(end);
  return polyline(points.filter((p, i) => i === 0 || p[0] !== points[i - 1][0] || p[1] !== points[i - 1][1]));
}

function signOf(model, edge, from, to) {
  const chain = [from, ...(edge.through ?? "").split(" ").filter(Boolean), to];
  let sign = 1;
  for (let i = 1; i < chain.length; i++) {
    let signs = model.signs(chain[i - 1], chain[i]);
    if (signs.length === 2 && edge.sign) signs = [Number(edge.sign)];
    if (signs.length !== 1) {
      const found = signs.length ? "rules of both signs" : "no rule";
      throw new Mistake(`${from} -> ${to}: ${found} from ${chain[i - 1]} to ${chain[i]}`);
    }
    sign *= signs[0];
  }
  return sign;
}

// "left,top,right,bottom,x,y": a compartment, and where its name begins.
function box(text, across, down) {
  const [x0, y0, x1, y1, x, y] = text.split(",").map((n, i) => round(Number(n) * (i % 2 ? down : across)));
  return { x: x0, y: y0, w: round(x1 - x0), h: round(y1 - y0), label: { x, y } };
}

function makeView(file, model) {
  const name = basename(file, ".dot");
  const graph = graphviz(file);
  const [plainName, plainLevel] = graph.textsize.split(",").map(Number);
  const { across, down, nameSize, inputSize, levelSize } =
    { across: 1, down: 1, nameSize: plainName, inputSize: plainLevel, levelSize: plainLevel, ...shapes[name] };
  const [width, height] = graph.size.split(",").map((x, i) => Math.round(Number(x) * (i ? down : across)));
  // The line of an arrow stops inside its head.
  const inHead = Math.min(nameSize, 20) * 0.45;
  const boxes = new Map();
  const nodes = graph.objects
    .filter((object) => object.pos)
    .map((object) => {
      const [x, y] = object.pos.split(",").map(Number);
      const node = {
        name: object.name,
        kind: object.kind || "protein",
        x: round(x * across),
        y: round(-y * down),
        w: round(Number(object.width) * 72 * across),
        h: round(Number(object.height) * 72 * down),
      };
      if (!model.has(node.name)) throw new Mistake(`${name}: the model has no '${node.name}'`);
      if ((node.kind === "input") !== model.isInput(node.name)) {
        throw new Mistake(`${name}: '${node.name}' is ${node.kind === "input" ? "no" : "an"} input of the model`);
      }
      node.label = label(node.name, node.w - 6, node.kind === "input" ? inputSize : nameSize);
      if (node.kind === "input") node.h = Math.max(node.h, round(node.label.length * inputSize));
      boxes.set(object._gvid, node);
      return node;
    });
  const drawn = new Set(nodes.map((node) => node.name));
  const edges = (graph.edges ?? []).map((edge) => {
    const from = boxes.get(edge.tail);
    const to = boxes.get(edge.head);
    const through = (edge.through ?? "").split(" ").filter(Boolean);
    for (const hidden of through) {
      if (drawn.has(hidden)) throw new Mistake(`${name}: '${hidden}' is drawn, so no arrow may skip it`);
    }
    const sign = signOf(model, edge, from.name, to.name);
    const curve = edge.tailat
      ? lane(edge, from, to, across, down)
      : spline(edge.pos.split(" ").map((p) => p.split(",").map(Number)).map(([x, y]) => [x * across, -y * down]));
    const { line, path, head } = drawArrow(curve, sign, to, inHead);
    return {
      from: from.name,
      to: to.name,
      sign,
      feedback: edge.feedback === "true",
      indirect: through.length > 0,
      through,
      ...(through.length && { ring: ring(line, nameSize * 0.5) }),
      path,
      head,
    };
  });
  return {
    view: name,
    title: graph.title,
    width,
    height,
    nameSize,
    ...(inputSize !== levelSize && { inputSize }),
    levelSize,
    compartments: compartments
      .filter((kind) => graph[kind])
      .map((kind) => ({ kind, ...box(graph[kind], across, down) })),
    ...(graph.legend && { legend: { x: round(Number(graph.legend.split(",")[0]) * across), y: round(Number(graph.legend.split(",")[1]) * down) } }),
    nodes,
    edges,
  };
}

// One object a line: small differences stay small.
function toText(view) {
  const list = (items) => `[\n${items.map((item) => `    ${JSON.stringify(item)},\n`).join("")}  ]`;
  const lines = Object.entries(view).map(([key, value]) =>
    `  ${JSON.stringify(key)}: ${Array.isArray(value) ? list(value) : JSON.stringify(value)},\n`);
  return `// Generated from layout/${view.view}.dot and the rules of the model by layout/make.mjs; do not edit.
// SPDX-License-Identifier: MIT
import type { View } from "./view.ts";

export const ${view.view}: View = {
${lines.join("")}};
`;
}

try {
  const args = process.argv.slice(2);
  let out = join(here, "../src/picture");
  if (args[0] === "--out") [, out] = args.splice(0, 2);
  const wanted = args.length ? args : readdirSync(here).filter((f) => f.endsWith(".dot")).map((f) => basename(f, ".dot"));
  const model = readModel(join(here, "../../../include/mtor"));
  mkdirSync(out, { recursive: true });
  for (const name of wanted.sort()) {
    const view = makeView(join(here, `${name}.dot`), model);
    writeFileSync(join(out, `${name}.ts`), toText(view));
    console.log(`${name}: ${view.nodes.length} nodes, ${view.edges.length} arrows`);
  }
} catch (error) {
  if (!(error instanceof Mistake)) throw error;
  console.error(`make.mjs: ${error.message}`);
  process.exit(2);
}
