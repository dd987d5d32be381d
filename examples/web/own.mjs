// A pathway of one's own for the page: reads its files, says what is wrong with them and where, lays out its pictures, and
// derives from the model what pathway.json says for the built-in one. What NAME.page.json beside the text says, wins.
// SPDX-License-Identifier: MIT
import { existsSync, readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import { layOut } from "./layout/auto.mjs";

/** Told to who runs the build, in one line. */
export class Refusal extends Error {
  constructor(message, code = 2) {
    super(message);
    this.code = code;
  }
}

const largest = 1 << 20;
function read(file, what) {
  let found;
  try {
    found = statSync(file);
  } catch {
    throw new Refusal(`cannot read '${file}': no such file`);
  }
  if (!found.isFile()) throw new Refusal(`cannot read '${file}': no ordinary file`);
  if (found.size > largest) throw new Refusal(`'${file}' is larger than 1 MB: no ${what}`);
  const text = readFileSync(file, "utf8").replace(/^\uFEFF/, "").replaceAll("\r", "");
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.test(text)) throw new Refusal(`'${file}' is no text: it holds control characters`);
  return text;
}

/** An engine for the build itself, made of src/engine.ts, which `load` bundles, and the bytes of engine.wasm. */
export async function engineOf(load, wasm, mistakes) {
  globalThis.mtorParts = { wasm, mistakes };
  const { createEngine } = await load("engine.ts", [{ name: "parts", setup(build) {
    build.onLoad({ filter: /src\/parts\.ts$/ }, () => ({ contents: "export const part = (name) => globalThis.mtorParts[name];", loader: "ts" }));
  } }]);
  return createEngine();
}

const placeOf = (file, mistake) => `${file}:${mistake.line}:${mistake.column}: error: ${mistake.message}` +
  `${mistake.found ? `; found '${mistake.found}'` : ""}${mistake.didYouMean ? `, did you mean '${mistake.didYouMean}'?` : ""}`;

/** "# p53 and MDM2 after damage: a guard ..." begins the text of p53.pathway: then that is the title. */
function titleOf(text, stem) {
  const first = /^#\s*(\S[^\n]*)/.exec(text)?.[1] ?? "";
  const short = first.split(/[:.](?=\s|$)/)[0].trim();
  return short !== "" && short.length <= 60 ? short : stem.replaceAll("_", " ");
}

/** What is special about a pathway, as far as its model tells. */
function derive(model, title) {
  const out = new Map(model.nodes.map((_, i) => [i, 0])), degree = new Map(out);
  for (const rule of model.rules) {
    for (const term of rule.terms) {
      if (!out.has(term.signal)) continue;
      out.set(term.signal, out.get(term.signal) + (term.signal === rule.target ? 0 : 1));
      degree.set(term.signal, degree.get(term.signal) + 1);
    }
    degree.set(rule.target, degree.get(rule.target) + rule.terms.length / 2);
  }
  const place = (node) => model.modules[node.module]?.name;
  const ends = model.nodes.filter((node, i) => place(node) === "outcomes" || (out.get(i) === 0 && !model.modules.some((m) => m.name === "outcomes")));
  const outcomes = (ends.length > 0 ? ends : model.nodes.slice(-3)).slice(0, 6).map((node) => node.name);
  const busiest = [...degree].sort((a, b) => b[1] - a[1]).map(([i]) => model.nodes[i].name).filter((name) => !outcomes.includes(name)).slice(0, 3);
  const names = (list, most) => list.slice(0, most).map((one) => one.name);
  return {
    title,
    tumours: names(model.presets, 8),
    mutations: "_(loss|mutant|null|lesion|amplification|amplified)$",
    switches: "(?!)",
    inputs: names(model.inputs.filter((input) => !input.isDrugClass), 6),
    drugs: names(model.drugs, 9),
    pair: names(model.drugs, 2),
    readouts: outcomes.slice(0, 2),
    outcomes,
    chart: [...busiest, outcomes[0]].filter((name, i, all) => name && all.indexOf(name) === i),
  };
}

/** The page's words about the built-in pathway, as any pathway would have them. */
function wordsOf(pathway, model) {
  const { title } = pathway, [drug = "DRUG", other = "OTHER"] = pathway.drugs, [node = "NODE", second = "NODE"] = pathway.chart;
  const preset = pathway.tumours[0] ?? "PRESET", input = pathway.inputs[0] ?? "INPUT";
  const common = { "page.title": title, "picture.title.core": title, "picture.title.full": title };
  return {
    en: {
      ...common, "tumours": "The cell", "tumours.none": "as it is", "tumours.add": "More presets", "tumours.cancers": "Others", "tumour.changed": "The cell: {tumour}",
      "csv.model": `${title}, mtor {version}: a qualitative teaching model, no validated prediction`,
      "parameter.preset": `presets, in this order: ${preset}`, "parameter.set": `inputs, 0 to 1: ${input}:0.3`,
      "parameter.drugs": `drugs and doses in nM: ${drug}:30,${other}:400`, "parameter.knockout": `nodes that are knocked out: ${node}`,
      "parameter.hold": `nodes held at a level: ${node}:0.4`, "parameter.chart": `nodes and inputs followed over time: ${node},${second}`,
      "parameter.plot": `what is plotted: one drug and nodes, or two drugs and a node: ${drug},${node}`,
      "parameter.lesson": "lesson that is open, by its name", "parameter.view": "part of the picture: core, full",
    },
    de: {
      ...common, "tumours": "Die Zelle", "tumours.none": "wie sie ist", "tumours.add": "Mehr Voreinstellungen", "tumours.cancers": "Andere", "tumour.changed": "Die Zelle: {tumour}",
      "csv.model": `${title}, mtor {version}: ein qualitatives Lehrmodell, keine geprüfte Vorhersage`,
    },
  };
}

const lists = ["tumours", "inputs", "drugs", "pair", "readouts", "outcomes", "chart"];
function special(file, model) {
  if (!existsSync(file)) return {};
  let said;
  try {
    said = JSON.parse(read(file, "settings of a page"));
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal(`${file}: ${error.message}`, 1);
  }
  const known = new Set([...model.nodes, ...model.inputs, ...model.drugs, ...model.presets].map((one) => one.name));
  for (const [key, value] of Object.entries(said)) {
    if (lists.includes(key)) {
      if (!Array.isArray(value)) throw new Refusal(`${file}: '${key}' must be a list of names`, 1);
      for (const name of value) if (!known.has(name)) throw new Refusal(`${file}: ${key}: the pathway has no '${String(name).slice(0, 63)}'`, 1);
    } else if (key !== "title" || typeof value !== "string") {
      throw new Refusal(`${file}: '${key.slice(0, 63)}' is none of title, ${lists.join(", ")}`, 1);
    }
  }
  return said;
}

/** All that the build needs of a pathway of one's own. */
export async function readOwn({ network, lessons, engine }) {
  const text = read(network, "pathway text");
  const stem = basename(network).replace(/\.pathway$/, ""), beside = (ending) => network.replace(/\.pathway$/, "") + ending;
  const wrong = engine.parse([text]);
  if (wrong) throw new Refusal(placeOf(network, wrong), 1);
  const model = engine.model();
  if (model.nodes.length === 0) throw new Refusal(`'${network}' declares no node`);
  // Lessons and claims are read, so that a mistake in one is told now, and not on the page.
  const files = { lessons: lessons ?? (existsSync(beside(".lessons")) ? beside(".lessons") : null) };
  const lessonText = files.lessons ? read(files.lessons, "lessons") : "";
  if (lessonText.trim() !== "") {
    const found = engine.claims(lessonText);
    if (!Array.isArray(found)) throw new Refusal(placeOf(files.lessons, found), 1);
    const other = found.find((one) => one.kind !== "lesson");
    if (other) throw new Refusal(`${files.lessons}: '${other.id}' is a ${other.kind}, and the page shows lessons`, 1);
  }
  const pathway = { ...derive(model, titleOf(text, stem)), ...special(beside(".page.json"), model) };
  const views = layOut(model, pathway.title);
  pathway.views = views.map((view) => view.view);
  return {
    modules: [{ name: stem, text }], lessons: lessonText, pathway, views, words: wordsOf(pathway, model),
    references: existsSync(beside(".references")) ? read(beside(".references"), "references") : "",
  };
}
