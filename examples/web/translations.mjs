// What translations/LANGUAGE.txt says, and what a pathway text needs of it. For build.mjs and the tests.
// SPDX-License-Identifier: MIT
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const folder = join(dirname(fileURLToPath(import.meta.url)), "translations");
/** Languages that have such a file. */
export const translated = readdirSync(folder).map((file) => file.split(".")[0]).sort();

/** {names: {energy: "Energie"}, sentences: {"RAS-GTP": "RAS-GTP"}}; a name's ~ becomes a soft hyphen. A language may have none. */
export function translation(lang) {
  const file = join(folder, `${lang}.txt`);
  const names = {}, sentences = {};
  let english = null;
  for (const line of existsSync(file) ? readFileSync(file, "utf8").split("\n") : []) {
    if (line === "" || line.startsWith("#")) continue;
    const name = /^(\w+) = (.+)$/.exec(line);
    const put = (of, key, value) => {
      if (Object.hasOwn(of, key)) throw new Error(`${file}: twice: ${key}`);
      of[key] = value;
    };
    if (line.startsWith("  ")) {
      if (english === null) throw new Error(`${file}: no English above: ${line}`);
      put(sentences, english, line.trim());
      english = null;
    } else if (english !== null) throw new Error(`${file}: no translation below: ${english}`);
    else if (name) put(names, name[1], name[2].replaceAll("~", "\u00ad"));
    else english = line;
  }
  return { names, sentences };
}

/** The sentences of a pathway text, each once. */
export const sentencesOf = (text) => [...new Set(text.split("\n").filter((line) => !/^\s*#/.test(line))
  .flatMap((line) => /"((?:[^"\\]|\\.)*)"/.exec(line)?.[1] ?? []).filter(Boolean))];
/** Its names that are words: those of presets, and of nodes and inputs with a word in them. */
const wordsOf = (text) => [...text.matchAll(/^\s*(node|input|preset)\s+(\w+)/gm)]
  .filter(([, kind, name]) => /[a-z]{4}/.test(name)).map(([, , name]) => name);

/** What of a text, and of other sentences, a language lacks. */
export function missing(lang, text, more = []) {
  const { names, sentences } = translation(lang);
  return { sentences: [...sentencesOf(text), ...more].filter((s) => !Object.hasOwn(sentences, s)), names: wordsOf(text).filter((n) => !Object.hasOwn(names, n)) };
}
