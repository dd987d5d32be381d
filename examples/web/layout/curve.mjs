// Cubic Bezier curves as lists of four points each: from Graphviz, from corners, trimmed, as SVG.
// SPDX-License-Identifier: MIT
const mix = (a, b, t) => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
const far = (a, b) => Math.hypot(a[0] - b[0], a[1] - b[1]);
const straight = (a, b) => [a, mix(a, b, 1 / 3), mix(a, b, 2 / 3), b];

// Graphviz gives a start point and three more for each piece.
export function spline(points) {
  const pieces = [];
  for (let i = 0; i + 3 < points.length; i += 3) pieces.push(points.slice(i, i + 4));
  return pieces;
}

// Straight pieces with rounded corners.
export function polyline(points, radius = 8) {
  const pieces = [];
  let at = points[0];
  for (let i = 1; i < points.length - 1; i++) {
    const corner = points[i];
    const r = Math.min(radius, far(points[i - 1], corner) / 2, far(corner, points[i + 1]) / 2);
    const before = mix(corner, points[i - 1], r / far(corner, points[i - 1]));
    const after = mix(corner, points[i + 1], r / far(corner, points[i + 1]));
    pieces.push(straight(at, before), [before, mix(before, corner, 0.55), mix(after, corner, 0.55), after]);
    at = after;
  }
  pieces.push(straight(at, points.at(-1)));
  return pieces;
}

function split([a, b, c, d], t) {
  const ab = mix(a, b, t), bc = mix(b, c, t), cd = mix(c, d, t);
  const abc = mix(ab, bc, t), bcd = mix(bc, cd, t), middle = mix(abc, bcd, t);
  return [[a, ab, abc, middle], [middle, bcd, cd, d]];
}

// Cuts what lies within the distance of the curve's end.
export function trimEnd(pieces, distance) {
  const kept = [...pieces];
  const end = kept.at(-1)[3];
  while (kept.length > 1 && far(kept.at(-1)[0], end) < distance) kept.pop();
  let low = 0, high = 1;
  for (let i = 0; i < 40; i++) {
    const t = (low + high) / 2;
    if (far(split(kept.at(-1), t)[0][3], end) > distance) low = t;
    else high = t;
  }
  kept.push(split(kept.pop(), low)[0]);
  return kept;
}
const reverse = (pieces) => pieces.map((p) => [...p].reverse()).reverse();
export const trimStart = (pieces, distance) => reverse(trimEnd(reverse(pieces), distance));

export function toPath(pieces, round) {
  const at = (p) => `${round(p[0])},${round(p[1])}`;
  const flat = ([a, b, c, d]) =>
    [b, c].every((p) => Math.abs((d[0] - a[0]) * (p[1] - a[1]) - (d[1] - a[1]) * (p[0] - a[0])) < 0.5 * far(a, d));
  return `M${at(pieces[0][0])}` +
    pieces.map((p) => (flat(p) ? `L${at(p[3])}` : `C${p.slice(1).map(at).join(" ")}`)).join("");
}
