// Lays out a picture for any pathway, by the model alone: rows from what acts to what is acted upon, in the compartments that
// modules name; several shapes are tried with Graphviz, and the most legible one without a fault is taken.
// SPDX-License-Identifier: MIT
import { spawnSync } from "node:child_process";
import { drawArrow, ring, round } from "./arrow.mjs";
import { polyline, spline } from "./curve.mjs";
import { label, textWidth } from "./label.mjs";

/** Modules with these names are places, from top to bottom. */
const places = ["outside", "membrane", "cytosol", "nucleus", "outcomes"];
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
  // The shortest ways first; not so many that nobody follows them.
  const lean = edges.sort((a, b) => a.through.length - b.through.length).slice(0, Math.round(1.7 * kept.size));
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

/** A box is as wide as its name, and as its arrows need to stand apart. */
function boxOf(node, ends) {
  const size = node.kind === "input" ? inputSize : nameSize;
  const lines = label(node.name, 104, size);
  const text = width(lines, size);
  return node.kind === "input"
    ? { label: lines, w: Math.ceil(text + 12), h: Math.max(26, lines.length * inputSize + 6) }
    : { label: lines, w: Math.max(92, Math.ceil(text + 18), 11 * ends + 20), h: lines.length * nameSize + levelSize + 12 };
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
function faults(view) {
  const found = [];
  const blame = (edge, why) => found.push({ edge, why: edge < 0 ? why : `${view.edges[edge].from} to ${view.edges[edge].to} ${why}` });
  view.nodes.forEach((a, i) => view.nodes.slice(i + 1).forEach((b) => {
    if (Math.max(Math.abs(a.x - b.x) - (a.w + b.w) / 2, Math.abs(a.y - b.y) - (a.h + b.h) / 2) < 3.5) blame(-1, `${a.name} and ${b.name} touch`);
  }));
  const at = new Map(view.nodes.map((node) => [node.name, node]));
  view.edges.forEach((edge, i) => {
    const own = at.get(edge.to), from = at.get(edge.from);
    let last, left = Infinity, right = -Infinity, top = Infinity, bottom = -Infinity, crossed = null, inside = false;
    for (const [, kind, rest] of `${edge.path}L${edge.head.x},${edge.head.y}`.matchAll(/([MLC])([^MLC]+)/g)) {
      const n = rest.match(/-?[\d.]+/g).map(Number);
      if (kind !== "M") {
        const piece = kind === "C" ? [last, n.slice(0, 2), n.slice(2, 4), n.slice(4)] : [last, last, n, n];
        const xs = piece.map((p) => p[0]), ys = piece.map((p) => p[1]);
        const [x0, x1, y0, y1] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
        left = Math.min(left, x0), right = Math.max(right, x1), top = Math.min(top, y0), bottom = Math.max(bottom, y1);
        let points = null;
        for (const node of view.nodes) {
          if (node.x - node.w / 2 > x1 + 3 || node.x + node.w / 2 < x0 - 3 || node.y - node.h / 2 > y1 + 3 || node.y + node.h / 2 < y0 - 3) continue;
          points ??= along([piece], Math.ceil(Math.hypot(piece[3][0] - last[0], piece[3][1] - last[1]) * 0.7) + 8);
          if (node === own || node === from) inside ||= points.some((p) => outside(node, p) < -0.5);
          else if (points.some((p) => outside(node, p) < 2.2)) crossed ??= node;
        }
      }
      last = n.slice(-2);
    }
    if (crossed) blame(i, `crosses ${crossed.name}`);
    else if (inside) blame(i, "runs through its own box");
    else if (left < 3 || top < 3 || right > view.width - 3 || bottom > view.height - 3) blame(i, "leaves the picture");
    else if (view.edges.slice(0, i).some(({ head }) => Math.hypot(edge.head.x - head.x, edge.head.y - head.y) < 7.5)) blame(i, "has its head where another is");
    else if (outside(own, [edge.head.x, edge.head.y]) > 6.5) blame(i, "ends before its box");
    else if (outside(own, [edge.head.x, edge.head.y]) < 0.7) blame(i, "ends in its box");
  });
  return found;
}

/**
 * Leads an arrow that Graphviz has drawn badly by right angles: out of its box into the space between two rows, through gaps
 * between boxes from row to row, and down to a place at its target where no other head is.
 */
function lead(view, lanes, number) {
  const edge = view.edges[number];
  const at = new Map(view.nodes.map((node) => [node.name, node]));
  const from = at.get(edge.from), to = at.get(edge.to);
  const a = lanes.findIndex((row) => row.nodes.includes(from)), b = lanes.findIndex((row) => row.nodes.includes(to));
  const down = b > a, above = (row) => (row === 0 ? lanes[0].top - 8 : (lanes[row - 1].bottom + lanes[row].top) / 2);
  const shift = ((number % 5) - 2) * Math.min(3, (lanes[1] ? lanes[1].top - lanes[0].bottom : 20) / 12);
  const space = (row) => (row >= lanes.length ? lanes.at(-1).bottom + 8 : above(row)) + (row === 0 || row >= lanes.length ? 0 : shift);
  // The place of the head: free, and near where the arrow comes from.
  const side = (box, top) => box.y + (top ? -1 : 1) * box.h / 2;
  const headTop = down || a === b;
  const taken = view.edges.filter((_, i) => i !== number).map((one) => one.head)
    .filter((head) => Math.abs(head.y - side(to, headTop)) < 8 && Math.abs(head.x - to.x) <= to.w / 2 + 1).map((head) => head.x);
  const slots = Array.from({ length: Math.max(1, Math.floor(to.w - 15)) }, (_, i) => to.x - to.w / 2 + 8 + i)
    .filter((x) => taken.every((other) => Math.abs(other - x) >= 8.2));
  if (slots.length === 0) return false;
  const headX = slots.sort((p, q) => Math.abs(p - from.x) - Math.abs(q - from.x))[0];
  const startTop = !down;
  const startX = Math.max(from.x - from.w / 2 + 8, Math.min(from.x + from.w / 2 - 8, from.x + ((number % 7) - 3) * 5));
  const points = [[startX, side(from, startTop)]];
  const go = (x, y) => {
    if (Math.abs(points.at(-1)[1] - y) > 0.01) points.push([points.at(-1)[0], y]);
    if (Math.abs(points.at(-1)[0] - x) > 0.01) points.push([x, points.at(-1)[1]]);
  };
  /** The middle of the gap in a row that is nearest to x, or x itself where no box is in the way. */
  const gap = (row, x) => {
    const free = (p) => row.nodes.every((n) => Math.abs(p - n.x) > n.w / 2 + 4);
    if (free(x)) return x;
    const boxes = [...row.nodes].sort((p, q) => p.x - q.x);
    const gaps = [boxes[0].x - boxes[0].w / 2 - 7, boxes.at(-1).x + boxes.at(-1).w / 2 + 7];
    boxes.slice(1).forEach((box, i) => {
      const left = boxes[i].x + boxes[i].w / 2, right = box.x - box.w / 2, play = Math.max(0, (right - left) / 2 - 5);
      if (right - left > 9) gaps.push((left + right) / 2 + Math.max(-play, Math.min(play, ((number % 5) - 2) * 3)));
    });
    return gaps.sort((p, q) => Math.abs(p - x) + Math.abs(p - headX) - Math.abs(q - x) - Math.abs(q - headX))[0];
  };
  if (down) {
    for (let row = a + 1; row < b; row++) go(gap(lanes[row], points.at(-1)[0]), space(row));
    go(headX, space(b));
  } else if (a === b) {
    go(headX, space(a));
  } else {
    for (let row = a - 1; row > b; row--) go(gap(lanes[row], points.at(-1)[0]), space(row + 1));
    go(headX, space(b + 1));
  }
  points.push([headX, side(to, headTop)]);
  const { line, path, head } = drawArrow(polyline(points, 6), edge.sign, to, nameSize * 0.45);
  Object.assign(edge, { path, head, ...(edge.indirect && { ring: ring(line, nameSize * 0.5) }) });
  return true;
}

/** As Graphviz would answer, for models that it takes too long with: boxes side by side, where their neighbours stand; straight lines. */
function inRows(drawn, boxes, rows) {
  const around = new Map(drawn.nodes.map((node) => [node.name, []]));
  for (const { from, to } of drawn.edges) around.get(from).push(to), around.get(to).push(from);
  const x = new Map(), gap = 34;
  const set = (names) => {
    const all = names.reduce((sum, name) => sum + boxes.get(name).w + gap, -gap);
    let at = -all / 2;
    for (const name of names) {
      x.set(name, at + boxes.get(name).w / 2);
      at += boxes.get(name).w + gap;
    }
  };
  for (const row of rows) set(row.names);
  for (let sweep = 0; sweep < 12; sweep++) {
    for (const row of sweep % 2 ? [...rows].reverse() : rows) {
      const middle = (name) => around.get(name).reduce((sum, other) => sum + x.get(other), x.get(name)) / (1 + around.get(name).length);
      const wanted = new Map(row.names.map((name) => [name, middle(name)]));
      set([...row.names].sort((a, b) => wanted.get(a) - wanted.get(b)));
    }
  }
  const left = Math.min(...drawn.nodes.map(({ name }) => x.get(name) - boxes.get(name).w / 2)) - 40;
  const right = Math.max(...drawn.nodes.map(({ name }) => x.get(name) + boxes.get(name).w / 2)) + 40;
  let y = -10;
  const objects = rows.flatMap((row) => {
    const height = Math.max(...row.names.map((name) => boxes.get(name).h));
    y -= height + 56;
    return row.names.map((name) => ({ name, pos: `${x.get(name) - left},${y + height / 2 + 20}` }));
  });
  const low = y - 20;
  for (const one of objects) one.pos = `${one.pos.split(",")[0]},${Number(one.pos.split(",")[1]) - low}`;
  const at = new Map(objects.map((one) => [one.name, one.pos.split(",").map(Number)]));
  const edges = drawn.edges.map(({ from, to }, i) => {
    const [a, b] = [at.get(from), at.get(to)], mix = (t) => a.map((v, k) => v + (b[k] - v) * t).join(",");
    return { id: String(i), pos: [0, 1 / 3, 2 / 3, 1].map(mix).join(" ") };
  });
  return { bb: `0,0,${right - left},${-low}`, objects, edges };
}

/** A picture whose faulty arrows are led by right angles; how many. */
function repair(view, rows) {
  const at = new Map(view.nodes.map((node) => [node.name, node]));
  const lanes = rows.map((row) => {
    const nodes = row.names.map((name) => at.get(name));
    return { nodes, top: Math.min(...nodes.map((n) => n.y - n.h / 2)), bottom: Math.max(...nodes.map((n) => n.y + n.h / 2)) };
  });
  const led = new Set();
  for (let round = 0; round < 4; round++) {
    const wrong = faults(view);
    if (wrong.length === 0 || wrong.some(({ edge }) => edge < 0)) break;
    for (const { edge } of wrong) {
      led.add(edge);
      lead(view, lanes, edge);
    }
  }
  return led.size;
}

function viewOf(name, title, drawn, sizes, rows, bands, graph) {
  const margin = 14, left = bands ? 92 : margin; // beside the boxes the names of the places
  const [, , w, h] = graph.bb.split(",").map(Number);
  const x = (n) => n + left, y = (n) => h - n + margin;
  const placed = new Map(graph.objects.filter((o) => o.pos && !o.name.startsWith("/")).map((o) => {
    const [px, py] = o.pos.split(",").map(Number);
    return [o.name, { x: round(x(px)), y: round(y(py)) }];
  }));
  const boxes = new Map(drawn.nodes.map((node) => {
    const { label: lines, w: bw, h: bh } = sizes.get(node.name);
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
  const n = drawn.nodes.length, large = n > 60, huge = n > 90;
  const wide = Math.ceil(Math.sqrt(n));
  const widths = [...new Set(large ? [Math.round(wide * 1.4)] : [wide - 1, wide, wide + 1, wide + 2].map((w) => Math.max(3, w)))];
  const ends = new Map(drawn.nodes.map((node) => [node.name, 0]));
  for (const { from, to } of drawn.edges) ends.set(from, ends.get(from) + 0.3), ends.set(to, ends.get(to) + 1);
  const boxes = new Map(drawn.nodes.map((node) => [node.name, boxOf(node, ends.get(node.name))]));
  let least = null;
  const draw = ({ most, layered, apart, splines }, down = 1) => {
    const { rows, bands } = rowsOf(drawn, most, layered);
    const graph = huge ? inRows(drawn, boxes, rows) : graphviz(drawn, boxes, rows, { nodesep: 0.3 * apart, ranksep: 0.42 * apart * down, splines }, 20_000);
    const view = graph && viewOf(name, title, drawn, boxes, rows, bands, graph);
    if (!view) return null;
    view.led = repair(view, rows);
    const wrong = faults(view);
    if (!least || wrong.length < least.length) least = wrong;
    return wrong.length === 0 ? view : null;
  };
  for (const apart of huge ? [1] : [1, 1.5, 2.2, 3.5]) {
    for (const splines of huge ? [""] : ["true", "polyline"]) {
      let found = null;
      for (const most of widths) {
        for (const layered of large ? [true] : [false, true]) {
          const shape = { most, layered, apart, splines }, view = draw(shape);
          const score = view && legibility(view) - 0.0012 * bends(view) - (0.6 * view.led) / (1 + view.edges.length);
          if (view && (!found || score > found.score)) found = { view, score, shape };
        }
      }
      if (!found) continue;
      // What height there is to spare goes between the rows, where arrows run.
      for (const down of large ? [] : [2.4, 1.9, 1.5, 1.25]) {
        const taller = !found.view.led && (screen.h / found.view.height) * found.view.width >= screen.w * 1.05 ? draw(found.shape, down) : null;
        if (taller && !taller.led && legibility(taller) > 0.97 * legibility(found.view)) return taller;
      }
      return found.view;
    }
  }
  throw new Error(`no picture without a fault: ${(least ?? ["Graphviz gives none"]).slice(0, 3).map((one) => one.why ?? one).join("; ")}`);
}

/** Views of a model: the whole of it and, where that is large, first the part that explains most. */
export function layOut(model, title) {
  const whole = wholeOf(model);
  const views = [];
  if (whole.nodes.length > 36) views.push(best("core", title, coreOf(model, whole, 18)));
  views.push(best("full", title, whole));
  return views.map(({ led, ...view }) => view);
}
