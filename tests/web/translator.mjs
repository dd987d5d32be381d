// The translator of WebAssembly that the page carries, against WebAssembly itself: each instruction on awkward numbers, each
// form of control, the whole engine byte for byte, and what it refuses: node translator.mjs BUILD
// SPDX-License-Identifier: MIT
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { digest } from "./digest.mjs";

const build = resolve(process.argv[2]);
const { translate } = await import(pathToFileURL(join(build, "made/translator.js")));
const { Engine } = await import(pathToFileURL(join(build, "made/translated.js")));

let failed = 0;
const check = (name, holds, why = "") => {
  console.log(holds ? `ok ${name}` : `FAIL ${name}: ${why}`);
  if (!holds) failed = 1;
};

/** As twin.ts does it, of any module: that one keeps the first it has seen. */
const instantiate = (wasm) => {
  const { source, pages, memory, data } = translate(new Uint8Array(wasm));
  const buffer = new ArrayBuffer(pages << 16);
  for (const [at, bytes] of data) new Uint8Array(buffer).set(bytes, at);
  return { [memory]: { buffer }, ...new Function(`return ${source}`)()(buffer) };
};
const native = (wasm) => new WebAssembly.Instance(new WebAssembly.Module(wasm)).exports;
const answer = (run) => {
  try {
    return run();
  } catch {
    return "trap";
  }
};
const refusal = (wasm) => answer(() => { try { translate(new Uint8Array(wasm)); return ""; } catch (e) { return e.message; } });

// --- a module of functions without parameters, from bytes ----------------------------------------------

const unsigned = (n) => (n < 128 ? [n] : [(n & 127) | 128, ...unsigned(n >>> 7)]);
const signed = (n) => (n >= -64n && n < 64n ? [Number(n & 127n)] : [Number(n & 127n) | 128, ...signed(n >> 7n)]);
const floating = (n, Kind) => [...new Uint8Array(Kind.of(n).buffer)];
const list = (items) => [...unsigned(items.length), ...items.flat()];
const section = (id, bytes) => [id, ...unsigned(bytes.length), ...bytes];
const type = { i: 0x7f, I: 0x7e, f: 0x7d, d: 0x7c };
const constant = {
  i: (n) => [0x41, ...signed(BigInt(n))], I: (n) => [0x42, ...signed(BigInt(n))],
  f: (n) => [0x43, ...floating(n, Float32Array)], d: (n) => [0x44, ...floating(n, Float64Array)],
};
/** `bodies`: the code of functions f0, f1, ... that give one value of this type. */
const moduleOf = (gives, bodies, data = []) => new Uint8Array([
  0, 0x61, 0x73, 0x6d, 1, 0, 0, 0,
  ...section(1, list([[0x60, 0, 1, type[gives]]])),
  ...section(3, list(bodies.map(() => [0]))),
  ...section(5, [1, 0, 1]),
  ...section(7, list(bodies.map((_, i) => [...list([...new TextEncoder().encode(`f${i}`)].map((c) => [c])), 0, ...unsigned(i)]))),
  ...section(10, list(bodies.map((code) => list([...[0, ...code, 0x0b]].map((b) => [b]))))),
  ...section(11, list(data.length ? [[0, ...constant.i(0), 0x0b, ...list(data.map((b) => [b]))]] : [])),
]);
/** Where both differ; what WebAssembly traps at may be anything, for the engine never gets there. */
const differences = (wasm) => {
  const [one, other] = [native(wasm), instantiate(wasm)];
  return Object.keys(one).filter((name) => name !== "memory").flatMap((name) => {
    const [wanted, got] = [answer(one[name]), answer(other[name])];
    return wanted === "trap" || Object.is(wanted, got) ? [] : [`${name}: ${got}, WebAssembly ${wanted}`];
  });
};

// --- numbers ----------------------------------------------------------------------------------------------

const values = {
  i: [0, 1, -1, 2, 31, 32, 33, 63, 127, 128, 255, 32768, 65535, 1103515245, 2 ** 31 - 1, -(2 ** 31), -7],
  I: [0n, 1n, -1n, 2n, 31n, 63n, 64n, 65n, 128n, 32768n, 2n ** 31n, 2n ** 32n + 5n, -(2n ** 31n), 6364136223846793005n, 2n ** 53n + 1n, 2n ** 63n - 1n, -(2n ** 63n)],
  f: [0, -0, 1, -1, 1.5, -2.5, 0.1, 1e-45, 1.17549435e-38, 16777217, 3.4028235e38, 2147483520, -2147483648, 4e9, Infinity, -Infinity, NaN],
  d: [0, -0, 1, -1, 1.5, -2.5, 0.1, 5e-324, 1e-40, 16777217, 1.7976931348623157e308, 2147483647.5, -2147483648, 4e9, 1e19, Infinity, NaN],
};
// From, to, operands, result; as the specification numbers them.
const signatures = [
  [0x45, 0x45, "i", "i"], [0x46, 0x4f, "ii", "i"], [0x50, 0x50, "I", "i"], [0x51, 0x5a, "II", "i"], [0x5b, 0x60, "ff", "i"],
  [0x61, 0x66, "dd", "i"], [0x67, 0x69, "i", "i"], [0x6a, 0x78, "ii", "i"], [0x79, 0x7b, "I", "I"], [0x7c, 0x8a, "II", "I"],
  [0x8b, 0x91, "f", "f"], [0x92, 0x98, "ff", "f"], [0x99, 0x9f, "d", "d"], [0xa0, 0xa6, "dd", "d"], [0xa7, 0xa7, "I", "i"],
  [0xa8, 0xa9, "f", "i"], [0xaa, 0xab, "d", "i"], [0xac, 0xad, "i", "I"], [0xae, 0xaf, "f", "I"], [0xb0, 0xb1, "d", "I"],
  [0xb2, 0xb3, "i", "f"], [0xb4, 0xb5, "I", "f"], [0xb6, 0xb6, "d", "f"], [0xb7, 0xb8, "i", "d"], [0xb9, 0xba, "I", "d"],
  [0xbb, 0xbb, "f", "d"], [0xbc, 0xbc, "f", "i"], [0xbd, 0xbd, "d", "I"], [0xbe, 0xbe, "i", "f"], [0xbf, 0xbf, "I", "d"],
  [0xc0, 0xc1, "i", "i"], [0xc2, 0xc4, "I", "I"],
];
let known = 0;
const wrong = [], refused = [];
for (const [from, to, takes, gives] of signatures) {
  for (let op = from; op <= to; ++op) {
    const operands = values[takes[0]].flatMap((a) => (takes[1] ? values[takes[1]].map((b) => [a, b]) : [[a]]));
    const wasm = moduleOf(gives, operands.map((o) => [...o.flatMap((n, i) => constant[takes[i]](n)), op]));
    const why = refusal(wasm);
    if (why) refused.push([op, why]);
    else {
      ++known;
      for (const d of differences(wasm)) wrong.push(`0x${op.toString(16)}(${operands[d.match(/\d+/)[0]]}) ${d}`);
    }
  }
}
check("numbers", wrong.length === 0, `${wrong.length}: ${wrong.slice(0, 5).join("; ")}`);
check("numbers.many", known >= 105, `${known}`);
check("numbers.refused", refused.every(([op, why]) => why.includes(`knows no instruction 0x${op.toString(16)} `)), JSON.stringify(refused));
for (const [letter, of] of Object.entries(values)) {
  const found = differences(moduleOf(letter, of.map((n) => constant[letter](n))));
  check(`constant.${letter}`, found.length === 0, found.join("; "));
}

// --- memory ---------------------------------------------------------------------------------------------------

const bytes = [0x80, 0xff, 0x7f, 0, 1, 0x81, 0xfe, 0xc0, 0x3f, 0x9a, 0x99, 0xb9, 0xbf, 0xf0, 0x12, 0x80, 5, 6, 7, 8, 0xff, 0xff];
const loads = "iIfdiiiiIIIIII", stores = "iIfdiiIII";
[...loads].forEach((gives, i) => {
  const found = differences(moduleOf(gives, [0, 1, 2, 3, 5, 8].map((at) => [...constant.i(at), 0x28 + i, 0, 4]), bytes));
  check(`load.0x${(0x28 + i).toString(16)}`, found.length === 0, found.join("; "));
});
[...stores].forEach((takes, i) => {
  const found = differences(moduleOf("I", values[takes].map((n) =>
    [...constant.i(6), ...constant[takes](n), 0x36 + i, 0, 3, ...constant.i(0), 0x29, 0, 9]), bytes));
  check(`store.0x${(0x36 + i).toString(16)}`, found.length === 0, found.join("; "));
});
const moved = differences(moduleOf("I", [
  [[4, 2, 9], 0xfc, 10, 0, 0], [[2, 4, 9], 0xfc, 10, 0, 0], [[3, 0x1ff, 4], 0xfc, 11, 0], [[3, 7, 0], 0xfc, 11, 0],
].map(([three, ...op]) => [...three.flatMap(constant.i), ...op, ...constant.i(0), 0x29, 0, 3]), bytes));
check("memory.copy_fill", moved.length === 0, moved.join("; "));
const outside = instantiate(moduleOf("i", [[...constant.i(65533), 0x28, 0, 0], [...constant.i(-8), 0x28, 0, 0]]));
check("memory.outside", answer(outside.f0) === "trap" && answer(outside.f1) === "trap", "read");

// --- control ----------------------------------------------------------------------------------------------------

// Behind a jump, code may take what is not there: return, then add, drop, drop and a constant.
const unreachable = differences(moduleOf("i", [[...constant.i(1), 0x0f, 0x6a, 0x1a, 0x1a, ...constant.i(2)]]));
check("control.behind_return", unreachable.length === 0, unreachable.join("; "));

const assembled = (name, text) => {
  writeFileSync(join(build, "made", `${name}.wat`), text);
  execFileSync("wasm-as", [join(build, "made", `${name}.wat`), "-o", join(build, "made", `${name}.wasm`), "--enable-bulk-memory"]);
  return readFileSync(join(build, "made", `${name}.wasm`));
};
const control = assembled("control", `(module
  (memory (export "m") 1) (global $g (mut i32) (i32.const -5))
  (func $fact (export "factorial") (param $n i32) (result i32)
    (if (result i32) (i32.le_s (local.get $n) (i32.const 1)) (then (i32.const 1))
      (else (i32.mul (local.get $n) (call $fact (i32.sub (local.get $n) (i32.const 1)))))))
  (func (export "collatz") (param $n i32) (result i32) (local $steps i32)
    (block $out (loop $again
      (br_if $out (i32.le_s (local.get $n) (i32.const 1)))
      (local.set $n (if (result i32) (i32.and (local.get $n) (i32.const 1))
        (then (i32.add (i32.mul (local.get $n) (i32.const 3)) (i32.const 1)))
        (else (i32.shr_u (local.get $n) (i32.const 1)))))
      (local.set $steps (i32.add (local.get $steps) (i32.const 1)))
      (br $again)))
    (local.get $steps))
  (func (export "table") (param $n i32) (result i32)
    (i32.add (i32.const 100) (block $c (result i32)
      (i32.add (i32.const 10000) (block $b (result i32)
        (i32.add (i32.const 1000) (block $a (result i32)
          (br_table $a $c $b $a (i32.mul (local.get $n) (i32.const 7)) (local.get $n)))))))))
  (func (export "carried") (param $n i32) (result i32)
    (i32.sub (local.get $n) (block $out (result i32)
      (drop (br_if $out (i32.const 7) (i32.gt_s (local.get $n) (i32.const 3))))
      (drop (br_if $out (i32.const 8) (i32.lt_s (local.get $n) (i32.const 0))))
      (i32.const 9))))
  (func (export "kept") (param $n i32) (result i32)
    (i32.add (local.get $n) (i32.mul (local.tee $n (i32.add (local.get $n) (i32.const 3))) (local.get $n))))
  (func (export "early") (param $n i32) (result f64) (local $i i64) (local $sum f64)
    (loop $again
      (if (i64.gt_s (local.get $i) (i64.const 10)) (then (return (f64.neg (local.get $sum)))))
      (if (i32.eqz (local.get $n)) (then (return (f64.const 0.5))))
      (local.set $sum (f64.add (local.get $sum) (f64.convert_i32_s (select (i32.const 2) (local.get $n) (i32.gt_s (local.get $n) (i32.const 4))))))
      (local.set $i (i64.add (local.get $i) (i64.const 1)))
      (br $again))
    (unreachable))
  (func $bump (param $by i32) (global.set $g (i32.add (global.get $g) (local.get $by))))
  (func (export "global") (param $n i32) (result i32) (call $bump (local.get $n)) (global.get $g))
  (func (export "given") (param f32 f64 i32) (result f64)
    (f64.add (f64.promote_f32 (local.get 0)) (f64.add (local.get 1) (f64.convert_i32_s (local.get 2))))))`);
const [one, other] = [native(control), instantiate(control)];
check("control.names", JSON.stringify(Object.keys(one).sort()) === JSON.stringify(Object.keys(other).sort()), Object.keys(other).join());
for (const name of Object.keys(one)) {
  if (name === "m") continue;
  // What a page may hand in is taken as WebAssembly takes it.
  const inputs = name === "given" ? [[0.1, 0.1, 1], [1e300, 2, NaN], [NaN, 1, 2], [1, "3", 2 ** 31], [undefined, 1, null]]
    : [0, 1, 2, 3, 5, 12, 27, -1, -2147483648, 2 ** 32 + 3, NaN, undefined, "4", 2.9].map((n) => [n]);
  const different = inputs.filter((i) => !Object.is(one[name](...i), other[name](...i)));
  check(`control.${name}`, different.length === 0, different.map((i) => `(${i}) ${other[name](...i)}, WebAssembly ${one[name](...i)}`).join("; "));
}

// --- what it does not know is told -----------------------------------------------------------------------------

for (const [name, text, why] of [
  ["import", '(module (import "a" "b" (func)))', "section 0x2 "],
  ["table", '(module (memory 1) (table 1 funcref))', "section 0x4 "],
  ["start", '(module (func $f) (start $f))', "section 0x8 "],
  ["grow", '(module (memory 1) (func (export "f") (result i32) (memory.grow (i32.const 1))))', "instruction 0x40 "],
  ["export", '(module (global (export "g") i32 (i32.const 1)))', "export 0x3 "],
  ["parameter", '(module (func (export "f") (param i64)))', "parameter 0x7e "],
  ["global", '(module (global $g (mut f32) (f32.const 1)) (func (export "f") (result f32) (global.get $g)))', "constant 0x43 "],
  ["data", '(module (memory 1) (data "abc") (func (export "f") (memory.init 0 (i32.const 0) (i32.const 0) (i32.const 1))))', "instruction 0xfc 0x8 "],
]) {
  const told = refusal(assembled("refused", text));
  check(`refused.${name}`, told.includes(`knows no ${why}`), told || "accepted");
}

// --- the engine: the same bytes everywhere in its memory ----------------------------------------------------------

const wasm = readFileSync(join(build, "engine.wasm"));
const why = refusal(wasm);
check("engine.known", why === "", why);
const { modules, lessons } = JSON.parse(readFileSync(join(build, "made/texts.json"), "utf8"));
const [exactly, made] = [native(wasm), instantiate(wasm)];
check("engine.names", JSON.stringify(Object.keys(exactly).sort()) === JSON.stringify(Object.keys(made).sort()), Object.keys(made).join());
const engines = [new Engine("wasm", exactly), new Engine("js", made)];
const both = (name, run) => {
  const [a, b] = engines.map((e) => JSON.stringify(run(e)));
  const [x, y] = [exactly, made].map((e) => new Uint8Array(e.memory.buffer));
  const at = x.length === y.length ? x.findIndex((byte, i) => byte !== y[i]) : -2;
  check(`engine.${name}`, a === b && at === -1, a === b ? `memory differs at ${at}` : `${b}, WebAssembly ${a}`);
};
both("start", (e) => [e.cells, e.mostCharacters]);
both("parse", (e) => e.parse(modules.map((m) => m.text)));
both("model", (e) => e.model());
both("settle", (e) => e.settle(0));
both("dose", (e) => [e.copy(0, 1), e.setDose(0, 0, 30), e.setInput(0, 1, 0.25), e.hold(0, 5, 0.5), e.setStep(0, 0.1)]);
both("advance", (e) => [e.advance(0, 1000.5), e.time(0), [...e.levels(0)], [...e.inputs(0)]]);
both("digest", digest);
both("chain", (e) => e.model().nodes.map((_, n) => e.chain(n, 1, 0)));
both("way", (e) => e.model().nodes.map((_, n) => e.pathTo(0, n, ["either", "raises", "lowers"][n % 3])));
both("lessons", (e) => [e.claims(lessons)].flat().map((_, i) => e.play(i)));
// Decimals, which are read in 64-bit integers; random ones from a fixed seed.
let seed = 1;
const random = (n) => (seed = (seed * 48271) % 2147483647) % n;
const digits = (most) => Array.from({ length: random(most) }, () => random(10)).join("");
const decimals = ["0", "1", "0.1", "4.9e-324", "2.2250738585072011e-308", "1.7976931348623157e308", "1e-400", "9007199254740993", "0.".padEnd(60, "3"),
  ...Array.from({ length: 300 }, () => `${digits(4) || 0}.${digits(30) || 0}e${random(80) - 60}`)];
const read = (d) => engines.map((e) => e.parse([`node A tau=${d}`]) === null).every(Boolean);
check("engine.decimals.many", decimals.filter(read).length > 100, `${decimals.filter(read).length}`);
both("decimals", (e) => decimals.map((d) => e.parse([`node A tau=${d}`]) ?? e.model().nodes[0].tau));
both("decimals.inputs", (e) => decimals.map((d) => e.parse([`input b = ${d}\ndrug c = b(IC50=${d}nM)`]) ?? e.model().inputs[0].value));

process.exit(failed);
