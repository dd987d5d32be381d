// The engine of the page:
//   node engine.mjs BUILD LAB DIGEST
// Prints "ok NAME" or "FAIL NAME: why" for each case; exit code 1 if any failed.
// SPDX-License-Identifier: MIT
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { digest } from "./digest.mjs";

const [build, lab, expected] = process.argv.slice(2);
const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const { createEngine } = await import(pathToFileURL(join(build, "engine.js")));
const { modules, lessons } = JSON.parse(readFileSync(join(build, "made/texts.json"), "utf8"));
const texts = modules.map((m) => m.text);

let failed = false;
const check = (name, holds, why = "") => {
  console.log(holds ? `ok ${name}` : `FAIL ${name}: ${why}`);
  failed ||= !holds;
};
const same = (name, got, wanted) => {
  const [a, b] = [JSON.stringify(got), JSON.stringify(wanted)];
  check(name, a === b, `${a}, expected ${b}`);
};
const texts_of = (file) =>
  [...readFileSync(file, "utf8").matchAll(/ R"(\w*)\(([\s\S]*?)\)\1"/g)].map((m) => m[2]);

// --- the file -----------------------------------------------------------------------------------

const wasm = new WebAssembly.Module(readFileSync(join(build, "engine.wasm")));
same("wasm.imports", WebAssembly.Module.imports(wasm), []);
check("page.no_address", !/https?:\/\/(?!www\.w3\.org\/)[\w.-]*(npm|registry)/.test(readFileSync(join(build, "mtor.html"), "utf8")), "names a registry");

// --- what the parser found, against a reading of the text that knows nothing of it ----------------

const lines = texts.join("\n").split("\n");
const all = (pattern) => lines.flatMap((line) => (line.match(pattern) ? [line.match(pattern)] : []));
const declared = {
  nodes: all(/^node +(\w+)/).map((m) => m[1]),
  inputs: all(/^input +(\w+) *= *([\d.]+)/).map((m) => [m[1], Number(m[2])]),
  drugs: all(/^drug +(\w+) *= *(\w+)\(IC50=([\d.e]+)(pM|nM|uM|mM)/),
  rules: all(/^(?!#)([^"#(\[]*=> *\w+)/).map((m) => m[1].trim()),
  presets: all(/^preset +(\w+) *= *(\w+)(?:\.(\w+))?=([\d.]+)/),
};
const unit = { pM: 1e-3, nM: 1, uM: 1e3, mM: 1e6 };

{
  const engine = await createEngine();
  const name = (what) => `wasm.${what}`;
  same(name("parse"), engine.parse(texts), null);
  const model = engine.model();
  const index = (table, wanted) => model[table].findIndex((x) => x.name === wanted);
  const signal = (s) => [...model.nodes, ...model.inputs][s].name;

  same(name("nodes"), model.nodes.map((n) => n.name), declared.nodes);
  same(name("inputs"), model.inputs.map((i) => [i.name, i.value]), declared.inputs);
  same(name("rules"), model.rules.map((r) => r.text), declared.rules);
  check(name("rules.meaning"), model.rules.every((r) => {
    const terms = r.terms.map((t) => (t.inhibits ? "!" : "") + signal(t.signal)).join(" & ");
    return `${terms} => ${signal(r.target)}`.trim() === r.text.replace(/\s+/g, " ").trim();
  }), "terms or targets are not those of the text");
  same(name("drugs"),
    model.drugs.map((d) => [d.name, model.inputs[d.actions[0].input].name, d.actions[0].IC50]),
    declared.drugs.map((m) => [m[1], m[2], Number((Number(m[3]) * unit[m[4]]).toPrecision(12))]));
  same(name("presets"),
    model.presets.map(({ name, settings: [s] }) => [name,
      s.kind === "input" ? model.inputs[s.target].name : model.nodes[s.target].name, s.kind, s.value]),
    declared.presets.map((m) => [m[1], m[2], m[3] ?? "input", Number(m[4])]));
  same(name("modules"), model.modules.map((m) => m.name), all(/^module +(\w+)/).map((m) => m[1]));
  const rule = model.rules.find((r) => /!S6K1\b.*=> IRS1$/.test(r.text));
  check(name("sentence"), lines.some((l) => l.includes(rule.text) && l.includes(`"${rule.sentence}"`) &&
    l.includes(`(${rule.source})`)), JSON.stringify(rule));
  check(name("classes"), model.inputs[index("inputs", "rapalog")].isDrugClass &&
    !model.inputs[index("inputs", "energy")].isDrugClass, "which inputs are drug classes");

  // --- the same bits ------------------------------------------------------------------------------
  same(name("digest"), digest(engine), expected);
  const begin = performance.now();
  engine.reset(0);
  engine.advance(0, 7 * 1440);
  console.log(`   a week of the whole network in ${(performance.now() - begin).toFixed(0)} ms`);
  same(name("time"), engine.time(0), 7 * 1440);

  // --- sixty seconds ------------------------------------------------------------------------------
  const akt = index("nodes", "AKT");
  engine.reset(0);
  check(name("settle"), engine.settle(0).converged, "no steady state");
  engine.copy(0, 1);
  same(name("same_cells"), engine.cause(akt, 1, 0), null);
  engine.setDose(0, index("drugs", "everolimus"), 30);
  check(name("why.settle"), engine.settle(0).converged, "no steady state");
  check(name("why.rise"), engine.levels(0)[akt] > engine.levels(1)[akt] + 0.05, "AKT does not rise");
  const arrows = engine.chain(akt, 1, 0).map((a) => `${signal(a.regulator)}${a.inhibits ? "-|" : "->"}${signal(a.target)}`);
  check(name("why.chain"), arrows[0]?.startsWith("rapalog->") && arrows.includes("S6K1-|IRS1"), arrows.join(" "));
  const cause = engine.cause(akt, 1, 0);
  check(name("why.cause"), cause?.target === akt && `${signal(cause.regulator)}->AKT` === arrows.at(-1), JSON.stringify(cause));
  same(name("why.term"), model.rules[cause.rule].terms[cause.term - model.rules[cause.rule].firstTerm],
    { signal: cause.regulator, inhibits: cause.inhibits });
  const s6k1 = index("nodes", "S6K1");
  const way = engine.pathTo(s6k1, akt, "lowers");
  check(name("way"), way.length > 0 && way[0].regulator === s6k1 && way.at(-1).target === akt &&
    way.every((a, i) => i === 0 || a.regulator === way[i - 1].target) &&
    way.filter((a) => a.inhibits).length % 2 === 1, JSON.stringify(way));

  // --- claims and lessons ---------------------------------------------------------------------------
  const claims_of = (file) => texts_of(join(root, "include/mtor/claims", file));
  let held = 0;
  const wrong = [];
  for (const file of readdirSync(join(root, "include/mtor/claims"))) {
    if (file.startsWith("observations")) continue; // some of them disagree
    for (const text of claims_of(file)) {
      const parts = text.split(/\n(?=(?:claim|card|definition)\s)/);
      for (let i = 0; i < parts.length; i += 20) {
        const claims = engine.claims(parts.slice(i, i + 20).join("\n"));
        if (!Array.isArray(claims)) wrong.push(`${file}: ${claims.message}`);
        else claims.forEach((claim, c) => {
          if (claim.kind !== "claim") return;
          const verdict = engine.play(c);
          if (verdict?.settled && verdict.expectations.every((e) => e.holds)) ++held;
          else wrong.push(claim.id);
        });
      }
    }
  }
  check(name("claims.hold"), wrong.length === 0, wrong.join(" "));
  check(name("claims.many"), held >= 141, `${held}`);
  const taught = engine.claims(lessons);
  check(name("lessons"), Array.isArray(taught) && taught.length === [...lessons.matchAll(/^lesson /gm)].length,
    JSON.stringify(taught.message));
  const verdicts = taught.map((_, i) => engine.play(i));
  check(name("lessons.hold"), verdicts.every((v) => v?.settled && v.expectations.every((e) => e.holds)),
    taught.filter((_, i) => !verdicts[i]?.expectations.every((e) => e.holds)).map((l) => l.id).join(" "));
  check(name("lessons.answers"), verdicts.every((v, i) => v.answers.length === taught[i].questions.length &&
    v.answers.every((a) => a.answer === (Math.abs(a.level - a.other) <= 0.05 ? "same" : a.level > a.other ? "higher" : "lower"))), "");
  const brake = taught.findIndex((l) => l.id === "released_brake");
  same(name("lessons.released_brake"), verdicts[brake]?.answers.map((a) => a.answer), ["lower", "higher", "same"]);

  // A claim that does not hold is told so.
  engine.claims('claim X "no"\nrun c =\nrun p = everolimus=30nM\nexpect p.S6K1 > c.S6K1 [0.05]\nexpect c.S6K1 > p.S6K1 [0.05]');
  same(name("claims.false"), engine.play(0).expectations.map((e) => e.holds), [false, true]);

  // --- mistakes, as the lab tells them ----------------------------------------------------------------
  const scratch = mkdtempSync(join(tmpdir(), "engine-"));
  let mistakes = 0;
  const different = [];
  for (const file of readdirSync(join(root, "tests/fail")).filter((f) => f.startsWith("text_"))) {
    const found = texts_of(join(root, "tests/fail", file));
    if (found.length !== 1) continue;
    writeFileSync(join(scratch, "t"), found[0]);
    let said = "";
    try {
      execFileSync(lab, ["check", "t"], { cwd: scratch, timeout: 60000 });
    } catch (error) {
      said = String(error.stdout).trim();
    }
    const m = engine.parse([found[0]]);
    const told = m && `t:${m.line}:${m.column}: error: ${m.message}: found ` +
      (m.found ? `'${m.found}'` : "the end of the line") + (m.didYouMean ? `, did you mean '${m.didYouMean}'?` : "");
    ++mistakes;
    if (told !== said) different.push(`${file}: ${told}, the lab: ${said}`);
    if (m && m.found !== "" && found[0].slice(m.start, m.end) !== m.found) different.push(`${file}: start and end`);
  }
  rmSync(scratch, { recursive: true });
  check(name("mistakes"), different.length === 0, different.join("; "));
  check(name("mistakes.many"), mistakes >= 40, `${mistakes}`);
  same(name("mistakes.keep"), engine.model().nodes.length, declared.nodes.length);
  const accents = "node A \"é😀\" ä";
  const at = engine.parse(["node B", accents]);
  same(name("mistakes.utf8"), [at.part, at.line, accents.slice(at.start, at.end), at.found], [1, 1, "ä", "ä"]);

  // --- hostile input: refused, nothing changed, no trap -----------------------------------------------
  const state = () => JSON.stringify([[...engine.levels(0)], [...engine.inputs(0)], engine.time(0)]);
  engine.reset(0);
  engine.settle(0);
  const before = state();
  let seed = 1;
  const random = () => (seed = (seed * 48271) % 2147483647);
  const garbage = (size, pick) => String.fromCharCode(...Array.from({ length: size }, pick));
  const large = garbage(1000, () => 32 + (random() % 90)).repeat(1000);
  const refused = {
    megabyte: [large],
    almost_too_long: [large.slice(0, engine.mostCharacters)],
    just_too_long: ["#".repeat(engine.mostCharacters + 1)],
    two_too_long: ["#".repeat(engine.mostCharacters - 1), "##"],
    many_texts: Array(65).fill("node A"),
    zero: ["node A\0node B"],
    quote: ['node A "never closed'],
    source: ["node A (never closed"],
    bracket: ["node A\nA => A [w=1"],
    surrogate: ["node \ud800"],
    rules: ["node A\n" + Array.from({ length: 600 }, (_, i) => `input i${i} = 0\ni${i} => A`).join("\n")],
    long_name: ["node " + "A".repeat(100000)],
    number: ["input a = 1" + "0".repeat(5000) + "e999999999"],
    terms: ["node A\n" + "A & ".repeat(20000) + "A => A"],
  };
  for (const [what, input] of Object.entries(refused)) {
    const m = engine.parse(input);
    check(name(`hostile.${what}`), m !== null && m.message !== "" && m.line >= 1, JSON.stringify(m));
    if (what.endsWith("too_long") && what !== "almost_too_long") {
      same(name(`hostile.${what}.message`), m.message, "the text is longer than its capacity");
    }
  }
  for (let i = 0; i < 300; ++i) {
    const words = ["node A", "A", "=>", "&", "!", "[w=1]", '"', "(", "\n", "input b = 0.5", "default tau=", "1e", "drug", "preset",
      "module", "\u00e9", "\t", "B", ".max=0", "\ufeff", "#", garbage(3, () => random() % 0x500)];
    const text = Array.from({ length: random() % 30 }, () => words[random() % words.length]).join(" ");
    if (engine.parse([text]) === null) engine.parse(texts);
    engine.claims(text + "\nclaim X\nrun " + text);
  }
  same(name("hostile.claims_long"), engine.claims(large).message, "the text is longer than its capacity");
  check(name("hostile.claims"), !Array.isArray(engine.claims('claim A "x"\nrun c = nothing=1')), "accepted");
  same(name("hostile.play"), [-1, 0, 99, NaN, 2 ** 31].map((c) => engine.play(c)), Array(5).fill(null));
  engine.claims("claim A\n" + Array.from({ length: 13 }, (_, i) => `run r${i} =`).join("\n"));
  same(name("hostile.many_runs"), engine.play(0), null);

  engine.parse(texts);
  engine.settle(0);
  same(name("hostile.state_after_garbage"), state(), before);
  const bad = [NaN, Infinity, -Infinity, -1e-9, 1e300];
  const answers = bad.flatMap((x) => [
    engine.setDose(0, 0, x), engine.setInput(0, 0, x), engine.setMax(0, 0, x), engine.hold(0, 0, x),
    engine.setLevel(0, 0, x), engine.setStep(0, x), engine.advance(0, x)]);
  check(name("hostile.numbers"), answers.every((a) => a === false), answers.join());
  const outside = [-1, 100000, 2 ** 31 - 1, -(2 ** 31)].flatMap((i) => [
    engine.setDose(0, i, 1), engine.setInput(0, i, 1), engine.setMax(0, i, 1), engine.hold(0, i, 1), engine.free(0, i),
    engine.setLevel(0, i, 1), engine.apply(0, i), engine.reset(i), engine.advance(i, 1), engine.copy(i, 0),
    engine.copy(0, i), engine.setStep(i, 1), engine.clearSettings(i), engine.settle(i).converged,
    engine.levels(i).length > 0, engine.inputs(i).length > 0, engine.cause(i, 0, 1) !== null,
    engine.cause(0, i, 0) !== null, engine.cause(0, 0, i) !== null, engine.chain(i, 0, 1).length > 0,
    engine.pathTo(i, 0).length > 0, engine.pathTo(0, i).length > 0, engine.time(i) !== 0, engine.dose(0, i) !== 0,
    engine.limit(0, i) !== 0]);
  check(name("hostile.indices"), outside.every((a) => a === false), outside.join());
  same(name("hostile.unchanged"), state(), before);
  same(name("empty"), engine.parse([""]), null);
  same(name("empty.settle"), [engine.settle(0).converged, engine.levels(0).length, digest(engine)], [true, 0, null]);
  same(name("none"), engine.parse([]), null);

  // Two engines know nothing of each other.
  const other = await createEngine();
  same(name("two"), [other.parse(texts), other.model().nodes.length, engine.model().nodes.length], [null, declared.nodes.length, 0]);
}

// --- where a browser compiles only small modules at once; where a policy refuses WebAssembly ------------

const { Module, instantiate } = WebAssembly;
WebAssembly.Module = class { constructor() { throw new RangeError("more than may be compiled at once"); } };
same("not_at_once", (await createEngine()).parse(texts), null);
const refuse = () => { throw new WebAssembly.CompileError("refused by policy"); };
WebAssembly.Module = class { constructor() { refuse(); } };
WebAssembly.instantiate = async () => refuse();
same("refused", await createEngine().catch((e) => e.name), "CompileError");
Object.assign(WebAssembly, { Module, instantiate });

process.exit(failed ? 1 : 0);
