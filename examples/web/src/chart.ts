// Levels over time as an SVG of our own: a few lines with direct labels and dash patterns, which print,
// scale and need no colour. (uPlot draws more points faster, but on a canvas, which does neither.)
// SPDX-License-Identifier: MIT
import { h, type Page } from "./panel.ts";

const namespace = "http://www.w3.org/2000/svg";
export function svg<K extends keyof SVGElementTagNameMap>(
  tag: K, attributes: Record<string, string | number> = {}, ...children: (Node | string)[]
): SVGElementTagNameMap[K] {
  const element = document.createElementNS(namespace, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  element.append(...children);
  return element;
}

/** In its column, and large for the back of a room. */
const small = { width: 290, height: 230, left: 26, right: 116, top: 16, bottom: 32, letter: 14, most: 6 };
const large = { width: 300, height: 420, left: 30, right: 112, top: 22, bottom: 40, letter: 22, most: 3 };
export const dashes = ["", "7 3", "2 3", "9 3 2 3", "4 2", "1 3"];
/** Minutes between marks of the time axis: about six of them. */
const marks = [10, 30, 60, 120, 240, 360, 720, 1440, 2880, 4320, 10_080, 20_160, 40_320];

/** Moves labels at the end of lines apart where they would overlap; in their order from above. */
export function moveApart<T extends { at: number }>(ends: T[], from: number, to: number, gap: number): T[] {
  ends.sort((a, b) => a.at - b.at);
  let above = from;
  for (const end of ends) above = end.at = Math.max(end.at, above + gap);
  for (const end of ends) end.at -= Math.max(0, above - to);
  return ends;
}

export interface Chart {
  element: HTMLElement;
  draw(): void;
}

export function createChart(page: Page): Chart {
  const { session, t } = page;
  const lines = svg("g", { class: "lines" });
  const axes = svg("g", { class: "axes" });
  const toggles = svg("g", { class: "toggles" });
  const picture = svg("svg", { class: "chart", role: "img" }, axes, toggles, lines);
  const element = h("div", { class: "chart-box" }, picture);
  const tenth = (n: number) => Math.round(n * 10) / 10;

  function draw() {
    const { history, settings } = session;
    const { width, height, left, right, top, bottom, letter, most } = settings.present === "on" ? large : small;
    picture.setAttribute("viewBox", `0 0 ${width} ${height}`);
    const x = (time: number, from: number, to: number) => left + ((time - from) / (to - from)) * (width - left - right);
    const y = (level: number) => top + (1 - level) * (height - top - bottom);
    const now = session.time;
    // All since the beginning, at most the last fifteen days: as long as `To rest` may go on.
    const to = Math.max(now, 720);
    const from = Math.max(0, to - 21_600);
    const step = marks.find((m) => (to - from) / m <= 6) ?? marks.at(-1)!;
    const inDays = step >= 1440;
    const unit = inDays ? 1440 : 60;

    axes.replaceChildren(
      ...[0, 0.25, 0.5, 0.75, 1].flatMap((level) => [
        svg("line", { class: "grid", x1: left, x2: width - right, y1: y(level), y2: y(level) }),
        ...(level % 0.5 === 0 ? [svg("text", { class: "tick", x: left - 5, y: y(level) + 4, "text-anchor": "end" }, String(level))] : []),
      ]),
    );
    for (let m = Math.ceil(from / step) * step; m <= to; m += step) {
      axes.append(svg("text", { class: "tick", x: tenth(x(m, from, to)), y: height - bottom + letter + 1, "text-anchor": "middle" },
        String(Math.round((m / unit) * 10) / 10)));
    }
    axes.append(svg("text", { class: "axis-name", x: (left + width - right) / 2, y: height - 2, "text-anchor": "middle" },
      t(inDays ? "chart.axis.days" : "chart.axis")));

    toggles.replaceChildren();
    let last = -Infinity;
    history.toggles.filter((toggle) => toggle.time >= from).forEach((toggle, i) => {
      const at = tenth(x(toggle.time, from, to));
      toggles.append(svg("line", { class: "toggle", x1: at, x2: at, y1: top - 2, y2: height - bottom }));
      if (at - last > 12) {
        toggles.append(svg("text", { class: "toggle-number", x: at, y: top - 4, "text-anchor": "middle" }, String(i + 1)));
        last = at;
      }
      toggles.lastChild?.appendChild(svg("title", {}, toggle.label));
    });

    const signals = settings.chart.slice(0, most).map((name) => session.signal(name));
    const first = history.times.findIndex((time) => time >= from);
    const ends: { level: number; at: number; name: string; i: number }[] = [];
    lines.replaceChildren();
    signals.forEach((signal, i) => {
      if (signal < 0) return;
      const points: string[] = [];
      // As many points as there are half pixels, and no more.
      const stride = Math.max(1, Math.floor((history.times.length - first) / 480));
      for (let k = Math.max(0, first); k < history.times.length; k += stride) {
        points.push(`${tenth(x(history.times[k]!, from, to))},${tenth(y(history.levels[k]![signal]!))}`);
      }
      const level = session.level(signal);
      points.push(`${tenth(x(now, from, to))},${tenth(y(level))}`);
      lines.append(svg("polyline", {
        class: `line line-${i % 6}`, points: points.join(" "), "stroke-dasharray": dashes[i % 6]!,
      }));
      ends.push({ level, at: y(level), name: page.words.name(settings.chart[i]!), i });
    });
    for (const end of moveApart(ends, top - 8, height - bottom + 2, letter)) {
      const name = end.name.length > 11 ? `${end.name.slice(0, 10)}…` : end.name;
      lines.append(svg("text", { class: `label label-${end.i % 6}`, x: width - right + 6, y: tenth(end.at + 4) },
        ...(most < 6 ? [name] : [`${name} `, svg("tspan", { class: "value" }, page.words.number(end.level))])));
    }
    picture.setAttribute("aria-label",
      t("chart.alt", { nodes: ends.map((e) => `${e.name} ${page.words.number(e.level)}`).join(", ") }));
  }
  return { element, draw };
}
