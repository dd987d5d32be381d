// One visitor's cell: what is set, how it moves in time, what it was before, and why it changed. No page
// here: panels listen to it and draw.
// SPDX-License-Identifier: MIT
import { modules } from "built:texts";
import type { Engine } from "./engine.ts";
import { signalName, type Arrow, type Mistake, type Model } from "./model.ts";
import { defaults, settingsAbout, type Settings } from "./settings.ts";
import { viewNames } from "./views.ts";

/** Cells of the engine; the last one is the tests'. */
export const cells = { live: 0, before: 1, control: 2, scratch: 3, beside: 6 } as const;

/** What changed: settings (all or some), the model itself, or only time. */
export type Change = "settings" | "model" | "time";

/** A moment at which something was toggled, for the chart and the table. */
export interface Toggle {
  time: number; // minutes
  label: string;
}
/** Levels over time: `levels[i]` belongs to `times[i]`, one number a node, then one an input. */
export interface History {
  times: number[];
  levels: Float32Array[];
  beside: Float32Array[]; // of the cell without its tumours, where it runs beside
  toggles: Toggle[];
}
/** Why a node differs from what it was before the last change. */
export interface Reason {
  node: number;
  before: number;
  now: number;
  arrows: Arrow[]; // one behind the other, from what was done to the node
}
/** Outcome of a comparison: steady states of the same cell under some of its drugs. */
export interface Arm {
  drugs: string[]; // none: the control
  levels: Float32Array; // of the nodes
}

const mostSamples = 2400;
const restAfter = 360; // minutes in which no level may move by more than `still`
const still = 2e-4;
const opening = 360; // minutes that run before the first rest

/** What of the settings a cell is made of. */
export const cellOf = (s: Readonly<Settings>) => JSON.stringify(settingsAbout(s, "cell"));
/** What says where and how one looks, not what is done: undo leaves it. */
const looksOf = (s: Settings) => settingsAbout(s, "looks", "visitor");

export class Session {
  readonly settings: Settings;
  readonly history: History = { times: [], levels: [], beside: [], toggles: [] };
  playing = true;
  /** What was set in the cell before, with which this one is compared. */
  was: Settings;
  /** How often all was set back. */
  resets = 0;
  /** Names in the first settings that the model does not have, and what was wrong with their text. */
  readonly refused: string[] = [];
  readonly textMistake: Mistake | null = null;
  /** The built-in pathway, whatever text is in use: the picture shows what differs from it. */
  readonly shipped: Model;
  /** The sample of the past that is looked at; -1: now. Whatever is changed is changed now. */
  looking = -1;
  /** Nothing moves any more, so time stands still until something is changed. */
  resting = false;
  #listeners = new Set<(change: Change) => void>();
  #undo: { settings: Settings; label: string }[] = [];
  #redo: { settings: Settings; label: string }[] = [];
  #initial: Settings;
  #open = ""; // the change that goes on
  #owed = 0; // minutes not yet simulated
  #since = 0; // time of the last change
  #watch = new Float32Array();
  #watched = 0;
  #texts: string[];
  #others: { of: Model | null; names: Map<string, string> } = { of: null, names: new Map() };

  /** With settings whose names are known (see `accept`). */
  constructor(
    readonly engine: Engine,
    settings: Readonly<Settings> = defaults,
  ) {
    this.settings = structuredClone(settings) as Settings;
    this.#initial = structuredClone(this.settings);
    this.was = this.#initial;
    this.#texts = modules.map((m) => m.text);
    const mistake = engine.parse(this.#texts);
    if (mistake) throw new Error(`built-in pathway: ${mistake.message}`);
    this.shipped = engine.model();
    if (this.settings.text !== "") this.textMistake = engine.parse([this.settings.text]);
    if (this.textMistake) this.settings.text = "";
    this.refused = this.unknownNames(this.settings);
    this.#begin();
  }

  get model(): Model {
    return this.engine.model();
  }
  /** The pathway text in use, whole. */
  get text(): string {
    return this.settings.text || this.#texts.join("\n");
  }

  // --- listening -------------------------------------------------------------------------------

  listen(listener: (change: Change) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
  #tell(change: Change) {
    for (const listener of this.#listeners) listener(change);
  }

  // --- names -----------------------------------------------------------------------------------

  node(name: string): number {
    return this.model.nodes.findIndex((n) => n.name === name);
  }
  input(name: string): number {
    return this.model.inputs.findIndex((i) => i.name === name);
  }
  drug(name: string): number {
    return this.model.drugs.findIndex((d) => d.name === name);
  }
  /** A node's number, or an input's behind the nodes; -1 where the model has neither. */
  signal(name: string): number {
    const node = this.node(name);
    if (node >= 0) return node;
    const input = this.input(name);
    return input < 0 ? -1 : this.model.nodes.length + input;
  }
  nameOf(signal: number): string {
    return signalName(this.model, signal);
  }
  level(signal: number): number {
    return this.engine.signal(cells.live, signal);
  }
  before(signal: number): number {
    return this.engine.signal(cells.before, signal);
  }
  /** Ten times the IC50 of a drug's first class: what is given unless said otherwise. */
  usualDose(drug: number): number {
    const IC50 = this.model.drugs[drug]?.actions[0]?.IC50 ?? 10;
    return Number((10 * IC50).toPrecision(2));
  }

  // --- changing --------------------------------------------------------------------------------

  /**
   * Applies an edit to the settings; `label` says in words what was done, for the chart and undo. What
   * the model has no name for is dropped. Tells false where the edit changed nothing. Changes with the same name in `open`
   * are one, until it is closed.
   */
  change(edit: (settings: Settings) => void, label: string, open = ""): boolean {
    const next = structuredClone(this.settings) as Settings;
    edit(next);
    this.#accept(next);
    if (JSON.stringify(next) === JSON.stringify(this.settings)) return false;
    if (JSON.stringify({ ...next, ...looksOf(this.settings) }) !== JSON.stringify(this.settings)) {
      const on = open !== "" && open === this.#open;
      if (!on) this.#remember(label);
      this.#open = open;
      this.#go(next, label, on);
    } else this.#go(next, label);
    return true;
  }
  /** What was still going on, such as the way of a slider, has come to its end. */
  closeChange() {
    this.#open = "";
  }
  #remember(label: string) {
    this.#open = "";
    this.#undo.push({ settings: structuredClone(this.settings) as Settings, label });
    if (this.#undo.length > 200) this.#undo.shift();
    this.#redo = [];
  }
  toggleDrug(name: string, label: string, nM = this.usualDose(this.drug(name))): boolean {
    return this.change((s) => {
      if (name in s.drugs) delete s.drugs[name];
      else s.drugs[name] = nM;
    }, label);
  }
  get canUndo() {
    return this.#undo.length > 0;
  }
  undo(): string | null {
    return this.#back(this.#undo, this.#redo);
  }
  redo(): string | null {
    return this.#back(this.#redo, this.#undo);
  }
  #back(from: { settings: Settings; label: string }[], to: { settings: Settings; label: string }[]) {
    const step = from.pop();
    if (!step) return null;
    to.push({ settings: structuredClone(this.settings) as Settings, label: step.label });
    this.#go({ ...step.settings, ...looksOf(this.settings) }, step.label);
    return step.label;
  }
  /** All as it was when the page opened; one step for undo. */
  reset(label: string) {
    this.#remember(label);
    this.resets++;
    const kept = settingsAbout(this.settings, "visitor");
    const text = this.settings.text !== this.#initial.text;
    Object.assign(this.settings, structuredClone(this.#initial), kept);
    if (text) this.engine.parse(this.settings.text ? [this.settings.text] : this.#texts);
    this.#begin();
    this.#tell(text ? "model" : "settings");
  }
  /** Takes another pathway text; on a mistake nothing changes. Empty: the one that is built in. */
  setText(text: string, label: string): Mistake | null {
    const mistake = this.engine.parse(text === "" ? this.#texts : [text]);
    if (mistake) return mistake;
    this.#remember(label);
    this.settings.text = text;
    this.#accept(this.settings);
    this.#begin();
    this.#tell("model");
    return null;
  }
  /**
   * One step of an experiment: a cell at rest under the settings of `base`, to which `then` is done. No
   * base: the cell as it is now. One step for undo.
   */
  experiment(base: ((settings: Settings) => void) | null, then: (settings: Settings) => void, label: string) {
    const { engine } = this;
    this.#remember(label);
    if (base) {
      base(this.settings);
      this.#begin();
      engine.settle(cells.live);
      this.#forget();
      this.#sample();
    }
    engine.copy(cells.live, cells.before);
    this.was = structuredClone(this.settings) as Settings;
    const was = cellOf(this.settings);
    then(this.settings);
    this.#accept(this.settings);
    this.#applyLive();
    this.#since = this.time;
    if (cellOf(this.settings) !== was) this.history.toggles.push({ time: this.time, label });
    this.#wake();
    this.#tell("settings");
  }

  /** `on`: goes on with the last change, and is compared with what was before that. */
  #go(next: Settings, label: string, on = false) {
    const old = this.settings;
    const anew = JSON.stringify([next.presets, next.text, next.beside]) !== JSON.stringify([old.presets, old.text, old.beside]);
    const text = next.text !== old.text;
    const same = cellOf(next) === cellOf(old);
    if (text) this.engine.parse(next.text ? [next.text] : this.#texts);
    if (!same && !text && !on) {
      this.engine.copy(cells.live, cells.before);
      this.was = structuredClone(old) as Settings;
    }
    Object.assign(this.settings, next);
    if (anew) this.#begin(!text && !same);
    else if (!same) {
      this.#applyLive();
      this.#since = this.time;
      this.#sample();
      if (on) this.history.toggles.pop();
      this.history.toggles.push({ time: this.time, label });
      this.#wake();
    }
    this.#tell(text ? "model" : "settings");
  }

  /** Names of drugs and presets by any name that the text gives them, in small letters: "rapamycin" and "sirolimus" are sirolimus. */
  #otherNames() {
    const { model, text } = this;
    if (this.#others.of !== model) {
      const names = new Map([...model.drugs, ...model.presets].map(({ name }) => [name.toLowerCase(), name]));
      for (const [, other = "", name = ""] of text.matchAll(/^[ \t]*alias[ \t]+(\w+)[ \t]*=[ \t]*(\w+)/gm)) {
        if (!names.has(other.toLowerCase())) names.set(other.toLowerCase(), name);
      }
      this.#others = { of: model, names };
    }
    return this.#others.names;
  }
  /** Puts the names of the model in place of other names of its drugs and presets. */
  #name(s: Settings) {
    const others = this.#otherNames();
    const own = (name: string) => (this.signal(name) >= 0 ? name : others.get(name.toLowerCase()) ?? name);
    s.presets = [...new Set(s.presets.map(own))];
    s.drugs = Object.fromEntries(Object.entries(s.drugs).map(([name, nM]) => [own(name), nM]));
    s.plot = s.plot.map(own);
  }
  /** Takes away names that the model does not have. */
  #accept(s: Settings) {
    this.#name(s);
    const keep = <T>(record: Record<string, T>, has: (name: string) => boolean) =>
      Object.fromEntries(Object.entries(record).filter(([name]) => has(name)));
    s.presets = s.presets.filter((p) => this.model.presets.some((q) => q.name === p));
    s.inputs = keep(s.inputs, (n) => this.input(n) >= 0);
    s.drugs = keep(s.drugs, (n) => this.drug(n) >= 0);
    s.knockouts = s.knockouts.filter((n) => this.node(n) >= 0);
    s.holds = keep(s.holds, (n) => this.node(n) >= 0);
    s.chart = s.chart.filter((n) => this.signal(n) >= 0);
    s.plot = s.plot.filter((n) => this.drug(n) >= 0 || this.node(n) >= 0);
    if (!viewNames.includes(s.view)) s.view = viewNames[0]!;
  }
  /** The names in settings that the model does not have, for a warning. */
  unknownNames(s: Readonly<Settings>): string[] {
    const known = structuredClone(s) as Settings;
    s = structuredClone(s) as Settings;
    this.#name(s as Settings);
    this.#accept(known);
    const all = (x: Readonly<Settings>) =>
      [...x.presets, ...Object.keys(x.inputs), ...Object.keys(x.drugs), ...x.knockouts, ...Object.keys(x.holds), ...x.chart, ...x.plot, x.view];
    const left = new Set(all(known));
    return all(s).filter((name) => !left.has(name));
  }

  #forget() {
    const { times, levels, beside, toggles } = this.history;
    times.length = levels.length = beside.length = toggles.length = 0;
  }
  #applyLive() {
    this.#apply(cells.live);
    if (this.settings.beside === "on") this.#apply(cells.beside, this.settings.drugs, []);
  }
  #apply(cell: number, drugs: Record<string, number> = this.settings.drugs, presets = this.settings.presets) {
    const { engine, settings: s, model } = this;
    engine.clearSettings(cell);
    for (const name of presets) engine.apply(cell, model.presets.findIndex((p) => p.name === name));
    for (const [name, value] of Object.entries(s.inputs)) engine.setInput(cell, this.input(name), value);
    for (const name of s.knockouts) engine.setMax(cell, this.node(name), 0);
    for (const [name, value] of Object.entries(s.holds)) engine.hold(cell, this.node(name), value);
    for (const [name, nM] of Object.entries(drugs)) engine.setDose(cell, this.drug(name), nM);
  }

  /** Another cell: at rest without drugs; the drugs that are given begin to act. It is compared with the one before it. */
  #begin(compared = false) {
    const { engine } = this;
    this.#accept(this.settings);
    engine.reset(cells.control);
    this.#apply(cells.control, {});
    engine.settle(cells.control);
    engine.copy(cells.control, cells.live);
    if (!compared) {
      engine.copy(cells.control, cells.before);
      this.was = { ...(structuredClone(this.settings) as Settings), drugs: {} };
    }
    this.#forget();
    if (this.settings.beside === "on") {
      engine.reset(cells.beside);
      this.#apply(cells.beside, {}, []);
      engine.settle(cells.beside);
    }
    this.#sample();
    const given = Object.keys(this.settings.drugs);
    this.#applyLive();
    if (given.length > 0) this.history.toggles.push({ time: 0, label: given.join(" + ") });
    this.#since = 0;
    this.#wake();
  }

  #wake() {
    this.looking = -1;
    this.resting = false;
    this.#watched = this.time;
    this.#watch = this.engine.levels(cells.live).slice();
  }

  // --- time ------------------------------------------------------------------------------------

  get time(): number {
    return this.engine.time(cells.live);
  }
  /** Minutes since the last change. */
  get elapsed(): number {
    return this.time - this.#since;
  }
  /** In one word, for what says how the cell is. */
  get status(): "looking" | "resting" | "running" | "paused" {
    return this.looking >= 0 ? "looking" : this.resting ? "resting" : this.playing ? "running" : "paused";
  }
  get moving(): boolean {
    return this.playing && !this.resting && this.looking < 0;
  }
  play(on: boolean) {
    this.playing = on;
    this.looking = -1;
    if (on && this.resting) this.#wake();
    this.#tell("time");
  }
  /** Lets time pass for so many milliseconds on the visitor's clock; one that jumps, or has slept, is not followed. */
  frame(milliseconds: number) {
    if (!this.moving) return;
    this.#owed += (Math.min(milliseconds > 0 ? milliseconds : 0, 250) * this.settings.speed) / 1000;
    const minutes = Math.floor(this.#owed);
    if (minutes < 1) return;
    this.#owed -= minutes;
    this.#advance(minutes);
    this.#tell("time");
  }
  /** Looks at a sample of the past; the last one is now. A cell that moves is stopped. */
  look(sample: number) {
    const last = this.history.times.length - 1;
    if (!this.resting) this.playing = false;
    this.looking = sample >= last ? -1 : Math.max(0, sample);
    this.#tell("time");
  }
  /** One step on: to the next sample where one looks back, else as far as a twelfth of a second would go. */
  step() {
    if (this.looking >= 0) return this.look(this.looking + 1);
    this.playing = false;
    this.#advance(Math.max(1, Math.round(this.settings.speed / 12)));
    this.#sample();
    this.#tell("time");
  }
  /** What is looked at: levels of the nodes, then of the inputs; and the minute it was. */
  get seen(): Float32Array {
    return this.history.levels[this.looking] ?? Float32Array.of(...this.engine.levels(cells.live), ...this.engine.inputs(cells.live));
  }
  get seenTime(): number {
    return this.history.times[this.looking] ?? this.time;
  }
  /** Straight on until nothing moves, at most for so many minutes. */
  skip(most = 14 * 1440) {
    this.looking = -1;
    for (let minutes = 0; minutes < most && !this.resting; minutes += 60) this.#advance(Math.min(60, most - minutes));
    this.#tell("time");
  }

  #advance(minutes: number) {
    const { engine } = this;
    engine.advance(cells.live, minutes);
    if (this.settings.beside === "on") engine.advance(cells.beside, minutes);
    const { times } = this.history;
    // The first hours of an answer closely, later ones less so.
    const spacing = Math.max(1, Math.min(30, this.elapsed / 60));
    if (this.time - (times.at(-1) ?? -Infinity) >= spacing) this.#sample();
    if (this.time - this.#watched < restAfter) return;
    const now = engine.levels(cells.live);
    const moved = now.some((x, i) => Math.abs(x - this.#watch[i]!) > still);
    this.#watched = this.time;
    this.#watch = now.slice();
    this.resting = !moved && this.elapsed >= opening;
  }

  #sample() {
    const { times, levels } = this.history;
    const all = (cell: number) => new Float32Array([...this.engine.levels(cell), ...this.engine.inputs(cell)]);
    times.push(this.time);
    levels.push(all(cells.live));
    if (this.settings.beside === "on") this.history.beside.push(all(cells.beside));
    if (times.length <= mostSamples) return;
    const thin = <T>(list: T[]) => list.filter((_, i) => i % 2 === 0 || i > mostSamples / 2);
    this.history.times = thin(times);
    this.history.levels = thin(levels);
    this.history.beside = thin(this.history.beside);
  }

  // --- why -------------------------------------------------------------------------------------

  reason(node: number): Reason {
    return {
      node, before: this.before(node), now: this.level(node),
      arrows: this.engine.chain(node, cells.before, cells.live),
    };
  }

  // --- comparing -------------------------------------------------------------------------------

  /**
   * Where this cell comes to rest with these drugs (in nM) in place of those given. Starts from where it
   * rests without any, so that it is the state that time would lead to from there.
   */
  rest(drugs: Record<string, number>): { levels: Float32Array; converged: boolean } {
    const { engine } = this;
    engine.reset(cells.scratch);
    this.#apply(cells.scratch, {});
    let { converged } = engine.settle(cells.scratch);
    this.#apply(cells.scratch, drugs);
    if (Object.keys(drugs).length > 0) ({ converged } = engine.settle(cells.scratch));
    return { levels: engine.levels(cells.scratch).slice(), converged };
  }
  /** Steady states of this cell without drugs, with each of its first two drugs alone, and with all. */
  arms(): Arm[] {
    const given = Object.keys(this.settings.drugs);
    const choices: string[][] = [[]];
    if (given.length === 2) choices.push([given[0]!], [given[1]!]);
    if (given.length > 0) choices.push(given);
    return choices.map((drugs) => ({
      drugs, levels: this.rest(Object.fromEntries(drugs.map((d) => [d, this.settings.drugs[d]!]))).levels,
    }));
  }
}
