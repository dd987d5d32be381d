// The network and the claims as the engine's parser read them. Plain data.
// SPDX-License-Identifier: MIT
import { claimsShape, networkShape, readTables } from "./layout.ts";

/** Signals are numbered: nodes first, inputs after them. */
export interface Named {
  name: string;
  sentence: string; // empty where the text gives none, as is `source`
  source: string;
  module: number; // its place in Model.modules
}
export interface Node extends Named {
  tau: number; // minutes
  start: number;
  max: number;
}
export interface Input extends Named {
  value: number;
  isDrugClass: boolean; // a drug acts on it
}
export interface Term {
  signal: number;
  inhibits: boolean;
}
export interface Rule {
  text: string; // "RTK & !S6K1 => IRS1"
  sentence: string;
  source: string;
  module: number;
  target: number;
  firstTerm: number; // terms are numbered through the whole network
  terms: Term[];
  w: number;
  n: number;
  EC50: number;
}
export interface Drug extends Named {
  actions: { input: number; IC50: number; Emax: number; h: number }[]; // IC50 in nM
}
export interface Preset extends Named {
  settings: Setting[];
}
export interface Setting {
  kind: "input" | "max" | "hold";
  target: number; // an input, or a node for max and hold
  value: number;
}
export interface Model {
  nodes: Node[];
  inputs: Input[];
  rules: Rule[];
  drugs: Drug[];
  presets: Preset[];
  modules: { name: string; sentence: string }[];
}

/** What is wrong with a text, and where: `start` and `end` count in texts[part] as strings do. */
export interface Mistake {
  part: number;
  line: number; // from 1
  column: number; // from 1, in characters
  start: number;
  end: number;
  length: number; // end - start
  message: string; // what was expected
  found: string; // empty: the end of the line
  didYouMean: string; // empty where no name is near
}

export interface Claim {
  id: string;
  sentence: string;
  source: string;
  note: string; // read after
  say: string; // read before; lessons alone
  kind: "claim" | "card" | "definition" | "lesson";
  runs: Run[];
  expectations: { text: string; equal: boolean; effect: number }[];
  questions: Question[];
}
export interface Run {
  name: string;
  text: string;
  needs: number; // the run whose levels it starts from or holds; -1 for none
  stages: Stage[];
}
/** Settings all stand anew in each stage. */
export interface Stage {
  minutes: number; // 0: the steady state
  settings: {
    kind: "input" | "max" | "hold" | "dose" | "preset" | "holdAtRun"; // the last: at the level in run `needs`
    target: number; // an input, node, drug or preset
    value: number; // dose in nM
  }[];
}
/** How does a node in one run stand to a node in another? */
export interface Question {
  sentence: string;
  run: number;
  node: number;
  otherRun: number;
  otherNode: number;
}
export type Answer = "lower" | "same" | "higher";
export interface Verdict {
  settled: boolean; // every steady state was reached
  expectations: { left: number; right: number; holds: boolean }[];
  answers: { level: number; other: number; answer: Answer }[]; // to the questions
  levels: Float32Array[]; // of the nodes at the end of each run
}

/** One term of one rule, as the arrow drawn for it. */
export interface Arrow {
  rule: number;
  term: number; // numbered through the whole network
  inhibits: boolean;
  regulator: number; // a signal
  target: number; // a node
}

const settingKinds = ["input", "max", "hold"] as const;
const runSettingKinds = ["input", "max", "hold", "dose", "preset", "holdAtRun"] as const;
const claimKinds = ["claim", "card", "definition", "lesson"] as const;

/** The network at an address of the engine's memory. */
export function readModel(buffer: ArrayBuffer, at: number, layoutAt: number): Model {
  const t = readTables(buffer, at, layoutAt, networkShape);
  const terms = t.terms.map((term) => ({ ...term, inhibits: term.inhibits !== 0 }));
  const settings = t.settings.map((s) => ({ ...s, kind: settingKinds[s.kind]! }));
  const classes = new Set(t.actions.map((action) => action.input));
  return {
    nodes: t.nodes,
    inputs: t.inputs.map((input, i) => ({ ...input, isDrugClass: classes.has(i) })),
    rules: t.rules.map((r) => ({ ...r, terms: terms.slice(r.firstTerm, r.firstTerm + r.terms) })),
    drugs: t.drugs.map(({ firstAction, actions, ...drug }) => ({
      ...drug,
      actions: t.actions.slice(firstAction, firstAction + actions),
    })),
    presets: t.presets.map(({ firstSetting, settings: count, ...preset }) => ({
      ...preset,
      settings: settings.slice(firstSetting, firstSetting + count),
    })),
    modules: t.modules,
  };
}

/** The claims at an address; runs are numbered anew in each claim. */
export function readClaims(buffer: ArrayBuffer, at: number, layoutAt: number): Claim[] {
  const t = readTables(buffer, at, layoutAt, claimsShape);
  const settings = t.settings.map((s) => ({ ...s, kind: runSettingKinds[s.kind]! }));
  const stages = t.stages.map((s) => ({
    minutes: s.minutes,
    settings: settings.slice(s.firstSetting, s.firstSetting + s.settings),
  }));
  return t.claims.map((c) => ({
    id: c.id,
    sentence: c.sentence,
    source: c.source,
    note: c.note,
    say: c.say,
    kind: claimKinds[c.kind]!,
    runs: t.runs.slice(c.firstRun, c.firstRun + c.runs).map((r) => ({
      name: r.name,
      text: r.text,
      needs: r.needs < 0 ? -1 : r.needs - c.firstRun,
      stages: stages.slice(r.firstStage, r.firstStage + r.stages),
    })),
    expectations: t.expectations
      .slice(c.firstExpectation, c.firstExpectation + c.expectations)
      .map((e) => ({ ...e, equal: e.equal !== 0 })),
    questions: t.questions
      .slice(c.firstQuestion, c.firstQuestion + c.questions)
      .map((q) => ({ ...q, run: q.run - c.firstRun, otherRun: q.otherRun - c.firstRun })),
  }));
}

/** The name of a signal. */
export function signalName(model: Model, signal: number): string {
  const nodes = model.nodes.length;
  return signal < nodes ? model.nodes[signal]!.name : model.inputs[signal - nodes]!.name;
}
