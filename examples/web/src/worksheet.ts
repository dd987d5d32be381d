// Worksheets to print: the questions of lessons with boxes to tick, and a picture whose bars are empty, to be drawn in. With
// answers: what the model says, for the teacher.
// SPDX-License-Identifier: MIT
import { answers, stepsOf, viewFor, type Book, type Item } from "./lessons.ts";
import { h, type Page } from "./panel.ts";
import { createLegend, createPicture } from "./picture/picture.ts";

export function printWorksheets(page: Page, book: Book, items: readonly Item[], solved = false) {
  const { session, t, words, root, host } = page;
  const sheet = (item: Item) => {
    const { claim } = item;
    if (!claim) return null;
    const found = solved ? book.play(item)?.answers : undefined;
    const names = claim.questions.flatMap((q) => [q.node, q.otherNode]).map((n) => session.nameOf(n));
    const view = viewFor(names);
    const picture = createPicture(view, session.shipped, t as never, { name: words.name });
    const legend = view.legend ? null : createLegend(t as never);
    return h("section", { class: "sheet" },
      h("h1", { lang: item.lang }, item.title), h("p", { class: "sheet-name" }, h("span", {}, t("print.head")), h("span", {})),
      h("p", { lang: item.lang }, item.say),
      ...stepsOf(claim).map((step) => h("div", { class: "sheet-step" },
        h("p", { class: "hint" }, `${t("lessons.before")}: ${book.describeRun(claim.runs[step[0]!.otherRun]!)}. ${t("lessons.then")}: ${book.describeRun(claim.runs[step[0]!.run]!)}.`),
        ...step.map((q) => {
          const i = claim.questions.indexOf(q), asked = item.asks[i] ?? q.sentence;
          const one = found?.[i];
          return h("div", { class: "sheet-question" }, h("p", { lang: item.lang }, h("strong", {}, `${i + 1}. ${asked}`)),
            h("p", { class: "sheet-boxes" }, ...answers.map((answer) => h("span", {}, `${one?.answer === answer ? "☒" : "☐"} ${book.word(answer, asked)}`)),
              one ? h("span", {}, `${words.number(one.other)} → ${words.number(one.level)}`) : h("span", { class: "sheet-line" }, t("sheet.because"))));
        }))),
      solved ? h("p", { lang: item.lang }, item.note) : h("figure", {}, h("figcaption", {}, t("sheet.picture")), picture.svg, legend));
  };
  const sheets = h("div", { class: "sheets" }, ...items.map(sheet));
  const gone = () => {
    host.removeAttribute("sheets");
    root.querySelector(".sheets")?.remove();
  };
  gone(); // a browser that refuses to print does not say so: then the last ones are there still
  root.querySelector(".page")!.append(sheets);
  host.setAttribute("sheets", "");
  addEventListener("afterprint", gone, { once: true });
  try {
    print();
  } catch {
    gone();
    page.note(t("sheet.refused"));
  }
}
