// Outcomes now against before: where each comes to rest without a drug, with each drug and with both.
// SPDX-License-Identifier: MIT
import pathway from "../pathway.json";
import { h, type Page } from "./panel.ts";
import type { Arm } from "./session.ts";

/** What a cell does in the end; a pathway of one's own shows those that it has, else its last nodes. */
const { outcomes } = pathway;

export interface Outcomes {
  element: HTMLElement;
  update(settingsChanged: boolean): void;
}

export function createOutcomes(page: Page): Outcomes {
  const { session, t, words } = page;
  const element = h("div", { class: "outcomes" });
  let arms: Arm[] = [];
  let fills: { node: number; fill: HTMLElement; value: HTMLElement; shown: number }[] = [];

  function nodes(): number[] {
    const known = outcomes.map((name) => session.node(name)).filter((i) => i >= 0);
    return known.length > 0 ? known : session.model.nodes.map((_, i) => i).slice(-5);
  }
  const nameOf = (arm: Arm) =>
    arm.drugs.length === 0 ? t("outcomes.none")
    : arm.drugs.length === 1 ? arm.drugs[0]!
    : arm.drugs.length === 2 ? t("outcomes.both") : t("outcomes.all");

  function build() {
    arms = session.arms();
    fills = [];
    const legend = arms.length > 1
      ? h("p", { class: "arm-legend" }, ...arms.map((arm, i) => h("span", { class: `arm arm-${i} ${i === arms.length - 1 ? "target" : ""}` }, nameOf(arm))))
      : null;
    const rows = nodes().map((node) => {
      const name = words.name(session.nameOf(node));
      const fill = h("div", { class: "bar-fill" });
      const value = h("span", { class: "bar-value" });
      fills.push({ node, fill, value, shown: -1 });
      // One bar: where it is now, before a ghost of where it rests without a drug; a mark where each choice leads.
      const bars = h("div", { class: "track", title: t("outcomes.now") }, fill);
      arms.forEach((arm, i) => {
        const percent = Math.round(arm.levels[node]! * 1000) / 10;
        bars.append(h("div", { class: `mark arm-${i} ${i === arms.length - 1 ? "target" : ""}`, role: "img",
          "aria-label": t("outcomes.value", { outcome: name, arm: nameOf(arm), value: words.number(arm.levels[node]!) }),
          style: i === 0 ? `inline-size:${percent}%` : `inset-inline-start:${percent}%` }));
      });
      return h("div", { class: "outcome" },
        h("span", { class: "outcome-name" }, name), value, bars);
    });
    element.replaceChildren(...(legend ? [legend] : []), ...rows);
  }

  return {
    element,
    update(settingsChanged) {
      if (settingsChanged || fills.length === 0) build();
      for (const one of fills) {
        const level = Math.round(session.seen[one.node]! * 100);
        if (level === one.shown) continue;
        one.shown = level;
        one.fill.style.inlineSize = `${level}%`;
        one.value.textContent = words.number(level / 100);
      }
    },
  };
}
