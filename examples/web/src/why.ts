// The reason: what was done to the cell and what the network answered, a clause each; below them the sentence of the arrow
// that decides, with its source, and the arrows one by one behind a fold.
// SPDX-License-Identifier: MIT
import type { Arrow } from "./model.ts";
import { h, said, type Page } from "./panel.ts";
import { describeSource } from "./sources.ts";

export interface Why {
  element: HTMLElement;
  /** A node to explain from now on; null: those whose answers say most. */
  choose(node: string | null): void;
  readonly chosen: string | null;
  /** Arrows given by others (a lesson's way); they stay until the next choice or change. */
  show(arrows: readonly Arrow[]): void;
  /** To be called when something changed, with what was done; and as time passes, without. */
  update(what?: string): void;
}

/** Smaller than this is not worth a sentence. */
const visible = 0.03;

export function createWhy(
  page: Page,
  feedback: (from: string, to: string) => boolean,
  outline: (arrows: readonly Arrow[], stressed?: readonly string[]) => void,
): Why {
  const { session, t, words } = page;
  let chosen: string | null = null;
  let automatic = "";
  let last = "";
  let shown = "";
  let picked = -1; // the arrow whose sentence is read
  let given: readonly Arrow[] | null = null;

  /** What to do where nothing has been done. */
  const start = () => t(session.settings.mode === "lessons" ? "why.start.lesson" : matchMedia("(hover: none)").matches ? "why.start.touch" : "why.start");
  const headline = h("p", { class: "why-headline" }, start());
  const sentence = h("p", { class: "why-sentence" });
  const chain = h("p", { class: "why-chain" });
  const fold = h("details", { class: "why-fold" }, h("summary", {}, t("why.steps")), chain);
  fold.hidden = true;
  const element = h("div", { class: "why-box" }, headline, sentence, fold);

  /** The drugs that act on an input, now or, where none does, before. */
  const drugsOn = (input: number) => [session.settings.drugs, session.was.drugs]
    .map((given) => Object.keys(given).filter((d) => session.model.drugs[session.drug(d)]?.actions.some((a) => a.input === input)))
    .find((drugs) => drugs.length > 0) ?? [];
  const name = (signal: number) => {
    const input = signal - session.model.nodes.length;
    const drugs = input < 0 ? [] : drugsOn(input);
    return drugs.length > 0 ? drugs.join(" + ") : words.name(session.nameOf(signal));
  };
  const isFeedback = (a: Arrow) => feedback(session.nameOf(a.regulator), session.nameOf(a.target));

  /** The nodes whose answers say most: what moved most by itself, and what moved through a feedback or the other way. */
  function mostTelling(): [direct: string, answer: string] {
    const moved = session.settings.chart.map((one) => ({ one, node: session.node(one) })).filter(({ node }) => node >= 0)
      .map(({ one, node }) => ({ one, ...session.reason(node) }))
      .map((r) => ({ ...r, change: Math.abs(r.now - r.before), loops: r.arrows.some(isFeedback) }))
      .filter((r) => r.change > visible && words.number(r.now) !== words.number(r.before))
      .sort((a, b) => b.change * (b.one === automatic ? 1.2 : 1) - a.change * (a.one === automatic ? 1.2 : 1));
    const direct = moved.find((r) => !r.loops);
    const answer = moved.find((r) => r.loops) ?? moved.find((r) => direct && r.now > r.before !== direct.now > direct.before);
    return [direct?.one ?? "", answer?.one ?? ""];
  }

  function keyOf(arrows: readonly Arrow[]): number {
    const brake = arrows.findIndex(isFeedback);
    return brake >= 0 ? brake : arrows.length - 1;
  }

  /** The tumour that came or went and sets this signal; "" where none did. */
  function tumourOf(signal: number): string {
    const { model, settings, was } = session, nodes = model.nodes.length;
    const changed = [...settings.presets.filter((p) => !was.presets.includes(p)), ...was.presets.filter((p) => !settings.presets.includes(p))];
    const found = changed.find((name) => model.presets.find((p) => p.name === name)?.settings
      .some((s) => (s.kind === "input" ? nodes + s.target : s.target) === signal));
    return !found ? "" : t(settings.presets.includes(found) ? "why.tumour" : "why.tumour.gone", { tumour: words.name(found) });
  }
  /** Why a node moved, in a few words. */
  function because(node: number, arrows: readonly Arrow[]): string {
    const change = (signal: number) => session.level(signal) - session.before(signal);
    const key = arrows[keyOf(arrows)];
    if (!key) {
      const plain = session.nameOf(node), { was } = session;
      if (tumourOf(node)) return tumourOf(node);
      const free = !session.settings.knockouts.includes(plain) && !(plain in session.settings.holds);
      if (free && (was.knockouts.includes(plain) || plain in was.holds)) return t("why.freed");
      return t(session.settings.knockouts.includes(plain) ? "why.knockedOut" : plain in session.settings.holds ? "why.held" : "why.set");
    }
    if (isFeedback(key) && key.inhibits) {
      const [now, before] = [session.level(key.regulator), session.before(key.regulator)];
      return t(now > before ? "why.brake.harder" : now < 0.4 * before ? "why.brake.gone" : "why.brake.weaker",
        { from: name(key.regulator), to: name(key.target) });
    }
    const root = arrows[0]!.regulator, up = change(root) > 0;
    const input = session.model.inputs[root - session.model.nodes.length];
    if (tumourOf(root)) return tumourOf(root);
    if (!input) return t(up ? "why.root.up" : "why.root.down", { node: name(root) });
    if (!input.isDrugClass) return t(up ? "why.input.up" : "why.input.down", { input: name(root), value: words.number(session.level(root)) });
    const hit = arrows.find((a) => a.inhibits)?.target;
    if (!up) return t("why.drug.gone", { drug: name(root) });
    return hit === undefined ? t("why.drug.acts", { drug: name(root) })
      : hit === node ? t("why.drug.blocks", { drug: name(root) }) : t("why.drug.blocks.other", { drug: name(root), node: name(hit) });
  }
  /** "AKT rises: the brake on IRS1 is gone." */
  function clause(one: string, numbers: boolean): HTMLElement {
    const { node, before, now, arrows } = session.reason(session.node(one));
    const moved = words.number(before) !== words.number(now);
    const key = !moved ? "why.same" : now > before ? (numbers ? "why.rises.by" : "why.rises") : numbers ? "why.falls.by" : "why.falls";
    return h("span", { class: "clause" }, h("strong", {}, t(key, { node: words.name(one), before: words.number(before), now: words.number(now) })),
      moved ? `: ${because(node, arrows)}. ` : ". ");
  }

  function readArrow(arrows: readonly Arrow[]) {
    const arrow = arrows[picked];
    sentence.replaceChildren();
    if (!arrow) return;
    const rule = session.model.rules[arrow.rule]!;
    sentence.append(
      h("span", { class: "why-arrow" }, `${name(arrow.regulator)} ${arrow.inhibits ? "⊣" : "→"} ${name(arrow.target)}: `),
      rule.sentence ? said(page, rule.sentence) : h("span", { lang: "en" }, rule.text), " ",
      h("cite", { class: "why-source", lang: "en" }, ...describeSource(rule.source, t)),
    );
  }

  function drawChain(arrows: readonly Arrow[]) {
    chain.replaceChildren();
    fold.hidden = arrows.length === 0;
    if (arrows.length === 0) return;
    chain.append(h("span", { class: "why-from" }, name(arrows[0]!.regulator)));
    arrows.forEach((a, i) => {
      chain.append(h("button", {
        type: "button", class: `why-step ${a.inhibits ? "off" : "on"} ${isFeedback(a) ? "feedback" : ""}`,
        "aria-pressed": i === picked ? "true" : "false",
        "aria-label": t(a.inhibits ? "why.inhibits" : "why.activates", { from: name(a.regulator), to: name(a.target) }),
        onclick: () => {
          picked = i;
          for (const [k, b] of [...chain.querySelectorAll("button")].entries()) b.setAttribute("aria-pressed", String(k === i));
          readArrow(arrows);
        },
      }, h("span", { "aria-hidden": "true" }, a.inhibits ? "⊣" : "→"), ` ${name(a.target)}`));
    });
  }
  /** New words only where they differ, so that a reader of the screen is not told twice. */
  function say(...parts: (HTMLElement | string)[]) {
    const text = parts.map((p) => (typeof p === "string" ? p : p.textContent)).join("");
    if (headline.textContent !== text) headline.replaceChildren(...parts);
  }

  function update(what?: string) {
    if (what !== undefined) {
      last = what;
      automatic = "";
      shown = "?"; // whatever is shown is of another cell
      given = null;
    }
    if (given) return;
    const [direct, answer] = chosen === null ? mostTelling() : ["", chosen];
    const one = answer || direct; // whose arrows are read
    automatic = chosen === null ? one : "";
    const node = session.node(one);
    if (node < 0) {
      const still = !session.playing && session.elapsed === 0;
      say(last === "" ? start() : t(still ? "why.paused" : session.moving ? "why.waiting" : "why.nothing", { what: last }));
      if (shown !== "") {
        shown = "";
        drawChain([]);
        sentence.replaceChildren();
        outline([]);
      }
      return;
    }
    say(...[...new Set([direct, answer])].filter(Boolean).map((x) => clause(x, chosen !== null)));
    const { before, now, arrows } = session.reason(node);
    const way = words.number(before) !== words.number(now) ? arrows : [];
    const signature = `${direct} ${one} ${way.map((a) => a.term).join(" ")}`;
    if (signature === shown) return;
    shown = signature;
    picked = keyOf(way);
    drawChain(way);
    if (way.length === 0) sentence.replaceChildren(said(page, session.model.nodes[node]!.sentence, `${words.name(one)}: `));
    else readArrow(way);
    outline(way, [direct, one]);
  }

  return {
    element,
    get chosen() { return chosen; },
    choose(node) {
      chosen = node;
      shown = "?";
      given = null;
      update();
    },
    show(arrows) {
      given = arrows.length > 0 ? arrows : null;
      shown = "?";
      if (!given) return update();
      picked = keyOf(given);
      const key = given[picked]!;
      say(given.length === 1 ? t(key.inhibits ? "why.inhibits" : "why.activates", { from: name(key.regulator), to: name(key.target) })
        : t("why.way", { from: name(given[0]!.regulator), to: name(given.at(-1)!.target), key: name(key.regulator), next: name(key.target) }));
      drawChain(given);
      readArrow(given);
      outline(given);
    },
    update,
  };
}
