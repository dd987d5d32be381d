// A node's name as the picture writes it, in one line or two, and how wide a text is.
// SPDX-License-Identifier: MIT

// Widths of Helvetica Bold in 1/1000 em, the AFM metrics that Arial and Liberation Sans share.
const widths = {
  " ": 278, "-": 333, A: 722, B: 722, C: 722, D: 722, E: 667, F: 611, G: 778, H: 722, I: 278, J: 556,
  K: 722, L: 611, M: 833, N: 722, O: 778, P: 667, Q: 778, R: 722, S: 667, T: 611, U: 722, V: 667,
  W: 944, X: 667, Y: 667, Z: 611, a: 556, b: 611, c: 556, d: 611, e: 556, f: 333, g: 611, h: 611,
  i: 278, j: 278, k: 556, l: 278, m: 889, n: 611, o: 611, p: 611, q: 611, r: 389, s: 556, t: 333,
  u: 611, v: 556, w: 778, x: 556, y: 556, z: 500,
};
export const textWidth = (text, size) =>
  ([...text].reduce((sum, c) => sum + (widths[c] ?? 556), 0) / 1000) * size;

// EIF4EBP1_P is EIF4EBP1-P; other underscores are spaces.
export const spoken = (name) => name.replace(/_(P|Ub)$/, "-$1").replaceAll("_", " ");

export function label(name, room, size) {
  const text = spoken(name);
  if (textWidth(text, size) <= room || !text.includes(" ")) return [text];
  const words = text.split(" ");
  const splits = words.slice(1).map((_, i) => [words.slice(0, i + 1).join(" "), words.slice(i + 1).join(" ")]);
  const widest = (lines) => Math.max(...lines.map((line) => textWidth(line, size)));
  return splits.sort((a, b) => widest(a) - widest(b))[0];
}
