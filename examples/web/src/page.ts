// The page: bar, controls, picture with its why line, chart and outcomes; and the loop that moves it.
// SPDX-License-Identifier: MIT
import { version } from "built:texts";
import pathway from "../pathway.json";
import { createChart } from "./chart.ts";
import { createOutcomes } from "./outcomes.ts";
import { keepFocus } from "./focus.ts";
import { createGlossary } from "./glossary.ts";
import { h, type Host, type Page, type Panel, type Translate } from "./panel.ts";
import { createEdit } from "./panels/edit.ts";
import { createExplore } from "./panels/explore.ts";
import { createLessons } from "./panels/lessons.ts";
import { createPlots } from "./panels/plots.ts";
import { createTeach } from "./panels/teach.ts";
import { createSaving, summary, type Saving } from "./saving.ts";
import { createStage } from "./stage.ts";
import { createTable } from "./table.ts";
import { createWhy } from "./why.ts";
import { modes, parts, themes, type Mode, type Part, type Settings } from "./settings.ts";
import { cellOf, type Session } from "./session.ts";
import { languageName, languages, words as wordsOf } from "./words/words.ts";
import style from "./style.css";
import pictureStyle from "./picture/picture.css";

export interface Shown {
  /** Takes the page apart. */
  remove(): void;
  page: Page;
  warn(text: string): void;
  /** Puts the focus where the language is chosen. */
  focusLanguage(): void;
}

const speeds = [10, 30, 120, 720];

/** The panels beside "explore"; each is made when it is first opened. */
const panels: Partial<Record<Mode, (page: Page) => Panel>> = {
  lessons: createLessons,
  plots: createPlots,
  edit: createEdit,
  teach: createTeach,
};

/** Draws a page into a shadow root. `host` is the element that keys are pressed in. */
export function showPage(root: ShadowRoot, host: Host, session: Session): Shown {
  const words = wordsOf(session.settings.lang);
  const t = words.t as Translate;
  const { settings } = session;
  // Adopted, for a page's content policy may refuse style elements.
  const sheet = (text: string) => {
    const made = new CSSStyleSheet();
    made.replaceSync(text);
    return made;
  };
  const live = h("div", { class: "live", "aria-live": "polite", role: "status" });
  const notes = h("div", { class: "notes" });
  let explained = 0; // when the last announcement is due

  let previewed: readonly Part[] | null = null;
  const page: Page = {
    session, t, words, root, host,
    announce(text) { live.textContent = text; },
    note(text) {
      const note = h("div", { class: "note", role: "alert" }, h("span", {}, text),
        h("button", { type: "button", class: "small", "aria-label": t("page.close"), onclick: () => note.remove() }, "×"));
      notes.append(note);
      while (notes.childElementCount > 4) notes.firstElementChild!.remove();
    },
    explain(arrows) { why.show(arrows); },
    address: (s = settings) => host.link(s),
    parts: parts.filter((part) => !modes.includes(part as Mode) || panels[part as Mode]),
    preview(shown) {
      previewed = shown;
      showParts();
    },
    drawings: () => (stage.whole(), { picture: stage.picture.svg, chart: chart.element.querySelector("svg")! }),
  };

  // --- parts ---
  const stage = createStage(page);
  const why = createWhy(page, stage.isFeedback, stage.outline);
  const chart = createChart(page);
  const other = createChart(page, "beside");
  const beside = h("button", { type: "button", class: "small-text", onclick: () => session.change((s) => {
    s.beside = s.beside === "on" ? "off" : "on";
    // Two cells of one kind show nothing: the first tumour makes them two.
    if (s.beside === "on" && s.presets.length === 0) s.presets = pathway.tumours.slice(0, 1);
  }, t("chart.beside")) }, t("chart.beside"));
  const cellName = h("h3", { class: "cell-name" });
  const otherBox = h("div", { class: "beside" }, h("h3", {}, t("tumours.none")), other.element);
  const outcomes = createOutcomes(page);
  const table = createTable(page);
  const explore = createExplore(page);
  const made: Partial<Record<Mode, Panel>> = { explore };

  // --- the bar ---
  const play = h("button", { type: "button", class: "primary", onclick: () => session.play(!session.moving) });
  const rest = h("button", { type: "button", title: t("bar.toRest.hint"), onclick: () => { session.skip(); } }, t("bar.toRest"));
  const speed = h("select", { "aria-label": t("bar.speed"),
    onchange: () => session.change((s) => { s.speed = Number(speed.value); }, t("bar.speed")) },
    ...[...new Set([...speeds, settings.speed])].sort((a, b) => a - b).map((s) =>
      h("option", { value: s }, t("bar.speed.one", { time: words.time(s) }))));
  const status = h("span", { class: "status" });
  const undo = h("button", { type: "button", onclick: undoOne }, t("bar.undo")); // never disabled: that would lose the focus
  const reset = h("button", { type: "button", onclick: resetAll }, t("bar.reset"));
  let saving: Saving | null = null;
  const save = h("button", { type: "button", "aria-haspopup": "dialog", onclick: () => {
    saving ??= createSaving(page);
    if (!saving.dialog.isConnected) frame.append(saving.dialog);
    saving.open();
  } }, t("bar.export"));
  const help = h("button", { type: "button", onclick: () => openHelp() }, t("bar.help"));
  const present = h("button", { type: "button", title: t("bar.present.hint"), onclick: togglePresent }, t("bar.present"));
  // On a phone all but what one needs at once is behind this one.
  const fold = h("button", { type: "button", class: "fold", "aria-expanded": "false", "aria-label": t("bar.menu"), onclick: () => {
    fold.setAttribute("aria-expanded", String(bar.classList.toggle("open")));
  } }, h("span", { "aria-hidden": "true" }, "☰"));
  const presented = h("div", { class: "presented", role: "group", "aria-label": t("drugs") });
  const full = h("button", { type: "button", onclick: () => {
    if (document.fullscreenElement) void document.exitFullscreen();
    else void host.requestFullscreen?.().catch(() => undefined);
  } }, t("bar.fullscreen"));
  full.hidden = !document.fullscreenEnabled;
  const theme = h("select", { onchange: () => {
    session.change((s) => { s.theme = theme.value as Settings["theme"]; }, t("bar.theme"));
  } }, ...themes.map((one) => h("option", { value: one }, t(`theme.${one}`))));
  const lang = h("select", { onchange: () => {
    settings.lang = lang.value;
    host.dispatchEvent(new CustomEvent("mtor-language"));
  } }, ...languages.map((one) => h("option", { value: one, selected: one === words.lang }, languageName(one))));
  const keys = h("input", { type: "checkbox", checked: settings.keys === "on", onchange: () => {
    session.change((s) => { s.keys = keys.checked ? "on" : "off"; }, t("bar.keys"));
  } });
  const tabs = h("nav", { class: "tabs", "aria-label": t("mode.label") },
    ...modes.filter((mode) => mode === "explore" || panels[mode]).map((mode) => h("button", {
      type: "button", class: "tab", "data-mode": mode, onclick: () => open(mode),
    }, t(`mode.${mode}`))));

  // --- columns ---
  const left = h("section", { class: "left", "aria-label": t("mode.label") });
  const middle = h("section", { class: "middle", "aria-label": t("picture") });
  const stageBox = h("div", { class: "stage-box", "data-part": "picture" }, h("h2", { class: "unseen" }, t("picture")), stage.views, stage.element, table.element);
  const whyBox = h("section", { class: "why", "data-part": "why", "aria-label": t("why") }, h("h2", { class: "unseen" }, t("why")), why.element, stage.card);
  middle.append(stageBox, whyBox);
  const right = h("section", { class: "right", "aria-label": t("outcomes") },
    h("section", { "data-part": "chart" }, h("h2", {}, t("chart")), cellName, chart.element, otherBox, stage.followers, beside),
    h("section", { "data-part": "outcomes" }, h("h2", {}, t("outcomes")), outcomes.element,
      h("p", { class: "hint" }, t("outcomes.note"))), presented);
  const bar = h("header", { class: "bar-top" }, fold, h("h1", {}, t("page.title")), tabs,
    h("div", { class: "controls run", role: "group", "aria-label": t("status.running") }, play, rest, speed, status),
    h("div", { class: "controls end" }, undo, reset, save, present,
      h("details", { class: "menu" }, h("summary", { class: "button" }, t("bar.view")),
        h("div", { class: "menu-box" }, h("label", {}, t("bar.theme"), theme), h("label", {}, t("bar.lang"), lang), h("label", { class: "tick" }, keys, t("bar.keys")), full)),
      help));
  const printed = h("p", { class: "printed" });
  const frame = h("div", { class: "page", lang: words.lang, dir: words.dir },
    bar,
    printed,
    notes,
    h(host.copy ? "main" : "div", { class: "columns" }, left, middle, right), // another page has its own main
    h("footer", { class: "foot" }, t("page.disclaimer")), live);
  const styled = new Set<string>();
  root.adoptedStyleSheets = [sheet(pictureStyle), sheet(style)];
  root.replaceChildren(frame);

  // --- modes ---
  function open(mode: Mode) {
    session.change((s) => { s.mode = mode; }, t("mode.label"));
  }
  function showMode() {
    const mode = made[settings.mode] || panels[settings.mode] ? settings.mode : "explore";
    made[mode] ??= panels[mode]!(page);
    const panel = made[mode];
    if (panel.css && !styled.has(panel.css)) root.adoptedStyleSheets.push(sheet(panel.css));
    styled.add(panel.css ?? "");
    if (left.firstChild !== panel.element) left.replaceChildren(panel.element);
    const wanted = panel.middle ?? stageBox;
    if (middle.firstChild !== wanted) middle.firstChild!.replaceWith(wanted);
    for (const [name, one] of Object.entries(made)) one.shown?.(name === mode);
    frame.dataset.mode = mode;
    for (const tab of tabs.querySelectorAll("button")) {
      if (tab.dataset.mode === mode) tab.setAttribute("aria-current", "true");
      else tab.removeAttribute("aria-current");
    }
  }

  function showParts() {
    const has = (part: string) => (previewed ?? settings.show).includes(part as Part);
    for (const one of frame.querySelectorAll<HTMLElement>("[data-part]")) one.hidden = !has(one.dataset.part!);
    for (const tab of tabs.querySelectorAll("button")) {
      const mode = tab.dataset.mode!;
      tab.hidden = mode !== "explore" && mode !== settings.mode && !settings.show.includes(mode as Part);
    }
    tabs.hidden = [...tabs.children].filter((tab) => !(tab as HTMLElement).hidden).length < 2;
    middle.hidden = stageBox.isConnected && !has("picture") && !has("why");
    right.hidden = !has("chart") && !has("outcomes") && settings.present === "off"; // the way out of presenting stands there
    printed.replaceChildren(h("strong", {}, summary(page)), h("span", {}, t("print.head")));
    left.hidden = settings.mode === "explore" && !has("tumours") && !has("surroundings") && !has("drugs");
  }

  // --- what the bar does ---
  function undoOne() {
    const what = session.undo();
    if (what !== null) {
      why.update(t("undone", { what }));
      page.announce(t("undone", { what }));
    }
  }
  function redoOne() {
    const what = session.redo();
    if (what !== null) {
      why.update(what);
      page.announce(t("redone", { what }));
    }
  }
  function showUndo() {
    undo.setAttribute("aria-disabled", String(!session.canUndo));
  }
  function togglePresent() {
    session.change((s) => { s.present = s.present === "on" ? "off" : "on"; }, t("bar.present"));
    host.focus({ preventScroll: true }); // its keys act at once
  }
  function showPresent() {
    host.setAttribute("present", settings.present);
    const give = (name: string) => explore.element.querySelector<HTMLElement>(`[data-drug="${CSS.escape(name)}"] .switch`)?.click();
    presented.replaceChildren(...(settings.present === "off" ? [] : [
      ...(settings.show.includes("drugs") ? explore.keys() : []).map((name, i) => h("button", {
        type: "button", class: "chip", "aria-pressed": String(name in settings.drugs), onclick: () => give(name),
      }, h("kbd", { "aria-hidden": "true" }, String(i + 1)), ` ${name}`)),
      h("button", { type: "button", class: "chip leave", onclick: togglePresent }, t("bar.leave"))]));
  }
  function resetAll() {
    stage.close();
    why.choose(null);
    session.reset(t("bar.reset"));
    why.update("");
    page.announce(t("reset.done"));
  }
  let helpDialog: HTMLDialogElement | null = null;
  function openHelp() {
    helpDialog ??= makeHelp();
    if (!helpDialog.isConnected) frame.append(helpDialog);
    helpDialog.showModal();
  }
  function makeHelp() {
    const dialog: HTMLDialogElement = h("dialog", { class: "dialog", "aria-labelledby": "help-title" },
      h("h2", { id: "help-title", tabindex: -1, autofocus: true }, t("help")), // else it opens at its first control, half way down
      h("p", {}, t("help.intro")), h("p", {}, t("help.picture")),
      h("h3", {}, t("help.keys")),
      h("ul", {}, ...(["drugs", "space", "rest", "present", "undo", "redo", "reset", "help", "arrows"] as const).map((k) => h("li", {}, t(`help.key.${k}`)))),
      createGlossary(page),
      h("h3", {}, t("help.model")),
      h("p", {}, t("help.model.text", {
        nodes: session.model.nodes.length, rules: session.model.rules.length, version,
      })),
      h("p", {}, t("page.disclaimer")),
      h("form", { method: "dialog" }, h("button", { class: "primary" }, t("page.close"))));
    return dialog;
  }

  // --- keys, where no field is being filled in ---
  function onKey(event: KeyboardEvent) {
    const at = event.composedPath()[0] as HTMLElement;
    if (event.defaultPrevented || /^(INPUT|TEXTAREA|SELECT)$/.test(at.tagName) && (at as HTMLInputElement).type !== "range") return;
    if (at.closest?.("dialog[open]") || at.isContentEditable) return;
    const control = event.ctrlKey || event.metaKey;
    if (control && event.key.toLowerCase() === "z") (event.shiftKey ? redoOne : undoOne)();
    else if (control && event.key.toLowerCase() === "y") redoOne();
    else if (event.altKey && event.code === "KeyR") resetAll();
    else if (event.key === "Escape" && stage.opened) stage.close();
    else if (event.key === "Escape" && settings.present === "on") togglePresent();
    else if (control || event.altKey || settings.keys === "off") return;
    else if (/^[1-9]$/.test(event.key)) {
      const name = explore.keys()[Number(event.key) - 1];
      if (!name || !settings.show.includes("drugs")) return;
      explore.element.querySelector<HTMLElement>(`[data-drug="${CSS.escape(name)}"] .switch`)?.click();
    } else if (event.key === " " && !/^(BUTTON|SUMMARY|A)$/.test(at.tagName)) {
      session.play(!session.moving);
    } else if (event.key === ".") session.skip();
    else if (event.key.toLowerCase() === "p") togglePresent();
    else if (event.key === "?") openHelp();
    else return;
    event.preventDefault();
  }
  host.addEventListener("keydown", onKey);
  // A menu closes with Escape, and when something else is pressed.
  frame.addEventListener("click", (event) => {
    for (const menu of frame.querySelectorAll<HTMLDetailsElement>(".menu[open]")) {
      if (!event.composedPath().includes(menu)) menu.open = false;
    }
  });
  frame.addEventListener("keydown", (event) => {
    const menu = (event.composedPath()[0] as HTMLElement).closest?.<HTMLDetailsElement>(".menu[open]");
    if (event.key !== "Escape" || !menu) return;
    menu.open = false;
    menu.querySelector("summary")!.focus();
  });

  // --- drawing ---
  const calm = matchMedia("(prefers-reduced-motion: reduce)");
  let drawn = 0, raf = 0, lastFrame = 0, told = "";

  function drawStatus() {
    const text = t("status.time", { time: words.time(Math.round(session.seenTime)), status: t(`status.${session.status}`) });
    if (status.textContent !== text) status.textContent = text;
    const label = session.moving ? t("bar.pause") : t("bar.play");
    if (play.textContent !== label) play.textContent = label;
  }
  function drawCharts() {
    chart.draw();
    other.draw();
    const two = settings.beside === "on";
    otherBox.hidden = cellName.hidden = !two;
    beside.setAttribute("aria-pressed", String(two));
    const name = settings.presets.map(words.name).join(" + ") || t("tumours.none");
    if (two && cellName.textContent !== name) cellName.textContent = name;
  }
  function drawAll() {
    stage.draw();
    drawCharts();
    outcomes.update(false);
    drawStatus();
  }
  function tick(now: number) {
    raf = 0;
    if (!host.isConnected) return;
    const passed = lastFrame === 0 ? 16 : now - lastFrame;
    lastFrame = now;
    // No movement: straight to where it comes to rest.
    if (calm.matches && session.moving) session.skip();
    else session.frame(passed);
    if (session.moving) schedule();
    else lastFrame = 0;
  }
  function schedule() {
    if (raf === 0) raf = requestAnimationFrame(tick);
  }

  /** One sentence for those who do not see the picture: what was done, and what moved. */
  function tellChanges(what: string) {
    const changes = settings.chart.map((name) => session.node(name)).filter((n) => n >= 0)
      .filter((n) => Math.abs(session.level(n) - session.before(n)) > 0.03)
      .map((n) => t("announce.level", {
        node: words.name(session.nameOf(n)), before: words.number(session.before(n)), now: words.number(session.level(n)),
      }));
    if (changes.length > 0) page.announce(t("announce.change", { what, changes: changes.join(", ") }));
  }

  let state = "";
  const stop = session.listen((change) => keepFocus(root, host, () => {
    try {
      if (change === "time") {
        const now = performance.now();
        // The picture follows every frame, text and chart often enough.
        stage.draw();
        if (now - drawn > 100 || !session.moving) {
          drawn = now;
          drawCharts();
          outcomes.update(false);
          drawStatus();
          why.update();
          table.draw();
        }
        if (told !== "" && (session.resting || now > explained)) {
          tellChanges(told);
          told = "";
        }
        if (session.moving) schedule();
        return;
      }
      if (change === "model") {
        stage.follow();
        table.build();
        why.choose(null);
      }
      showMode();
      why.update();
      showParts();
      const last = session.history.toggles.at(-1);
      const cell = cellOf(settings);
      if (cell !== state) {
        state = cell;
        told = last && last.time === session.time ? last.label : "";
        explained = performance.now() + 2500;
        why.update(told);
        outcomes.update(true);
      }
      frame.dataset.theme = settings.theme;
      host.setAttribute("theme", settings.theme);
      showPresent();
      theme.value = settings.theme;
      speed.value = String(settings.speed);
      showUndo();
      stage.settings();
      drawAll();
      table.draw();
      host.dispatchEvent(new CustomEvent("mtor-change", { bubbles: true, composed: true }));
      schedule();
    } catch (error) {
      page.note(t("error.stopped", { message: String((error as Error).message ?? error) }));
      throw error;
    }
  }));

  stage.onChoose = (node) => { why.choose(node); };
  state = cellOf(settings);
  frame.dataset.theme = settings.theme;
  host.setAttribute("theme", settings.theme);
  showPresent();
  theme.value = settings.theme;
  speed.value = String(settings.speed);
  showUndo();
  stage.settings();
  table.build();
  outcomes.update(true);
  showMode();
  showParts();
  drawAll();
  schedule();

  return {
    page, warn: page.note,
    focusLanguage() {
      (lang.closest("details") as HTMLDetailsElement).open = true;
      lang.focus();
    },
    remove() {
      stop();
      cancelAnimationFrame(raf);
      host.removeEventListener("keydown", onKey);
      root.replaceChildren();
    },
  };
}
