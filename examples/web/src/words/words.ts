// The languages of the page: one file each, the same keys in all, {name} for what is put in.
// SPDX-License-Identifier: MIT
import { part, type Language } from "../parts.ts";
import type { en } from "./en.ts";
import { spoken } from "./spoken.ts";

export type Key = keyof typeof en;
export type Texts = Record<Key, string>;
export interface Words {
  lang: string;
  dir: "ltr" | "rtl";
  /** {n} puts a value in, {n:day|days} the first word where it is 1. */
  t(key: Key, values?: Record<string, string | number>): string;
  /** A name of the model as a reader of the language wants it; most are the same in all. */
  name(name: string): string;
  /** A sentence of the pathway, and its language where that is not the page's. */
  sentence(english: string): { text: string; lang: string | undefined };
  /** Title, beginning, questions and note of a built-in lesson; undefined where they are English. */
  lesson(id: string): readonly string[] | undefined;
  number(value: number): string; // a level, two digits
  dose(nM: number): string;
  time(minutes: number): string;
}

/** Each in its own words; here, because a language is read only when it is spoken. */
const ownNames: Record<string, string> = { en: "English", de: "Deutsch", fr: "Français" };
export const languages = Object.keys(ownNames);
export const languageName = (lang: string) => ownNames[lang] ?? lang;
const english = (): Language => ({ texts: part("en"), names: {}, sentences: {}, lessons: {} });

/** The first of these that there is, of what is asked for and what the browser prefers. */
export function choose(asked: string): string {
  const wanted = [asked, ...(asked === "" ? (globalThis.navigator?.languages ?? []) : []), "en"];
  for (const tag of wanted) {
    const lang = tag.toLowerCase().split("-")[0]!;
    if (languages.includes(lang)) return lang;
  }
  return "en";
}

export function words(asked: string): Words {
  const lang = choose(asked);
  const { names, sentences, lessons, ...found } = lang === "en" ? english() : part(`language_${lang}`);
  const texts = found.texts as Texts;
  // Not by Intl, which takes a slow computer longer to begin than all of the page.
  const write = (digits: string) => digits.replace(".", texts["number.point"]).replace("-", "\u2212");
  const few = (value: number) => write(String(Number(value.toPrecision(3))));
  const t = (key: Key, values: Record<string, string | number> = {}) =>
    texts[key].replace(/\{(\w+)(?::([^|}]*)\|([^}]*))?\}/g, (whole, name: string, one?: string, many?: string) =>
      (one === undefined ? String(values[name] ?? whole) : String(values[name]) === "1" ? one : many!));
  return {
    lang, t, dir: ["ar", "fa", "he", "ur"].includes(lang) ? "rtl" : "ltr",
    name: (name) => (Object.hasOwn(names, name) ? names[name]! : spoken(name)),
    sentence: (english) => (Object.hasOwn(sentences, english) ? { text: sentences[english]!, lang: undefined }
      : { text: english, lang: lang === "en" ? undefined : "en" }),
    lesson: (id) => (Object.hasOwn(lessons, id) ? lessons[id] : undefined),
    number: (value) => write(value.toFixed(2)),
    dose: (nM) =>
      nM >= 1e6 ? `${few(nM / 1e6)} mM` : nM >= 1e3 ? `${few(nM / 1e3)} µM`
      : nM > 0 && nM < 0.1 ? `${few(nM * 1e3)} pM` : `${few(nM)} nM`,
    time: (minutes) =>
      minutes < 120 ? t("time.minutes", { n: few(minutes) })
      : minutes < 2880 ? t("time.hours", { n: few(minutes / 60) })
      : t("time.days", { n: few(minutes / 1440) }),
  };
}
