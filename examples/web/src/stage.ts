// The cell: the picture with its views, the card of a node that was chosen, and what the chart follows.
// SPDX-License-Identifier: MIT
import { colourOf } from "./colours.ts";
import type { Arrow } from "./model.ts";
import { chooser, h, said, soon, type Page } from "./panel.ts";
import { createPicture, createLegend, type Picture } from "./picture/picture.ts";
import type { View } from "./picture/view.ts";
import { part } from "./parts.ts";
import { cells } from "./session.ts";
import type { Key } from "./words/words.ts";
import { arrowsInto } from "./table.ts";
import { viewNames, viewOf } from "./views.ts";
import { closer as step, createZoom } from "./zoom.ts";

const mostFollowed = 6;
const fewNodes = 35; // of a view that has room for numbers

export interface Stage {
  views: HTMLElement;
  element: HTMLElement;
  card: HTMLElement;
  followers: HTMLElement;
  onChoose: (node: string | null) => void;
  readonly picture: Picture;
  isFeedback(from: string, to: string): boolean;
  /** Marks arrows and their nodes, and stresses some. */
  outline(arrows: readonly Arrow[], stressed?: readonly string[]): void;
  draw(): void;
  /** Settings changed: marks, view, followers. */
  settings(): void;
  /** The model changed. */
  follow(): void;
  close(): void;
  /** Shows the picture whole, as it is saved and printed. */
  whole(): void;
  /** A node's card is open. */
  readonly opened: boolean;
}

export function createStage(page: Page): Stage {
  const { session, t } = page;
  const element = h("div", { class: "stage" });
  const card = h("div", { class: "card" });
  card.hidden = true;
  const buttons = h("div", { class: "views", role: "group", "aria-label": t("picture.views") },
    ...(viewNames.length > 1 ? viewNames : []).map((name) => h("button", {
      type: "button", class: "view", "data-view": name,
      onclick: () => session.change((s) => { s.view = name; }, t("picture.views")),
    }, t(`picture.view.${name}` as Key))));
  const followers = h("div", { class: "followers" });
  const feedbacks = new Set(part("feedbacks"));

  const closer = h("button", { type: "button", class: "view", "aria-label": t("picture.closer"), onclick: () => zoom.by(step) }, "+");
  const further = h("button", { type: "button", class: "view", "aria-label": t("picture.further"), onclick: () => zoom.by(1 / step) }, "−");
  const whole = h("button", { type: "button", class: "view", onclick: () => zoom.whole() }, t("picture.whole"));
  const zoom = createZoom(element, (factor) => {
    further.setAttribute("aria-disabled", String(factor <= 1));
    whole.hidden = factor <= 1;
  });
  // Names come first: where a view has many, numbers stand at those that moved most, at what one points at, or when asked for.
  let wantsNumbers: boolean | null = null;
  const numbers = h("button", { type: "button", class: "view", "aria-label": `123, ${t("picture.numbers")}`, title: t("picture.numbers"), onclick: () => {
    wantsNumbers = numbers.getAttribute("aria-pressed") !== "true";
    showNumbers();
  } }, "123");
  function showNumbers() {
    const on = wantsNumbers ?? view!.nodes.length <= fewNodes;
    numbers.setAttribute("aria-pressed", String(on));
    picture.svg.classList.toggle("bare", !on);
  }
  const zooming = h("div", { class: "views zoom", role: "group", "aria-label": t("picture.zoom") }, numbers, further, closer, whole);

  let view: View | null = null;
  let picture: Picture;
  let chosen = "";
  let outlined: readonly Arrow[] = [], stressed: readonly string[] = [];

  const wanted = () => viewOf(session.settings.view);

  function make() {
    view = wanted();
    // Drawn from the shipped model, then led to the one in use, so that edits show as edits.
    picture = createPicture(view, session.shipped, t as never, { number: page.words.number, name: page.words.name });
    if (session.settings.text !== "") picture.follow(session.model);
    showNumbers();
    zoom.take(picture.svg);
    element.replaceChildren(picture.svg, ...(view.legend ? [] : [h("div", { class: "legend-box" }, createLegend(t as never))]));
    outline(outlined, stressed);
  }

  function outline(arrows: readonly Arrow[], names: readonly string[] = []) {
    outlined = arrows;
    stressed = names;
    picture.stress(names);
    const path = arrows.length ? [arrows[0]!.regulator, ...arrows.map((a) => a.target)].map((s) => session.nameOf(s)) : [];
    picture.highlight(picture.edgesAlong(path), path);
  }

  function choose(name: string) {
    chosen = name;
    showCard();
    api.onChoose(session.node(name) >= 0 ? name : null);
  }
  function close() {
    chosen = "";
    card.hidden = true;
  }
  function showCard() {
    const signal = session.signal(chosen);
    card.hidden = signal < 0;
    if (signal < 0) return;
    const { settings, model } = session;
    const node = session.node(chosen);
    const name = page.words.name(chosen);
    const sentence = node >= 0 ? model.nodes[node]!.sentence : model.inputs[signal - model.nodes.length]!.sentence;
    const followed = settings.chart.includes(chosen);
    const button = (text: string, press: () => void, disabled = false) =>
      h("button", { type: "button", class: "small-text", disabled, onclick: press }, text);
    const knocked = settings.knockouts.includes(chosen), held = chosen in settings.holds;
    const one = chosen;
    const bar = h("div", { class: "card-buttons" },
      button(followed ? t("node.unfollow") : t("node.follow"), () => {
        if (followed) session.change((s) => { s.chart = s.chart.filter((n) => n !== one); }, name);
        else follow(one);
      }));
    if (node >= 0) {
      bar.append(
        button(knocked ? t("node.restore") : t("node.knockout"), () => session.change((s) => {
          s.knockouts = knocked ? s.knockouts.filter((n) => n !== one) : [...s.knockouts, one];
        }, t(knocked ? "node.restored" : "node.knockedOut", { node: name }))),
        button(held ? t("node.free") : t("node.hold"), () => session.change((s) => {
          if (held) delete s.holds[one];
          else s.holds[one] = Number(session.level(node).toFixed(4));
        }, held ? t("node.freed", { node: name })
          : t("node.held", { node: name, value: page.words.number(session.level(node)) }))));
    }
    bar.append(button(t("node.close"), api.close));
    card.replaceChildren(h("p", {}, h("strong", {}, name), " ", said(page, sentence)), bar,
      ...(node >= 0 ? [h("p", { class: "hint" }, arrowsInto(page, node) || t("node.noArrows"))] : []));
  }

  element.addEventListener("picture-node", (event) => {
    const { name, how } = (event as CustomEvent<{ name: string; how: string }>).detail;
    if (how === "select") choose(name);
  });
  element.addEventListener("picture-edge", (event) => {
    const { edge, how } = (event as CustomEvent<{ edge: View["edges"][number]; how: string }>).detail;
    if (how !== "select") return;
    const chain = [edge.from, ...edge.through, edge.to].map((n) => session.signal(n));
    const arrows: Arrow[] = [];
    for (let i = 1; i < chain.length; i++) {
      const rule = session.model.rules.findIndex((r) => r.target === chain[i] && r.terms.some((x) => x.signal === chain[i - 1]));
      if (rule < 0) return;
      const at = session.model.rules[rule]!.terms.findIndex((x) => x.signal === chain[i - 1]);
      const r = session.model.rules[rule]!;
      arrows.push({ rule, term: r.firstTerm + at, inhibits: r.terms[at]!.inhibits, regulator: chain[i - 1]!, target: chain[i]! });
    }
    page.explain(arrows);
  });

  /** No line gives way to another without a word. */
  function follow(name: string) {
    if (session.settings.chart.length >= mostFollowed) return page.note(t("chart.full", { count: mostFollowed }));
    session.change((s) => { s.chart = [...s.chart, name]; }, page.words.name(name));
  }
  function showFollowers() {
    const { chart } = session.settings;
    const remove = (name: string) => session.change((s) => { s.chart = s.chart.filter((n) => n !== name); }, page.words.name(name));
    const choices = [...session.model.nodes, ...session.model.inputs.filter((i) => !i.isDrugClass)]
      .map((x) => x.name).filter((name) => !chart.includes(name));
    const { element: adding, select: add } = chooser(t("chart.add"), t("add"), follow);
    add.append(h("option", { value: "" }, `+ ${t("chart.add")}`));
    soon(() => add.append(...choices.map((name) => h("option", { value: name }, page.words.name(name)))));
    followers.replaceChildren(
      ...chart.map((name) => h("button", {
        type: "button", class: `follower line-${colourOf(session, name)}`, "aria-label": t("remove", { what: page.words.name(name) }), onclick: () => remove(name),
      }, page.words.name(name), h("span", { "aria-hidden": "true" }, " ×"))), adding);
  }

  let followed = "";
  const api: Stage = {
    views: h("div", { class: "views-row" }, buttons, zooming), element, card, followers,
    whole: () => zoom.whole(),
    onChoose: () => undefined,
    get picture() { return picture; },
    isFeedback: (from, to) => feedbacks.has(`${from} ${to}`),
    outline,
    draw() {
      const { seen } = session, nodes = session.model.nodes.length;
      picture.setLevels(seen.subarray(0, nodes), seen.subarray(nodes));
    },
    settings() {
      if (view !== wanted()) make();
      const { drugs, knockouts, holds, chart } = session.settings;
      picture.setMarks({
        drugs: Object.keys(drugs).map((name) => ({
          name, classes: session.model.drugs[session.drug(name)]!.actions.map((a) => session.model.inputs[a.input]!.name),
        })),
        knockouts, holds: Object.keys(holds), colours: Object.fromEntries(chart.map((name) => [name, colourOf(session, name)])),
      });
      picture.setBefore(session.engine.levels(cells.before));
      for (const b of buttons.children) b.setAttribute("aria-pressed", String((b as HTMLElement).dataset.view === view!.view));
      if (chosen) showCard();
      const now = `${chart.join()} ${session.model.nodes.length}`;
      if (now !== followed) showFollowers();
      followed = now;
    },
    follow() {
      outlined = [];
      stressed = [];
      followed = "";
      close();
      make();
    },
    close() {
      const one = chosen, inside = card.contains(page.root.activeElement);
      close();
      if (one) api.onChoose(null);
      if (inside) picture.focusNode(one);
    },
    get opened() { return chosen !== ""; },
  };
  make();
  return api;
}
