// The mTOR pathway, or a pathway text of your own, as a cell. A qualitative teaching model: direction and order of events,
// no concentrations, no treatment advice.

/** A name with what the text says of it; both may be empty. */
export interface Named {
  readonly name: string;
  readonly sentence: string;
  readonly source: string;
}

/** The network as it was read. */
export interface Model {
  readonly nodes: readonly (Named & { readonly tau: number; readonly start: number; readonly max: number })[];
  readonly inputs: readonly (Named & { readonly value: number; readonly isDrugClass: boolean })[];
  readonly drugs: readonly (Named & { readonly actions: readonly { readonly input: number; readonly IC50: number; readonly Emax: number; readonly h: number }[] })[];
  readonly presets: readonly Named[];
  readonly rules: readonly { readonly text: string; readonly sentence: string; readonly source: string; readonly target: number }[];
}

/** One arrow of a reason. */
export interface Cause {
  readonly from: string;
  readonly to: string;
  readonly inhibits: boolean;
  /** "RTK & !S6K1 => IRS1" */
  readonly rule: string;
  readonly sentence: string;
  readonly source: string;
}

/** A cell. A name that the pathway does not have, or a value out of range, throws a RangeError and changes nothing. */
export interface Cell {
  /** A drug's dose in nM; 0 takes it away. */
  dose(drug: string, nM: number): Cell;
  /** An input, from 0 to 1. */
  set(input: string, level: number): Cell;
  /** A preset: a tissue, a mutation, a surrounding. */
  apply(preset: string): Cell;
  /** At most so much of a node, from 0 to 1. */
  max(node: string, level: number): Cell;
  /** max(node, 0) */
  knockOut(node: string): Cell;
  /** Puts a node to a level and keeps it there. */
  hold(node: string, level: number): Cell;
  /** Takes hold() back. */
  release(node: string): Cell;
  /** All settings as in the text; levels and time stay. */
  clear(): Cell;
  /** Start levels, time 0, settings as in the text. */
  reset(): Cell;
  /** Lets minutes pass, at most 1e7. */
  advance(minutes: number): Cell;
  /** Straight to the steady state; the clock stands still. Says whether it was reached. */
  settle(): boolean;
  /** Minutes since the beginning. */
  readonly time: number;
  /** The level of a node or an input, from 0 to 1. */
  level(name: string): number;
  /** The levels of all nodes. */
  levels(): Record<string, number>;
  /** The arrows, from what was done to the node, that explain how it differs from before the last change. */
  why(node: string): readonly Cause[];
}

/** What is wrong with a text, and where; line and column count from 1. */
export class PathwayError extends Error {
  readonly line: number;
  readonly column: number;
  readonly found: string;
  readonly didYouMean: string;
}

/**
 * Reads a pathway text (without one: the mTOR pathway, which only mtor.js carries) and gives a cell at its start levels. Each
 * call has an engine of its own. Rejects with a PathwayError where the text has a mistake.
 */
export function pathway(text?: string): Promise<{ cell: Cell; model: Model }>;
