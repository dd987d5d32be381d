// Lessons: predict, run, see, explain. Questions about the same two runs are asked together, because the
// picture shows the answer to all of them once the model has run. Answers come from the runs alone.
// SPDX-License-Identifier: MIT
import { writeCode } from "../handing.ts";
import { answers, readAnswers, readLessons, split, stepsOf, viewFor, writeAnswers, type Item } from "../lessons.ts";
import type { Answer, Arrow, Claim, Mistake, Question, Run, Stage, Verdict } from "../model.ts";
import { colourOf } from "../colours.ts";
import { h, type Page, type Panel } from "../panel.ts";
import { part } from "../parts.ts";
import { download, textBox } from "../saving.ts";
import { cells, type Session } from "../session.ts";
import type { Settings } from "../settings.ts";
import { printWorksheets } from "../worksheet.ts";
import css from "./lessons.css";

interface Progress {
  choices: (Answer | undefined)[]; // by question
  done: number; // steps that were run
  given: string; // as it stands in the settings
}
const mostFollowed = 6;
const mostShown = 20; // lessons of one's own, in the preview
/** Kept when the page is drawn anew in another language. */
const kept = new WeakMap<Session, Map<string, Progress>>();

export function createLessons(page: Page): Panel {
  const { session, t, words } = page;
  const { engine } = session;
  const progress = kept.get(session) ?? new Map<string, Progress>();
  kept.set(session, progress);
  const body = h("div");
  const book = readLessons(page);
  const { play, word, describeMistake, describeSetting, describeStage, describeRun } = book;
  let current: string | null = null; // the lesson that is shown
  let going: Stage[] = []; // what a run in time has still to do
  let mark: unknown; // the last toggle while it does

  const emit = (name: string, detail: object) =>
    page.root.host.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail }));
  const name = (node: number) => words.name(session.nameOf(node));
  const button = (text: string, onclick: () => void, more: object = {}) =>
    h("button", { type: "button", onclick, ...more }, text);
  const element = h("div", { class: "lessons" }, body, handing(), editor());
  const progressOf = (item: Item) => {
    const given = session.settings.answers[item.id] ?? "";
    if (progress.get(item.text)?.given !== given) { // at first, and when they were set from outside
      const { choices, done } = readAnswers(given);
      progress.set(item.text, { given, choices, done: Math.min(done, item.claim ? stepsOf(item.claim).length : 0) });
    }
    return progress.get(item.text)!;
  };
  /** Into the settings, and so into the address: a page that is loaded again has them still. */
  const keep = (item: Item) => {
    const { choices, done } = progressOf(item);
    const given = writeAnswers((item.claim?.questions ?? []).map((_, i) => choices[i]), done);
    progressOf(item).given = given;
    session.change((s) => { s.answers = { ...s.answers, [item.id]: given }; }, item.title);
  };
  // --- runs as settings ---
  /** What a run has that the other has not. */
  const changed = (run: Run, other: Run) => {
    const had = new Set(other.stages.at(-1)!.settings.map((s) => JSON.stringify(s)));
    return run.stages.at(-1)!.settings.filter((s) => !had.has(JSON.stringify(s)));
  };
  const toStage = (stage: Stage, run: Run, levels?: Verdict["levels"]) => (s: Settings) => {
    Object.assign(s, { presets: [], inputs: {}, drugs: {}, knockouts: [], holds: {} });
    const { model } = session;
    for (const { kind, target, value } of stage.settings) {
      if (kind === "preset") s.presets.push(model.presets[target]!.name);
      else if (kind === "dose") s.drugs[model.drugs[target]!.name] = value;
      else if (kind === "input") s.inputs[model.inputs[target]!.name] = value;
      else if (kind !== "max") s.holds[model.nodes[target]!.name] = levels?.[run.needs]?.[target] ?? value;
      else if (value === 0) s.knockouts.push(model.nodes[target]!.name);
    }
  };
  /** What a step is about is followed over time, and the picture is one that has it. */
  function watch(s: Settings, claim: Claim, step: readonly Question[], way: readonly Arrow[] = []) {
    const names = (questions: readonly Question[]) => questions.flatMap((q) => [q.node, q.otherNode]).map((n) => session.nameOf(n));
    const first = names(step);
    s.chart = [...new Set([...first, ...names(claim.questions)])].slice(0, mostFollowed);
    s.view = viewFor(first, way.map((a) => session.nameOf(a.target)), s.view).view;
  }

  // --- why ---
  /** The run's last state in a cell, so that it can be asked what caused it. */
  function load(cell: number, run: Run, levels: Verdict["levels"], end: Float32Array, free = false) {
    engine.reset(cell);
    for (const { kind, target, value } of run.stages.at(-1)!.settings) {
      if (kind === "preset") engine.apply(cell, target);
      else if (kind === "dose") engine.setDose(cell, target, value);
      else if (kind === "input") engine.setInput(cell, target, value);
      else if (!free && kind === "max") engine.setMax(cell, target, value);
      else if (!free) engine.hold(cell, target, levels[run.needs]?.[target] ?? value);
    }
    end.forEach((level, node) => engine.setLevel(cell, node, level));
  }
  function wayTo(claim: Claim, q: Question, { levels, answers: found }: Verdict): Arrow[] {
    const [before, after] = [cells.scratch + 1, cells.scratch + 2];
    const run = claim.runs[q.run]!, other = claim.runs[q.otherRun]!;
    const same = found[claim.questions.indexOf(q)]!.answer === "same";
    const shut = same && changed(run, other).some((s) => s.kind === "max" || s.kind.startsWith("hold"));
    load(before, other, levels, levels[q.otherRun]!);
    load(after, run, levels, levels[q.run]!, shut);
    if (shut) engine.settle(after); // where it would go if nothing were held
    const way = engine.chain(q.node, before, after);
    if (way.length > 0) return way;
    const was = engine.inputs(before), is = engine.inputs(after), nodes = session.model.nodes.length;
    const from = [...is.keys()].filter((i) => was[i] !== is[i]).map((i) => nodes + i);
    return from.map((one) => engine.pathTo(one, q.node, "either", before)).find((w) => w.length > 0) ?? [];
  }

  // --- going through a lesson ---
  const place = () => book.items.findIndex((item) => item.id === session.settings.lesson);
  function enter(item: Item | undefined, byHand = true) {
    going = [];
    const label = item ? t("lessons.opened", { n: book.items.indexOf(item) + 1, title: item.title }) : t("lessons.all");
    const { claim } = item ?? {};
    const step = claim && stepsOf(claim)[0];
    const base = step && claim.runs[step[0]!.otherRun]!;
    if (base && base.stages[0]!.minutes === 0) {
      session.experiment(toStage(base.stages.at(-1)!, base), (s) => {
        s.lesson = item!.id;
        watch(s, claim, step);
      }, label);
    } else session.change((s) => { s.lesson = item?.id ?? ""; }, label);
    page.announce(label);
    if (byHand) body.querySelector<HTMLElement>("h2")?.focus();
  }

  function run(item: Item, claim: Claim, step: readonly Question[]) {
    const own = progressOf(item);
    const verdict = play(item);
    if (!verdict) return page.note(t("lessons.tooMany"));
    own.done++;
    keep(item);
    const q = step[0]!;
    const one = claim.runs[q.run]!, other = claim.runs[q.otherRun]!;
    const minutes = one.stages[0]!.minutes;
    const base = minutes > 0 && one.needs >= 0 ? claim.runs[one.needs]! : other;
    const wrong = step.find((x) => own.choices[claim.questions.indexOf(x)] !== verdict.answers[claim.questions.indexOf(x)]!.answer);
    const way = wrong ? wayTo(claim, wrong, verdict) : [];
    session.experiment(toStage(base.stages.at(-1)!, base, verdict.levels), (s) => {
      toStage(one.stages[0]!, one, verdict.levels)(s);
      watch(s, claim, step, way);
      if (minutes > 0) s.speed = minutes <= 120 ? 10 : 120;
    }, (minutes > 0 ? [describeStage(one.stages[0]!)] : changed(one, base).map(describeSetting)).join(", ") || describeRun(one));
    going = one.stages.filter((stage) => stage.minutes > 0);
    mark = session.history.toggles.at(-1);
    session.play(true);
    if (minutes > 0 && matchMedia("(prefers-reduced-motion: reduce)").matches) session.skip(minutes);
    if (way.length > 0) page.explain(way);
    draw(verdict);
    const told: string[] = [];
    for (const x of step) {
      const i = claim.questions.indexOf(x);
      const answer = verdict.answers[i]!.answer, choice = own.choices[i]!;
      told.push(`${name(x.node)}: ${t(choice === answer ? "lessons.right" : "lessons.wrong")}. ${
        t("lessons.said", { choice: word(choice, item.asks[i]!), answer: word(answer, item.asks[i]!) })}`);
      emit("mtor-answer", { lesson: item.id, question: i, choice, answer });
    }
    page.announce(told.join(" "));
    body.querySelector<HTMLElement>(`[data-step="${own.done - 1}"] .verdict`)?.focus();
  }

  // A run in time goes from stage to stage, and stops.
  session.listen((change) => {
    if (change !== "time" || !going[0] || !element.isConnected) return;
    if (session.history.toggles.at(-1) !== mark) going = []; // the visitor has changed something
    else if (session.elapsed >= going[0].minutes) {
      going.shift();
      const item = book.items[place()];
      const next = going[0];
      if (!next || !item?.claim) return session.play(false);
      const of = item.claim.runs.find((r) => r.stages.includes(next))!;
      session.experiment(null, toStage(next, of), describeStage(next));
      mark = session.history.toggles.at(-1);
    }
  });

  // --- drawing ---
  function bar(label: string, level: number, node: number) {
    return h("div", { class: "level" }, h("span", {}, label),
      h("span", { class: `level-bar colour-${colourOf(session, session.nameOf(node))}`, "aria-hidden": "true" }, h("span", { style: `inline-size: ${100 * Math.min(1, Math.max(0, level))}%` })),
      h("span", { class: "level-value" }, words.number(level)));
  }

  function drawVerdict(item: Item, claim: Claim, i: number, verdict: Verdict) {
    const q = claim.questions[i]!;
    const { level, other, answer } = verdict.answers[i]!;
    const choice = progressOf(item).choices[i]!;
    const right = choice === answer;
    const both = q.node !== q.otherNode;
    const weak = h("p", { class: "hint", role: "status" });
    return h("div", { class: `verdict ${right ? "right" : "wrong"}`, tabindex: -1 },
      h("p", {}, h("strong", {}, h("span", { "aria-hidden": "true" }, right ? "✓ " : "✗ "), t(right ? "lessons.right" : "lessons.wrong")),
        " ", t("lessons.said", { choice: word(choice, item.asks[i]!), answer: word(answer, item.asks[i]!) })),
      bar(both ? name(q.otherNode) : t("lessons.before"), other, q.otherNode),
      bar(both ? name(q.node) : t("lessons.now"), level, q.node),
      button(t("lessons.way"), () => {
        const way = wayTo(claim, q, verdict);
        session.change((s) => watch(s, claim, [q], way), t("lessons.way"));
        page.explain(way);
        page.root.querySelector(".why")?.scrollIntoView({ block: "nearest" });
        weak.textContent = way.length === 0 ? t("lessons.noWay") : answer === "same" ? t("lessons.weak") : "";
      }, { class: "small-text" }), weak);
  }

  function drawStep(item: Item, claim: Claim, step: readonly Question[], n: number, verdict: Verdict | null) {
    const own = progressOf(item);
    const ran = n < own.done;
    const first = step[0]!;
    const go: HTMLButtonElement = button(t("lessons.run"), () => { if (!go.disabled) run(item, claim, step); }, { class: "primary", "aria-describedby": `first-${n}` });
    const hint = h("span", { class: "hint", id: `first-${n}` }, t("lessons.first"));
    const ready = () => {
      go.disabled = !step.every((q) => own.choices[claim.questions.indexOf(q)]);
      hint.hidden = !go.disabled;
    };
    const questions = step.map((q) => {
      const i = claim.questions.indexOf(q);
      const sentence = item.asks[i] ?? q.sentence;
      return h("fieldset", {}, h("legend", { lang: item.lang }, sentence),
        h("div", { class: "choices" }, ...answers.map((answer) => h("label", {},
          h("input", { type: "radio", name: `ask-${i}`, value: answer, checked: own.choices[i] === answer, disabled: ran,
            onchange: () => {
              own.choices[i] = answer;
              keep(item);
              ready();
              emit("mtor-predict", { lesson: item.id, question: i, choice: answer });
            } }), h("span", {}, word(answer, sentence))))),
        ran && verdict ? drawVerdict(item, claim, i, verdict) : null);
    });
    ready();
    return h("section", { class: "step", "data-step": n },
      h("dl", {}, h("dt", {}, t("lessons.before")), h("dd", {}, describeRun(claim.runs[first.otherRun]!)),
        h("dt", {}, t("lessons.then")), h("dd", {}, describeRun(claim.runs[first.run]!))),
      ...questions, ran ? null : h("div", { class: "go" }, go, hint));
  }

  function drawLesson(item: Item, verdict: Verdict | null) {
    const at = book.items.indexOf(item);
    const previous = button("‹", () => enter(book.items[at - 1]), { "aria-label": t("lessons.previous"), disabled: at === 0 });
    const next = button("›", () => enter(book.items[at + 1]), { "aria-label": t("lessons.next"), disabled: at === book.items.length - 1 });
    const head = [
      h("nav", { class: "lesson-bar", "aria-label": t("mode.lessons") }, button(t("lessons.all"), () => enter(undefined)),
        previous, h("span", { class: "hint" }, t("lessons.place", { n: at + 1, count: book.items.length })), next,
        button(t("save.paper"), () => printWorksheets(page, book, [item]))),
      h("h2", { tabindex: -1, lang: item.lang }, item.title)];
    const { claim } = item;
    if (!claim) return body.replaceChildren(...head, h("p", {}, lacking(item)));
    const own = progressOf(item);
    const steps = stepsOf(claim);
    const shown = steps.slice(0, own.done + 1);
    if (own.done > 0) verdict ??= play(item);
    const right = claim.questions.filter((_, i) => own.choices[i] === verdict?.answers[i]?.answer).length;
    body.replaceChildren(...head, h("p", { lang: item.lang }, item.say),
      ...shown.map((step, n) => drawStep(item, claim, step, n, verdict)),
      ...(own.done < steps.length ? [] : [h("section", { class: "learned" }, h("h3", {}, t("lessons.learned")),
        h("p", { lang: item.lang }, item.note),
        steps.length > 0 ? h("p", { class: "hint" }, t("lessons.score", { right, count: claim.questions.length })) : null,
        at < book.items.length - 1 ? button(t("lessons.next"), () => enter(book.items[at + 1]), { class: "primary" }) : null)]));
  }

  const lacking = (item: Item) => item.mistake?.found ? t("lessons.lacking", { name: item.mistake.found })
    : item.mistake ? describeMistake(item.mistake) : "";

  function drawList() {
    const { lesson } = session.settings;
    const warnings = [
      ...(book.refused ? [`${t("lessons.refused")} ${book.refused}`] : []),
      ...(lesson !== "" && place() < 0 ? [t("lessons.unknown", { name: lesson })] : [])];
    body.replaceChildren(h("h2", { tabindex: -1 }, t("mode.lessons")), h("p", {}, t("lessons.intro")),
      ...warnings.map((text) => h("p", { class: "warning" }, text)),
      h("ol", { class: "lesson-list" }, ...book.items.map((item) => {
        const own = session.settings.answers[item.id] ? progressOf(item) : progress.get(item.text);
        const done = own && item.claim && own.done >= stepsOf(item.claim).length;
        const right = done ? play(item)?.answers.filter((a, i) => a.answer === own.choices[i]).length ?? 0 : 0;
        return h("li", {}, h("button", { type: "button", "data-lesson": item.id, onclick: () => enter(item) },
          h("span", { lang: item.lang }, item.title)),
        done ? h("span", { class: "hint" }, `✓ ${t("lessons.done", { right, count: own.choices.length })}`)
          : item.claim ? null : h("span", { class: "hint" }, lacking(item)));
      })));
  }
  function draw(verdict: Verdict | null = null) {
    const item = book.items[place()];
    if (item) drawLesson(item, verdict);
    else drawList();
  }

  // --- answers to be handed in ---
  function handing(): HTMLElement {
    const code = textBox(page, t("handing.code"), 3);
    const name = h("input", { type: "text", maxlength: 80, oninput: () => void write() });
    const write = async () => { code.area.value = await writeCode({ name: name.value, answers: session.settings.answers }); };
    const details: HTMLDetailsElement = h("details", { class: "more handing", ontoggle: () => void write() }, h("summary", {}, t("handing")),
      h("p", { class: "hint" }, t("handing.how")), h("label", { class: "field" }, h("span", {}, t("handing.name")), name), code.element,
      button(t("download"), () => download(`${name.value.replace(/[^\p{L}\p{N} _-]+/gu, "").trim() || "answers"}.txt`, `${code.area.value}\n`), { class: "small-text" }));
    session.listen((change) => { if (details.open && change !== "time") void write(); });
    return details;
  }

  // --- lessons of one's own ---
  function editor(): HTMLElement {
    const said = h("div", { id: "own-said", role: "status" });
    const text = h("textarea", { id: "own-text", rows: 12, spellcheck: "false", "aria-describedby": "own-said" });
    let due = 0, mistake: Mistake | null = null;
    const check = () => {
      const found = engine.claims(text.value);
      mistake = Array.isArray(found) ? null : found;
      if (mistake) return said.replaceChildren(h("p", { class: "warning" }, describeMistake(mistake)));
      const parts = split(text.value);
      said.replaceChildren(h("p", { class: parts.length > 0 ? "" : "warning" }, t(parts.length > 0 ? "lessons.own.count" : "lessons.own.none", { count: parts.length })),
        ...parts.slice(0, mostShown).map((part) => {
          const all = engine.claims(part) as Claim[];
          const at = all.findIndex((c) => c.kind === "lesson");
          const claim = all[at]!, verdict = engine.play(at);
          return h("section", {}, h("strong", {}, claim.sentence || claim.id),
            verdict ? null : h("p", {}, t("lessons.tooMany")),
            h("ul", {}, ...(verdict?.answers ?? []).map((a, i) => h("li", {}, `${claim.questions[i]!.sentence} `,
              h("em", {}, `${word(a.answer, claim.questions[i]!.sentence)} (${words.number(a.other)} → ${words.number(a.level)})`))),
            ...(verdict?.expectations ?? []).flatMap((e, i) => e.holds ? []
              : [h("li", { class: "warning" }, t("lessons.own.false", { text: claim.expectations[i]!.text }))])));
        }));
    };
    const put = (value: string) => {
      text.value = value;
      check();
    };
    text.addEventListener("input", () => {
      clearTimeout(due);
      due = window.setTimeout(check, 300);
    });
    const use = () => {
      check();
      if (mistake) {
        text.focus();
        return text.setSelectionRange(mistake.start, mistake.end);
      }
      session.change((s) => { Object.assign(s, { lessons: split(text.value).length > 0 ? text.value : "", lesson: "" }); }, t("lessons.own"));
      page.announce(t("lessons.own.used"));
    };
    const back = () => {
      session.change((s) => { Object.assign(s, { lessons: "", lesson: "" }); }, t("lessons.own.back"));
      page.announce(t("lessons.own.back"));
    };
    const details = h("details", { class: "more", ontoggle: () => {
      if (details.open && text.value === "") put(session.settings.lessons || split(part("lessons"))[0]!);
    } }, h("summary", {}, t("lessons.own")),
    h("label", { for: "own-text" }, t("lessons.own.text")), text,
    h("p", { class: "hint" }, t("lessons.own.hint")),
    h("div", { class: "card-buttons" }, button(t("lessons.own.use"), use, { class: "primary" }),
      button(t("lessons.own.example"), () => put(part("lessons").trim())), button(t("lessons.own.back"), back)), said);
    return details;
  }

  return {
    element, css,
    shown(visible) {
      if (!visible) return;
      const { settings } = session;
      const anew = book.update();
      const other = settings.lesson !== current || [...progress].some(([text, own]) => own.given !== (settings.answers[book.items.find((item) => item.text === text)?.id ?? ""] ?? ""));
      if (!anew && !other) return;
      const opening = current === null && book.items[place()];
      current = settings.lesson;
      draw();
      // The page is still being told of the change that brought it here.
      if (opening && opening.claim && progressOf(opening).done === 0) queueMicrotask(() => enter(opening, false));
    },
  };
}
