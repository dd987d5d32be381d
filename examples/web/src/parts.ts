// The texts that the page carries packed, each unpacked when it is first asked for.
// SPDX-License-Identifier: MIT
import { packed, list } from "built:packed";
import { checksum, unpacker } from "./unpack.ts";

export interface Parts {
  /** The engine. */
  wasm: Uint8Array<ArrayBuffer>;
  /** The style sheets, by their file. */
  styles: Record<string, string>;
  modules: { name: string; text: string }[];
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
const fail = (): never => {
  globalThis.document?.body?.append(damaged);
  throw new Error(damaged);
};

const size = list.reduce((sum, [, length]) => sum + length, 0);
let read: ((n: number) => Uint8Array) | undefined;
let unpacked = 0;
const parts = new Map<string, unknown>();

/** They were packed one behind the other, those that are needed first in front. */
export function part<Name extends keyof Parts>(name: Name): Parts[Name] {
  while (!parts.has(name)) {
    if (!read) {
      try {
        read = unpacker(Uint8Array.from(atob(packed), (c) => c.charCodeAt(0)), size);
      } catch {
        fail();
      }
    }
    const [next, length, sum] = list[unpacked++] ?? fail();
    const bytes = read!(length);
    if (checksum(bytes) !== sum) {
      unpacked = list.length; // what comes behind it is damaged too
      fail();
    }
    parts.set(next, next === "wasm" ? bytes : JSON.parse(new TextDecoder().decode(bytes)));
  }
  return parts.get(name) as Parts[Name];
}
