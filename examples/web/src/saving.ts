// What a visitor can take along: a link, the time series, the picture and the chart as drawings of their
// own, and the page on paper. Each is also shown, for pages that may neither download nor use the clipboard.
// SPDX-License-Identifier: MIT
import { version } from "built:texts";
import { h, type Page } from "./panel.ts";
import type { Settings } from "./settings.ts";
import { fromBase64 } from "./streams.ts";

/** Where the page is, for links; of a file only its name, for its path is nobody else's business. */
export const here = () => {
  const place = location.href.split(/[?#]/)[0]!;
  return /^https?:/.test(location.protocol) ? place : location.protocol === "file:" ? place.split("/").at(-1)! : "";
};

/** Asks the browser to save a file; it may refuse and does not say so. */
export function download(name: string, data: Blob | string, type = "text/plain") {
  const url = URL.createObjectURL(typeof data === "string" ? new Blob([data], { type: `${type};charset=utf-8` }) : data);
  h("a", { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** A text to select, and a button that copies it. */
export function textBox(page: Page, label: string, rows = 2) {
  const area = h("textarea", { rows, readonly: true, "aria-label": label, spellcheck: "false", onfocus: () => area.select() });
  const copy = h("button", { type: "button", class: "small-text", "aria-label": page.t("save.copy.of", { what: label }), onclick: async () => {
    area.select();
    let done = false;
    try {
      await navigator.clipboard.writeText(area.value);
      done = true;
    } catch {
      done = document.execCommand("copy"); // where the clipboard is refused
    }
    page.announce(page.t(done ? "save.copied" : "save.notCopied"));
    copy.textContent = page.t(done ? "save.copied" : "save.copy");
    setTimeout(() => { copy.textContent = page.t("save.copy"); }, 2000);
  } }, page.t("save.copy"));
  return { element: h("div", { class: "text-box" }, area, copy), area };
}

/** "PTEN loss; everolimus 30 nM; oxygen 0.50": what was done to the cell, in words. */
export function summary({ session, t, words }: Page, s: Readonly<Settings> = session.settings): string {
  return [
    s.presets.map(words.name).join(" + ") || t("tumours.none"),
    ...Object.entries(s.drugs).map(([name, nM]) => `${name} ${words.dose(nM)}`),
    ...Object.entries(s.inputs).map(([name, level]) => `${words.name(name)} ${words.number(level)}`),
    ...s.knockouts.map((node) => t("node.knockedOut", { node: words.name(node) })),
    ...Object.entries(s.holds).map(([node, value]) => t("node.held", { node: words.name(node), value: words.number(value) })),
    s.text ? t("save.ownText") : "",
  ].filter(Boolean).join("; ").replaceAll("\u00ad", "");
}

/**
 * Levels over time. A decimal comma, and so semicolons, where the language of the page has them: that is
 * what a spreadsheet of that language opens.
 */
export function csv({ session, t, words }: Page, names: readonly string[], address: string): string {
  const comma = words.number(0.5).includes(",");
  const separator = comma ? ";" : ",";
  const number = (x: number, digits: number) => {
    const text = String(Number(x.toFixed(digits)));
    return comma ? text.replace(".", ",") : text;
  };
  const { times, levels, toggles } = session.history;
  const signals = names.map((name) => session.signal(name));
  const line = (text: string) => `# ${text.replace(/[\r\n]+/g, " ")}`;
  return [
    line(t("csv.model", { version })), line(t("csv.state", { address })), line(t("csv.units")),
    ...toggles.map((x) => line(`${number(x.time, 2)} min: ${x.label}`)),
    ["time", ...names].join(separator),
    ...times.map((time, i) => [number(time, 2), ...signals.map((s) => number(levels[i]![s]!, 4))].join(separator)),
  ].join("\r\n") + "\r\n";
}

// --- drawings ---------------------------------------------------------------------------------------

const inherited = [
  "fill", "stroke", "stroke-width", "stroke-dasharray", "stroke-linejoin", "font-family", "font-size", "font-weight",
  "font-style", "text-anchor", "visibility",
];
const own = ["opacity", "text-decoration-line"];
/** A colour as every drawing program knows it, and what of it is see-through. */
function colour(value: string): [string, number] {
  const mixed = /^color\(srgb ([\d.e-]+) ([\d.e-]+) ([\d.e-]+)(?: \/ ([\d.]+))?\)$/.exec(value);
  const plain = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/.exec(value);
  const found = mixed ?? plain;
  if (!found) return [value, 1];
  const rgb = found.slice(1, 4).map((x) => Math.round(Number(x) * (mixed ? 255 : 1)));
  const alpha = Number(found[4] ?? 1);
  return [alpha === 0 ? "none" : `#${rgb.map((x) => x.toString(16).padStart(2, "0")).join("")}`, alpha];
}

/** The drawing on its own: looks written into it, so that it needs no style sheet and no page. */
export function standalone(drawing: SVGSVGElement, lines: [caption: string, source: string], address: string, root: ShadowRoot, legend: SVGSVGElement | null = null): { text: string; width: number; height: number } {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const box = drawing.viewBox.baseVal;
  // A drawing that another panel has taken off the page has no looks: it is put out of sight for a moment.
  let top: Element = drawing;
  while (top.parentElement) top = top.parentElement;
  const parked = drawing.isConnected ? null : document.createElement("div");
  if (parked) {
    parked.style.cssText = "position:absolute;clip-path:inset(50%)";
    parked.append(top);
    root.append(parked);
  }
  const size = box.width / 55; // of the caption
  const [caption] = lines;
  const below = legend ? (box.width / 560) * 24 : 0;
  const height = box.height + below + 4.2 * size;
  const paint = (from: Element, to: Element) => {
    const style = getComputedStyle(from);
    const above = from === drawing ? null : getComputedStyle(from.parentElement!);
    for (const name of [...inherited, ...own]) {
      const value = style.getPropertyValue(name);
      if (inherited.includes(name) ? value === above?.getPropertyValue(name) : value === "1" || value === "none") continue;
      if (name === "fill" || name === "stroke") {
        const [rgb, alpha] = colour(value);
        to.setAttribute(name, rgb);
        if (alpha > 0 && alpha < 1) to.setAttribute(`${name}-opacity`, String(alpha));
      } else to.setAttribute(name.replace("-line", ""), value.replaceAll("px", ""));
    }
    const children = [...to.children];
    [...from.children].forEach((child, i) => paint(child, children[i]!));
    for (const name of [...to.attributes].map((a) => a.name)) {
      if (/^(class|style|id|role|tabindex|direction|data-|aria-)/.test(name)) to.removeAttribute(name);
    }
  };
  paint(drawing, copy);
  const key = legend?.cloneNode(true) as SVGSVGElement | undefined;
  if (legend && key) {
    paint(legend, key);
    for (const [name, value] of Object.entries({ x: box.x, y: box.y + box.height, width: box.width, height: below })) key.setAttribute(name, String(value));
  }
  const { backgroundColor, color } = getComputedStyle(root.host);
  if (parked) top.remove();
  parked?.remove();
  for (const one of copy.querySelectorAll('[visibility="hidden"], .hit, title:not(svg > title)')) one.remove();
  for (const one of copy.querySelectorAll('[stroke="none"][fill="none"]')) if (!one.firstElementChild) one.remove();
  const part = (tag: string, attributes: Record<string, string | number>, text = "") => {
    const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
    element.textContent = text;
    return element;
  };
  const [paper] = colour(backgroundColor), [ink] = colour(color);
  copy.querySelector("desc")?.remove();
  copy.prepend(
    part("title", {}, caption), part("desc", {}, address),
    part("rect", { x: box.x, y: box.y, width: box.width, height, fill: paper === "none" ? "#ffffff" : paper }));
  if (key) copy.append(key);
  lines.forEach((line, i) => copy.append(part("text", {
    x: box.x + size, y: box.y + box.height + below + (1.6 + 1.5 * i) * size, "font-size": size, fill: ink, "text-anchor": "start", "font-family": "Helvetica, Arial, sans-serif",
    // A long caption is pressed together rather than cut.
    ...(line.length > 95 ? { textLength: box.width - 2 * size, lengthAdjust: "spacingAndGlyphs" } : {}),
  }, line)));
  copy.setAttribute("viewBox", `${box.x} ${box.y} ${box.width} ${height}`);
  copy.setAttribute("width", String(box.width));
  copy.setAttribute("height", String(height));
  return { text: new XMLSerializer().serializeToString(copy), width: box.width, height };
}

/** The same as dots, for slides; rejects where the page may not show images. */
export async function png({ text, width, height }: ReturnType<typeof standalone>): Promise<string> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = h("canvas");
  const scale = 2400 / Math.max(width, height);
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  canvas.getContext("2d")!.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL("image/png");
}

// --- the dialog ---------------------------------------------------------------------------------------

export interface Saving {
  dialog: HTMLDialogElement;
  open(): void;
}
export function createSaving(page: Page): Saving {
  const { session, t } = page;
  const box = textBox(page, t("save.text"), 5);
  const image = h("img", { alt: "" });
  const said = h("p", { class: "hint", role: "status" });
  const result = h("div", { class: "saved" }, said, box.element, image);
  const link = textBox(page, t("save.link"));
  result.hidden = true;

  const show = (file: string, text: string, picture = "") => {
    result.hidden = false;
    said.textContent = t(picture ? "save.ifNot.picture" : "save.ifNot", { file });
    box.element.hidden = text === "";
    box.area.value = text;
    image.hidden = picture === "";
    if (picture) image.src = picture;
  };
  const address = async () => `${here()}#${await page.address()}`;
  const table = async (names: string[]) => {
    const text = csv(page, names, await address());
    download("mtor.csv", text, "text/csv");
    show("mtor.csv", text);
  };
  const drawing = async (which: "picture" | "chart", dots: boolean) => {
    const made = standalone(page.drawings()[which], [`${t("page.title")}: ${summary(page)}`, t("save.source", {
      version, time: page.words.time(Math.round(session.seenTime)), status: t(`status.${session.status}`),
    })], await address(), page.root, which === "picture" ? page.root.querySelector<SVGSVGElement>(".stage .legend-only") : null);
    const file = `mtor-${which}.${dots ? "png" : "svg"}`;
    if (!dots) {
      download(file, made.text, "image/svg+xml");
      return show(file, made.text);
    }
    try {
      const data = await png(made);
      download(file, new Blob([fromBase64(data.split(",")[1]!)], { type: "image/png" }));
      show(file, "", data);
    } catch {
      page.note(t("save.noPicture"));
    }
  };
  const button = (text: string, press: () => unknown, what = "") =>
    h("button", { type: "button", "aria-label": what && `${what}, ${text}`, onclick: () => void press() }, text);
  const all = () => [...session.model.nodes, ...session.model.inputs].map((x) => x.name);
  const row = (name: string, ...buttons: HTMLElement[]) => h("p", { class: "save-row" }, h("span", {}, name), ...buttons);
  const dialog: HTMLDialogElement = h("dialog", { class: "dialog saving", "aria-labelledby": "save-title" },
    h("h2", { id: "save-title" }, t("save.title")),
    h("p", { class: "save-label" }, t("save.link")), link.element,
    row(t("save.csv"), button(t("save.csv.followed"), () => table([...session.settings.chart]), t("save.csv")),
      button(t("save.csv.all"), () => table(all()), t("save.csv"))),
    row(t("save.picture"), button("SVG", () => drawing("picture", false), t("save.picture")), button("PNG", () => drawing("picture", true), t("save.picture"))),
    row(t("save.chart"), button("SVG", () => drawing("chart", false), t("save.chart")), button("PNG", () => drawing("chart", true), t("save.chart"))),
    row(t("save.paper"), button(t("save.print"), () => { dialog.close(); print(); })),
    result,
    h("form", { method: "dialog" }, h("button", { class: "primary" }, t("page.close"))));
  return {
    dialog,
    open() {
      result.hidden = true;
      void address().then((text) => { link.area.value = text; });
      dialog.showModal();
    },
  };
}
