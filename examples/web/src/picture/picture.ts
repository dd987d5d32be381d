// Draws a view of the pathway as SVG: levels, arrows that switch on or off, drugs, and what to look at.
// SPDX-License-Identifier: MIT
//
// Everything is built once; a frame then sets widths, numbers and classes, and only where the number
// shown has changed. Text goes in as text nodes, never as markup.
//
// Events of the svg (they bubble out of a shadow root):
//   picture-node  detail {name, how: "hover" | "focus" | "leave" | "select"}
//   picture-edge  detail {index, edge, how: "hover" | "leave" | "select"}
import { Links } from "./links.ts";
import type { PictureModel, View, ViewEdge, ViewNode } from "./view.ts";

export type Translate = (key: string, values?: Record<string, string | number>) => string;

export interface Marks {
  drugs?: readonly { name: string; classes: readonly string[] }[]; // classes: the inputs they raise
  knockouts?: readonly string[];
  holds?: readonly string[];
  colours?: Readonly<Record<string, number>>; // of nodes that are followed, those of their lines over time
}

export interface Picture {
  readonly svg: SVGSVGElement;
  readonly edges: readonly ViewEdge[]; // those of the view, then those that an edited model added
  setLevels(nodes: ArrayLike<number>, inputs?: ArrayLike<number>): void; // arrows carry their regulator's level
  setBefore(nodes: ArrayLike<number> | null): void; // a notch in each bar: the level before; what moved since is marked
  stress(nodes: readonly string[]): void; // the nodes that matter most
  setActivity(edge: number, value: number): void;
  highlight(edges: readonly number[], nodes: readonly string[]): void;
  edgesAlong(path: readonly string[]): number[]; // the arrows drawn for a path of signals
  setMarks(marks: Marks): void;
  focusNode(name: string): boolean;
  // Rules gone are ghosts, new ones are drawn, new nodes stand below; set levels and marks again.
  follow(edited: PictureModel): void;
}

const namespace = "http://www.w3.org/2000/svg";

function make<K extends keyof SVGElementTagNameMap>(
  tag: K, attributes: Record<string, string | number> = {}, parent?: Element,
): SVGElementTagNameMap[K] {
  const element = document.createElementNS(namespace, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  parent?.append(element);
  return element;
}

interface NodeParts {
  node: ViewNode;
  label: string;
  group: SVGGElement;
  fill: SVGRectElement | null;
  notch: SVGRectElement | null;
  mark: SVGPathElement;
  before: number; // NaN: nothing to compare with
  way: "" | "up" | "down"; // in which it has moved
  number: SVGTextElement | null;
  room: number; // width of a full bar
  shown: number; // hundredths, -1: nothing yet
  states: string[];
}
interface EdgeParts {
  edge: ViewEdge;
  group: SVGGElement;
  source: number; // signal
  flux: number; // twentieths shown, -1: nothing yet
}

/** Less than this is no change worth a mark. */
const visibleChange = 0.03;

let pictures = 0;

export function createPicture(
  view: View, model: PictureModel, t: Translate, options: { number?: (level: number) => string; name?: (name: string) => string } = {},
): Picture {
  const id = `picture${++pictures}`;
  const original = new Links(model);
  let links = original;
  let signals = original.signals;
  const write = options.number ?? ((level: number) => level.toFixed(2));
  const written: string[] = []; // the hundredths, each when it is first shown
  const hundredths = (i: number) => (written[i] ??= write(i / 100));

  const svg = make("svg", {
    class: `picture picture-${view.view}`, role: "group", "aria-labelledby": `${id}t`,
    "aria-describedby": `${id}d`, direction: "ltr", viewBox: `0 0 ${view.width} ${view.height}`,
  });
  svg.style.setProperty("--name-size", `${view.nameSize}px`);
  svg.style.setProperty("--input-size", `${view.inputSize ?? view.levelSize}px`);
  svg.style.setProperty("--level-size", `${view.levelSize}px`);
  make("title", { id: `${id}t` }, svg).textContent = t(`picture.title.${view.view}`);
  make("desc", { id: `${id}d` }, svg).textContent = t("picture.description", { count: view.nodes.length });

  // --- compartments, arrows, nodes, badges: each a layer ---

  const ground = make("g", { class: "compartments", "aria-hidden": "true" }, svg);
  for (const c of view.compartments) {
    const round = c.kind === "lysosome" || c.kind === "nucleus" ? Math.min(c.h / 2, 26) : 0;
    make("rect", { class: `compartment ${c.kind}`, x: c.x, y: c.y, width: c.w, height: c.h, rx: round }, ground);
    if (c.kind === "membrane") {
      for (const y of [c.y, c.y + 5, c.y + c.h - 5, c.y + c.h]) {
        make("line", { class: "leaflet", x1: c.x, x2: c.x + c.w, y1: y, y2: y }, ground);
      }
    }
  }
  const arrows = make("g", { class: "edges", "aria-hidden": "true" }, svg);
  const words = make("g", { class: "compartments", "aria-hidden": "true" }, svg);
  for (const c of view.compartments) {
    if (c.kind !== "panel") make("text", { class: "compartment-name", x: c.label.x, y: c.label.y }, words).textContent =
      t(`picture.compartment.${c.kind}`);
  }
  if (view.legend) {
    const place = `translate(${view.legend.x} ${view.legend.y})`;
    drawLegend(make("g", { transform: place, "aria-hidden": "true" }, svg), t, view.levelSize);
  }
  const boxes = make("g", { class: "nodes" }, svg);
  const badges = make("g", { class: "badges", "aria-hidden": "true" }, svg);

  const tell = (type: string, detail: object) =>
    svg.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));

  const nodes = new Map<string, NodeParts>();
  const lefts = new Map<ViewNode, number>(); // where the badge drawn last on a node begins
  let order: NodeParts[] = []; // by signal, where drawn
  let edges: EdgeParts[] = [];
  let tabStop: NodeParts | null = null;

  function addNode(node: ViewNode, state = ""): NodeParts {
    const group = make("g", {
      class: `node ${node.kind} ${state}`, role: "button", tabindex: -1, "data-name": node.name,
      transform: `translate(${node.x} ${node.y})`,
    }, boxes);
    const { w, h } = node;
    const name = view.nameSize, small = view.levelSize;
    // Another language may need a smaller letter than the layout has room for.
    const translated = options.name?.(node.name) ?? "";
    const other = translated !== "" && translated !== node.name && translated !== node.label.join(" ");
    const label = !other ? node.label
      : node.label.length > 1 ? twoLines(translated) : [translated.replaceAll("\u00ad", "")];
    make("rect", { class: "ring", x: -w / 2 - 1, y: -h / 2 - 1, width: w + 2, height: h + 2, rx: 8 }, group);
    const corner = node.kind === "outcome" ? 0 : node.kind === "process" ? Math.min(h / 2, 20) : 7;
    make("rect", { class: "box", x: -w / 2, y: -h / 2, width: w, height: h, rx: corner }, group);
    if (node.kind === "complex") {
      make("rect", { class: "box inner", x: -w / 2 + 2.5, y: -h / 2 + 2.5, width: w - 5, height: h - 5, rx: 5 }, group);
    }
    const isInput = node.kind === "input";
    // At the upper left corner, where no arrow ends: a triangle that points the way.
    const mark = make("path", { class: "mark", transform: `translate(${-w / 2 + 2} ${-h / 2 + 2})`, visibility: "hidden" }, group);
    const own = isInput ? view.inputSize ?? small : name;
    const line = isInput ? own * (label.length > 1 ? 0.95 : 1.05) : own * 1.06;
    // Lines of the name, and below them one line with the bar and the number.
    const height = label.length * line + (isInput ? 0 : small * 0.95);
    let y = -height / 2 + line * 0.78;
    const letter = own * (isInput ? 0.52 : 0.57);
    for (const text of label) {
      const element = make("text", { class: "name", y, x: 0 }, group);
      element.textContent = `${text} `; // so that name and level are two words to those who read the text
      const room = (w - (isInput ? 0 : 8)) / (text.length * letter);
      if (other && room < 1) element.style.fontSize = `${(own * room).toFixed(1)}px`;
      // Where numbers are hidden (.bare), a name takes their room, beside the mark in the corner.
      const more = (w - (isInput ? 6 : 28)) / (text.length * own * 0.62);
      if (label.length === 1 && more > 1) element.style.setProperty("--more", Math.min(1.3, more).toFixed(2));
      y += line;
    }
    const parts: NodeParts = { node, label: label.join(" "), group, fill: null, notch: null, mark, before: NaN, way: "", number: null, room: 0, shown: -1, states: [] };
    if (!isInput) {
      const digits = small * 2.05;
      const inset = node.kind === "process" ? h / 2.6 : 7;
      parts.room = w - 2 * inset - digits - 4;
      const bar = Math.max(5, small * 0.42);
      const top = y - line * 0.78 + small * 0.5 - bar / 2;
      const left = -w / 2 + inset;
      make("rect", { class: "bar", x: left, y: top, width: parts.room, height: bar, rx: bar / 2 }, group);
      parts.fill = make("rect", { class: "level", x: left, y: top, width: 0, height: bar, rx: bar / 2 }, group);
      parts.notch = make("rect", { class: "notch", y: top - 2.5, width: 2, height: bar + 5, visibility: "hidden" }, group);
      parts.number = make("text", {
        class: "number", x: w / 2 - inset, y: top + bar / 2 + small * 0.36,
      }, group);
    }
    const say = (how: string) => () => tell("picture-node", { name: node.name, how });
    group.addEventListener("pointerenter", say("hover"));
    group.addEventListener("pointerleave", say("leave"));
    group.addEventListener("blur", say("leave"));
    group.addEventListener("click", () => { stopAt(parts); say("select")(); });
    group.addEventListener("focus", () => { stopAt(parts); say("focus")(); });
    nodes.set(node.name, parts);
    describe(parts);
    tabStop ??= parts;
    return parts;
  }

  // One node is a tab stop; arrow keys move on from it.
  function stopAt(parts: NodeParts) {
    tabStop?.group.setAttribute("tabindex", "-1");
    tabStop = parts;
    parts.group.setAttribute("tabindex", "0");
  }

  function addEdge(edge: ViewEdge, state = "") {
    const group = make("g", {
      class: `edge ${edge.sign > 0 ? "on" : "off"} ${edge.feedback ? "feedback" : ""} ${edge.indirect ? "indirect" : ""} ${state}`,
    }, arrows);
    make("path", { class: "halo", d: edge.path }, group);
    make("path", { class: "line", d: edge.path }, group);
    drawEnds(group, edge, Math.min(view.nameSize, 20) / 17);
    const hit = make("path", { class: "hit", d: edge.path }, group);
    const index = edges.length;
    make("title", {}, hit).textContent = t(edge.sign > 0 ? "picture.on" : "picture.off", {
      from: edge.from, to: edge.to, through: edge.through.join(", "),
    });
    const say = (how: string) => () => tell("picture-edge", { index, edge, how });
    hit.addEventListener("pointerenter", say("hover"));
    hit.addEventListener("pointerleave", say("leave"));
    hit.addEventListener("click", say("select"));
    edges.push({ edge, group, source: signals.get(edge.from) ?? -1, flux: -1 });
  }

  for (const node of view.nodes) addNode(node);
  for (const edge of view.edges) addEdge(edge);
  index();
  if (tabStop) stopAt(tabStop);

  // Which signal each node and arrow shows; -1 where the model in use has none.
  function index() {
    order = [];
    for (const parts of nodes.values()) {
      const signal = signals.get(parts.node.name);
      if (signal !== undefined) order[signal] = parts;
      parts.shown = -1;
    }
    for (const parts of edges) parts.source = signals.get(parts.edge.from) ?? -1;
  }

  function describe(parts: NodeParts) {
    const level = parts.shown < 0 ? "" : hundredths(parts.shown);
    const states = [...(parts.way ? [parts.way] : []), ...parts.states].map((state) => t(`picture.state.${state}`)).join(", ");
    parts.group.setAttribute("aria-label", [parts.label, level, states].filter(Boolean).join(", "));
  }

  function showLevel(parts: NodeParts, level: number) {
    const shown = Math.round(Math.min(1, Math.max(0, level)) * 100);
    if (shown === parts.shown) return;
    parts.shown = shown;
    parts.fill?.setAttribute("width", String((parts.room * shown) / 100));
    if (parts.number) parts.number.textContent = hundredths(shown);
    showChange(parts);
    describe(parts);
  }

  function showChange(parts: NodeParts) {
    const moved = parts.shown / 100 - parts.before;
    const way = !(Math.abs(moved) >= visibleChange) || parts.shown < 0 ? "" : moved > 0 ? "up" : "down";
    if (way === parts.way) return;
    parts.way = way;
    parts.group.classList.toggle("up", way === "up");
    parts.group.classList.toggle("down", way === "down");
    parts.mark.setAttribute("visibility", way ? "visible" : "hidden");
    if (way) parts.mark.setAttribute("d", way === "up" ? "M-9,6L0,-9L9,6Z" : "M-9,-6L0,9L9,-6Z");
  }

  function showFlux(parts: EdgeParts, value: number) {
    const flux = Math.round(Math.min(1, Math.max(0, value)) * 20);
    if (flux === parts.flux) return;
    parts.flux = flux;
    parts.group.style.setProperty("--flux", String(flux / 20));
    parts.group.classList.toggle("quiet", flux <= 2);
  }

  // --- keyboard: the nearest node in the direction of the arrow key ---

  svg.addEventListener("keydown", (event) => {
    const key = event.key;
    // A window that is not in front may hear of the key before it hears of the focus.
    const at = nodes.get((event.target as Element).closest<SVGElement>(".node")?.dataset.name ?? "");
    if (at) stopAt(at);
    if (!tabStop || event.ctrlKey || event.metaKey || event.altKey) return;
    const here = tabStop.node;
    const direction = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] }[key];
    let next: NodeParts | undefined;
    if (direction) {
      let best = Infinity;
      for (const parts of nodes.values()) {
        const dx = parts.node.x - here.x, dy = parts.node.y - here.y;
        const along = dx * direction[0]! + dy * direction[1]!;
        const aside = Math.abs(dx * direction[1]!) + Math.abs(dy * direction[0]!);
        if (along > 4 && along + 2.5 * aside < best) {
          best = along + 2.5 * aside;
          next = parts;
        }
      }
    } else if (key === "Home") next = nodes.values().next().value;
    else if (key === "End") next = [...nodes.values()].at(-1);
    else if (key === "Enter" || key === " ") tell("picture-node", { name: here.name, how: "select" });
    else return;
    event.preventDefault();
    event.stopPropagation();
    next?.group.focus();
  });

  const setStates = (names: Iterable<string>, state: string) => {
    for (const name of names) nodes.get(name)?.states.push(state);
  };

  return {
    svg,
    get edges() { return edges.map((parts) => parts.edge); },

    setLevels(levels, inputs) {
      const count = levels.length;
      order.forEach((parts, signal) => {
        const level = signal < count ? levels[signal] : inputs?.[signal - count];
        if (level !== undefined) showLevel(parts, level);
      });
      for (const parts of edges) {
        if (parts.source < 0) continue;
        const level = parts.source < count ? levels[parts.source] : inputs?.[parts.source - count];
        if (level !== undefined) showFlux(parts, level);
      }
    },

    setBefore(levels) {
      order.forEach((parts, signal) => {
        const level = levels?.[signal];
        parts.before = level ?? NaN;
        showChange(parts);
        parts.notch?.setAttribute("visibility", level === undefined ? "hidden" : "visible");
        if (level === undefined || !parts.notch) return;
        const left = Number(parts.fill!.getAttribute("x"));
        parts.notch.setAttribute("x", String(left + parts.room * Math.min(1, Math.max(0, level)) - 1));
      });
    },

    setActivity(edge, value) {
      const parts = edges[edge];
      if (parts) showFlux(parts, value);
    },

    highlight(which, names) {
      edges.forEach((parts, i) => parts.group.classList.toggle("because", which.includes(i)));
      for (const parts of nodes.values()) {
        parts.group.classList.toggle("because", names.includes(parts.node.name));
      }
      svg.classList.toggle("explaining", which.length + names.length > 0);
    },

    stress(names) {
      for (const parts of nodes.values()) parts.group.classList.toggle("stressed", names.includes(parts.node.name));
    },

    edgesAlong(path) {
      const found: number[] = [];
      edges.forEach(({ edge }, i) => {
        const chain = [edge.from, ...edge.through, edge.to].join(" ");
        if (` ${path.join(" ")} `.includes(` ${chain} `)) found.push(i);
      });
      return found;
    },

    setMarks(marks) {
      badges.replaceChildren();
      for (const parts of nodes.values()) parts.states = [];
      for (const parts of edges) parts.group.classList.remove("blocked");
      const drawn = new Set(nodes.keys());
      const count = new Map<string, number>();
      for (const drug of marks.drugs ?? []) {
        const sites = links.drugSites(drug.classes, drawn, edges.map((parts) => parts.edge));
        for (const i of sites.edges) edges[i]!.group.classList.add("blocked");
        setStates(sites.nodes, "drug");
        for (const name of sites.nodes) {
          const node = nodes.get(name)!.node;
          const nth = count.get(name) ?? 0;
          count.set(name, nth + 1);
          badge(node, drug.name, nth);
        }
      }
      setStates(marks.knockouts ?? [], "knockout");
      setStates(marks.holds ?? [], "hold");
      for (const parts of nodes.values()) {
        for (const state of ["drug", "knockout", "hold"]) {
          parts.group.classList.toggle(state, parts.states.includes(state));
        }
        parts.states = [...new Set(parts.states)];
        const line = marks.colours?.[parts.node.name];
        if (line !== undefined) parts.group.dataset.line = String(line);
        else delete parts.group.dataset.line;
        describe(parts);
      }
    },

    focusNode(name) {
      const parts = nodes.get(name);
      parts?.group.focus();
      return parts !== undefined;
    },

    follow(edited) {
      links = new Links(edited);
      signals = links.signals;
      // Take away what an earlier edit added.
      for (const parts of edges.splice(view.edges.length)) parts.group.remove();
      for (const [name, parts] of [...nodes].slice(view.nodes.length)) {
        parts.group.remove();
        nodes.delete(name);
        if (tabStop === parts) stopAt(nodes.values().next().value!);
      }
      for (const parts of nodes.values()) {
        parts.group.classList.toggle("ghost", !signals.has(parts.node.name));
      }
      for (const { edge, group } of edges) group.classList.toggle("ghost", !links.hasChain(edge));
      const fresh = edited.nodes.map((node) => node.name).filter((name) => !original.signals.has(name));
      const extra = placeBelow(fresh);
      svg.setAttribute("viewBox", `0 0 ${view.width} ${view.height + extra}`);
      for (const { from, to, sign } of links.newArrows(original)) {
        const a = nodes.get(from), b = nodes.get(to);
        if (a && b && a !== b) addEdge(straight(a.node, b.node, sign), "added");
      }
      index();
    },
  };

  // New nodes in rows below the picture; says how much height they take.
  function placeBelow(names: readonly string[]): number {
    const h = view.nameSize + view.levelSize + 14;
    const em = view.nameSize * 0.62;
    let x = 10, y = view.height + 10 + h / 2;
    for (const name of names) {
      const longest = Math.floor((view.width - 40) / em);
      const text = name.length > longest ? `${name.slice(0, longest - 1)}…` : name;
      const w = Math.max(90, text.length * em + 16);
      if (x + w > view.width - 10 && x > 10) {
        x = 10;
        y += h + 10;
      }
      addNode({ name, kind: "protein", x: x + w / 2, y, w, h, label: [text] }, "added");
      x += w + 14;
    }
    return names.length ? y + h / 2 + 10 - view.height : 0;
  }

  function badge(node: ViewNode, name: string, nth: number) {
    const size = view.levelSize * 0.86;
    const w = name.length * size * 0.58 + 14;
    const h = size + 6;
    // At the upper right corner, beside an arrow that comes in from above where the name is short, and
    // never reaching the neighbour; the next one left of it, the third and fourth above these.
    const right = Math.min(node.x + 9, node.x + node.w / 2 + 18 - w, view.width - 2 - w);
    const x = nth % 2 === 0 ? right : Math.max(2, lefts.get(node)! - 3 - w);
    const y = node.y - node.h / 2 - h * (0.8 + Math.floor(nth / 2));
    lefts.set(node, x);
    const group = make("g", { class: "badge", transform: `translate(${x} ${y})` }, badges);
    make("rect", { width: w, height: h, rx: h / 2 }, group);
    make("text", { x: w / 2, y: h / 2 + size * 0.36, "font-size": size }, group).textContent = name;
  }
}

// A translated name in two lines about as long: between words, at a soft hyphen, or behind a hyphen.
function twoLines(text: string): string[] {
  const plain = text.replaceAll("\u00ad", "");
  const places = [...text.matchAll(/[ \u00ad]|-(?=\S)/g)].map(({ 0: at, index }) =>
    [`${text.slice(0, index)}${at === " " ? "" : "-"}`, text.slice(index + 1)].map((line) => line.replaceAll("\u00ad", "")));
  const longest = (lines: readonly string[]) => Math.max(...lines.map((line) => line.length));
  return places.reduce((best, one) => (longest(one) < longest(best) ? one : best), [plain]);
}

// The head of an arrow, and the ring of an indirect one.
function drawEnds(group: SVGGElement, edge: { sign: number; head: ViewEdge["head"]; ring?: ViewEdge["ring"] | undefined }, scale: number) {
  const place = `translate(${edge.head.x} ${edge.head.y}) rotate(${edge.head.angle}) scale(${scale})`;
  if (edge.sign > 0) make("path", { class: "head", d: "M0,0L-11,-5.5L-8.5,0L-11,5.5Z", transform: place }, group);
  else make("path", { class: "head bar-head", d: "M0,-8.5V8.5", transform: place }, group);
  if (edge.ring) make("circle", { class: "steps", cx: edge.ring.x, cy: edge.ring.y, r: 2.6 * scale }, group);
}

// Below one another, or beside one another at every `across`.
function drawLegend(group: SVGGElement, t: Translate, size: number, across = 0) {
  group.setAttribute("class", "legend");
  ["on", "off", "feedback", "indirect"].forEach((kind, i) => {
    const y = across ? 0 : i * size * 1.7;
    const on = kind !== "off";
    const item = make("g", { transform: `translate(${i * across} 0)` }, group);
    const line = make("g", { class: `edge ${on ? "on" : "off"} ${kind}` }, item);
    make("path", { class: "line", d: `M0,${y}H${on ? 30 : 36}` }, line);
    drawEnds(line, { sign: on ? 1 : -1, head: { x: 36, y, angle: 0 }, ring: kind === "indirect" ? { x: 8, y } : undefined }, 0.9);
    make("text", { x: 46, y: y + size * 0.36, "font-size": size }, item).textContent = t(`picture.legend.${kind}`);
  });
}

// The legend alone, for views that have no room for it.
export function createLegend(t: Translate): SVGSVGElement {
  const svg = make("svg", { class: "picture legend-only", viewBox: "-4 -12 560 24", role: "img", direction: "ltr" });
  svg.setAttribute("aria-label", ["on", "off", "feedback", "indirect"].map((kind) => t(`picture.legend.${kind}`)).join(", "));
  drawLegend(make("g", {}, svg), t, 13, 142);
  return svg;
}

// Where the line from the middle of a box to a point leaves the box, and a gap further.
function leave(box: ViewNode, to: ViewNode, gap: number): [number, number] {
  const dx = to.x - box.x, dy = to.y - box.y;
  const length = Math.hypot(dx, dy);
  const t = Math.min(box.w / 2 / Math.abs(dx || 1e-9), box.h / 2 / Math.abs(dy || 1e-9)) + gap / length;
  return [box.x + dx * t, box.y + dy * t];
}

function straight(from: ViewNode, to: ViewNode, sign: 1 | -1): ViewEdge {
  const [x0, y0] = leave(from, to, 1.5);
  const [x1, y1] = leave(to, from, 2.5);
  const tenth = (x: number) => Math.round(x * 10) / 10;
  const length = Math.hypot(x1 - x0, y1 - y0) || 1;
  const cut = sign > 0 ? 8 / length : 0;
  return {
    from: from.name, to: to.name, sign, feedback: false, indirect: false, through: [],
    path: `M${tenth(x0)},${tenth(y0)}L${tenth(x1 - (x1 - x0) * cut)},${tenth(y1 - (y1 - y0) * cut)}`,
    head: { x: tenth(x1), y: tenth(y1), angle: tenth((Math.atan2(y1 - y0, x1 - x0) * 180) / Math.PI) },
  };
}
