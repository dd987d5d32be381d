// What build.mjs makes and the bundle takes in.
// SPDX-License-Identifier: MIT

/** The engine, deflated, in base64. */
declare module "built:wasm" {
  const deflated: string;
  export default deflated;
}

/** The same engine as JavaScript: made at build time, or of the engine's bytes as the page opens (twin.ts). */
declare module "built:twin" {
  export default function instantiate(wasm?: ArrayBuffer): import("./engine.ts").Exports;
}

/** The shipped texts of include/mtor: modules in their order, and lessons. */
declare module "built:texts" {
  export const modules: { name: string; text: string }[];
  export const lessons: string;
  /** What the keys in a source stand for; those that stand for no paper are left out. */
  export const references: Record<string, string>;
  /** The sentence of each mistake that the parser can tell, by its number. */
  export const mistakes: string[];
  /** Of the library. */
  export const version: string;
}

declare module "*.css" {
  const text: string;
  export default text;
}

declare module "*.html" {
  const text: string;
  export default text;
}
