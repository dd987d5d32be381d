// Two plots of steady states: dose and response of one drug, and the Bliss excess of two.
// SPDX-License-Identifier: MIT
import pathway from "../../pathway.json";
import { moveApart, svg } from "../chart.ts";
import { colourOf, dashes } from "../colours.ts";
import { createCopyBox } from "../copybox.ts";
import { chooser, h, type Page, type Panel } from "../panel.ts";
import { cellOf } from "../session.ts";
import css from "./plots.css";

interface Choice {
  kind: "dose" | "pair";
  drug: string;
  nodes: string[];
  second: string;
  readout: string;
}
const mostNodes = 4;
const perDecade = 6;
const ofIC50 = [0, 0.1, 0.3, 1, 3, 10, 30]; // doses of the grid
const least = 0.005; // a change that two digits do not show is none
const batch = 8; // milliseconds of work a frame

const exact = (x: number) => String(Number(x.toPrecision(7)));
const csv = (rows: (string | number)[][]) => rows.map((row) => row.map((x) => typeof x === "number" ? exact(x) : x).join(",")).join("\n") + "\n";

export function createPlots(page: Page): Panel {
  const { session, t, words } = page;
  let visible = false, asked = "", run = 0;
  const first = (names: string[], has: (name: string) => number) => names.find((name) => has(name) >= 0) ?? "";
  const choice: Choice = { kind: "dose", drug: "", nodes: [], second: "", readout: "" };

  const element = h("div", { class: "plots" });
  const middle = h("div", { class: "plots-middle" });
  const status = h("p", { class: "hint" });
  const figure = h("div", { class: "plots-figure" });
  const box = createCopyBox(page, t("plots.csv"));
  let redraw = () => undefined as void;
  let width = 0;
  new ResizeObserver(() => {
    const now = middle.clientWidth;
    if (now === width || now === 0) return;
    width = now;
    redraw();
  }).observe(middle);

  // --- what is plotted ---

  /** Takes what was asked for, else what the model has: a pathway of one's own may lack the rest. */
  function know() {
    const { model, settings } = session;
    const given = Object.keys(settings.drugs);
    const drugs = model.drugs.map((d) => d.name);
    const drug = (name: string) => session.drug(name), node = (name: string) => session.node(name);
    const asked = settings.plot.filter((name) => drug(name) >= 0), read = settings.plot.filter((name) => node(name) >= 0);
    choice.kind = asked.length > 1 ? "pair" : "dose";
    if (read.length > 0 && choice.kind === "dose") choice.nodes = read.slice(0, mostNodes);
    if (read.length > 0 && choice.kind === "pair") choice.readout = read[0]!;
    choice.drug = first([asked[0] ?? "", choice.drug, given[0] ?? "", ...pathway.pair, ...drugs], drug);
    choice.second = asked[1] ?? (first([choice.second, given[1] ?? "", ...pathway.pair.slice(1), ...drugs],
      (name) => name === choice.drug && !choice.second ? -1 : drug(name)) || choice.drug);
    choice.nodes = choice.nodes.filter((name) => node(name) >= 0);
    if (choice.nodes.length === 0) choice.nodes = settings.chart.filter((name) => node(name) >= 0).slice(0, mostNodes);
    if (choice.nodes.length === 0) choice.nodes = model.nodes.slice(0, 1).map((n) => n.name);
    choice.readout = first([choice.readout, ...pathway.readouts, ...choice.nodes], node);
  }
  let built = "", chosen = false; // chosen: in a select, which shows it already and must keep what is typed in it
  function choose(change: Partial<Choice>) {
    const { kind, drug, nodes, second, readout } = { ...choice, ...change };
    session.change((s) => { s.plot = kind === "dose" ? [drug, ...nodes] : [drug, second, readout]; }, t("mode.plots"));
  }
  const select = (label: string, names: string[], value: string, which: "drug" | "second" | "readout") => {
    const box: HTMLSelectElement = h("select", { onchange: () => {
      chosen = true;
      choose({ [which]: box.value });
      chosen = false;
    } },
      ...names.map((name) => h("option", { value: name, selected: name === value }, words.name(name))));
    return h("label", { class: "plots-choice" }, label, box);
  };
  function build() {
    know();
    const { model } = session;
    const drugs = model.drugs.map((d) => d.name), nodes = model.nodes.map((n) => n.name);
    const focused = [...element.querySelectorAll("button, select")].indexOf((page.root.activeElement ?? element) as HTMLElement);
    const kinds = h("div", { class: "chips", role: "group", "aria-label": t("plots.kind") },
      ...(["dose", "pair"] as const).map((kind) => h("button", {
        type: "button", class: "chip", "aria-pressed": String(choice.kind === kind), onclick: () => choose({ kind }),
      }, t(`plots.${kind}`))));
    const adding = chooser(t("plots.add"), t("add"), (name) => (choice.nodes.length < mostNodes ? choose({ nodes: [...choice.nodes, name] })
      : page.note(t("chart.full", { count: mostNodes }))));
    adding.select.append(h("option", { value: "" }, `+ ${t("plots.add")}`), ...nodes.filter((name) => !choice.nodes.includes(name)).map((name) => h("option", { value: name }, words.name(name))));
    const parts = choice.kind === "dose"
      ? [select(t("plots.drug"), drugs, choice.drug, "drug"),
        h("div", { role: "group", "aria-label": t("plots.readouts") }, h("p", { class: "plots-label" }, t("plots.readouts")),
          h("div", { class: "followers" }, ...choice.nodes.map((name) => h("button", {
            type: "button", class: `follower line-${colourOf(session, name, choice.nodes)}`, "aria-label": t("remove", { what: words.name(name) }), disabled: choice.nodes.length === 1,
            onclick: () => choose({ nodes: choice.nodes.filter((n) => n !== name) }),
          }, words.name(name), h("span", { "aria-hidden": "true" }, " ×"))), adding.element))]
      : [select(t("plots.first"), drugs, choice.drug, "drug"), select(t("plots.second"), drugs, choice.second, "second"),
        select(t("plots.readout"), nodes, choice.readout, "readout")];
    element.replaceChildren(h("h2", {}, t("mode.plots")), kinds, ...parts);
    if (focused >= 0) ([...element.querySelectorAll("button, select")][focused] as HTMLElement | undefined)?.focus();
  }
  /** The cell that is tried, in words; with the drugs that stay as they are. */
  function cell(without: string[]): string {
    const { presets, inputs, knockouts, holds, drugs } = session.settings;
    return t("plots.cell", { settings: [
      ...(presets.length ? presets.map(words.name) : [t("tumours.none")]),
      ...Object.entries(inputs).map(([name, value]) => `${words.name(name)} ${words.number(value)}`),
      ...knockouts.map((name) => t("node.knockedOut", { node: words.name(name) })),
      ...Object.entries(holds).map(([name, value]) => t("node.held", { node: words.name(name), value: words.number(value) })),
      ...Object.entries(drugs).filter(([name]) => !without.includes(name)).map(([drug, nM]) => t("plots.besides", { drug, dose: words.dose(nM) })),
    ].join(", ") });
  }

  // --- finding it: a batch a frame, given up when something else is asked for ---

  async function each(sets: Record<string, number>[], title: string): Promise<Float32Array[] | null> {
    const mine = ++run;
    const levels: Float32Array[] = [];
    let settled = true;
    let from = performance.now();
    for (const drugs of sets) {
      const { levels: found, converged } = session.rest({ ...session.settings.drugs, ...drugs });
      levels.push(found);
      settled &&= converged;
      if (performance.now() - from < batch) continue;
      status.textContent = t("plots.working", { done: levels.length, all: sets.length });
      await new Promise(requestAnimationFrame);
      if (mine !== run || !visible) return null;
      from = performance.now();
    }
    status.textContent = settled ? "" : t("plots.unsettled");
    page.announce(t("plots.done", { title }));
    return levels;
  }
  function update() {
    if (!visible || !middle.isConnected) return;
    know();
    const wanted = JSON.stringify([cellOf(session.settings), choice]);
    if (wanted === asked) return;
    asked = wanted;
    box.element.hidden = choice.drug === "" || (choice.kind === "pair" && choice.drug === choice.second);
    const plot = choice.drug === "" ? say(t("plots.noDrug")) : choice.kind === "dose" ? dose() : pair();
    middle.setAttribute("aria-busy", "true");
    void plot.then((whole) => {
      if (asked !== wanted) return; // something else by now
      if (whole) middle.removeAttribute("aria-busy");
      else asked = "";
    });
  }
  async function say(text: string) {
    run++;
    status.textContent = "";
    figure.replaceChildren(h("p", {}, text));
    redraw = () => undefined;
    return true;
  }

  // --- dose and response ---

  async function dose() {
    const { drug, nodes } = choice;
    const title = t("plots.dose.title", { drug });
    const actions = session.model.drugs[session.drug(drug)]!.actions.map((a) => a.IC50);
    const given = session.settings.drugs[drug] ?? 0;
    const tens = (x: number) => Math.log10(x);
    let from = Math.floor(tens(Math.min(...actions) / 100)), to = Math.ceil(tens(Math.max(...actions) * 100));
    if (given > 0) [from, to] = [Math.min(from, Math.floor(tens(given))), Math.max(to, Math.ceil(tens(given)))];
    const doses = Array.from({ length: (to - from) * perDecade + 1 }, (_, i) => Number(exact(10 ** (from + i / perDecade))));
    const found = await each([0, ...doses].map((nM) => ({ [drug]: nM })), title);
    if (!found) return false;
    const curves = nodes.map((name) => {
      const at = session.node(name);
      const [untreated, ...levels] = found.map((l) => l[at]!) as [number, ...number[]];
      const changes = levels.map((level) => level - untreated);
      const change = changes.reduce((a, b) => (Math.abs(b) > Math.abs(a) ? b : a), 0);
      const k = changes.findIndex((c) => c / change >= 0.5);
      // Between two doses, levels are taken as linear in the logarithm of the dose.
      const half = Math.abs(change) < least || k < 0 ? NaN : k === 0 ? 0
        : 10 ** (tens(doses[k - 1]!) + (change / 2 - changes[k - 1]!) / (changes[k]! - changes[k - 1]!) / perDecade);
      return { name, untreated, levels, change, half };
    });
    redraw = () => {
      const h0 = 330, left = 44, right = 128, top = 22, bottom = 48, wide = Math.max(300, Math.min(760, width - 24));
      const x = (nM: number) => left + 30 + ((tens(nM) - from) / (to - from)) * (wide - left - 30 - right);
      const y = (level: number) => top + (1 - level) * (h0 - top - bottom);
      const one = (n: number) => Math.round(n * 10) / 10;
      const every = Math.ceil(((to - from) * 58) / (wide - left - right));
      const drawn = svg("svg", { class: "chart plot", viewBox: `0 0 ${wide} ${h0}`, width: wide, height: h0, role: "img", "aria-label": title });
      for (const level of [0, 0.25, 0.5, 0.75, 1]) {
        drawn.append(svg("line", { class: "grid", x1: left, x2: wide - right, y1: y(level), y2: y(level) }));
        if (level % 0.5 === 0) drawn.append(svg("text", { class: "tick", x: left - 6, y: y(level) + 4, "text-anchor": "end" }, words.number(level)));
      }
      drawn.append(svg("text", { class: "tick", x: left, y: h0 - bottom + 16, "text-anchor": "middle" }, "0"),
        svg("text", { class: "axis-name", x: left - 38, y: top - 8 }, t("plots.level")),
        svg("text", { class: "axis-name", x: (left + wide - right) / 2, y: h0 - 8, "text-anchor": "middle" }, t("plots.dose.axis", { drug })));
      for (let e = from; e <= to; e += every) {
        drawn.append(svg("line", { class: "grid", x1: one(x(10 ** e)), x2: one(x(10 ** e)), y1: y(0), y2: y(0) + 4 }),
          svg("text", { class: "tick", x: one(x(10 ** e)), y: h0 - bottom + 16, "text-anchor": "middle" }, words.dose(10 ** e)));
      }
      if (given > 0) {
        const at = one(x(given));
        drawn.append(svg("line", { class: "toggle", x1: at, x2: at, y1: top - 4, y2: y(0) }),
          svg("text", { class: "toggle-number", x: at, y: top - 8, "text-anchor": "middle" }, t("plots.now", { dose: words.dose(given) })));
      }
      const ends = curves.map(({ name, untreated, levels, half, change }) => {
        const i = colourOf(session, name, nodes);
        const points = levels.map((level, k) => `${one(x(doses[k]!))},${one(y(level))}`);
        drawn.append(svg("polyline", { class: `line line-${i}`, points: points.join(" "), "stroke-dasharray": dashes[i]! }),
          svg("circle", { class: `line line-${i}`, cx: left, cy: one(y(untreated)), r: 2.5 }));
        if (half > 0) drawn.append(svg("circle", { class: `line line-${i} ring`, cx: one(x(half)), cy: one(y(untreated + change / 2)), r: 5 }));
        return { at: y(levels.at(-1)!), i, name: words.name(name), level: levels.at(-1)! };
      });
      for (const end of moveApart(ends, top - 8, y(0) + 2, 15)) {
        drawn.append(svg("text", { class: `label label-${end.i}`, x: wide - right + 6, y: one(end.at + 4) },
          `${end.name.length > 12 ? `${end.name.slice(0, 11)}…` : end.name} `, svg("tspan", { class: "value" }, words.number(end.level))));
      }
      figure.replaceChildren(h("h2", {}, title), h("p", { class: "hint" }, cell([drug])), drawn, h("div", { class: "scroll-x" }, h("table", {},
        h("thead", {}, h("tr", {}, ...[t("plots.readout"), t("outcomes.none"), t("plots.change"), t("plots.half")]
          .map((text) => h("th", { scope: "col" }, text)))),
        h("tbody", {}, ...curves.map(({ name, untreated, change, half }) => h("tr", {}, h("th", { scope: "row" }, words.name(name)),
          h("td", {}, words.number(untreated)), h("td", {}, Math.abs(change) < least ? t("plots.none") : signed(change)),
          h("td", {}, Number.isNaN(half) ? "–" : half === 0 ? t("plots.below", { dose: words.dose(doses[0]!) }) : words.dose(half))))))),
      h("p", { class: "hint" }, t("plots.how")));
    };
    redraw();
    box.set(csv([[`${drug}_nM`, ...nodes], ...[0, ...doses].map((nM, k) => [nM, ...nodes.map((name) => found[k]![session.node(name)]!)])]),
      `${drug}.csv`);
    return true;
  }
  const signed = (x: number) => (Math.abs(x) < least ? words.number(0) : `${x > 0 ? "+" : "−"}${words.number(Math.abs(x))}`);

  // --- two drugs ---

  async function pair() {
    const { drug: a, second: b, readout } = choice;
    if (a === b) return say(t("plots.pair.same"));
    const title = t("plots.pair.title", { first: a, second: b, readout: words.name(readout) });
    const doses = [a, b].map((name) => {
      const { IC50 } = session.model.drugs[session.drug(name)]!.actions[0] ?? { IC50: 10 };
      return ofIC50.map((x) => Number((x * IC50).toPrecision(3)));
    }) as [number[], number[]];
    const found = await each(doses[1].flatMap((nB) => doses[0].map((nA) => ({ [a]: nA, [b]: nB }))), title);
    if (!found) return false;
    const at = session.node(readout), n = ofIC50.length;
    const level = (i: number, j: number) => found[j * n + i]![at]!; // i: of the first drug, j: of the second
    const untreated = level(0, 0);
    const falls = level(n - 1, n - 1) <= untreated;
    const room = falls ? untreated : 1 - untreated;
    const effect = (i: number, j: number) => (falls ? untreated - level(i, j) : level(i, j) - untreated) / room;
    const excess = (i: number, j: number) => {
      const alone = effect(i, 0), other = effect(0, j);
      return effect(i, j) - (alone + other - alone * other);
    };
    const defined = room >= least;
    const inner = ofIC50.flatMap((_, j) => ofIC50.map((_, i) => [i, j] as const)).filter(([i, j]) => i > 0 && j > 0);
    const most = inner.reduce((best, one) => (defined && Math.abs(excess(...one)) > Math.abs(excess(...best)) ? one : best));
    const scale = Math.max(0.1, Math.abs(excess(...most)));
    const table = h("table", { class: "grid-table" },
      h("caption", {}, t("plots.pair.cells", { readout: words.name(readout) })),
      h("thead", {}, h("tr", {}, h("td", {}, `${b} ↓  ${a} →`), ...doses[0].map((nM) => h("th", { scope: "col" }, words.dose(nM))))),
      h("tbody", {}, ...doses[1].map((nM, j) => h("tr", {}, h("th", { scope: "row" }, words.dose(nM)), ...doses[0].map((_, i) => {
        const inside = i > 0 && j > 0 && defined;
        const cell = h("td", {}, inside ? h("strong", {}, signed(excess(i, j))) : null, h("small", {}, words.number(level(i, j))));
        if (inside && Math.abs(excess(i, j)) >= least) {
          cell.className = excess(i, j) > 0 ? "more" : "less";
          cell.style.setProperty("--much", `${Math.round((Math.abs(excess(i, j)) / scale) * 45)}%`);
        }
        return cell;
      })))));
    figure.replaceChildren(h("h2", {}, title), h("p", { class: "hint" }, cell([a, b])),
      h("p", {}, !defined ? t("plots.pair.undefined", { readout: words.name(readout), level: words.number(untreated) })
        : t("plots.pair.most", { excess: signed(excess(...most)), first: a, firstDose: words.dose(doses[0][most[0]]!), second: b, secondDose: words.dose(doses[1][most[1]]!) })),
      h("div", { class: "scroll-x", tabindex: 0, role: "region", "aria-label": title }, table),
      h("p", { class: "plots-legend" }, h("span", { class: "more" }, t("plots.pair.more")), h("span", { class: "less" }, t("plots.pair.less"))),
      h("p", { class: "hint" }, t(falls ? "plots.pair.falls" : "plots.pair.rises"),
        ofIC50.some((_, k) => Math.min(effect(k, 0), effect(0, k)) < -least) ? ` ${t("plots.pair.against")}` : ""));
    redraw = () => undefined;
    box.set(csv([[`${a}_nM`, `${b}_nM`, readout, "effect", "Bliss_excess"], ...doses[1].flatMap((nB, j) => doses[0].map((nA, i) =>
      [nA, nB, level(i, j), ...(defined ? [effect(i, j), excess(i, j)] : ["", ""])]))]), `${a}_${b}.csv`);
    return true;
  }

  middle.append(figure, status, box.element);
  build();
  built = session.settings.plot.join();
  session.listen((change) => {
    if (change === "time") return;
    const now = session.settings.plot.join();
    if (change === "model" || (now !== built && !chosen)) build();
    built = now;
    update();
  });
  return {
    element, middle, css,
    shown(now) {
      visible = now;
      if (now) update();
    },
  };
}
