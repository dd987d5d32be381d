// The controls: tumours, surroundings and inhibitors.
// SPDX-License-Identifier: MIT
import pathway from "../../pathway.json";
import { h, soon, type Page, type Panel } from "../panel.ts";
import { highestDose } from "../settings.ts";

/** What stands on the first screen; all else is behind "more". */
const { tumours: mainTumours, inputs: mainInputs, drugs: mainDrugs } = pathway;

/** Doses a step apart: 1, 3, 10, 30 ... of the unit. */
function step(nM: number, up: boolean): number {
  const exponent = Math.floor(Math.log10(nM) + 1e-9);
  const digit = nM / 10 ** exponent;
  const next = up ? (digit < 2.99 ? 3 : 10) : digit > 3.01 ? 3 : digit > 1.01 ? 1 : 0.3;
  return Number(Math.min(highestDose, Math.max(1e-3, next * 10 ** exponent)).toPrecision(2));
}

export function createExplore(page: Page): Panel & { keys(): string[] } {
  const { session, t, words } = page;
  const doses = new Map<string, number>(); // of drugs that are off: what they were given last
  const doseOf = (name: string) => session.settings.drugs[name] ?? doses.get(name) ?? session.usualDose(session.drug(name));

  const tumours = h("div", { class: "chips", role: "group", "aria-label": t("tumours") });
  const inputs = h("div", { class: "sliders" });
  const drugs = h("div", { class: "drugs" });
  const moreTumours = h("details", { class: "more" }, h("summary", {}, t("tumours.add")));
  const moreInputs = h("details", { class: "more" }, h("summary", {}, t("surroundings.more")));
  const moreDrugs = h("details", { class: "more" }, h("summary", {}, t("drugs.more")));
  const element = h("div", { class: "explore" },
    h("section", { "data-part": "tumours" }, h("h2", {}, t("tumours")), tumours, moreTumours),
    h("section", { "data-part": "drugs" }, h("h2", {}, t("drugs")), drugs, moreDrugs),
    h("section", { "data-part": "surroundings" }, h("h2", {}, t("surroundings")), inputs, moreInputs));

  const refreshers: (() => void)[] = [];

  const known = <T extends { name: string }>(all: readonly T[], main: readonly string[]) => {
    const first = main.map((name) => all.find((x) => x.name === name)).filter((x): x is T => x !== undefined);
    const top = first.length > 0 ? first : all.slice(0, 6);
    return { top, rest: all.filter((x) => !top.includes(x)) };
  };

  function tumourButton(preset: { name: string; sentence: string }): HTMLElement {
    const button = h("button", {
      type: "button", class: "chip", title: words.sentence(preset.sentence).text,
      onclick: () => session.change((s) => {
        s.presets = s.presets.includes(preset.name) ? s.presets.filter((p) => p !== preset.name) : [...s.presets, preset.name];
      }, t("tumour.changed", { tumour: words.name(preset.name) })),
    }, words.name(preset.name));
    refreshers.push(() => button.setAttribute("aria-pressed", String(session.settings.presets.includes(preset.name))));
    return button;
  }

  function slider(input: { name: string; sentence: string; value: number }): HTMLElement {
    const id = `in-${input.name}`;
    const range = h("input", { type: "range", id, min: 0, max: 1, step: 0.05 });
    const output = h("output", { for: id });
    const set = (value: number) => session.change((s) => {
      if (value === input.value) delete s.inputs[input.name];
      else s.inputs[input.name] = value;
    }, t("input.changed", { input: words.name(input.name), value: words.number(value) }), `in ${input.name}`);
    // It acts as it is dragged; one change for the whole way.
    range.addEventListener("input", () => set(Number(range.value)));
    range.addEventListener("change", () => session.closeChange());
    refreshers.push(() => {
      const now = session.level(session.signal(input.name));
      range.value = String(now);
      output.textContent = words.number(now);
      range.setAttribute("aria-valuetext", words.number(now));
    });
    return h("div", { class: "slider" },
      h("label", { for: id, title: words.sentence(input.sentence).text }, words.name(input.name)), range, output);
  }

  /** What a drug acts on, said beside it where it stands in no group. */
  const classOf = (drug: { actions: { input: number }[] }) => ` ${words.name(session.model.inputs[drug.actions[0]?.input ?? -1]?.name ?? "")}`;
  function drugRow(drug: { name: string; sentence: string; actions: { input: number }[] }, key: number): HTMLElement {
    const set = (nM: number) => {
      doses.set(drug.name, nM);
      if (!(drug.name in session.settings.drugs)) return refresh();
      session.change((s) => { s.drugs[drug.name] = nM; }, t("drug.dose.changed", { drug: drug.name, dose: words.dose(nM) }));
    };
    const toggle = h("button", {
      type: "button", class: "switch", title: words.sentence(drug.sentence).text,
      onclick: () => {
        const nM = doseOf(drug.name);
        doses.set(drug.name, nM);
        session.toggleDrug(drug.name, drug.name in session.settings.drugs
          ? t("drug.off", { drug: drug.name }) : t("drug.on", { drug: drug.name, dose: words.dose(nM) }), nM);
      },
    },
    h("span", { class: "knob", "aria-hidden": "true" }), h("span", { class: "drug-name" }, drug.name, h("small", {}, classOf(drug))),
    key > 0 && key < 10 ? h("kbd", { "aria-hidden": "true" }, String(key)) : null);
    const dose = h("span", { class: "dose-value" });
    const less = h("button", { type: "button", class: "small", "aria-label": t("drugs.less", { drug: drug.name }),
      onclick: () => set(step(doseOf(drug.name), false)) }, "−");
    const more = h("button", { type: "button", class: "small", "aria-label": t("drugs.more.of", { drug: drug.name }),
      onclick: () => set(step(doseOf(drug.name), true)) }, "+");
    refreshers.push(() => {
      const on = drug.name in session.settings.drugs;
      toggle.setAttribute("aria-pressed", String(on));
      dose.textContent = words.dose(doseOf(drug.name));
    });
    return h("div", { class: "drug", "data-drug": drug.name }, toggle,
      h("span", { class: "dose", role: "group", "aria-label": t("drugs.dose", { drug: drug.name }) }, less, dose, more));
  }

  let top: string[] = [];
  function build() {
    refreshers.length = 0;
    const { model } = session;
    const none = h("button", {
      type: "button", class: "chip",
      onclick: () => session.change((s) => { s.presets = []; }, t("tumour.changed", { tumour: t("tumours.none") })),
    }, t("tumours.none"));
    refreshers.push(() => none.setAttribute("aria-pressed", String(session.settings.presets.length === 0)));
    const p = known(model.presets, mainTumours);
    tumours.replaceChildren(none, ...p.top.map(tumourButton));
    const mutation = new RegExp(pathway.mutations), toggled = new RegExp(pathway.switches);
    const kinds = { switches: t("tumours.switches"), mutations: t("tumours.mutations"), cancers: t("tumours.cancers") };
    const kindOf = ({ name }: { name: string }) => (toggled.test(name) ? kinds.switches : mutation.test(name) ? kinds.mutations : kinds.cancers);
    fill(moreTumours, "chips", p.rest, tumourButton, kindOf, [kinds.mutations, kinds.cancers, kinds.switches]);
    const i = known(model.inputs.filter((x) => !x.isDrugClass), mainInputs);
    inputs.replaceChildren(...i.top.map(slider));
    fill(moreInputs, "sliders", i.rest, slider);
    const d = known(model.drugs, mainDrugs);
    top = d.top.map((x) => x.name);
    drugs.replaceChildren(...d.top.map((x, n) => drugRow(x, n + 1)));
    const targetOf = (x: typeof model.drugs[number]) => words.name(model.inputs[x.actions[0]?.input ?? -1]?.name ?? "");
    fill(moreDrugs, "drugs", d.rest, (x) => drugRow(x, 0), targetOf, [...new Set(model.drugs.map(targetOf))]);
    refresh();
  }
  /** Into groups with a heading each, in their order, where items have one. */
  function fill<T>(details: HTMLDetailsElement, kind: string, items: readonly T[], row: (item: T) => HTMLElement,
    groupOf: (item: T) => string = () => "", groups: readonly string[] = [""]) {
    const content = h("div", { class: kind });
    details.hidden = items.length === 0;
    details.replaceChildren(details.firstElementChild!, content);
    soon(() => {
      if (content.parentElement !== details) return; // another model has come
      const known = refreshers.length;
      for (const group of groups) {
        const mine = items.filter((item) => groupOf(item) === group);
        if (mine.length > 0) content.append(...(group ? [h("h3", {}, group)] : []), ...mine.map(row));
      }
      for (const f of refreshers.slice(known)) f();
    });
  }
  let resets = 0;
  function refresh() {
    if (session.resets !== resets) doses.clear();
    resets = session.resets;
    for (const f of refreshers) f();
    // What is set somewhere in a closed drawer must be seen.
    for (const [details, set] of [
      [moreTumours, session.settings.presets.some((n) => !mainTumours.includes(n))],
      [moreDrugs, Object.keys(session.settings.drugs).some((n) => !top.includes(n))],
    ] as const) if (set) details.open = true;
  }

  build();
  session.listen((change) => {
    if (change === "model") build();
    else if (change === "settings") refresh();
  });
  return { element, keys: () => top };
}
