// The pathway as text: written here, checked while one writes, applied to the cell on request.
// SPDX-License-Identifier: MIT
import { modules } from "built:texts";
import { createEngine, type Engine } from "../engine.ts";
import type { Mistake, Model, Rule } from "../model.ts";
import { chooser, h, said, type Page, type Panel } from "../panel.ts";
import type { Session } from "../session.ts";
import css from "./edit.css";

const original = modules.map((m) => m.text).join("\n");
/** What is not applied yet: another language draws the page anew. */
const drafts = new WeakMap<Session, string>();
const pause = 250; // milliseconds without a key before the text is checked

export function createEdit(page: Page): Panel {
  const { session, t, words } = page;
  let reader: Engine | null = null; // an engine of its own, so that the cell goes on
  let mistake: Mistake | null = null;
  let fine = true; // the text as it was last checked can be applied
  let due = 0;
  const inUse = () => session.text.replace(/\r\n?/g, "\n"); // as a text area has it

  const area = h("textarea", {
    class: "edit-area", id: "edit-text", wrap: "off", spellcheck: "false", autocapitalize: "off", autocomplete: "off",
    dir: "ltr", lang: "en", "aria-label": t("edit.text"), "aria-describedby": "edit-message",
    oninput: () => changed(), onscroll: follow,
    onkeydown: (event: KeyboardEvent) => {
      if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      void apply();
    },
  });
  // Behind the text, which has no background: the same characters in the same places, unseen but for
  // what is marked.
  const wrong = h("pre"), found = h("pre");
  const marks = h("div", { class: "edit-marks", "aria-hidden": "true", dir: "ltr" }, wrong, found);
  const jumping = chooser(t("edit.module"), t("edit.go"), (value) => {
    const at = Number(value);
    area.setSelectionRange(at, at);
    reveal(at, true);
  });
  const jump = jumping.select;
  const find = h("input", {
    type: "search", "aria-label": t("edit.find"), placeholder: t("edit.find"), oninput: () => search(area.selectionStart),
    onkeydown: (event: KeyboardEvent) => { if (event.key === "Enter") search(area.selectionEnd); },
  });
  const count = h("span", { class: "hint", role: "status" });
  const message = h("div", { class: "edit-message", id: "edit-message" });
  const state = h("span", { class: "hint" });
  const applyButton = h("button", { type: "button", class: "primary", title: "Ctrl+Enter", onclick: () => void apply() }, t("edit.apply"));
  const back = h("button", { type: "button", onclick: restore }, t("edit.back"));
  const element = h("div", { class: "edit" },
    h("div", { class: "edit-row" }, jumping.element, find, count),
    h("div", { class: "edit-box" }, marks, area), message,
    h("div", { class: "edit-row" }, applyButton, h("kbd", { "aria-hidden": "true" }, "Ctrl+Enter"), back, state));

  // --- places in the text ---

  function follow() {
    for (const layer of [wrong, found]) layer.style.transform = `translate(${-area.scrollLeft}px, ${-area.scrollTop}px)`;
  }
  /** Marks from `start` to `end`, or the place itself where nothing stands there. */
  function mark(layer: HTMLElement, start: number, end: number) {
    const text = area.value;
    const line = text.lastIndexOf("\n", start - 1) + 1;
    const stop = text.indexOf("\n", start);
    const rest = text.slice(start, Math.min(end, stop < 0 ? text.length : stop));
    layer.replaceChildren("\n".repeat(text.slice(0, line).split("\n").length - 1) + text.slice(line, start),
      h("span", {}, rest || "\u00a0"));
    follow();
  }
  /** Scrolls a place into view: as the first line, or where it is to be seen in its surroundings. */
  function reveal(at: number, first = false) {
    const before = area.value.slice(0, at).split("\n");
    const height = parseFloat(getComputedStyle(area).lineHeight);
    area.scrollTop = (before.length - 1) * height - (first ? 0 : area.clientHeight / 3);
    const span = found.querySelector("span") ?? wrong.querySelector("span");
    area.scrollLeft = first || !span ? 0 : Math.max(0, span.offsetLeft + span.offsetWidth + 40 - area.clientWidth);
    follow();
  }
  /** Puts a text in as if it were typed, so that the browser can undo it. */
  function replace(start: number, end: number, text: string) {
    area.focus();
    area.setSelectionRange(start, end);
    if (text.length > 5000 || !document.execCommand("insertText", false, text)) area.setRangeText(text, start, end, "end");
    changed();
  }
  function search(from: number) {
    const text = area.value.toLowerCase(), word = find.value.toLowerCase();
    found.replaceChildren();
    count.textContent = "";
    if (word === "" || text.length !== area.value.length) return;
    const places: number[] = [];
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) places.push(at);
    const at = places.find((place) => place >= from) ?? places[0];
    count.textContent = at === undefined ? t("edit.find.none") : t("edit.find.count", { n: places.indexOf(at) + 1, all: places.length });
    if (at === undefined) return;
    area.setSelectionRange(at, at + word.length);
    mark(found, at, at + word.length);
    reveal(at);
  }

  // --- checking ---

  function changed() {
    drafts.set(session, area.value);
    found.replaceChildren();
    count.textContent = "";
    showState();
    clearTimeout(due);
    due = window.setTimeout(() => void check(), pause);
  }
  async function check(): Promise<boolean> {
    clearTimeout(due);
    reader ??= await createEngine();
    mistake = reader.parse([area.value]);
    const model = reader.model();
    fine = mistake === null && model.nodes.length > 0;
    wrong.replaceChildren();
    if (mistake) {
      const { start, end, line, column, message: what, found: there, didYouMean } = mistake;
      mark(wrong, start, end);
      message.replaceChildren(
        h("button", { type: "button", class: "small-text", onclick: () => {
          area.focus();
          area.setSelectionRange(start, end);
          found.replaceChildren();
          reveal(start);
        } }, t("edit.at", { line, column })), " ",
        said(page, what),
        ...(there === "" ? [] : [": ", h("code", {}, there.slice(0, 60))]),
        ...(didYouMean === "" ? [] : [h("span", { class: "edit-mean" }, t("edit.mean"), " ",
          h("button", { type: "button", class: "small-text", "aria-label": t("edit.replace", { name: didYouMean }), onclick: () => {
            replace(start, end, didYouMean);
            void check();
          } }, didYouMean), "?")]));
    } else if (!fine) {
      message.replaceChildren(t("edit.noNode"));
    } else {
      const idle = model.nodes.filter((_, i) => !model.rules.some((rule) => rule.target === i));
      message.replaceChildren(t("edit.fine", { nodes: model.nodes.length, rules: model.rules.length }),
        idle.length === 0 ? "" : ` ${t("edit.idle", { nodes: idle.slice(0, 8).map((n) => words.name(n.name)).join(", ") })}`, differences(model));
    }
    const bad = String(!fine);
    if (bad !== area.getAttribute("aria-invalid")) page.announce(message.textContent ?? "");
    area.setAttribute("aria-invalid", bad);
    applyButton.disabled = !fine;
    const places = [...area.value.matchAll(/^module\s+(\w+)/gm)].slice(0, 100);
    jump.replaceChildren(h("option", { value: "" }, t("edit.module")),
      ...places.map((m) => h("option", { value: m.index }, words.name(m[1]!))));
    return fine;
  }
  /** The rules that differ from the built-in ones, as the picture shows them. */
  function differences(model: Model): HTMLElement {
    const gone = new Map<string, string>(), come = new Map<string, string>();
    const numbers = (r: Rule) => `${r.w} ${r.n} ${r.EC50}`;
    for (const r of session.shipped.rules) gone.set(r.text, numbers(r));
    for (const r of model.rules) if (!gone.has(r.text)) come.set(r.text, "");
    const same = new Map(model.rules.map((r) => [r.text, numbers(r)]));
    const lists = {
      gone: [...gone.keys()].filter((text) => !same.has(text)), come: [...come.keys()],
      other: [...gone].filter(([text, was]) => same.has(text) && same.get(text) !== was).map(([text]) => text),
    };
    return h("ul", {}, ...(["gone", "come", "other"] as const).filter((k) => lists[k].length > 0)
      .map((k) => h("li", {}, `${t(`edit.${k}`, { n: lists[k].length })} `, h("code", {}, lists[k].slice(0, 3).join("; ") + (lists[k].length > 3 ? " …" : "")))));
  }
  function showState() {
    const applied = area.value === inUse();
    if (applied) drafts.delete(session);
    state.textContent = t(!applied ? "edit.changed" : area.value === original ? "edit.original" : "edit.own");
  }

  // --- applying ---

  async function apply() {
    if (!(await check()) || area.value === inUse()) return;
    const own = area.value !== original;
    session.setText(own ? area.value : "", t(own ? "edit.own" : "edit.original"));
    page.announce(`${state.textContent} ${message.textContent}`);
  }
  function restore() {
    // Only what differs: a browser takes seconds to type the whole.
    const { value } = area;
    let start = 0, end = 0;
    while (start < value.length && value[start] === original[start]) start++;
    const most = Math.min(value.length, original.length) - start;
    while (end < most && value.at(-1 - end) === original.at(-1 - end)) end++;
    if (value !== original) replace(start, value.length - end, original.slice(start, original.length - end));
    back.focus();
    if (session.settings.text !== "") session.setText("", t("edit.original"));
    void check();
    page.announce(t("edit.original"));
  }
  function take(text: string) {
    if (area.value !== text) area.value = text;
    found.replaceChildren();
    showState();
  }

  take(drafts.get(session) ?? inUse());
  session.listen((change) => {
    if (change !== "model" || !element.isConnected) return;
    take(inUse()); // applied here, undone or reset
    void check();
  });
  return {
    element, css,
    shown(visible) {
      if (!visible) return;
      if (!drafts.has(session)) take(inUse());
      if (!reader) void check();
    },
  };
}
