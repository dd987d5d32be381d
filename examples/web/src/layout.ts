// Reads the parser's tables where they lie in the engine's memory, by the offsets that engine.cpp
// exports. The fields stand here in the same order as there.
// SPDX-License-Identifier: MIT

type Field = "text" | "number" | "word" | "signed" | "byte";
type Shape = Record<string, Field>;
type Entry<S extends Shape> = { [K in keyof S]: S[K] extends "text" ? string : number };
type Tables<S extends Record<string, Shape>> = { [K in keyof S]: Entry<S[K]>[] };

const named = { name: "text", sentence: "text", source: "text", module: "word" } as const;

export const networkShape = {
  nodes: { ...named, tau: "number", start: "number", max: "number" },
  inputs: { ...named, value: "number" },
  rules: {
    text: "text",
    sentence: "text",
    source: "text",
    module: "word",
    target: "word",
    firstTerm: "word",
    terms: "word",
    w: "number",
    n: "number",
    EC50: "number",
  },
  terms: { signal: "word", inhibits: "byte" },
  drugs: { ...named, firstAction: "word", actions: "word" },
  actions: { input: "word", IC50: "number", Emax: "number", h: "number" },
  presets: { ...named, firstSetting: "word", settings: "word" },
  settings: { kind: "byte", target: "word", value: "number" },
  modules: { name: "text", sentence: "text" },
} as const satisfies Record<string, Shape>;

export const claimsShape = {
  claims: {
    id: "text",
    sentence: "text",
    source: "text",
    note: "text",
    say: "text",
    kind: "byte",
    firstRun: "word",
    runs: "word",
    firstExpectation: "word",
    expectations: "word",
    firstQuestion: "word",
    questions: "word",
  },
  runs: { name: "text", text: "text", firstStage: "word", stages: "word", needs: "signed" },
  stages: { firstSetting: "word", settings: "word", minutes: "number" },
  settings: { kind: "byte", target: "word", value: "number" },
  expectations: { text: "text", equal: "byte", effect: "number" },
  questions: { sentence: "text", run: "word", node: "word", otherRun: "word", otherNode: "word" },
} as const satisfies Record<string, Shape>;

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** All entries of all tables of the object at `at`. */
export function readTables<S extends Record<string, Shape>>(
  buffer: ArrayBuffer,
  at: number,
  layoutAt: number,
  shapes: S,
): Tables<S> {
  const view = new DataView(buffer);
  const word = (address: number) => view.getUint32(address, true);
  let next = layoutAt;
  const offset = () => word((next += 4) - 4);
  const text = word(at + offset());
  // A zero ends it. In a text of ASCII alone a character is a byte, and it is decoded once.
  const bytes = new Uint8Array(buffer, text);
  const size = Math.max(0, bytes.indexOf(0));
  const whole = decoder.decode(bytes.subarray(0, size));

  const read: Record<Field, (address: number) => string | number> = {
    text: (a) => {
      const [from, to] = [word(a), word(a) + word(a + 4)];
      return whole.length === size ? whole.slice(from, to) : decoder.decode(bytes.subarray(from, to));
    },
    // Digits and an exponent, rounded to double here as C++ rounds them there.
    number: (a) => {
      const sign = view.getUint8(a + 12) ? "-" : "";
      return Number(`${sign}${view.getBigUint64(a, true)}e${view.getInt32(a + 8, true)}`);
    },
    word: (a) => view.getUint16(a, true),
    signed: (a) => view.getInt16(a, true),
    byte: (a) => view.getUint8(a),
  };
  const tables: Record<string, unknown[]> = {};
  for (const [name, shape] of Object.entries(shapes)) {
    const count = word(at + offset());
    const first = at + offset();
    const stride = offset();
    const fields = Object.entries(shape).map(([key, kind]) => ({ key, kind, offset: offset() }));
    tables[name] = Array.from({ length: count }, (_, i) => {
      const entry: Record<string, string | number> = {};
      for (const f of fields) entry[f.key] = read[f.kind](first + i * stride + f.offset);
      return entry;
    });
  }
  return tables as Tables<S>;
}

/** Text at an address. */
export function readText(buffer: ArrayBuffer, address: number, size: number): string {
  return decoder.decode(new Uint8Array(buffer, address, size));
}
