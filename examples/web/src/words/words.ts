// The languages of the page: one file each, the same keys in all, {name} for what is put in.
// SPDX-License-Identifier: MIT
import { part } from "../parts.ts";
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
  number(value: number): string; // a level, two digits
  dose(nM: number): string;
  time(minutes: number): string;
}

interface Language {
  texts: Texts;
  /** The model's names are English; where they are words, a language may have its own. */
  names: Record<string, string>;
}
const all: Record<string, () => Language> = {
  en: () => ({ texts: part("en") as Texts, names: {} }),
  de: () => part("de") as Language,
};
export const languages = Object.keys(all);
/** Each in its own words; here, because a language is unpacked only when it is spoken. */
const ownNames: Record<string, string> = { en: "English", de: "Deutsch" };
export const languageName = (lang: string) => ownNames[lang] ?? lang;
const made = new Map<string, Language>();

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
  if (!made.has(lang)) made.set(lang, all[lang]!());
  const { texts, names } = made.get(lang)!;
  // Not by Intl, which takes a slow computer longer to begin than all of the page.
  const write = (digits: string) => digits.replace(".", texts["number.point"]).replace("-", "\u2212");
  const few = (value: number) => write(String(Number(value.toPrecision(3))));
  const t = (key: Key, values: Record<string, string | number> = {}) =>
    texts[key].replace(/\{(\w+)(?::([^|}]*)\|([^}]*))?\}/g, (whole, name: string, one?: string, many?: string) =>
      (one === undefined ? String(values[name] ?? whole) : String(values[name]) === "1" ? one : many!));
  return {
    lang, t, dir: ["ar", "fa", "he", "ur"].includes(lang) ? "rtl" : "ltr",
    name: (name) => (Object.hasOwn(names, name) ? names[name]! : spoken(name)),
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
