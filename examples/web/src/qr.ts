// A text as a QR code, by the package uqr.
// SPDX-License-Identifier: MIT
import { encode } from "uqr";

/** Rows of modules, true for a dark one, without the quiet zone; null where the text is too long for a phone to read. */
export function qr(text: string): boolean[][] | null {
  try {
    return encode(text, { ecc: "L", boostEcc: true, border: 0, maxVersion: 25 }).data;
  } catch {
    return null;
  }
}
