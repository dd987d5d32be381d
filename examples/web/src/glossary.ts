// The glossary: every node and input in two sentences, what it is and what it does, from the pathway's own text.
// SPDX-License-Identifier: MIT
import { h, said, type Page } from "./panel.ts";
import { arrowsInto, arrowsOut } from "./table.ts";

export function createGlossary(page: Page): HTMLElement {
  const { session, t, words } = page;
  const list = h("dl", { class: "glossary-list" });
  const find = h("input", { type: "search", "aria-label": t("glossary.find"), placeholder: t("glossary.find"), oninput: show });
  const none = h("p", { class: "hint", role: "status" });
  const element = h("details", { class: "glossary", ontoggle: () => { if (element.open) fill(); } }, h("summary", {}, t("glossary")), find, none, list);
  let entries: { text: string; parts: HTMLElement[] }[] = [];
  let of: unknown = null;

  function fill() {
    if (of === session.model) return;
    of = session.model;
    const { nodes, inputs } = session.model;
    const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
    const all = [...nodes, ...inputs].map(({ name, sentence }, signal) => {
      const what = said(page, sentence);
      what.textContent = what.textContent ? `${capital(what.textContent).replace(/\.$/, "")}. ` : "";
      const arrows = [signal < nodes.length ? arrowsInto(page, signal) : t("glossary.input"), arrowsOut(page, signal)].filter(Boolean).join("; ");
      const title = words.name(name).replaceAll("\u00ad", "");
      const parts = [h("dt", {}, title), h("dd", {}, what, arrows ? `${capital(arrows)}.` : t("node.noArrows"))];
      return { title, parts, text: `${title} ${name} ${parts[1]!.textContent}`.toLowerCase() };
    });
    const compare = new Intl.Collator(words.lang, { sensitivity: "base", numeric: true }).compare;
    entries = all.sort((a, b) => compare(a.title, b.title));
    show();
  }
  function show() {
    const wanted = find.value.trim().toLowerCase();
    const found = entries.filter(({ text }) => text.includes(wanted));
    list.replaceChildren(...found.flatMap(({ parts }) => parts));
    none.textContent = found.length === 0 ? t("glossary.none") : "";
  }
  return element;
}
