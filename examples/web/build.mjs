// Builds the page: the engine as WebAssembly, one HTML file and one module.
//
//   node build.mjs [FOLDER [TOOLS]]   FOLDER: build/web; tools are taken from TOOLS/node_modules (FOLDER)
//   node build.mjs FOLDER TOOLS --network FILE -o FILE [--lessons FILE]   the page of another pathway, see own.mjs
//
// The same sources and tools give the same bytes. Ends with a table of sizes; fails above a limit.
// SPDX-License-Identifier: MIT
import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { deflateSync, gzipSync } from "node:zlib";
import { engineOf, readOwn, Refusal } from "./own.mjs";
import { sentencesOf, translation } from "./translations.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, "../..");
const { positionals, values: asked } = parseArgs({ allowPositionals: true,
  options: { network: { type: "string" }, lessons: { type: "string" }, o: { type: "string", short: "o" } } });
const out = resolve(positionals[0] ?? join(root, "build/web"));
const tools = resolve(positionals[1] ?? out);
const made = join(out, "made"); // what the bundle takes in

/** Bytes as they are, and after gzip -9 (what a server sends). */
const limits = {
  "engine.wasm": [40_000, 16_500],
  "mtor.html": [500_000, 200_000],
  "package/mtor.js": [120_000, 45_000],
  "package/engine.js": [80_000, 25_000],
};

const fail = (why) => {
  console.error(`build.mjs: ${why}`);
  process.exit(3);
};
const run = (program, ...args) => {
  try {
    execFileSync(program, args, { stdio: ["ignore", "ignore", "pipe"], maxBuffer: 1 << 28 });
  } catch (error) {
    if (error.code === "ENOENT") fail(`no program ${program}`);
    fail(`${program} failed:\n${String(error.stderr).slice(0, 4000)}`);
  }
};
const tool = (name) => {
  const from = createRequire(join(tools, "package.json"));
  try {
    return from(name);
  } catch {
    return fail(`no ${name} in ${join(tools, "node_modules")}: examples/run web installs it`);
  }
};

mkdirSync(made, { recursive: true });

// --- the engine -----------------------------------------------------------------------------------

const engine = join(out, "engine.wasm");
const newest = (folder) => Math.max(...readdirSync(folder, { recursive: true }).map((file) => statSync(join(folder, file)).mtimeMs));
// Another pathway takes the engine that is there, if it is of these sources.
const isCurrent = asked.network && existsSync(engine) &&
  statSync(engine).mtimeMs > Math.max(newest(join(root, "include/pathway")), newest(join(here, "engine")));
if (!isCurrent) makeEngine();
const wasm = readFileSync(engine);

// Link-time optimisation makes every function but the exported ones private to the file, so that
// their arguments can be passed in registers: a tenth smaller. Inlining and the rewriting of loops
// for speed cost another tenth, and a step takes no longer without them.
function makeEngine() {
const linked = join(made, "linked.wasm");
run(
  process.env.MTOR_WASM_CXX ?? "clang++-19",
  ...["--target=wasm32", "-std=c++20", "-Oz", "-flto", "-nostdlib", "-ffreestanding", "-mbulk-memory"],
  ...["-fno-exceptions", "-fno-rtti", "-fvisibility=hidden", "-Wall", "-Wextra", "-Werror"],
  ...["-I", join(root, "include"), "-I", here, join(here, "engine/engine.cpp"), "-o", linked],
  ...["-Wl,--no-entry,--strip-all,--lto-O2,-z,stack-size=65536"],
  ...["-inline-threshold=-30", "-disable-lsr", "-disable-licm-promotion"].map((o) => `-Wl,-mllvm,${o}`),
);
run("wasm-opt", "-Oz", "--low-memory-unused", "--zero-filled-memory", "--converge", "--strip-producers", "--strip-target-features", linked, "-o", engine);
}

// --- texts ------------------------------------------------------------------------------------------

/** The text in a header of include/mtor, as the C++ program sees it. */
const textOf = (name) => {
  const header = readFileSync(join(root, `include/mtor/${name}.hpp`), "utf8");
  const raw = [...header.matchAll(/ R"(\w*)\(([\s\S]*?)\)\1";/g)];
  return raw.length === 1 ? raw[0][2] : fail(`include/mtor/${name}.hpp: expected one text`);
};
const umbrella = readFileSync(join(root, "include/mtor.hpp"), "utf8");
const names = umbrella.match(/ modules\[\] = \{([^}]*)\}/)?.[1].match(/\w+/g);
if (!names) fail("include/mtor.hpp: no list of modules");
// The engine tells a mistake by its number.
const diagnostics = readFileSync(join(root, "include/pathway/text/diagnostic.hpp"), "utf8");
const literal = String.raw`"((?:[^"\\]|\\.)*)"`;
const mistakes = [...diagnostics.matchAll(new RegExp(String.raw`X\(\w+,[\s\\]*${literal}\)`, "g"))].map((m) => m[1]);
mistakes.unshift("no mistake");
if (mistakes.length !== diagnostics.match(/^  X\(/gm).length + 1) fail("diagnostic.hpp: unknown form");
const esbuild = tool("esbuild");
let own = null;
if (asked.network !== undefined) {
  try {
    own = await readOwn({ network: asked.network, lessons: asked.lessons, engine: await engineOf(load, wasm, mistakes) });
  } catch (error) {
    console.error(error instanceof Refusal ? error.message : `build.mjs: ${error.message}`);
    process.exit(error.code ?? 3);
  }
}
const modules = own?.modules ?? names.map((name) => ({ name, text: textOf(name) }));
const lessons = own ? own.lessons : existsSync(join(root, "include/mtor/lessons.hpp")) ? textOf("lessons") : "";
// Only papers that somebody has seen, and that a text names.
const entry = new RegExp(String.raw`\{\s*${literal},\s*${literal},((?:\s*${literal})+),\s*${literal},\s*${literal},\s*(true|false)\}`, "g");
const named = new Set([...[...modules.map((m) => m.text), lessons].join("\n").matchAll(/\(([^()="]*)\)(?= *(?:"|\n))/g)]
  .flatMap((m) => m[1].split(",").map((key) => key.trim())));
/** Author, year and journal find a paper; its title is left out: "X 2007 Title of it. Nat Med 13:84-88". */
const inShort = (text) => text.replace(/ \(fits the sentence of the review\)/, "")
  .replace(/^(\S.*? \d{4}) \S+(?: \S+){3,}?[.?] ((?:(?![.?] ).)+)$/, "$1 $2");
const references = Object.fromEntries(
  [...`${readFileSync(join(root, "include/mtor/references.hpp"), "utf8")}\n${own?.references ?? ""}`.matchAll(entry)]
    .map((m) => [m[1], [...m[3].matchAll(new RegExp(literal, "g"))].map((c) => c[1]).join(""), m[5] ? ` doi:${m[5]}` : m[6] ? ` pmid:${m[6]}` : ""])
    .filter(([key, text]) => named.has(key) && !text.includes("not seen"))
    .map(([key, text, where]) => [key, inShort(text) + where]));
const numbers = readFileSync(join(root, "include/pathway/version.hpp"), "utf8");
const version = ["MAJOR", "MINOR", "PATCH"]
  .map((part) => numbers.match(new RegExp(`VERSION_${part} (\\d+)`))?.[1] ?? fail("no version"))
  .join(".");

// What runs on a board is handed out with the page of the same pathway, where it has been built.
const hex = join(out, "../examples/microbit/mtor.hex"), hasBoard = !own && existsSync(hex);
if (hasBoard) copyFileSync(hex, join(out, "microbit.hex"));

const built = {
  texts:
    `import { part } from ${JSON.stringify(join(here, "src/parts.ts"))};\n` +
    `export const modules = part("modules");\n` +
    `export const hasBoard = ${hasBoard};\n` +
    `export const version = ${JSON.stringify(version)};`,
};

// --- packed texts -----------------------------------------------------------------------------------

const { compact, expand } = await load("picture/compact.ts");
const pathway = own?.pathway ?? JSON.parse(readFileSync(join(here, "pathway.json"), "utf8"));
const views = [];
for (const name of pathway.views) {
  const view = own?.views.find((one) => one.view === name) ?? (await load(`picture/${name}.ts`))[name], short = compact(view);
  const sorted = (value) => JSON.stringify(value, (_, v) => (v?.constructor === Object ? Object.fromEntries(Object.entries(v).sort()) : v));
  if (sorted(expand(JSON.parse(JSON.stringify(short)))) !== sorted(view)) fail(`view ${name}: not the same when compact`);
  views.push({ name, view, short });
}
const { en } = await load("words/en.ts");
// What the page says about this pathway alone.
const words = own?.words ?? pathway.words;
Object.assign(en, words.en);
// Languages: the page's own texts, and names, sentences and lessons of this pathway; what a language lacks of these is shown in English.
const pathwayText = modules.map((m) => m.text).join("\n"), said = [...sentencesOf(pathwayText), ...mistakes];
const languages = {};
for (const file of readdirSync(join(here, "src/words")).filter((f) => /^(?!en)[a-z]{2}\.ts$/.test(f)).sort()) {
  const lang = file.slice(0, 2), { [lang]: texts } = await load(`words/${file}`), { names, sentences } = translation(lang);
  Object.assign(texts, words[lang] ?? {});
  if (Object.keys(texts).sort().join() !== Object.keys(en).sort().join()) fail(`words/${file}: not the same keys as words/en.ts`);
  const { lessons } = !own && existsSync(join(here, `src/words/lessons_${file}`)) ? await load(`words/lessons_${file}`) : { lessons: {} };
  const spoken = said.filter((s) => Object.hasOwn(sentences, s));
  languages[`language_${lang}`] = { texts, names: own ? {} : names, sentences: Object.fromEntries(spoken.map((s) => [s, sentences[s]])), lessons };
  console.log(`${lang}: ${spoken.length} of ${said.length} sentences; the others are shown in English`);
}
const styles = readdirSync(join(here, "src"), { recursive: true }).filter((file) => file.endsWith(".css")).sort();
const parts = {
  styles: Object.fromEntries(styles.map((file) => [file,
    esbuild.transformSync(readFileSync(join(here, "src", file), "utf8"), { loader: "css", minify: true, charset: "utf8" }).code.trim()])),
  modules, lessons, references, mistakes, en,
  ...languages,
  feedbacks: [...new Set(views.flatMap(({ view }) => view.edges.filter((e) => e.feedback).map((e) => `${e.through.at(-1) ?? e.from} ${e.to}`)))],
  views: Object.fromEntries(views.map(({ name, short }) => [name, short])),
  wasm,
};
const bytesOf = (part) => (part === wasm ? wasm : Buffer.from(JSON.stringify(part)));
const deflate = (some) => deflateSync(Buffer.concat(Object.values(some).map(bytesOf)), { level: 9 });
const pack = (some) =>
  `export const deflated = ${JSON.stringify(deflate(some).toString("base64"))};\n` +
  `export const lengths = ${JSON.stringify(Object.entries(some).map(([name, part]) => [name, bytesOf(part).length]))};`;
const deflated = deflate(parts);
built.packed = pack(parts);

/** What a file of src/ exports. */
async function load(file, plugins = []) {
  const { outputFiles } = await esbuild.build({ entryPoints: [join(here, "src", file)], bundle: true, write: false, format: "esm", plugins });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString("base64")}`);
}

const marked = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const plainTemplate = readFileSync(join(here, "page.html"), "utf8");
const template = own ? plainTemplate.replace(/<title>[^<]*/, () => `<title>${marked(pathway.title)}`) : plainTemplate;

// --- the bundles ------------------------------------------------------------------------------------

const takesBuilt = {
  name: "built",
  setup(build) {
    build.onResolve({ filter: /^built:/ }, ({ path }) => ({ path, namespace: "built" }));
    build.onLoad({ filter: /.*/, namespace: "built" }, ({ path }) => ({
      contents: built[path.slice("built:".length)] ?? fail(`nothing is called ${path}`),
      resolveDir: here,
    }));
    build.onLoad({ filter: /web\/pathway\.json$/ }, () => ({ contents: JSON.stringify({ ...pathway, words: undefined }), loader: "json" }));
    build.onLoad({ filter: /web\/page\.html$/ }, () => ({ contents: template, loader: "text" }));
    build.onLoad({ filter: /\.css$/ }, ({ path }) => ({
      contents: `import { part } from ${JSON.stringify(join(here, "src/parts.ts"))};\n` +
        `export default part("styles")[${JSON.stringify(relative(join(here, "src"), path))}];`,
      resolveDir: here,
    }));
  },
};
const terser = tool("terser");
/** What stands behind the code: the licence of what is not ours. */
const licences = `/*! uqr, which draws the QR codes:\n${readFileSync(join(tools, "node_modules/uqr/LICENSE"), "utf8").trim()}\n*/\n`;
const bundle = async (entry, { small = true, packed = built.packed, licensed = licences } = {}) => {
  built.packed = packed;
  const result = await esbuild.build({
    entryPoints: [join(here, "src", entry)],
    bundle: true,
    write: false,
    minify: small,
    format: "esm",
    target: ["es2022"],
    charset: "utf8",
    legalComments: "none",
    loader: { ".html": "text", ".svg": "text" },
    plugins: [takesBuilt],
    nodePaths: [join(tools, "node_modules")],
    absWorkingDir: root,
    logLevel: "warning",
  });
  const { text } = result.outputFiles[0];
  if (!small) return text;
  // Terser gives names by how often they stand in the text: a twentieth smaller after gzip. In ASCII alone a browser keeps
  // a byte a character.
  const { code } = await terser.minify(text, { module: true, ecma: 2022, compress: { passes: 2 }, format: { ecma: 2022, ascii_only: true } });
  return `${code}\n${licensed}`;
};

const page = async () => {
  // Inline, so "</script" must not stand in it, nor "<!--", behind which a parser looks for more; a
  // module runs after the page is parsed. The page saves copies of itself in the same way (copy.ts).
  const script = (await bundle("app.ts")).replaceAll("</script", "<\\/script");
  if (script.includes("<!--")) fail("the script has <!-- in it, which an inline script may not");
  return template.replace("></script>", () => `>${script}</script>`);
};
if (own) {
  const text = await page(), beside = `${asked.o}.${process.pid}.new`;
  writeFileSync(beside, text);
  renameSync(beside, asked.o);
  writeFileSync(join(made, "own.json"), JSON.stringify({ views: own.views, pathway }));
  console.log(`${asked.o}: ${(text.length / 1000).toFixed(1)} kB, ${(gzipSync(text, { level: 9 }).length / 1000).toFixed(1)} kB gzip`);
  process.exit(0);
}
writeFileSync(join(out, "mtor.html"), await page());
writeFileSync(join(out, "mtor-pathway.js"), await bundle("element.ts"));
writeFileSync(join(out, "engine.js"), await bundle("engine.ts", { small: false })); // for the tests
// For npm: the engine alone and with the built-in text.
const packageFolder = join(out, "package");
mkdirSync(packageFolder, { recursive: true });
for (const [file, texts] of [["mtor.js", modules], ["engine.js", []]]) {
  const packed = pack({ mistakes, modules: texts, wasm });
  writeFileSync(join(packageFolder, file), await bundle("module.ts", { packed, licensed: "" }));
}
for (const file of readdirSync(join(here, "package"))) writeFileSync(join(packageFolder, file), readFileSync(join(here, "package", file)));
writeFileSync(join(packageFolder, "LICENSE"), readFileSync(join(root, "LICENSE")));
writeFileSync(join(packageFolder, "package.json"), `${JSON.stringify({
  name: "mtor-pathway", version, description: "The mTOR signalling pathway, or one of your own, as a cell to dose and to read",
  license: "MIT", type: "module", sideEffects: false, types: "./mtor.d.ts", engines: { node: ">=18" },
  exports: { ".": { types: "./mtor.d.ts", default: "./mtor.js" }, "./engine": { types: "./mtor.d.ts", default: "./engine.js" } },
  files: ["mtor.js", "engine.js", "mtor.d.ts"],
}, null, 2)}\n`);
writeFileSync(join(made, "texts.json"), JSON.stringify({ ...parts, wasm: undefined, version }));
writeFileSync(join(made, "deflated"), deflated);

// --- sizes ------------------------------------------------------------------------------------------

const kB = (n) => `${(n / 1000).toFixed(1)} kB`.padStart(10);
let tooLarge = false;
for (const file of ["engine.wasm", "made/deflated", "mtor.html", "mtor-pathway.js", "engine.js", "package/mtor.js", "package/engine.js"]) {
  if (!existsSync(join(out, file))) continue;
  const bytes = readFileSync(join(out, file));
  const sizes = [bytes.length, gzipSync(bytes, { level: 9 }).length];
  const most = limits[file];
  const over = most !== undefined && sizes.some((size, i) => size > most[i]);
  tooLarge ||= over;
  const allowed = most ? `   at most ${most.map(kB).join("")} ${over ? "TOO LARGE" : ""}` : "";
  console.log(`${file.padEnd(18)}${kB(sizes[0])}${kB(sizes[1])} gzip${allowed}`);
}
if (tooLarge) fail("larger than the limits above");
