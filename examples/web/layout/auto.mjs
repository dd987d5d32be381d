// Lays out a picture for any pathway, by the model alone: rows from what acts to what is acted upon, in the compartments that
// modules name; several shapes are tried with Graphviz, and the most legible one without a fault is taken.
// SPDX-License-Identifier: MIT
import { spawnSync } from "node:child_process";
import { drawArrow, ring, round } from "./arrow.mjs";
import { spline } from "./curve.mjs";
import { label, textWidth } from "./label.mjs";

/** Modules with these names are places, from top to bottom. */
export const places = ["outside", "membrane", "cytosol", "nucleus", "outcomes"];
const nameSize = 18, inputSize = 17, levelSize = 13;
/** The picture's room on a screen of a laptop, for which shapes compete. */
const screen = { w: 760, h: 450 };

const width = (lines, size) => Math.max(...lines.map((line) => textWidth(line, size)));

// --- what is drawn ----------------------------------------------------------------------------------

/** Boxes and arrows of a whole model; inputs that only drugs set are not drawn, nor what acts on itself alone. */
function wholeOf(model) {
  const name = (signal) => (signal < model.nodes.length ? model.nodes[signal] : model.inputs[signal - model.nodes.length]).name;
  const arrows = new Map(); // one of each pair; where rules of both signs are, the first one's
  const hidden = new Set(model.inputs.filter((input) => input.isDrugClass).map((input) => input.name));
  for (const rule of model.rules) {
    for (const term of rule.terms) {
      const from = name(term.signal), to = name(rule.target);
      if (from !== to && !hidden.has(from) && !arrows.has(`${from} ${to}`)) {
        arrows.set(`${from} ${to}`, { from, to, sign: term.inhibits ? -1 : 1, through: [] });
      }
    }
  }
  const edges = [...arrows.values()];
  const used = new Set(edges.map((edge) => edge.from));
  const moduleOf = (thing) => model.modules[thing.module]?.name ?? "";
  const nodes = [
    ...model.inputs.filter((input) => used.has(input.name)).map((input) => ({ name: input.name, kind: "input", place: "outside" })),
    ...model.nodes.map((node) => ({ name: node.name, place: moduleOf(node),
      kind: moduleOf(node) === "outcomes" ? "outcome" : /[A-Z0-9]/.test(node.name) ? "protein" : "process" })),
  ];
  return { nodes, edges };
}

/** The part that explains most in few boxes: what drugs and presets act on, what comes out, and what most others hang on. */
function coreOf(model, whole, most) {
  const weight = new Map(whole.nodes.map((node) => [node.name, 0]));
  const add = (name, by) => weight.has(name) && weight.set(name, weight.get(name) + by);
  for (const { from, to } of whole.edges) add(from, 1), add(to, 0.6);
  const name = (signal) => model.nodes[signal]?.name ?? "";
  const classes = new Set(model.drugs.flatMap((drug) => drug.actions.map((action) => action.input + model.nodes.length)));
  for (const rule of model.rules) if (rule.terms.some((term) => classes.has(term.signal))) add(name(rule.target), 6);
  for (const preset of model.presets) for (const setting of preset.settings) if (setting.kind !== "input") add(name(setting.target), 2);
  for (const node of whole.nodes) {
    if (node.kind === "outcome") add(node.name, 8);
    if (node.kind === "input") add(node.name, -0.5);
  }
  const kept = new Set([...weight].sort((a, b) => b[1] - a[1]).slice(0, most).map(([name]) => name));
  // From each box the shortest ways to others, through boxes that are not drawn.
  const out = new Map(whole.nodes.map((node) => [node.name, []]));
  for (const edge of whole.edges) out.get(edge.from).push(edge);
  const edges = [];
  for (const from of kept) {
    const seen = new Set([from]);
    let ways = [{ at: from, sign: 1, through: [] }];
    for (let step = 0; step < 4 && ways.length > 0; step++) {
      const next = [];
      for (const way of ways) {
        for (const edge of out.get(way.at)) {
          if (seen.has(edge.to)) continue;
          seen.add(edge.to);
          const sign = way.sign * edge.sign;
          if (kept.has(edge.to)) edges.push({ from, to: edge.to, sign, through: way.through });
          else next.push({ at: edge.to, sign, through: [...way.through, edge.to] });
        }
      }
      ways = next;
    }
  }
  // No arrow beside a chain of others that says the same.
  const direct = edges.filter((edge) => edge.through.length === 0);
  const lean = edges.filter((edge) => edge.through.length === 0 || edges.length <= 1.6 * kept.size ||
    !direct.some((a) => a.from === edge.from && edges.some((b) => b.from === a.to && b.to === edge.to)));
  const joined = new Set(lean.flatMap((edge) => [edge.from, edge.to]));
  return { nodes: whole.nodes.filter((node) => kept.has(node.name) && joined.has(node.name)), edges: lean };
}

// --- rows -------------------------------------------------------------------------------------------

/** Marks arrows that close a loop, found by going through the model as its text has it; gives each node's depth without them. */
function order({ nodes, edges }) {
  const out = new Map(nodes.map((node) => [node.name, []]));
  for (const edge of edges) out.get(edge.from).push(edge);
  const state = new Map();
  const sequence = []; // each behind all that it acts on
  const visit = (name) => { // without recursion: a chain may be long
    const stack = [[name, 0]];
    state.set(name, 1);
    while (stack.length > 0) {
      const top = stack.at(-1);
      const edge = out.get(top[0])[top[1]++];
      if (!edge) {
        state.set(top[0], 2);
        sequence.push(top[0]);
        stack.pop();
      } else if (state.get(edge.to) === 1) edge.feedback = true;
      else if (!state.has(edge.to)) {
        state.set(edge.to, 1);
        stack.push([edge.to, 0]);
      }
    }
  };
  for (const edge of edges) edge.feedback = false;
  const fed = new Set(edges.map((edge) => edge.to));
  for (const node of [...nodes.filter((n) => !fed.has(n.name)), ...nodes]) if (!state.has(node.name)) visit(node.name);
  const depth = new Map(nodes.map((node) => [node.name, 0]));
  for (const name of sequence.reverse()) {
    for (const edge of out.get(name)) {
      if (!edge.feedback) depth.set(edge.to, Math.max(depth.get(edge.to), depth.get(name) + 1));
    }
  }
  return { depth, sequence };
}

/** Rows of names from top to bottom, at most `most` in each; `layered`: a row holds no arrow. */
function rowsOf(drawn, most, layered) {
  const { depth, sequence } = order(drawn);
  const at = new Map(sequence.map((name, i) => [name, i]));
  const known = drawn.nodes.filter((node) => places.includes(node.place) && node.kind !== "input").length;
  const bands = known * 2 >= drawn.nodes.filter((node) => node.kind !== "input").length && known > 0;
  const bandOf = (node) => (!bands ? (node.kind === "input" ? 0 : 1) : node.kind === "input" ? 0
    : places.includes(node.place) ? places.indexOf(node.place) : places.indexOf("cytosol"));
  const rows = [];
  for (let band = 0; band < places.length; band++) {
    const mine = drawn.nodes.filter((node) => bandOf(node) === band).sort((a, b) => depth.get(a.name) - depth.get(b.name) || at.get(a.name) - at.get(b.name));
    if (mine.length === 0) continue;
    let row = [];
    const count = Math.ceil(mine.length / most), even = Math.ceil(mine.length / count);
    for (const node of mine) {
      const deeper = row.length > 0 && depth.get(row[0].name) !== depth.get(node.name);
      if (row.length >= (layered ? most : even) || (layered && deeper)) {
        rows.push({ band, names: row.map((n) => n.name) });
        row = [];
      }
      row.push(node);
    }
    rows.push({ band, names: row.map((n) => n.name) });
  }
  return { rows, bands };
}

// --- a picture --------------------------------------------------------------------------------------

function boxOf(node) {
  const size = node.kind === "input" ? inputSize : nameSize;
  const lines = label(node.name, 104, size);
  const text = width(lines, size);
  return node.kind === "input"
    ? { label: lines, w: Math.ceil(text + 12), h: Math.max(26, lines.length * inputSize + 6) }
    : { label: lines, w: Math.max(92, Math.ceil(text + 18)), h: lines.length * nameSize + levelSize + 12 };
}

const quoted = (text) => `"${text}"`; // names are letters, digits and _

function graphviz(drawn, boxes, rows, { nodesep, ranksep, splines }, patience) {
  const inch = (n) => (n / 72).toFixed(3);
  const lines = [`digraph g { graph [nodesep=${nodesep} ranksep=${ranksep} splines=${splines} newrank=true]`,
    "node [shape=box fixedsize=true label=\"\"] edge [dir=none]"];
  for (const { name } of drawn.nodes) lines.push(`${quoted(name)} [width=${inch(boxes.get(name).w)} height=${inch(boxes.get(name).h)}]`);
  // A row stands below the one before it: a spine of points that nobody sees.
  rows.forEach((row, i) => lines.push(`{ rank=same; ${quoted(`/${i}`)} [shape=point style=invis width=0.01 height=0.01]; ${row.names.map(quoted).join("; ")} }`));
  for (let i = 1; i < rows.length; i++) lines.push(`${quoted(`/${i - 1}`)} -> ${quoted(`/${i}`)} [style=invis weight=50]`);
  const rowOf = new Map(rows.flatMap((row, i) => row.names.map((name) => [name, i])));
  drawn.edges.forEach((edge, i) => {
    // Upwards is drawn as downwards, so that Graphviz keeps the rows.
    const up = rowOf.get(edge.from) > rowOf.get(edge.to);
    const [from, to] = up ? [edge.to, edge.from] : [edge.from, edge.to];
    lines.push(`${quoted(from)} -> ${quoted(to)} [id="${i}${up ? " up" : ""}" weight=${edge.feedback ? 1 : 3}]`);
  });
  lines.push("}");
  const run = spawnSync("dot", ["-Tjson"], { input: lines.join("\n"), encoding: "utf8", timeout: patience, maxBuffer: 1 << 28 });
  if (run.error?.code === "ENOENT") throw new Error("dot (Graphviz) is needed to lay out the picture");
  return run.status === 0 ? JSON.parse(run.stdout) : null;
}

/** Ends that share a side of a box stand apart, in the order in which they come; only where Graphviz has them at top or bottom. */
function spread(edges, boxes) {
  const sides = new Map();
  for (const edge of edges) {
    for (const end of [0, 1]) {
      const box = boxes.get(end ? edge.to : edge.from);
      const piece = end ? edge.curve.at(-1) : edge.curve[0];
      const [point, handle] = end ? [piece[3], piece[2]] : [piece[0], piece[1]];
      const side = Math.abs(point[1] - (box.y - box.h / 2)) < 2 ? "n" : Math.abs(point[1] - (box.y + box.h / 2)) < 2 ? "s" : "";
      if (!side) continue;
      const key = `${end ? edge.to : edge.from} ${side}`;
      if (!sides.has(key)) sides.set(key, []);
      sides.get(key).push({ point, handle, box, edge, end });
    }
  }
  for (const list of sides.values()) {
    if (list.length < 2) continue;
    const away = ({ point, handle }) => point[0] + 3 * (handle[0] - point[0]);
    list.sort((a, b) => away(a) - away(b));
    const { box } = list[0];
    const room = box.w - 16, gap = Math.min(22, room / Math.max(1, list.length - 1));
    const middle = list.reduce((sum, one) => sum + one.point[0], 0) / list.length;
    const first = Math.max(box.x - room / 2, Math.min(box.x + room / 2 - gap * (list.length - 1), middle - (gap * (list.length - 1)) / 2));
    list.forEach((one, i) => {
      const by = first + gap * i - one.point[0];
      one.point[0] += by;
      one.handle[0] += by * 0.7;
    });
  }
}

/** Points along a path's pieces. */
function along(curve, steps = 14) {
  return curve.flatMap(([a, b, c, d]) => Array.from({ length: steps + 1 }, (_, i) => {
    const t = i / steps, u = 1 - t;
    return [0, 1].map((k) => u ** 3 * a[k] + 3 * u * u * t * b[k] + 3 * u * t * t * c[k] + t ** 3 * d[k]);
  }));
}
const outside = (box, [x, y]) => Math.max(Math.abs(x - box.x) - box.w / 2, Math.abs(y - box.y) - box.h / 2);

/** What is wrong with a picture: boxes that touch, arrows through boxes or out of the picture, heads on one spot. */
export function faults(view) {
  const found = [];
  view.nodes.forEach((a, i) => view.nodes.slice(i + 1).forEach((b) => {
    if (Math.max(Math.abs(a.x - b.x) - (a.w + b.w) / 2, Math.abs(a.y - b.y) - (a.h + b.h) / 2) < 3.5) found.push(`${a.name} and ${b.name} touch`);
  }));
  view.edges.forEach((edge, i) => {
    const points = [];
    let at;
    for (const [, kind, rest] of edge.path.matchAll(/([MLC])([^MLC]+)/g)) {
      const n = rest.match(/-?[\d.]+/g).map(Number);
      if (kind !== "M") points.push(...along([kind === "C" ? [at, n.slice(0, 2), n.slice(2, 4), n.slice(4)] : [at, at, n, n]], 40));
      at = n.slice(-2);
    }
    points.push([edge.head.x, edge.head.y]);
    const through = view.nodes.find((n) => n.name !== edge.from && n.name !== edge.to && points.some((p) => outside(n, p) < 2.2));
    if (through) found.push(`${edge.from} to ${edge.to} crosses ${through.name}`);
    const own = view.nodes.find((n) => n.name === edge.to), from = view.nodes.find((n) => n.name === edge.from);
    if (points.slice(0, -1).some((p) => outside(own, p) < -1 || outside(from, p) < -1)) found.push(`${edge.from} to ${edge.to} runs through its own box`);
    if (points.some(([x, y]) => x < 3 || y < 3 || x > view.width - 3 || y > view.height - 3)) found.push(`${edge.from} to ${edge.to} leaves the picture`);
    for (const other of view.edges.slice(i + 1)) {
      if (Math.hypot(edge.head.x - other.head.x, edge.head.y - other.head.y) < 7.5) found.push(`heads at ${edge.to} coincide`);
    }
  });
  return found;
}

function viewOf(name, title, drawn, rows, bands, graph) {
  const margin = 14, left = bands ? 92 : margin; // beside the boxes the names of the places
  const [, , w, h] = graph.bb.split(",").map(Number);
  const x = (n) => n + left, y = (n) => h - n + margin;
  const placed = new Map(graph.objects.filter((o) => o.pos && !o.name.startsWith("/")).map((o) => {
    const [px, py] = o.pos.split(",").map(Number);
    return [o.name, { x: round(x(px)), y: round(y(py)) }];
  }));
  const boxes = new Map(drawn.nodes.map((node) => {
    const { label: lines, w: bw, h: bh } = boxOf(node);
    return [node.name, { name: node.name, kind: node.kind, ...placed.get(node.name), w: bw, h: bh, label: lines }];
  }));
  const edges = [];
  for (const found of graph.edges ?? []) {
    if (!found.id) continue;
    const [number, up] = found.id.split(" ");
    const edge = drawn.edges[Number(number)];
    const points = found.pos.split(" ").map((p) => p.split(",").map(Number)).map(([px, py]) => [x(px), y(py)]);
    if (points.length < 4) return null;
    edges.push({ ...edge, curve: spline(up ? points.reverse() : points).map((piece) => piece.map((p) => [...p])) });
  }
  if (edges.length !== drawn.edges.length) return null;
  spread(edges, boxes);
  // Straight neighbours in a row: from side to side.
  const view = {
    view: name, title, width: Math.ceil(w + left + margin), height: Math.ceil(h + 2 * margin), nameSize, inputSize, levelSize,
    compartments: [], nodes: [...boxes.values()],
    edges: edges.map(({ from, to, sign, through, feedback, curve }) => {
      const { line, path, head } = drawArrow(curve, sign, boxes.get(to), nameSize * 0.45);
      const indirect = through.length > 0;
      return { from, to, sign, feedback, indirect, through, ...(indirect && { ring: ring(line, nameSize * 0.5) }), path, head };
    }),
  };
  if (!bands) return view;
  const extent = (row) => {
    const mine = row.names.map((one) => boxes.get(one));
    return [Math.min(...mine.map((b) => b.y - b.h / 2)), Math.max(...mine.map((b) => b.y + b.h / 2))];
  };
  const limits = places.map((_, band) => {
    const mine = rows.filter((row) => row.band === band).map(extent);
    return mine.length ? { band, top: Math.min(...mine.map((e) => e[0])), bottom: Math.max(...mine.map((e) => e[1])) } : null;
  }).filter(Boolean);
  let top = 0;
  limits.forEach((limit, i) => {
    const next = limits[i + 1];
    const bottom = next ? round((limit.bottom + next.top) / 2) : view.height;
    view.compartments.push({ kind: places[limit.band], x: 0, y: top, w: view.width, h: round(bottom - top), label: { x: 8, y: round(top + 17) } });
    top = bottom;
  });
  return view;
}

const legibility = (view) => Math.min(screen.w / view.width, screen.h / view.height);
const bends = (view) => view.edges.reduce((sum, e) => sum + e.path.length, 0) / Math.max(1, view.edges.length);

/** The best of several pictures; throws where none is without a fault. */
function best(name, title, drawn) {
  const n = drawn.nodes.length, large = n > 60;
  const wide = Math.ceil(Math.sqrt(n));
  const widths = [...new Set(large ? [Math.round(wide * 1.4)] : [wide - 1, wide, wide + 1, wide + 2].map((w) => Math.max(3, w)))];
  const boxes = new Map(drawn.nodes.map((node) => [node.name, boxOf(node)]));
  let least = null;
  const draw = ({ most, layered, apart, splines }, down = 1) => {
    const { rows, bands } = rowsOf(drawn, most, layered);
    const graph = graphviz(drawn, boxes, rows, { nodesep: 0.3 * apart, ranksep: 0.42 * apart * down, splines }, large ? 60_000 : 20_000);
    const view = graph && viewOf(name, title, drawn, rows, bands, graph);
    if (!view) return null;
    const wrong = faults(view);
    if (!least || wrong.length < least.length) least = wrong;
    return wrong.length === 0 ? view : null;
  };
  for (const apart of [1, 1.5, 2.2, 3.5]) {
    for (const splines of ["true", "polyline"]) {
      let found = null;
      for (const most of widths) {
        for (const layered of large ? [true] : [false, true]) {
          const shape = { most, layered, apart, splines }, view = draw(shape);
          const score = view && legibility(view) - 0.0012 * bends(view);
          if (view && (!found || score > found.score)) found = { view, score, shape };
        }
      }
      if (!found) continue;
      // What height there is to spare goes between the rows, where arrows run.
      for (const down of large ? [] : [2.4, 1.9, 1.5, 1.25]) {
        const taller = (screen.h / found.view.height) * found.view.width >= screen.w * 1.05 ? draw(found.shape, down) : null;
        if (taller && legibility(taller) > 0.97 * legibility(found.view)) return taller;
      }
      return found.view;
    }
  }
  throw new Error(`no picture without a fault: ${(least ?? ["Graphviz gives none"]).slice(0, 3).join("; ")}`);
}

/** Views of a model: the whole of it and, where that is large, first the part that explains most. */
export function layOut(model, title) {
  const whole = wholeOf(model);
  const views = [];
  if (whole.nodes.length > 36) views.push(best("core", title, coreOf(model, whole, 18)));
  views.push(best("full", title, whole));
  return views;
}
