// Translations of the pathway's sentences and names: complete for the text that is built in and for what the parser says, and whatever a sentence names
// (genes, sites, numbers) stands in its translation too. node translations.mjs ROOT
// SPDX-License-Identifier: MIT
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const root = resolve(process.argv[2]);
const { missing, translated, translation } = await import(pathToFileURL(join(root, "examples/web/translations.mjs")));
let failed = 0;
const check = (name, problems, how = "") => {
  console.log(problems.length === 0 ? `ok ${name}` : `FAIL ${name}: ${problems.length}${how}\n${problems.slice(0, 40).map((p) => `   ${p}`).join("\n")}`);
  if (problems.length > 0) failed = 1;
};

const modules = readFileSync(join(root, "include/mtor.hpp"), "utf8").match(/ modules\[\] = \{([^}]*)\}/)[1].match(/\w+/g);
const text = modules.map((name) => / R"(\w*)\(([\s\S]*?)\)\1";/.exec(readFileSync(join(root, `include/mtor/${name}.hpp`), "utf8"))[2]).join("\n");
const mistakes = [...readFileSync(join(root, "include/pathway/text/diagnostic.hpp"), "utf8").matchAll(/X\(\w+,[\s\\]*"((?:[^"\\]|\\.)*)"\)/g)].map((m) => m[1]);

check("languages", translated.includes("de") ? [] : ["no German"]);
for (const lang of translated) {
  const how = `; a sentence and below it, indented, its translation: examples/web/translations/${lang}.txt`;
  const lacks = missing(lang, text, mistakes);
  check(`${lang}.sentences`, lacks.sentences, how);
  check(`${lang}.names`, lacks.names, how);
  const { names, sentences } = translation(lang);
  const marks = (s) => (s.match(/\b(?:[A-Za-z]*[A-Z]{2,}\w*|[A-Za-z]*\d\w*)/g) ?? []).filter((m) => m !== "DNA" && m !== "RNA"); // words in some languages
  check(`${lang}.genes`, Object.entries(sentences).flatMap(([english, other]) => {
    const lost = marks(english).filter((m) => !other.includes(m));
    return lost.length > 0 ? [`no ${lost.join(", ")} in: ${other}`] : [];
  }));
  check(`${lang}.ends`, Object.entries(sentences).filter(([english, other]) => english.endsWith(".") !== other.endsWith(".")).map(([, other]) => other));
  check(`${lang}.names_known`, Object.keys(names).filter((name) => !new RegExp(`^\\s*(node|input|preset) +${name}\\b`, "m").test(text)));
}
process.exit(failed);
