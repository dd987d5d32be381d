// Checks the committed pictures of the pathway: against the rules that the library's own parser read,
// and their geometry. node picture.mjs PICTURES RULES LESSONS (a folder; a file with what "lab list
// rules" says; include/mtor/lessons.hpp).
// SPDX-License-Identifier: MIT
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

const [folder, rulesFile, lessonsFile] = process.argv.slice(2);
let failed = 0;
function check(name, problems) {
  console.log(problems.length ? `FAIL ${name}: ${problems.slice(0, 5).join("; ")}` : `ok ${name}`);
  if (problems.length) failed = 1;
}

// --- the model: "A & !B => C" at the beginning of a line ---

const rules = new Map(); // "A C" to signs
const signals = new Set();
for (const line of readFileSync(rulesFile, "utf8").split("\n")) {
  const rule = /^(\S.*)?=> (\w+)$/.exec(line);
  if (!rule) continue;
  signals.add(rule[2]);
  for (const [, bang, name] of (rule[1] ?? "").matchAll(/(!?)(\w+)/g)) {
    signals.add(name);
    const key = `${name} ${rule[2]}`;
    rules.set(key, (rules.get(key) ?? new Set()).add(bang ? -1 : 1));
  }
}

// --- geometry ---

// Advance widths of Arial Bold, 1/1000 em (hmtx table of the metric-compatible Liberation Sans Bold).
const narrow = { 278: " IJijl./", 333: "-ftr", 389: "z", 556: "Jaceksvxy0123456789_", 611: "FLTZbdghnopqu",
  667: "ESVXYP", 722: "ABCDHKNRU", 778: "GOQw", 833: "M", 889: "m", 944: "W" };
const width = (text) => [...text].reduce((sum, c) =>
  sum + Number(Object.keys(narrow).find((w) => narrow[w].includes(c)) ?? 1000), 0) / 1000;

function numbers(text) { return text.match(/-?[\d.]+/g).map(Number); }
// Points along a path of M, L and C, about one a unit.
function sample(path) {
  const points = [];
  let at;
  for (const [, kind, rest] of path.matchAll(/([MLC])([^MLC]+)/g)) {
    const n = numbers(rest);
    if (kind === "M") { at = n; points.push(at); continue; }
    const [a, b, c, d] = kind === "C" ? [at, n.slice(0, 2), n.slice(2, 4), n.slice(4)] : [at, at, n, n];
    const steps = Math.ceil(Math.hypot(d[0] - a[0], d[1] - a[1]) * 1.5) + 8;
    for (let i = 1; i <= steps; i++) {
      const t = i / steps, u = 1 - t;
      points.push([0, 1].map((k) => u ** 3 * a[k] + 3 * u * u * t * b[k] + 3 * u * t * t * c[k] + t ** 3 * d[k]));
    }
    at = d;
  }
  return points;
}
const outside = (node, [x, y]) => Math.max(Math.abs(x - node.x) - node.w / 2, Math.abs(y - node.y) - node.h / 2);

// --- each view ---

const files = readdirSync(folder).filter((f) => readFileSync(join(folder, f), "utf8").startsWith("// Generated"));
const views = files.map((file) => {
  const text = readFileSync(join(folder, file), "utf8");
  const literal = /View = (\{[^]*\});/.exec(text)[1];
  return JSON.parse(literal.replace(/,(\s*[\]}])/g, "$1"));
});
check("views", ["core", "full"].filter((name) => !views.some((view) => view.view === name)));
// A switch is an input of both signs, and no picture draws one.
const isNode = (name) => [...rules.keys()].some((key) => key.endsWith(` ${name}`));
const both = [...rules].filter(([key, signs]) => signs.size > 1 && isNode(key.split(" ")[0])).map(([key]) => key);
check("rules.both_signs", both.length <= 5 ? [] : both);
check("rules", rules.size > 300 ? [] : [`only ${rules.size} arrows in the model`]);

for (const view of views) {
  const { nodes, edges } = view;
  const at = new Map(nodes.map((node) => [node.name, node]));
  const name = (edge) => `${edge.from} ${edge.sign > 0 ? "->" : "-|"} ${edge.to}`;

  check(`${view.view}.names`, nodes.filter((n) => !signals.has(n.name)).map((n) => `no '${n.name}' in the model`));
  check(`${view.view}.once`, [
    ...(at.size === nodes.length ? [] : ["a node is drawn twice"]),
    ...(new Set(edges.map((e) => `${e.from} ${e.to}`)).size === edges.length ? [] : ["an arrow is drawn twice"]),
  ]);

  // Every step is a rule, and the signs of the steps multiply to the sign drawn. (Five pairs of the model
  // have rules of both signs: three switches, and BRAF V600E and its inhibitor on RAF.)
  check(`${view.view}.signs`, edges.flatMap((edge) => {
    const chain = [edge.from, ...edge.through, edge.to];
    let possible = [1];
    for (let i = 1; i < chain.length; i++) {
      const signs = rules.get(`${chain[i - 1]} ${chain[i]}`);
      if (!signs) return [`${name(edge)}: no rule from ${chain[i - 1]} to ${chain[i]}`];
      possible = possible.flatMap((before) => [...signs].map((sign) => before * sign));
    }
    return possible.includes(edge.sign) ? [] : [`${name(edge)}: the rules say ${possible}`];
  }));
  check(`${view.view}.indirect`, edges.flatMap((edge) => [
    ...(edge.indirect === edge.through.length > 0 ? [] : [`${name(edge)} is not marked`]),
    ...(edge.indirect === (edge.ring !== undefined) ? [] : [`${name(edge)} has no ring`]),
    ...edge.through.filter((n) => at.has(n)).map((n) => `${name(edge)} skips ${n}, which is drawn`),
  ]));
  check(`${view.view}.dashes`, edges.filter((e) => e.feedback && !reaches(edges, e.to, e.from)).map((edge) =>
    `${name(edge)} is dashed but closes no loop`));

  check(`${view.view}.apart`, nodes.flatMap((a, i) => nodes.slice(i + 1).filter((b) =>
    Math.max(Math.abs(a.x - b.x) - (a.w + b.w) / 2, Math.abs(a.y - b.y) - (a.h + b.h) / 2) < 3.5)
    .map((b) => `${a.name} and ${b.name} touch`)));
  check(`${view.view}.inside`, [
    ...nodes.filter((n) => n.x - n.w / 2 < 0 || n.x + n.w / 2 > view.width || n.y - n.h / 2 < 0 || n.y + n.h / 2 > view.height)
      .map((n) => `${n.name} leaves the picture`),
    ...edges.flatMap((edge) => sample(edge.path).some(([x, y]) => !(x > 2 && y > 2 && x < view.width - 2 && y < view.height - 2))
      ? [`${name(edge)} leaves the picture`] : []),
  ]);
  check(`${view.view}.labels`, nodes.flatMap((n) => {
    const size = n.kind === "input" ? view.inputSize ?? view.levelSize : view.nameSize;
    const tall = n.label.length * size + (n.kind === "input" ? 0 : view.levelSize);
    return [
      ...n.label.filter((line) => width(line) * size > n.w - 3).map((line) => `'${line}' is wider than its box`),
      ...(tall > n.h + (n.kind === "input" ? 2 : 0) ? [`${n.name} is higher than its box`] : []),
      ...(n.label.join(" ").replace(/-(P|Ub)$/, "_$1").replaceAll(" ", "_") === n.name ? [] : [`${n.name} is called ${n.label}`]),
    ];
  }));
  check(`${view.view}.paths`, edges.flatMap((edge) => {
    const points = [...sample(edge.path), [edge.head.x, edge.head.y]];
    return nodes.filter((n) => n.name !== edge.from && n.name !== edge.to && points.some((p) => outside(n, p) < 2))
      .map((n) => `${name(edge)} crosses ${n.name}`);
  }));
  // The line begins at its regulator, ends at its target, and its head points there.
  check(`${view.view}.ends`, edges.flatMap((edge) => {
    const start = outside(at.get(edge.from), sample(edge.path)[0]);
    const { x, y, angle } = edge.head;
    const turn = (angle * Math.PI) / 180;
    const onward = [x + 7 * Math.cos(turn), y + 7 * Math.sin(turn)];
    const end = outside(at.get(edge.to), [x, y]);
    const last = sample(edge.path).at(-1);
    return [
      ...(start > -1 && start < 4 ? [] : [`${name(edge)} begins ${start.toFixed(1)} from its node`]),
      ...(end > 0.5 && end < 7 ? [] : [`${name(edge)} ends ${end.toFixed(1)} from its node`]),
      ...(outside(at.get(edge.to), onward) < 2 ? [] : [`the head of ${name(edge)} points elsewhere`]),
      ...(Math.hypot(last[0] - x, last[1] - y) < 0.6 * view.nameSize ? [] : [`${name(edge)}: line and head are apart`]),
    ];
  }));
  // Two heads on one spot read as one arrow.
  check(`${view.view}.heads`, edges.flatMap((a, i) => edges.slice(i + 1)
    .filter((b) => Math.hypot(a.head.x - b.head.x, a.head.y - b.head.y) < 7)
    .map((b) => `the heads of ${name(a)} and ${name(b)} coincide`)));
}

function reaches(edges, from, to) {
  const seen = new Set([from]);
  for (const at of seen) for (const edge of edges) if (edge.from === at) seen.add(edge.to);
  return seen.has(to);
}

// --- what the pictures must show ---

const core = views.find((view) => view.view === "core");
const full = views.find((view) => view.view === "full");
const inner = (view) => view.nodes.filter((node) => !["input", "outcome"].includes(node.kind)).length;
check("core.size", inner(core) >= 13 && inner(core) <= 19 ? [] : [`${inner(core)} nodes`]);
check("full.size", inner(full) >= 40 && inner(full) <= 50 ? [] : [`${inner(full)} nodes`]);
// Letters of 12 px: the core view where it is 640 px wide, the full view at 1000 px.
check("core.type", (Math.min(core.nameSize, core.inputSize) * 636) / core.width >= 14 ? [] : ["too small at 636 px"]);
check("core.shape", core.width / core.height > 1.25 && core.width / core.height < 1.4 ? [] : [`${core.width} to ${core.height}`]);
check("full.type", (full.nameSize * 1000) / full.width >= 12 ? [] : ["too small at 1000 px"]);

// What the lessons read off is drawn in some view.
const drawn = new Set(views.flatMap((view) => view.nodes.map((node) => node.name)));
const lessons = readFileSync(lessonsFile, "utf8");
const readOut = [...lessons.matchAll(/^expect (.*)$/gm)].flatMap(([, text]) =>
  [...text.matchAll(/\b[a-z]\.(\w+)/g)].map(([, node]) => node));
check("lessons.found", readOut.length >= 14 ? [] : [`only ${readOut.length} read-outs`]);
check("lessons.drawn", [...new Set(readOut)].filter((node) => !drawn.has(node)).map((node) => `${node} is in no view`));

process.exit(failed);
