// What build.mjs makes and the bundle takes in.
// SPDX-License-Identifier: MIT

/** What parts.ts inflates. */
declare module "built:packed" {
  /** In the form of zlib, in base64. */
  export const deflated: string;
  /** Of each part its name and its bytes. */
  export const lengths: readonly (readonly [name: string, length: number])[];
}

/** The shipped texts of include/mtor: modules in their order. */
declare module "built:texts" {
  export const modules: { name: string; text: string }[];
  /** microbit.hex lies beside the page. */
  export const hasBoard: boolean;
  /** Of the library. */
  export const version: string;
}

/** From npm; only what is used here. */
declare module "uqr" {
  export function encode(text: string, options: { ecc: "L"; boostEcc: boolean; border: number; maxVersion: number }): { data: boolean[][] };
}

declare module "*.css" {
  const text: string;
  export default text;
}

declare module "*.html" {
  const text: string;
  export default text;
}
