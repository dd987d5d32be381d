// The engine as the page sees it: wraps the functions of engine/engine.cpp. The only file here that
// knows its memory.
// SPDX-License-Identifier: MIT
import {
  readClaims,
  readModel,
  type Arrow,
  type Claim,
  type Mistake,
  type Model,
  type Verdict,
} from "./model.ts";
import { readText } from "./layout.ts";
import { part } from "./parts.ts";

/** What engine.cpp exports; numbers are 32-bit integers, addresses or floats. */
export interface Exports {
  memory: { buffer: ArrayBuffer };
  start(): number;
  parse(count: number): number;
  network_at(): number;
  reset(cell: number): number;
  clear_settings(cell: number): number;
  set(what: number, cell: number, which: number, to: number): number;
  copy(from: number, to: number): number;
  advance(cell: number, minutes: number): number;
  settle(cell: number, tolerance: number): number;
  levels(cell: number): number;
  inputs(cell: number): number;
  time(cell: number): number;
  dose(cell: number, drug: number): number;
  limit(cell: number, node: number): number;
  chain(node: number, before: number, after: number, most: number): number;
  way(from: number, to: number, sign: number, cell: number): number;
  parse_claims(): number;
  play(claim: number): number;
}

/** Within this, two levels count as the same in the answer to a question. */
export const sameWithin = 0.05;

const mostTexts = 64;

/** What start() answers: addresses, and two numbers, in this order. */
const places = [
  "area",
  "mistake",
  "numbers",
  "arrows",
  "claims",
  "networkLayout",
  "claimsLayout",
  "runs",
  "mostCharacters",
  "cells",
  "mostNodes",
] as const;

/** What set() sets, in this order. */
const settable = ["input", "dose", "max", "hold", "level", "preset", "free", "step"] as const;

/** At once, which takes a small module a third of the time; where a browser allows that only to smaller ones, in turn. */
async function instantiate(wasm: Uint8Array<ArrayBuffer>): Promise<WebAssembly.Instance> {
  try {
    return new WebAssembly.Instance(new WebAssembly.Module(wasm));
  } catch (refusal) {
    if (!(refusal instanceof RangeError)) throw refusal;
    return (await WebAssembly.instantiate(wasm)).instance;
  }
}

/** Makes an engine of its own, with an empty network; rejects where a page's policy or the browser refuses WebAssembly. */
export async function createEngine(): Promise<Engine> {
  return new Engine((await instantiate(part("wasm"))).exports as unknown as Exports);
}

/**
 * A network and eight cells of it. Cells: 0 live, 1 the one before, 2.. scratch. What is refused
 * (not a number, out of range, no such thing) answers false and changes nothing.
 */
export class Engine {
  readonly cells: number;
  readonly mostCharacters: number; // of all texts together, in UTF-8
  readonly #wasm: Exports;
  readonly #at: Record<(typeof places)[number], number>;
  #nodes = 0;
  #inputs = 0;
  #model: Model | null = null;
  #claims: Claim[] = [];

  constructor(wasm: Exports) {
    this.#wasm = wasm;
    const words = new Uint32Array(wasm.memory.buffer, wasm.start(), places.length);
    this.#at = Object.fromEntries(places.map((name, i) => [name, words[i]])) as Record<
      (typeof places)[number],
      number
    >;
    this.cells = this.#at.cells;
    this.mostCharacters = this.#at.mostCharacters;
  }

  // --- the network ---------------------------------------------------------------------------

  /** Reads texts as one network; all cells begin anew. On a mistake the old network and cells stay. */
  parse(texts: string[]): Mistake | null {
    const bytes = this.#write(texts);
    if (this.#wasm.parse(bytes.length) === 0) return this.#mistake(bytes);
    this.#model = null;
    this.#claims = [];
    const model = this.model();
    this.#nodes = model.nodes.length;
    this.#inputs = model.inputs.length;
    return null;
  }

  /** The same object until the next good parse. */
  model(): Model {
    const { memory, network_at } = this.#wasm;
    this.#model ??= readModel(memory.buffer, network_at(), this.#at.networkLayout);
    return this.#model;
  }

  // --- cells ---------------------------------------------------------------------------------

  /** Start levels at time 0, settings as in the text. */
  reset(cell: number): boolean {
    return this.#wasm.reset(cell) !== 0;
  }
  /** Settings as in the text, no drug, nothing held; levels and time stay. */
  clearSettings(cell: number): boolean {
    return this.#wasm.clear_settings(cell) !== 0;
  }
  apply(cell: number, preset: number): boolean {
    return this.#set("preset", cell, preset, 0);
  }
  setInput(cell: number, input: number, value: number): boolean {
    return this.#set("input", cell, input, value);
  }
  setDose(cell: number, drug: number, nM: number): boolean {
    return this.#set("dose", cell, drug, nM);
  }
  setMax(cell: number, node: number, max: number): boolean {
    return this.#set("max", cell, node, max);
  }
  hold(cell: number, node: number, level: number): boolean {
    return this.#set("hold", cell, node, level);
  }
  free(cell: number, node: number): boolean {
    return this.#set("free", cell, node, 0);
  }
  setLevel(cell: number, node: number, level: number): boolean {
    return this.#set("level", cell, node, level);
  }
  /** Minutes a step; 1 unless set. */
  setStep(cell: number, minutes: number): boolean {
    return this.#set("step", cell, 0, minutes);
  }
  copy(from: number, to: number): boolean {
    return this.#wasm.copy(from, to) !== 0;
  }

  /** At most a thousand days in one call. */
  advance(cell: number, minutes: number): boolean {
    return this.#wasm.advance(cell, minutes) !== 0;
  }
  /** Straight to the steady state; the clock stands still. */
  settle(cell: number, tolerance = 1e-5): { converged: boolean; iterations: number; residual: number } {
    const iterations = this.#wasm.settle(cell, tolerance);
    const residual = this.#floats(this.#at.numbers, 1)[0]!;
    return { converged: iterations > 0, iterations: Math.abs(iterations), residual };
  }

  /** A view of the nodes' levels, which stays valid until the next good parse. */
  levels(cell: number): Float32Array {
    return this.#floats(this.#wasm.levels(cell), this.#nodes);
  }
  /** The inputs as rules see them, drugs included, as they are now. */
  inputs(cell: number): Float32Array {
    return this.#floats(this.#wasm.inputs(cell), this.#inputs);
  }
  /** A node's or an input's level. */
  signal(cell: number, signal: number): number {
    const n = this.#nodes;
    return (signal < n ? this.levels(cell)[signal] : this.inputs(cell)[signal - n]) ?? NaN;
  }
  /** Minutes since the last reset. */
  time(cell: number): number {
    return this.#wasm.time(cell);
  }
  /** In nM. */
  dose(cell: number, drug: number): number {
    return this.#wasm.dose(cell, drug);
  }
  /** A node's max, or -1 where it is held. */
  limit(cell: number, node: number): number {
    return this.#wasm.limit(cell, node);
  }

  // --- why -----------------------------------------------------------------------------------

  /** The arrow through which a node differs most between two cells; null where it was set itself. */
  cause(node: number, before: number, after: number): Arrow | null {
    return this.#arrows(this.#wasm.chain(node, before, after, 1))[0] ?? null;
  }
  /** The causes behind one another, from what was done to the node. */
  chain(node: number, before: number, after: number): Arrow[] {
    return this.#arrows(this.#wasm.chain(node, before, after, 1000));
  }
  /**
   * The shortest way between two signals, of any sign or of one, through rules that no input of the
   * cell shuts; empty where there is none. For what has moved a node, chain() is the better answer.
   */
  pathTo(from: number, to: number, sign: "either" | "raises" | "lowers" = "either", cell = 0): Arrow[] {
    const which = ["either", "raises", "lowers"].indexOf(sign);
    return this.#arrows(this.#wasm.way(from, to, which, cell));
  }

  // --- claims and lessons --------------------------------------------------------------------

  /** Reads claims or lessons about the network (pathway/claims/claim.hpp); they replace the ones before. */
  claims(text: string): Mistake | Claim[] {
    const bytes = this.#write([text]);
    this.#claims = [];
    if (this.#wasm.parse_claims() === 0) return this.#mistake(bytes);
    this.#claims = readClaims(this.#wasm.memory.buffer, this.#at.claims, this.#at.claimsLayout);
    return this.#claims;
  }

  /** Plays the runs of one of them (at most twelve) in a cell of its own; null where it cannot. */
  play(claim: number): Verdict | null {
    const of = this.#claims[claim];
    const settled = this.#wasm.play(claim);
    if (!of || settled < 0) return null;
    const found = this.#floats(this.#at.numbers, 3 * of.expectations.length);
    const levels = of.runs.map((_, r) => this.#floats(this.#at.runs + 4 * this.#at.mostNodes * r, this.#nodes).slice());
    return {
      settled: settled === 1,
      levels,
      expectations: of.expectations.map((_, e) => ({
        left: found[3 * e]!,
        right: found[3 * e + 1]!,
        holds: found[3 * e + 2] === 1,
      })),
      answers: of.questions.map((q) => {
        const level = levels[q.run]![q.node]!;
        const other = levels[q.otherRun]![q.otherNode]!;
        const difference = level - other;
        const answer =
          difference > sameWithin ? "higher" : difference < -sameWithin ? "lower" : "same";
        return { level, other, answer };
      }),
    };
  }

  // --- memory --------------------------------------------------------------------------------

  /** Puts texts into the area; too long ones by their size alone, which is then refused. */
  #write(texts: string[]): Uint8Array[] {
    const encoder = new TextEncoder();
    const bytes = texts.slice(0, mostTexts + 1).map((t) => encoder.encode(t));
    const sizes = new Uint32Array(this.#wasm.memory.buffer, this.#at.area, mostTexts);
    let at = this.#at.area + 4 * mostTexts;
    const end = at + this.mostCharacters;
    bytes.slice(0, mostTexts).forEach((b, i) => {
      sizes[i] = b.length;
      if (at + b.length <= end) new Uint8Array(this.#wasm.memory.buffer, at).set(b);
      at += b.length;
    });
    return bytes;
  }

  #mistake(texts: Uint8Array[]): Mistake {
    const { buffer } = this.#wasm.memory;
    const words = new Uint32Array(buffer, this.#at.mistake, 10);
    const [piece, line, column, offset, size, what] = words as unknown as number[];
    const text = (i: number) => readText(buffer, words[i]!, words[i + 1]!);
    const bytes = texts[piece!] ?? new Uint8Array();
    const length = (from: number, to: number) =>
      new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes.subarray(from, to)).length;
    const start = length(0, offset!);
    const end = start + length(offset!, offset! + size!);
    return {
      part: piece!,
      line: line!,
      column: column!,
      start,
      end,
      length: end - start,
      message: part("mistakes")[what!]!,
      found: text(6),
      didYouMean: text(8),
    };
  }

  #set(what: (typeof settable)[number], cell: number, which: number, to: number): boolean {
    return this.#wasm.set(settable.indexOf(what), cell, which, to) !== 0;
  }

  #floats(address: number, count: number): Float32Array {
    return new Float32Array(this.#wasm.memory.buffer, address, address === 0 ? 0 : count);
  }

  #arrows(count: number): Arrow[] {
    const words = new Int32Array(this.#wasm.memory.buffer, this.#at.arrows, 5 * count);
    return Array.from({ length: count }, (_, i) => ({
      rule: words[5 * i]!,
      term: words[5 * i + 1]!,
      inhibits: (words[5 * i + 2]! & 1) !== 0, // a C++ bool is one byte
      regulator: words[5 * i + 3]!,
      target: words[5 * i + 4]!,
    }));
  }
}
