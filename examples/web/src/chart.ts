// Levels over time as an SVG of our own: a few lines with direct labels and dash patterns, which print,
// scale and need no colour. (uPlot draws more points faster, but on a canvas, which does neither.)
// SPDX-License-Identifier: MIT
import { colourOf, dashes } from "./colours.ts";
import { h, type Page } from "./panel.ts";
import { cells } from "./session.ts";

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
/** In a ring, so that nobody takes it for a level. */
const numberOf = (mark: number) => (mark < 20 ? String.fromCodePoint(0x2460 + mark) : String(mark + 1));
/** Minutes after the change that the time axis marks, where there is room. */
const marks = [0, 60, 360, 1440, 4320, 10_080, 20_160, 40_320];

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

/** Of the cell, or of the one that runs beside it. */
export function createChart(page: Page, cell: "levels" | "beside" = "levels"): Chart {
  const { session, t } = page;
  const lines = svg("g", { class: "lines" });
  const axes = svg("g", { class: "axes" });
  const toggles = svg("g", { class: "toggles" });
  const picture = svg("svg", { class: "chart", role: "img", tabindex: 0 }, axes, toggles, lines);
  const cursor = svg("line", { class: "cursor", visibility: "hidden" });
  picture.append(cursor);
  const read = h("p", { class: "hint chart-read", "aria-live": "polite" });
  const list = h("ol", { class: "toggle-list", "aria-label": t("chart.marks") });
  // Any time again, and from there on step by step.
  const past = h("input", { type: "range", min: 0, step: 1, "aria-label": t("chart.look"), oninput: () => session.look(Number(past.value)) });
  const step = (label: string, sign: string, press: () => void) =>
    h("button", { type: "button", class: "small", "aria-label": label, title: label, onclick: press }, sign);
  const looking = h("div", { class: "looking", role: "group", "aria-label": t("chart.look") },
    step(t("chart.earlier"), "\u2039", () => session.look((session.looking < 0 ? session.history.times.length - 1 : session.looking) - 1)), past,
    step(t("chart.step"), "\u203a", () => session.step()));
  const element = h("div", { class: "chart-box" }, picture, ...(cell === "levels" ? [looking] : []), read, ...(cell === "levels" ? [list] : []));
  let listed = "";
  let place = (_: number) => 0; // of a time, as it is drawn
  let reading = -1; // the sample that is read; -1: none
  let looked = -1; // the sample that the picture showed

  /** The sample nearest to a place on the screen. */
  function nearest(event: PointerEvent) {
    const at = new DOMPoint(event.clientX, event.clientY).matrixTransform(picture.getScreenCTM()!.inverse()).x;
    const { times } = session.history;
    let best = 0;
    for (let k = 1; k < times.length; k++) if (Math.abs(place(times[k]!) - at) < Math.abs(place(times[best]!) - at)) best = k;
    return best;
  }
  /** Reads the levels at a sample. */
  function readAt(index: number) {
    const { times, [cell]: levels } = session.history;
    reading = index < 0 ? -1 : Math.min(index, times.length - 1);
    cursor.setAttribute("visibility", reading < 0 ? "hidden" : "visible");
    if (reading < 0) return read.replaceChildren();
    const at = place(times[reading]!);
    const box = picture.viewBox.baseVal;
    for (const [name, value] of Object.entries({ x1: at, x2: at, y1: 12, y2: box.height - 30 })) cursor.setAttribute(name, String(value));
    read.textContent = t("chart.read", {
      time: page.words.time(Math.round(times[reading]!)),
      nodes: session.settings.chart.map((name) => `${page.words.name(name)} ${page.words.number(levels[reading]![session.signal(name)] ?? NaN)}`).join(", "),
    });
  }
  picture.addEventListener("pointermove", (event) => {
    readAt(nearest(event));
    if (event.buttons === 1) session.look(reading);
  });
  picture.addEventListener("click", (event) => session.look(nearest(event as PointerEvent)));
  picture.addEventListener("pointerleave", () => readAt(session.looking));
  picture.addEventListener("blur", () => readAt(session.looking));
  picture.addEventListener("keydown", (event) => {
    const last = session.history.times.length - 1;
    const now = reading < 0 ? last : reading;
    const next = { ArrowLeft: now - 1, ArrowRight: now + 1, PageUp: now - 20, PageDown: now + 20, Home: 0, End: last }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    readAt(Math.max(0, next));
  });
  const tenth = (n: number) => Math.round(n * 10) / 10;

  function draw() {
    if (cell === "beside" && session.settings.beside === "off") return;
    const { history, settings } = session;
    const { width, height, left, right, top, bottom, letter, most } = settings.present === "on" ? large : small;
    picture.setAttribute("viewBox", `0 0 ${width} ${height}`);
    const y = (level: number) => top + (1 - level) * (height - top - bottom);
    const now = session.time;
    // The first hours after the last change are what one looks at: the axis is wide there, and narrower later. What was
    // before the change is a strip on the left, at most the last fifteen days.
    const begun = history.toggles.at(-1)?.time ?? 0;
    const span = Math.max(now - begun, 720);
    const from = Math.max(0, begun - 21_600);
    const strip = begun > from ? 0.22 : 0, room = width - left - right;
    const x = (time: number) => left + room * (time < begun ? (strip * (time - from)) / (begun - from)
      : strip + (1 - strip) * ((time - begun) / span) ** 0.45);

    place = x;
    const samples = history.times.length - 1;
    past.max = String(samples);
    past.value = String(session.looking < 0 ? samples : session.looking);
    past.setAttribute("aria-valuetext", page.words.time(Math.round(session.seenTime)));
    if (session.looking !== looked) readAt(session.looking);
    else if (reading >= 0) readAt(reading);
    looked = session.looking;

    axes.replaceChildren(
      ...[0, 0.25, 0.5, 0.75, 1].flatMap((level) => [
        svg("line", { class: "grid", x1: left, x2: width - right, y1: y(level), y2: y(level) }),
        ...(level % 0.5 === 0 ? [svg("text", { class: "tick", x: left - 5, y: y(level) + 4, "text-anchor": "end" }, String(level).replace(".", t("number.point")))] : []),
      ]),
    );
    let taken = -Infinity;
    for (const minutes of marks.filter((m) => m <= span)) {
      const at = tenth(x(begun + minutes));
      if (at - taken < 1.9 * letter) continue;
      taken = at;
      axes.append(svg("text", { class: "tick", x: at, y: height - bottom + letter + 1, "text-anchor": "middle" },
        minutes === 0 ? "0" : minutes < 1440 ? t("time.hours", { n: minutes / 60 }) : t("time.d", { n: minutes / 1440 })));
    }
    axes.append(svg("text", { class: "axis-name", x: left + room / 2, y: height - 2, "text-anchor": "middle" },
      t(history.toggles.length > 0 ? "chart.axis" : "chart.axis.begin")));

    toggles.replaceChildren();
    let last = -Infinity;
    history.toggles.forEach((toggle, i) => {
      if (toggle.time < from) return;
      const at = tenth(x(toggle.time));
      toggles.append(svg("line", { class: "toggle", x1: at, x2: at, y1: top - 2, y2: height - bottom }));
      if (at - last > 12) {
        toggles.append(svg("text", { class: "toggle-number", x: at + 3, y: top - 2 }, numberOf(i)));
        last = at;
      }
      toggles.lastChild?.appendChild(svg("title", {}, toggle.label));
    });

    const done = history.toggles.map((toggle) => toggle.label).join("\n");
    if (done !== listed) list.replaceChildren(...history.toggles.map((toggle, i) => h("li", {}, h("span", { "aria-hidden": "true" }, `${numberOf(i)} `), toggle.label)));
    listed = done;

    const signals = settings.chart.slice(0, most).map((name) => session.signal(name));
    const first = history.times.findIndex((time) => time >= from);
    const ends: { level: number; at: number; name: string; colour: number }[] = [];
    lines.replaceChildren();
    signals.forEach((signal, i) => {
      if (signal < 0) return;
      const points: string[] = [];
      // As many points as there are half pixels, and no more.
      const stride = Math.max(1, Math.floor((history.times.length - first) / 480));
      for (let k = Math.max(0, first); k < history.times.length; k += stride) {
        points.push(`${tenth(x(history.times[k]!))},${tenth(y(history[cell][k]![signal]!))}`);
      }
      const level = cell === "levels" ? session.level(signal) : session.engine.signal(cells.beside, signal);
      points.push(`${tenth(x(now))},${tenth(y(level))}`);
      const colour = colourOf(session, settings.chart[i]!);
      lines.append(svg("polyline", { class: `line line-${colour}`, points: points.join(" "), "stroke-dasharray": dashes[colour]! }));
      ends.push({ level, at: y(level), name: page.words.name(settings.chart[i]!), colour });
    });
    for (const end of moveApart(ends, top - 8, height - bottom + 2, letter)) {
      const name = end.name.length > 11 ? `${end.name.slice(0, 10)}…` : end.name;
      lines.append(svg("text", { class: `label label-${end.colour}`, x: width - right + 6, y: tenth(end.at + 4) },
        ...(most < 6 ? [name] : [`${name} `, svg("tspan", { class: "value" }, page.words.number(end.level))])));
    }
    picture.setAttribute("aria-label",
      t("chart.alt", { nodes: ends.map((e) => `${e.name} ${page.words.number(e.level)}`).join(", ") }));
  }
  return { element, draw };
}
