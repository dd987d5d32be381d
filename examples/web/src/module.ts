// The engine without a page, for widgets and programs: a pathway text becomes a cell to dose and to read. What each member
// does stands in package/mtor.d.ts, which this file must fit.
// SPDX-License-Identifier: MIT
import { createEngine } from "./engine.ts";
import { signalName, type Mistake, type Model } from "./model.ts";
import { part } from "./parts.ts";

const live = 0, before = 1; // of the engine's cells

export class PathwayError extends Error {
  override name = "PathwayError";
  readonly line: number;
  readonly column: number;
  readonly found: string;
  readonly didYouMean: string;
  constructor(mistake: Mistake) {
    super(`${mistake.line}:${mistake.column}: ${mistake.message}${mistake.found ? `; found '${mistake.found}'` : ""}` +
      `${mistake.didYouMean ? `, did you mean '${mistake.didYouMean}'?` : ""}`);
    this.line = mistake.line;
    this.column = mistake.column;
    this.found = mistake.found;
    this.didYouMean = mistake.didYouMean;
  }
}

/** The nearest of some names, or "". */
function nearest(word: string, names: readonly string[]): string {
  const distance = (a: string, b: string) => {
    let row = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
      const next = [i];
      for (let j = 1; j <= b.length; j++) next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
      row = next;
    }
    return row[b.length]!;
  };
  const found = names.map((name) => [distance(word.toLowerCase(), name.toLowerCase()), name] as const).sort((a, b) => a[0] - b[0])[0];
  return found && found[0] < 3 ? found[1] : "";
}

export async function pathway(text?: string) {
  const texts = text === undefined ? part("modules").map((one) => one.text) : [String(text)];
  if (texts.length === 0) throw new TypeError("pathway needs a text: this module carries none");
  const engine = await createEngine();
  const mistake = engine.parse(texts);
  if (mistake) throw new PathwayError(mistake);
  const model: Model = engine.model();

  const find = (kind: string, all: readonly { name: string }[], name: string): number => {
    const at = all.findIndex((one) => one.name === name);
    if (at >= 0) return at;
    const near = nearest(String(name), all.map((one) => one.name));
    throw new RangeError(`there is no ${kind} '${name}'${near ? `, did you mean '${near}'?` : ""}`);
  };
  const within = (what: string, value: number, highest: number) => {
    if (!(typeof value === "number" && value >= 0 && value <= highest)) throw new RangeError(`${what} must lie between 0 and ${highest}, found ${String(value)}`);
    return value;
  };
  const must = (taken: boolean) => {
    if (!taken) throw new RangeError("the engine refused it");
  };
  // What happened since the cell was last left alone is one change: why() goes back to before it.
  let untouched = true;
  const change = (does: () => boolean) => {
    if (untouched) engine.copy(live, before);
    untouched = false;
    must(does());
    return cell;
  };
  const node = (name: string) => find("node", model.nodes, name);

  const cell = {
    dose: (drug: string, nM: number) => change(() => engine.setDose(live, find("drug", model.drugs, drug), within("a dose in nM", nM, 1e12))),
    set: (input: string, level: number) => change(() => engine.setInput(live, find("input", model.inputs, input), within("an input", level, 1))),
    apply: (preset: string) => change(() => engine.apply(live, find("preset", model.presets, preset))),
    max: (name: string, level: number) => change(() => engine.setMax(live, node(name), within("a node's max", level, 1))),
    knockOut: (name: string) => cell.max(name, 0),
    hold: (name: string, level: number) => change(() => engine.hold(live, node(name), within("a level", level, 1))),
    release: (name: string) => change(() => engine.free(live, node(name))),
    clear: () => change(() => engine.clearSettings(live)),
    reset() {
      untouched = true;
      must(engine.reset(live) && engine.copy(live, before));
      return cell;
    },
    advance(minutes: number) {
      for (let left = within("minutes", minutes, 1e7); left > 0; left -= 1440) must(engine.advance(live, Math.min(left, 1440)));
      untouched = true;
      return cell;
    },
    settle() {
      untouched = true;
      return engine.settle(live).converged;
    },
    get time() { return engine.time(live); },
    level: (name: string) => engine.signal(live, find("node or input", [...model.nodes, ...model.inputs], name)), // numbered so
    levels: () => Object.fromEntries(model.nodes.map((one, i) => [one.name, engine.signal(live, i)])),
    why(name: string) {
      return engine.chain(node(name), before, live).map((arrow) => {
        const rule = model.rules[arrow.rule]!;
        return { from: signalName(model, arrow.regulator), to: signalName(model, arrow.target), inhibits: arrow.inhibits,
          rule: rule.text, sentence: rule.sentence, source: rule.source };
      });
    },
  };
  return { cell, model };
}
