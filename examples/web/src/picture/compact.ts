// A view in few characters, as the page carries it: what follows from the rest is left out.
// SPDX-License-Identifier: MIT
import type { View, ViewEdge, ViewNode } from "./view.ts";

type Place = { x: number; y: number };
/** Node, kind, x, y, w, h; a label that is not the name. */
type Node = [string, number, number, number, number, number, string[]?];
/** From, to (nodes), marks, path; what is skipped; head and ring where they do not follow from the path. */
type Edge = [number, number, number, string, string?, (ViewEdge["head"] | 0)?, (Place | 0)?];
export interface Compact extends Omit<View, "nodes" | "edges"> {
  gaps: [number, number, number]; // from a path's end to the head: arrow, bar; from its start to the ring
  nodes: Node[];
  edges: Edge[];
}

const kinds = ["protein", "complex", "input", "outcome", "process"] as const;
const tenth = (x: number) => Math.round(x * 10) / 10;
const labelOf = (name: string) => [name.replaceAll("_", " ")];

/** Where an arrow's head and ring are by its path. */
function ends(path: string, head: number, ring: number): { head: ViewEdge["head"]; ring: Place } {
  const n = path.match(/-?[\d.]+/g)!.map(Number);
  const beyond = (x0: number, y0: number, x: number, y: number, gap: number) => {
    const far = Math.hypot(x - x0, y - y0) || 1;
    return { x: tenth(x + ((x - x0) / far) * gap), y: tenth(y + ((y - y0) / far) * gap) };
  };
  const [x0, y0, x, y] = n.slice(-4) as [number, number, number, number];
  return {
    head: { ...beyond(x0, y0, x, y, head), angle: tenth((Math.atan2(y - y0, x - x0) * 180) / Math.PI) },
    ring: beyond(n[2]!, n[3]!, n[0]!, n[1]!, -ring),
  };
}

export function expand({ gaps, ...view }: Compact): View {
  const nodes = view.nodes.map(([name, kind, x, y, w, h, label]): ViewNode =>
    ({ name, kind: kinds[kind]!, x, y, w, h, label: label ?? labelOf(name) }));
  const edges = view.edges.map(([from, to, marks, path, skipped, head, ring]): ViewEdge => {
    const byPath = ends(path, gaps[marks & 1]!, gaps[2]);
    return {
      from: nodes[from]!.name, to: nodes[to]!.name, sign: marks & 1 ? -1 : 1, feedback: (marks & 2) > 0,
      indirect: (marks & 4) > 0, through: skipped ? skipped.split(" ") : [],
      ...(marks & 8 ? { ring: ring || byPath.ring } : {}), path, head: head || byPath.head,
    };
  });
  return { ...view, nodes, edges };
}

/** For the build: the same view compact. */
export function compact({ nodes, edges, ...view }: View): Compact {
  const same = (a: object, b: object) => JSON.stringify(a) === JSON.stringify(b);
  // The gaps that spare most places.
  const common = (wanted: (edge: ViewEdge) => boolean, fits: (edge: ViewEdge, gap: number) => boolean) => {
    const some = edges.filter(wanted);
    const counts = Array.from({ length: 200 }, (_, i) => some.filter((edge) => fits(edge, i / 10)).length);
    return counts.indexOf(Math.max(...counts)) / 10;
  };
  const headFits = (edge: ViewEdge, gap: number) => same(ends(edge.path, gap, 0).head, edge.head);
  const ringFits = (edge: ViewEdge, gap: number) => same(ends(edge.path, 0, gap).ring, edge.ring!);
  const gaps: Compact["gaps"] = [
    common((e) => e.sign > 0, headFits), common((e) => e.sign < 0, headFits), common((e) => !!e.ring, ringFits)];
  const at = (name: string) => nodes.findIndex((node) => node.name === name);
  return {
    ...view, gaps,
    nodes: nodes.map(({ name, kind, x, y, w, h, label }) =>
      [name, kinds.indexOf(kind), x, y, w, h, ...(same(label, labelOf(name)) ? [] : [label])] as Node),
    edges: edges.map((edge) => {
      const marks = (edge.sign < 0 ? 1 : 0) | (edge.feedback ? 2 : 0) | (edge.indirect ? 4 : 0) | (edge.ring ? 8 : 0);
      const row = [at(edge.from), at(edge.to), marks, edge.path, edge.through.join(" "),
        headFits(edge, gaps[marks & 1]!) ? 0 : edge.head, !edge.ring || ringFits(edge, gaps[2]) ? 0 : edge.ring];
      while (row.length > 4 && !row.at(-1)) row.pop();
      return row as Edge;
    }),
  };
}
