// The engine and the texts that the page carries deflated: inflated once as it opens, each text read when it is asked for.
// SPDX-License-Identifier: MIT
import { deflated, lengths } from "built:packed";
import { fromBase64, through } from "./streams.ts";

/** One that is not English: the page's texts, and of the pathway its names, sentences and lessons. */
export interface Language {
  texts: Record<string, string>;
  names: Record<string, string>;
  sentences: Record<string, string>;
  /** Of each lesson the title, what is read before, the questions, and the note. */
  lessons: Readonly<Record<string, readonly string[]>>;
}
export interface Parts {
  [language: `language_${string}`]: Language;
  /** The engine. */
  wasm: Uint8Array<ArrayBuffer>;
  /** The style sheets, by their file. */
  styles: Record<string, string>;
  modules: { name: string; text: string }[];
  /** The sentence of each mistake that the parser can tell, by its number. */
  mistakes: string[];
  /** The language whose keys all others have. */
  en: Record<string, string>;
  lessons: string;
  /** Rules that close a loop, "from to", in any view. */
  feedbacks: string[];
  views: Record<string, import("./picture/compact.ts").Compact>;
  /** What the keys in a source stand for; those that stand for no paper are left out. */
  references: Record<string, string>;
}

const fail = (why: string): never => {
  globalThis.document?.body?.append(why);
  throw new Error(why);
};
if (!globalThis.DecompressionStream) fail("This page needs a browser of 2023 or later.");
const size = lengths.reduce((sum, [, length]) => sum + length, 0);
const bytes = await through(fromBase64(deflated), new DecompressionStream("deflate"), size)
  .catch(() => fail("This copy of the page is damaged: its texts cannot be read. Get it again."));
const unread = new Map<string, Uint8Array<ArrayBuffer>>();
let at = 0;
for (const [name, length] of lengths) unread.set(name, bytes.subarray(at, at += length));

const parts = new Map<string, unknown>();
export function part<Name extends keyof Parts>(name: Name): Parts[Name] {
  if (!parts.has(name)) {
    const found = unread.get(name)!;
    parts.set(name, name === "wasm" ? found : JSON.parse(new TextDecoder().decode(found)));
  }
  return parts.get(name) as Parts[Name];
}
