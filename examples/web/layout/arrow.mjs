// How an arrow is drawn once its way is known: where its line stops, where its head stands and points.
// SPDX-License-Identifier: MIT
import { toPath, trimEnd, trimStart } from "./curve.mjs";

// Between the tip and the box it points at: an arrow head, a bar (which is 4 thick).
const gaps = { 1: 2.5, "-1": 5 };
export const round = (x) => Math.round(x * 10) / 10 + 0; // + 0: no -0

// The direction in degrees into a box from the side next to a point.
function inward(box, [x, y]) {
  const beside = Math.abs(x - box.x) - box.w / 2 > Math.abs(y - box.y) - box.h / 2;
  if (beside) return x > box.x ? 180 : 0;
  return y > box.y ? -90 : 90;
}

/** The line and the head of an arrow along a curve into the box `to`; `inHead`: how much of its head covers the line. */
export function drawArrow(curve, sign, to, inHead) {
  const tip = trimEnd(trimStart(curve, 1.5), gaps[sign]);
  const end = tip.at(-1)[3];
  // The line stops inside the arrow head, or at the bar.
  const line = trimEnd(tip, sign > 0 ? inHead : 0.01);
  const before = line.at(-1)[3];
  const back = sign > 0 ? before : line.at(-1)[2];
  const slope = (Math.atan2(end[1] - back[1], end[0] - back[0]) * 180) / Math.PI;
  // A bar lies along the side of the box, however its line comes in.
  const angle = sign > 0 ? slope : inward(to, end);
  return { line, path: toPath(line, round), head: { x: round(end[0]), y: round(end[1]), angle: round(angle) } };
}

/** Where the ring of an indirect arrow stands: this far from its start. */
export function ring(line, distance) {
  const [x, y] = trimStart(line, distance)[0][0];
  return { x: round(x), y: round(y) };
}
