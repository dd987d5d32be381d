// What build.mjs makes and the bundle takes in.
// SPDX-License-Identifier: MIT

/** The same engine as JavaScript: made at build time, or of the engine's bytes as the page opens (twin.ts). */
declare module "built:twin" {
  export default function instantiate(wasm: Uint8Array<ArrayBuffer>): import("./engine.ts").Exports;
}

/** What parts.ts unpacks, in base64. */
declare module "built:packed" {
  /** In the form of zlib: what is needed at once. */
  export const deflated: string;
  /** Of each part its name and its bytes. */
  export const first: readonly (readonly [name: string, length: number])[];
  /** Packed by pack.mjs: the rest; which of the first the model has read before. */
  export const packed: string;
  export const known: readonly string[];
  /** Of each part its name, its bytes and their checksum. */
  export const later: readonly (readonly [name: string, length: number, sum: number])[];
}

/** The shipped texts of include/mtor: modules in their order. */
declare module "built:texts" {
  export const modules: { name: string; text: string }[];
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
