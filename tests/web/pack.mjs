// Packs and unpacks: the page's own texts, bytes of every kind, in pieces; what is damaged is told.
//   node pack.mjs ROOT TOOLS
// SPDX-License-Identifier: MIT
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { deflateSync } from "node:zlib";

const [root, tools] = process.argv.slice(2);
const web = join(root, "examples/web");
const esbuild = createRequire(join(tools, "package.json"))("esbuild");
const { packing } = await import(pathToFileURL(join(web, "pack.mjs")));
const { pack, unpacker, checksum } = await packing(esbuild);
let failed = 0;
function check(name, good, why = "") {
  console.log(good ? `ok ${name}` : `FAIL ${name}: ${why}`);
  if (!good) failed = 1;
}
const same = (a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)) === 0;
const back = (bytes) => unpacker(pack(bytes), bytes.length)(bytes.length);
let state = 20260101; // seed of the random bytes
const random = (n) => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor((state / 2 ** 32) * n);
};
const some = (n, most = 256) => Uint8Array.from({ length: n }, () => random(most));

// --- bytes ---
console.log("seed 20260101");
check("empty", pack(new Uint8Array(0)).length <= 1 && back(new Uint8Array(0)).length === 0);
const wrong = [];
for (let i = 0; i < 256; i++) if (!same(back(Uint8Array.of(i)), [i])) wrong.push(i);
check("one_byte", wrong.length === 0, wrong.join());
for (const most of [1, 2, 256]) {
  for (const n of [2, 3, 17, 1000, 20000]) {
    const bytes = some(n, most);
    check(`random.${most}.${n}`, same(back(bytes), bytes), "other bytes came back");
  }
}
const noise = some(20000);
check("random.no_larger", pack(noise).length < 20000 * 1.03, `${pack(noise).length} bytes for 20000`);
const repeats = Uint8Array.from({ length: 30000 }, (_, i) => (i % 700 === 0 ? random(256) : noise[i % 500]));
check("repeats", same(back(repeats), repeats) && pack(repeats).length < 3000, `${pack(repeats).length} bytes`);
const long = new Uint8Array(300000).fill(255);
check("long", same(back(long), long) && pack(long).length < 3000, `${pack(long).length} bytes`);
check("known", same(unpacker(pack(noise.subarray(0, 900), noise), 900, noise)(20900), [...noise, ...noise.subarray(0, 900)]) &&
  pack(noise.subarray(0, 900), noise).length < 50, `${pack(noise.subarray(0, 900), noise).length} bytes for what is known`);
check("checksum", checksum(new TextEncoder().encode("foobar")) === 0xbf9cf968, "not the FNV-1a of its authors' list");

// --- the sources of the page, in pieces of every size ---
const files = readdirSync(join(web, "src"), { recursive: true }).filter((f) => /\.(ts|css)$/.test(f)).sort();
const text = Buffer.concat(files.map((f) => readFileSync(join(web, "src", f)))).subarray(0, 150000);
const packed = pack(text);
const read = unpacker(packed, text.length);
let at = 0, equal = true;
while (at < text.length) {
  const n = Math.min(random(5000), text.length - at);
  equal &&= same(read(n), text.subarray(at, at + n));
  at += n;
}
check("sources.pieces", equal);
check("deterministic", same(pack(text), packed));

// --- the parts, as the page takes them ---
const first = { modules: [{ name: "a", text: "A => B\n" }], wasm: Buffer.from([0, 97, 115, 109]) };
const later = { de: { texts: ["ä", "ß"], names: {} }, lessons: "lesson" };
const bytesOf = (part) => (Buffer.isBuffer(part) ? part : Buffer.from(JSON.stringify(part)));
const bytes = Object.values(later).map(bytesOf);
const inflatable = deflateSync(Buffer.concat(Object.values(first).map(bytesOf)));
const known = bytesOf(first.modules);
const whole = pack(Buffer.concat(bytes), known);
const list = Object.keys(later).map((name, i) => [name, bytes[i].length, checksum(bytes[i])]);
let copies = 0;
async function opened(base64, deflated = inflatable.toString("base64")) {
  const built = { deflated, packed: base64, known: ["modules"], later: list, first: Object.entries(first).map(([name, part]) => [name, bytesOf(part).length]) };
  const { outputFiles } = await esbuild.build({
    entryPoints: [join(web, "src/parts.ts")], bundle: true, write: false, format: "esm", target: "es2022",
    plugins: [{ name: "built", setup(build) {
      build.onResolve({ filter: /^built:/ }, ({ path }) => ({ path, namespace: "built" }));
      build.onLoad({ filter: /.*/, namespace: "built" }, () => ({
        contents: Object.entries(built).map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`).join("\n") }));
    } }],
  });
  const code = `${outputFiles[0].text}\n// ${copies++}`; // a module of its own
  return import(`data:text/javascript;base64,${Buffer.from(code).toString("base64")}`);
}
const told = (part, ...names) => names.map((name) => {
  try {
    return JSON.stringify(part(name));
  } catch (error) {
    return /damaged/.test(error.message) ? "damaged" : String(error);
  }
}).join(" ");
const base64 = Buffer.from(whole).toString("base64");
{
  const { part } = await opened(base64);
  const all = Object.fromEntries(["lessons", "modules", "de"].map((name) => [name, part(name)]));
  check("parts.any_order", JSON.stringify(all.de) === JSON.stringify(later.de) && all.lessons === later.lessons &&
    JSON.stringify(all.modules) === JSON.stringify(first.modules) && part("de") === all.de, JSON.stringify(all));
  check("parts.bytes", same(part("wasm"), first.wasm), String(part("wasm")));
  check("parts.unknown", told(part, "nothing") === "damaged", told(part, "nothing"));
}
const damage = {
  flipped: Buffer.from(whole.map((b, i) => (i === 3 ? b ^ 16 : b))).toString("base64"),
  truncated: Buffer.from(whole.subarray(0, 8)).toString("base64"),
  no_base64: `!${base64.slice(1)}`,
  nothing: "",
};
for (const [name, broken] of Object.entries(damage)) {
  const { part } = await opened(broken);
  const all = told(part, "lessons", "lessons");
  check(`damaged.${name}`, all === "damaged damaged", all);
}
// Of what the page begins with, nothing is left to show: it does not begin, and says why.
const begins = (deflated) => opened(base64, deflated).then(() => "begins", (error) => error.message);
const damagedFirst = {
  flipped: Buffer.from(inflatable.map((b, i) => (i === inflatable.length - 1 ? b ^ 16 : b))).toString("base64"), // its checksum
  truncated: inflatable.subarray(0, 20).toString("base64"),
  longer: deflateSync(Buffer.alloc(1e6)).toString("base64"),
  no_base64: `!${inflatable.toString("base64").slice(1)}`,
  nothing: "",
};
for (const [name, broken] of Object.entries(damagedFirst)) {
  const said = await begins(broken);
  check(`damaged_first.${name}`, said.includes("damaged"), said);
}
{
  const { DecompressionStream } = globalThis;
  delete globalThis.DecompressionStream;
  const said = await begins(inflatable.toString("base64"));
  globalThis.DecompressionStream = DecompressionStream;
  check("old_browser", said.includes("needs a browser of 2023"), said);
}
let undetected = 0;
for (let i = 0; i < whole.length - 4; i++) {
  const broken = whole.map((b, k) => (k === i ? b ^ (1 << random(8)) : b));
  const got = unpacker(broken, bytes[0].length + bytes[1].length, known);
  got(known.length);
  if (bytes.every((part, k) => checksum(got(part.length)) === list[k][2])) undetected++;
}
check("damaged.any_byte", undetected === 0, `${undetected} of ${whole.length} went unseen`);

// --- the words: no key that nothing uses ---
const source = files.filter((f) => !/^words\/(en|de|lessons_de)\.ts$/.test(f)).map((f) => readFileSync(join(web, "src", f), "utf8")).join("\n");
const keys = [...readFileSync(join(web, "src/words/en.ts"), "utf8").matchAll(/^ {2}"?([\w.]+)"?:/gm)].map((m) => m[1]);
const begun = [...source.matchAll(/`([\w.]+\.)\$\{/g)].map((m) => m[1]);
const unused = keys.filter((key) => !source.includes(`"${key}"`) && !begun.some((begin) => key.startsWith(begin)));
check("words.found", keys.length > 100, `${keys.length} keys`);
check("words.used", unused.length === 0, unused.join(" "));
process.exitCode = failed;
