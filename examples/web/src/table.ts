// The picture as a table: every node, what it is, before and now. For those who do not see the picture,
// and for those who want numbers.
// SPDX-License-Identifier: MIT
import { h, said, type Page } from "./panel.ts";

export interface Table {
  element: HTMLElement;
  build(): void;
  draw(): void;
}

/** "switched on by A, B; switched off by C": the arrows that end at a node, in words. */
export function arrowsInto({ session, t, words }: Page, node: number): string {
  const by = (inhibits: boolean) => [...new Set(session.model.rules.filter((r) => r.target === node)
    .flatMap((r) => r.terms.filter((x) => x.inhibits === inhibits).map((x) => words.name(session.nameOf(x.signal)))))].join(", ");
  const [on, off] = [by(false), by(true)];
  return [on && t("node.on.by", { names: on }), off && t("node.off.by", { names: off })].filter(Boolean).join("; ");
}

/** "switches on A, B; switches off C": the arrows that begin at a signal. */
export function arrowsOut({ session, t, words }: Page, signal: number): string {
  const to = (inhibits: boolean) => [...new Set(session.model.rules.filter((r) => r.terms.some((x) => x.signal === signal && x.inhibits === inhibits))
    .map((r) => words.name(session.nameOf(r.target)).replaceAll("\u00ad", "")))].join(", ");
  const [on, off] = [to(false), to(true)];
  return [on && t("node.on.to", { names: on }), off && t("node.off.to", { names: off })].filter(Boolean).join("; ");
}

export function createTable(page: Page): Table {
  const { session, t, words } = page;
  const body = h("tbody");
  const element = h("details", { class: "table-box" },
    h("summary", {}, t("picture.table")),
    h("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": t("table.caption") },
      h("table", {}, h("caption", {}, t("table.caption")),
        h("thead", {}, h("tr", {}, ...(["node", "before", "now", "change", "arrows", "what"] as const)
          .map((k) => h("th", { scope: "col" }, t(`table.${k}`))))), body)));
  let rows: { before: HTMLElement; now: HTMLElement; change: HTMLElement }[] = [];
  element.addEventListener("toggle", () => draw());

  function build() {
    rows = [];
    body.replaceChildren();
    draw();
  }
  function fill() {
    const named = session.model.nodes.map((node, i) => ({ node, i, name: words.name(node.name) }));
    const compare = new Intl.Collator(words.lang, { sensitivity: "base", numeric: true }).compare;
    body.replaceChildren(...named.sort((a, b) => compare(a.name, b.name)).map(({ node, i, name }) => {
      const before = h("td"), now = h("td"), change = h("td");
      rows[i] = { before, now, change };
      return h("tr", {}, h("th", { scope: "row" }, name), before, now, change, h("td", {}, arrowsInto(page, i)), h("td", {}, said(page, node.sentence)));
    }));
  }
  function draw() {
    if (!element.open) return;
    if (rows.length === 0) fill(); // a table that nobody opens costs nothing
    rows.forEach((row, i) => {
      const then = session.before(i), level = session.level(i), moved = level - then;
      const set = (cell: HTMLElement, text: string) => { if (cell.textContent !== text) cell.textContent = text; };
      set(row.before, words.number(then));
      set(row.now, words.number(level));
      set(row.change, Math.abs(moved) < 0.005 ? "" : `${moved > 0 ? "▲" : "▼"} ${words.number(Math.abs(moved))}`);
    });
  }
  return { element, build, draw };
}
