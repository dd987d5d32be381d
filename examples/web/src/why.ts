// The why line: what changed, through which arrows, in one sentence with its source. It explains the node
// that was chosen, or the one whose answer says most.
// SPDX-License-Identifier: MIT
import type { Arrow } from "./model.ts";
import { h, type Page } from "./panel.ts";
import { describeSource } from "./sources.ts";

export interface Why {
  element: HTMLElement;
  /** A node to explain from now on; null: the one whose answer says most. */
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
  outline: (arrows: readonly Arrow[]) => void,
): Why {
  const { session, t, words } = page;
  let chosen: string | null = null;
  let automatic = "";
  let last = "";
  let shown = "";
  let picked = -1; // the arrow whose sentence is read
  let given: readonly Arrow[] | null = null;

  const headline = h("p", { class: "why-headline" }, t("why.start"));
  const chain = h("p", { class: "why-chain" });
  const sentence = h("p", { class: "why-sentence" });
  const element = h("div", { class: "why-box" }, headline, chain, sentence);

  const name = (signal: number) => {
    const plain = session.nameOf(signal);
    const input = signal - session.model.nodes.length;
    if (input < 0) return words.name(plain);
    const drugs = Object.keys(session.settings.drugs).filter((d) =>
      session.model.drugs[session.drug(d)]?.actions.some((a) => a.input === input));
    return drugs.length > 0 ? drugs.join(" + ") : words.name(plain);
  };
  const isFeedback = (a: Arrow) => feedback(session.nameOf(a.regulator), session.nameOf(a.target));

  /** The node whose answer says most: what moved through a feedback first, else what moved most. */
  function mostTelling(): string {
    let best = "", most = visible;
    for (const one of session.settings.chart) {
      const node = session.node(one);
      if (node < 0) continue;
      const { before, now, arrows } = session.reason(node);
      const change = Math.abs(now - before);
      const score = change * (one === automatic ? 1.2 : 1) + (change > visible && arrows.some(isFeedback) ? 1 : 0);
      if (score > most) {
        most = score;
        best = one;
      }
    }
    return best;
  }

  function keyOf(arrows: readonly Arrow[]): number {
    const brake = arrows.findIndex(isFeedback);
    return brake >= 0 ? brake : arrows.length - 1;
  }

  function readArrow(arrows: readonly Arrow[]) {
    const arrow = arrows[picked];
    sentence.replaceChildren();
    if (!arrow) return;
    const rule = session.model.rules[arrow.rule]!;
    sentence.append(
      h("span", { class: "why-arrow" }, `${name(arrow.regulator)} ${arrow.inhibits ? "⊣" : "→"} ${name(arrow.target)}: `),
      h("span", { lang: "en" }, rule.sentence || rule.text), " ",
      h("cite", { class: "why-source", lang: "en" }, describeSource(rule.source, t)),
    );
  }

  function drawChain(arrows: readonly Arrow[]) {
    chain.replaceChildren();
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

  function update(what?: string) {
    if (what !== undefined) {
      last = what;
      automatic = "";
      shown = "";
      given = null;
    }
    if (given) return;
    const one = chosen ?? mostTelling();
    if (one !== automatic && chosen === null) {
      automatic = one;
      shown = "";
    }
    const node = session.node(one);
    if (node < 0) {
      const waiting = last !== "" && session.moving ? t("why.waiting", { what: last })
        : last !== "" ? t("why.nothing", { what: last }) : t("why.start");
      if (headline.textContent !== waiting) headline.replaceChildren(waiting);
      if (shown !== "") {
        shown = "";
        chain.replaceChildren();
        sentence.replaceChildren();
      }
      outline([]);
      return;
    }
    const { before, now, arrows } = session.reason(node);
    const moved = Math.abs(now - before) > 0.005;
    const key = moved ? t(now > before ? "why.rises" : "why.falls",
      { node: words.name(one), before: words.number(before), now: words.number(now) })
      : t("why.same", { node: words.name(one), now: words.number(now) });
    const way = moved ? arrows : [];
    const signature = `${one} ${way.map((a) => a.term).join(" ")}`;
    const main = way[keyOf(way)];
    // What a lifted inhibition does is what surprises: say it first.
    const released = main?.inhibits && isFeedback(main) && session.level(main.regulator) < session.before(main.regulator);
    const reason = released
      ? `: ${t("why.released", { from: name(main.regulator), to: name(main.target) })}.`
      : way.length > 0 ? ` ${t("why.because")}` : moved ? `: ${t("why.set")}.` : ".";
    const text = key + reason;
    if (headline.textContent !== text) headline.replaceChildren(h("strong", {}, key), reason);
    if (signature === shown) return;
    shown = signature;
    picked = keyOf(way);
    drawChain(way);
    if (way.length === 0) {
      const plain = session.model.nodes[node]!;
      sentence.replaceChildren(h("span", { lang: "en" }, `${words.name(one)}: ${plain.sentence}`));
    } else readArrow(way);
    outline(way);
  }

  return {
    element,
    get chosen() { return chosen; },
    choose(node) {
      chosen = node;
      shown = "";
      given = null;
      update();
    },
    show(arrows) {
      given = arrows.length > 0 ? arrows : null;
      shown = "";
      if (!given) return update();
      picked = keyOf(given);
      headline.replaceChildren(given.map((a, i) => `${i === 0 ? name(a.regulator) : ""} ${a.inhibits ? "⊣" : "→"} ${name(a.target)}`).join(""));
      drawChain(given);
      readArrow(given);
      outline(given);
    },
    update,
  };
}
