// The picture as a table: every node, what it is, before and now. For those who do not see the picture,
// and for those who want numbers.
// SPDX-License-Identifier: MIT
import { h, type Page } from "./panel.ts";

export interface Table {
  element: HTMLElement;
  build(): void;
  draw(): void;
}

export function createTable(page: Page): Table {
  const { session, t, words } = page;
  const body = h("tbody");
  const element = h("details", { class: "table-box" },
    h("summary", {}, t("picture.table")),
    h("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": t("table.caption") },
      h("table", {}, h("caption", {}, t("table.caption")),
        h("thead", {}, h("tr", {}, ...(["node", "before", "now", "change", "what"] as const)
          .map((k) => h("th", { scope: "col" }, t(`table.${k}`))))), body)));
  let rows: { before: HTMLElement; now: HTMLElement; change: HTMLElement }[] = [];
  element.addEventListener("toggle", () => draw());

  function build() {
    rows = [];
    body.replaceChildren();
    draw();
  }
  function fill() {
    body.replaceChildren(...session.model.nodes.map((node) => {
      const before = h("td"), now = h("td"), change = h("td");
      rows.push({ before, now, change });
      return h("tr", {}, h("th", { scope: "row" }, words.name(node.name)), before, now, change, h("td", { lang: "en" }, node.sentence));
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
