// The texts that the page carries packed. Those of the first screen are inflated as it opens, each of the rest is unpacked
// when it is first asked for.
// SPDX-License-Identifier: MIT
import { deflated, first, known, later, packed } from "built:packed";
import { fromBase64, through } from "./streams.ts";
import { checksum, unpacker } from "./unpack.ts";

export interface Parts {
  /** The engine. */
  wasm: Uint8Array<ArrayBuffer>;
  /** The style sheets, by their file. */
  styles: Record<string, string>;
  modules: { name: string; text: string }[];
  /** The sentence of each mistake that the parser can tell, by its number. */
  mistakes: string[];
  /** The language whose keys all others have. */
  en: Record<string, string>;
  /** Another one: its texts in the order of those keys, and its names of what is in the model. */
  de: { texts: string[]; names: Record<string, string> };
  lessons: string;
  lessonsDe: Readonly<Record<string, readonly string[]>>;
  /** Rules that close a loop, "from to", in any view. */
  feedbacks: string[];
  views: Record<string, import("./picture/compact.ts").Compact>;
  core: Parts["views"];
  /** What the keys in a source stand for; those that stand for no paper are left out. */
  references: Record<string, string>;
}

const damaged = "This copy of the page is damaged: its texts cannot be read. Get it again.";
const old = "This page needs a browser of 2023 or later.";
const fail = (why = damaged): never => {
  globalThis.document?.body?.append(why);
  throw new Error(why);
};

const parts = new Map<string, unknown>();
function keep(name: string, bytes: Uint8Array<ArrayBuffer>) {
  parts.set(name, name === "wasm" ? bytes : JSON.parse(new TextDecoder().decode(bytes)));
}

// What the first screen is made of, before anything asks for it.
if (!globalThis.DecompressionStream) fail(old);
const sizeOf = (list: readonly (readonly [string, number, ...unknown[]])[]) => list.reduce((sum, [, length]) => sum + length, 0);
let learnt = new Uint8Array(); // what the model reads before it unpacks
let unread = 0; // bytes of it
try {
  const bytes = await through(fromBase64(deflated), new DecompressionStream("deflate"), sizeOf(first));
  let at = 0;
  for (const [name, length] of first) {
    keep(name, bytes.subarray(at, at += length));
    if (known.includes(name)) learnt = bytes.subarray(at - (unread += length), at); // they stand side by side
  }
} catch {
  fail();
}

let read: ((n: number) => Uint8Array<ArrayBuffer>) | undefined;
let unpacked = 0;

/** Gets ready to unpack, by `bytes` of what the model reads before; true when it is. */
export function prepare(bytes = Infinity): boolean {
  if (!read) {
    performance.mark("mtor-unpacks"); // the first screen must not come here
    try {
      read = unpacker(fromBase64(packed), sizeOf(later), learnt);
    } catch {
      fail();
    }
  }
  const piece = Math.min(bytes, unread);
  read!(piece);
  return (unread -= piece) === 0;
}

/** Those of the rest were packed one behind the other, those that are needed first in front. */
export function part<Name extends keyof Parts>(name: Name): Parts[Name] {
  while (!parts.has(name)) {
    prepare();
    const [next, length, sum] = later[unpacked++] ?? fail();
    const bytes = read!(length);
    if (checksum(bytes) !== sum) {
      unpacked = later.length; // what comes behind it is damaged too
      fail();
    }
    keep(next, bytes);
  }
  return parts.get(name) as Parts[Name];
}
