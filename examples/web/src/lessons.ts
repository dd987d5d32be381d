// The lessons as they are read from their text: items with their sentences in the page's language, runs in words, the model's
// answers. What is drawn of them is in panels/lessons.ts; a worksheet and a teacher's table are made of them too.
// SPDX-License-Identifier: MIT
import type { Answer, Claim, Mistake, Question, Run, Stage, Verdict } from "./model.ts";
import type { Page } from "./panel.ts";
import { part } from "./parts.ts";
import type { View } from "./picture/view.ts";
import { viewNames, viewOf } from "./views.ts";

export interface Item {
  id: string;
  text: string;
  title: string;
  lang: string | undefined; // of its sentences, where it is not the page's
  claim: Claim | undefined; // missing where the pathway in use lacks a name
  mistake: Mistake | undefined;
  say: string;
  asks: string[];
  note: string;
}
export const answers: readonly Answer[] = ["lower", "same", "higher"];

/** A lesson's answers as the settings keep them, "lh-1": a letter a question, then how many steps were run. */
export function readAnswers(kept: string): { choices: (Answer | undefined)[]; done: number } {
  const [, letters = "", done = "0"] = /^([lsh-]*)(\d+)$/.exec(kept) ?? [];
  return { choices: [...letters].map((letter) => answers["lsh".indexOf(letter)]), done: Number(done) };
}
export const writeAnswers = (choices: readonly (Answer | undefined)[], done: number): string =>
  `${choices.map((choice) => (choice ? "lsh"[answers.indexOf(choice)] : "-")).join("")}${done}`;

export const split = (text: string) =>
  text.split(/\n(?=[ \t]*lesson[ \t])/).filter((part) => /^[ \t]*lesson[ \t]/m.test(part));

/** Questions about the same two runs, one behind the other. */
export function stepsOf(claim: Claim): Question[][] {
  const steps: Question[][] = [];
  for (const q of claim.questions) {
    const last = steps.at(-1)?.[0];
    if (last && last.run === q.run && last.otherRun === q.otherRun) steps.at(-1)!.push(q);
    else steps.push([q]);
  }
  return steps;
}

/** The view that shows most of these nodes, then of those on the way; `now`: the one that is shown, where others show no more. */
export function viewFor(names: readonly string[], onWay: readonly string[] = [], now = ""): View {
  const score = (view: View) => {
    const count = (all: readonly string[]) => all.filter((n) => view.nodes.some((x) => x.name === n)).length;
    return 20 * count(names) + count(onWay) + (view.view === now ? 0.5 : 0) - view.nodes.length / 10;
  };
  return viewNames.map(viewOf).reduce((best, view) => (score(view) > score(best) ? view : best));
}

export type Book = ReturnType<typeof readLessons>;
export function readLessons(page: Pick<Page, "session" | "t" | "words">) {
  const { session, t, words } = page;
  const { engine } = session;
  let items: Item[] = [];
  let refused = "";
  let read = { own: "", model: null as unknown }; // what the items were made of
  const name = (node: number) => words.name(session.nameOf(node));

  const word = (answer: Answer, sentence: string) => {
    const compared = /(\.\.\.|…)\s*$/.test(sentence); // "AKT is ..."
    const key = ({ lower: "falls", same: "stays", higher: "rises" } as const)[answer];
    return t(compared ? `lessons.${answer}` : `lessons.${key}`);
  };
  const describeMistake = (m: Mistake) => {
    const parts = [t("lessons.mistake", { line: m.line, message: words.sentence(m.message).text })];
    if (m.found) parts.push(t("lessons.found", { found: m.found.slice(0, 60) }));
    if (m.didYouMean) parts.push(t("lessons.meant", { name: m.didYouMean }));
    return parts.join("; ");
  };

  /** Reads them anew where the pathway or the lessons have changed; tells whether. */
  function update(): boolean {
    if (read.model === session.model && read.own === session.settings.lessons) return false;
    const own = session.settings.lessons;
    read = { own, model: session.model };
    const whole = own === "" ? null : engine.claims(own);
    refused = whole === null ? "" : !Array.isArray(whole) ? describeMistake(whole) : split(own).length > 0 ? "" : t("lessons.own.none");
    const mine = own !== "" && refused === "";
    items = split(mine ? own : part("lessons")).map((text) => {
      const found = engine.claims(text);
      const claim = Array.isArray(found) ? found.find((c) => c.kind === "lesson") : undefined;
      const [, id = "", title = ""] = /^[ \t]*lesson[ \t]+(\w+)[ \t]*(?:"([^"\n]*)")?/m.exec(text) ?? [];
      const other = mine ? undefined : words.lesson(id);
      return {
        id, text, title: other?.[0] ?? (title || id), claim, mistake: Array.isArray(found) ? undefined : found,
        lang: mine || other || words.lang === "en" ? undefined : "en",
        say: other?.[1] ?? claim?.say ?? "", note: other?.at(-1) ?? claim?.note ?? "",
        asks: other?.slice(2, -1) ?? claim?.questions.map((q) => q.sentence) ?? [],
      };
    });
    return true;
  }
  /** The model's answers; the engine knows one text of claims at a time. */
  function play(item: Item): Verdict | null {
    const found = engine.claims(item.text);
    return Array.isArray(found) ? engine.play(found.findIndex((c) => c.kind === "lesson")) : null;
  }

  // --- runs in words ---
  type Setting = Stage["settings"][number];
  function describeSetting({ kind, target, value }: Setting): string {
    const { model } = session;
    switch (kind) {
      case "preset": return words.name(model.presets[target]!.name);
      case "dose": return t("drug.on", { drug: model.drugs[target]!.name, dose: words.dose(value) });
      case "input": return `${words.name(model.inputs[target]!.name)} ${words.number(value)}`;
      case "max": return value === 0 ? t("node.knockedOut", { node: name(target) })
        : t("lessons.most", { node: name(target), value: words.number(value) });
      case "hold": return t("node.held", { node: name(target), value: words.number(value) });
      case "holdAtRun": return t("lessons.held", { node: name(target) });
    }
  }
  const describeStage = ({ settings, minutes }: Stage) => {
    const what = settings.map(describeSetting).join(", ") || t("lessons.plain");
    return minutes > 0 ? t("lessons.after", { what, time: words.time(minutes) }) : what;
  };
  const describeRun = (run: Run) => run.stages.map(describeStage).join(" → ");

  /** How many answers to a lesson are right; `given` as the settings keep them, "lh-1". */
  function score(item: Item, given: string): { right: number; answered: number; count: number } {
    const found = play(item)?.answers ?? [], { choices } = readAnswers(given);
    return { right: found.filter((a, i) => a.answer === choices[i]).length, answered: choices.filter(Boolean).length, count: item.claim?.questions.length ?? 0 };
  }

  return {
    get items() { return items; },
    /** Why lessons of one's own are not in use; empty where they are, or there are none. */
    get refused() { return refused; },
    update, play, word, describeMistake, describeSetting, describeStage, describeRun, score,
  };
}
