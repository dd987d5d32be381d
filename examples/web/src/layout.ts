// Reads the parser's tables where they lie in the engine's memory. Where a table is, engine.cpp tells, in the order of the
// tables here; an entry has the fields below in the order of their C++ structure, each at the next multiple of its size.
// SPDX-License-Identifier: MIT

/** "skipped" is a text that nobody reads. */
type Field = "text" | "skipped" | "number" | "word" | "signed" | "byte";
type Shape = Record<string, Field>;
type Entry<S extends Shape> = { [K in keyof S as S[K] extends "skipped" ? never : K]: S[K] extends "text" ? string : number };
type Tables<S extends Record<string, Shape>> = { [K in keyof S]: Entry<S[K]>[] };

/** Bytes of a field, and what its place is a multiple of. */
const room: Record<Field, [size: number, step: number]> = {
  text: [8, 4], skipped: [8, 4], number: [16, 8], word: [2, 2], signed: [2, 2], byte: [1, 1],
};

const named = { name: "text", sentence: "text", source: "text" } as const;
export const networkShape = {
  nodes: { ...named, tau: "number", start: "number", max: "number", module: "word" },
  inputs: { ...named, value: "number", module: "word" },
  rules: {
    text: "text", sentence: "text", source: "text", w: "number", n: "number", EC50: "number",
    target: "word", firstTerm: "word", terms: "word", module: "word",
  },
  terms: { name: "skipped", signal: "word", inhibits: "byte" },
  drugs: { ...named, firstAction: "word", actions: "word", module: "word" },
  actions: { name: "skipped", input: "word", IC50: "number", Emax: "number", h: "number" },
  presets: { ...named, firstSetting: "word", settings: "word", module: "word" },
  settings: { name: "skipped", kind: "byte", target: "word", value: "number" },
  modules: { name: "text", sentence: "text" },
} as const satisfies Record<string, Shape>;

export const claimsShape = {
  claims: {
    id: "text", sentence: "text", source: "text", note: "text", say: "text", kind: "byte", firstRun: "word", runs: "word",
    firstExpectation: "word", expectations: "word", firstQuestion: "word", questions: "word",
  },
  runs: { name: "text", text: "text", firstStage: "word", stages: "word", needs: "signed" },
  stages: { firstSetting: "word", settings: "word", minutes: "number" },
  settings: { kind: "byte", target: "word", value: "number" },
  expectations: { text: "text", first: "word", left: "word", right: "word", equal: "byte", effect: "number" },
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

  const read: Record<string, (address: number) => string | number> = {
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
    const up = (place: number, step: number) => Math.ceil(place / step) * step;
    let end = 0, largest = 1;
    const fields = Object.entries(shape).map(([key, kind]) => {
      const [size, step] = room[kind];
      const place = up(end, step);
      end = place + size;
      largest = Math.max(largest, step);
      return { key, kind, place };
    }).filter((f) => f.kind !== "skipped");
    const stride = up(end, largest);
    tables[name] = Array.from({ length: count }, (_, i) => {
      const entry: Record<string, string | number> = {};
      for (const f of fields) entry[f.key] = read[f.kind]!(first + i * stride + f.place);
      return entry;
    });
  }
  return tables as Tables<S>;
}

/** Text at an address. */
export function readText(buffer: ArrayBuffer, address: number, size: number): string {
  return decoder.decode(new Uint8Array(buffer, address, size));
}
