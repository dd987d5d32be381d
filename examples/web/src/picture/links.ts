// Who acts on whom in a model, by name: for arrows that an edit removed or added, and for drug badges.
// SPDX-License-Identifier: MIT
import type { PictureModel, ViewEdge } from "./view.ts";

export interface Arrow {
  from: string;
  to: string;
  sign: 1 | -1;
}

export class Links {
  readonly signals = new Map<string, number>();
  private found: Map<string, Arrow> | undefined;

  constructor(private readonly model: PictureModel) {
    [...model.nodes, ...model.inputs].forEach((signal, i) => this.signals.set(signal.name, i));
  }

  // Made when a model is compared with another: the first picture needs none.
  private get arrows(): Map<string, Arrow> {
    return (this.found ??= new Map(this.model.rules.flatMap((rule) => rule.terms.map((term) => {
      const arrow: Arrow = { from: this.name(term.signal), to: this.name(rule.target), sign: term.inhibits ? -1 : 1 };
      return [`${arrow.from} ${arrow.to} ${arrow.sign}`, arrow];
    }))));
  }

  private name(signal: number): string {
    const count = this.model.nodes.length;
    return (signal < count ? this.model.nodes[signal] : this.model.inputs[signal - count])!.name;
  }

  // All steps of a drawn arrow are rules, and their signs multiply to the drawn one.
  hasChain(edge: ViewEdge): boolean {
    const chain = [edge.from, ...edge.through, edge.to];
    let signs = new Set([1]);
    for (let i = 1; i < chain.length; i++) {
      const next = new Set<number>();
      for (const sign of [1, -1]) {
        if (!this.arrows.has(`${chain[i - 1]} ${chain[i]} ${sign}`)) continue;
        for (const before of signs) next.add(before * sign);
      }
      signs = next;
    }
    return signs.has(edge.sign);
  }

  newArrows(original: Links): Arrow[] {
    return [...this.arrows].filter(([key]) => !original.arrows.has(key)).map(([, arrow]) => arrow);
  }

  // Where to put the badge of a drug that raises these inputs, and the arrows it blocks. A drug that
  // stops two or more arrows of one node (a rapalog those of mTORC1) sits on that node, every other
  // one on the nodes it acts on, at most one hidden node further down.
  drugSites(classes: readonly string[], drawn: ReadonlySet<string>, edges: readonly ViewEdge[]) {
    const targets = new Set<string>();
    const blocked = new Set<number>();
    const visit = (signal: string, sign: number, depth: number) => {
      for (const rule of this.model.rules) {
        const term = rule.terms.find((one) => this.name(one.signal) === signal);
        if (!term) continue;
        const target = this.name(rule.target);
        const effect = term.inhibits ? -sign : sign;
        if (!drawn.has(target)) {
          if (depth > 0) visit(target, effect, depth - 1);
          continue;
        }
        targets.add(target);
        if (effect > 0) continue;
        const regulators = rule.terms.filter((one) => !one.inhibits).map((one) => this.name(one.signal));
        edges.forEach((edge, i) => {
          const last = edge.through.at(-1) ?? edge.from;
          if (edge.to === target && regulators.includes(last)) blocked.add(i);
        });
      }
    };
    for (const one of classes) visit(one, 1, 1);
    const arrows = [...blocked].filter((i) => !edges[i]!.indirect);
    const sources = new Set(arrows.map((i) => edges[i]!.from));
    const source = [...sources][0];
    const sameSource = arrows.length >= 2 && arrows.length === blocked.size && sources.size === 1;
    return { nodes: sameSource && source ? [source] : [...targets], edges: [...blocked] };
  }
}
