// The languages of the page: one file each, the same keys in all, {name} for what is put in.
// SPDX-License-Identifier: MIT
import { de, names as deNames } from "./de.ts";
import { en } from "./en.ts";
import { spoken } from "./spoken.ts";

export type Key = keyof typeof en;
export type Texts = Record<Key, string>;
export interface Words {
  lang: string;
  dir: "ltr" | "rtl";
  t(key: Key, values?: Record<string, string | number>): string;
  /** A name of the model as a reader of the language wants it; most are the same in all. */
  name(name: string): string;
  number(value: number): string; // a level, two digits
  dose(nM: number): string;
  time(minutes: number): string;
}

const texts: Record<string, Texts> = { en, de };
/** The model's names are English; where they are words, a language may have its own. */
const namesOf: Record<string, Record<string, string>> = { de: deNames };
export const languages = Object.keys(texts);
export const languageName = (lang: string) => texts[lang]!["lang.name"];

/** The first of these that there is, of what is asked for and what the browser prefers. */
export function choose(asked: string): string {
  const wanted = [asked, ...(asked === "" ? (globalThis.navigator?.languages ?? []) : []), "en"];
  for (const tag of wanted) {
    const lang = tag.toLowerCase().split("-")[0]!;
    if (lang in texts) return lang;
  }
  return "en";
}

export function words(asked: string): Words {
  const lang = choose(asked);
  const all = texts[lang]!;
  const names = namesOf[lang] ?? {};
  // Not by Intl, which takes a slow computer longer to begin than all of the page.
  const write = (digits: string) => digits.replace(".", all["number.point"]).replace("-", "\u2212");
  const few = (value: number) => write(String(Number(value.toPrecision(3))));
  const t = (key: Key, values: Record<string, string | number> = {}) =>
    all[key].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
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
