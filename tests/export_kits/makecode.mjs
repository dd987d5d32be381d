// Runs an exported MakeCode extension in node with the random toggles of tests/export_c/toggles.h:
// tests/export_c/run.cpp prints the same of the C++ library.
//   node makecode.mjs TOOLS mtor.ts SEED STEPS      TOOLS: the folder with node_modules
//   node makecode.mjs TOOLS mtor.ts digest          that of tests/support/digest.hpp
// SPDX-License-Identifier: MIT
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { runInNewContext } from 'node:vm';

const [, , tools, file, first, steps] = process.argv;
const { transformSync } = createRequire(join(resolve(tools), 'package.json'))('esbuild');
// What the test has to see of the inside is let out; MakeCode's literals of bytes are a function here.
const text = readFileSync(file, 'utf8').replace(/^    function toward/m, '    export function toward')
  .replace(/^    let held/m, '    export let held').replace(/^    let most/m, '    export let most')
  .replace(/^    let own/m, '    export let own').replace(/^    function refreshInput/m, '    export function refreshInput');
const world = { hex: (parts) => Uint8Array.from(Buffer.from(parts[0].replace(/\s/g, ''), 'hex')) };
runInNewContext(transformSync(text, { loader: 'ts' }).code + '\nthis.mtor = mtor;', world);
const { mtor } = world;

const names = (choices) => Object.keys(choices).filter((key) => !/^\d/.test(key));
const nodes = names(mtor.Node), inputs = names(mtor.Input), drugs = names(mtor.Drug), presets = names(mtor.Preset);

let dice = 1;
function draw(below) {
  dice ^= dice << 13;
  dice ^= dice >>> 17;
  dice = (dice ^ dice << 5) >>> 0;
  return below > 0 ? dice % below : 0;
}
function share() {
  const k = draw(1024);
  return k < 64 ? 0 : k < 128 ? 1 : draw(1 << 24) / 16777216;
}

// The blocks take percent and answer nothing: what they refuse is known here, and 2^24 steps of a
// percent are not. A setting between those is made as the block makes it.
const taken = (good, act) => (good ? (act(), 1) : 0);
const set = (input, to) => taken(input < inputs.length, () => {
  mtor.own[input] = Math.floor(Math.fround(Math.fround(to * 32768) + 0.5));
  mtor.refreshInput(input);
});
const dose = (drug, nM) => {
  mtor.give(drug, nM);
  return Number(drug < drugs.length && nM >= 0 && nM <= 1e12);
};
const hold = (node, to) => taken(node < nodes.length, () => {
  mtor.hold(node, to * 100);
  if (mtor.raw(node) !== to * 2 ** 30) throw new Error(`hold ${to}: ${mtor.raw(node)}`);
});
const release = (node) => taken(node < nodes.length, () => mtor.release(node));
const doses = [0, 0, Math.fround(0.03), 1, 3, 20, 350.5, 1e6, 1e12, -1, 2e12];

function toggle() {
  const what = draw(24), node = draw(nodes.length + 1), input = draw(inputs.length + 1);
  const drug = draw(drugs.length + 1), preset = draw(presets.length + 1), to = share();
  switch (what) {
    case 0: return set(input, to);
    case 1: return dose(drug, doses[draw(doses.length)]);
    case 2: return dose(drug, Math.fround(1000 * to));
    case 3: mtor.apply(preset); return Number(preset < presets.length);
    case 4: return taken(node < nodes.length, () => {
      mtor.most[node] = Math.floor(Math.fround(Math.fround(to * 32768) + 0.5));
    });
    case 5: return hold(node, to);
    case 6: return release(node);
    case 7: return release(node) + dose(drug, 0);
    default: return 0;
  }
}

function manyDoses(times) {
  let hash = 2166136261;
  for (; times > 0; --times) {
    set(draw(inputs.length), share());
    dose(draw(drugs.length), draw(1 << 22) / 64);
    for (let i = 0; i < inputs.length; ++i) hash = Math.imul(hash ^ mtor.rawInput(i), 16777619) >>> 0;
  }
  return hash.toString(16).padStart(8, '0');
}

function digest() {
  let value = 14695981039346656037n;
  mtor.reset();
  for (let step = 0; step < 500; ++step) {
    if (step === 20) mtor.give(mtor.Drug.everolimus, 20);
    if (step === 40) mtor.apply(mtor.Preset.PTEN_loss);
    if (step === 130) mtor.hold(mtor.Node.IRS1, 37.5);
    if (step === 180) mtor.release(mtor.Node.IRS1);
    if (step === 230) mtor.give(mtor.Drug.gedatolisib, 7);
    if (step === 280) mtor.give(mtor.Drug.everolimus, 3);
    if (step === 340) mtor.takeAway(mtor.Drug.everolimus);
    if (step === 400) mtor.set(mtor.Input.growth_factor, 30);
    if (step === 450) mtor.atMost(mtor.Node.S6K1, 0);
    mtor.step(1);
    for (let i = 0; i < nodes.length; ++i) {
      value = BigInt.asUintN(64, (value ^ BigInt(mtor.raw(i))) * 1099511628211n);
    }
  }
  return value.toString(16).padStart(16, '0');
}

if (first === 'digest') {
  console.log(digest());
} else {
  dice = Number(first);
  const half = 2 ** 29, words = [];
  for (let at = 0; at < 9; ++at) words.push(mtor.toward(at, half, 8 - at), mtor.toward(at, half, 3));
  mtor.reset();
  words.push(manyDoses(20 * steps), ...nodes);
  mtor.reset();
  const lines = [words.join(' ') + ' '];
  for (let step = 0, done = 0; step < steps; ++step) {
    done += toggle();
    mtor.step(1);
    lines.push([step, done, ...nodes.map((_, i) => mtor.raw(i).toString(16))].join(' '));
    if (step === Math.floor(steps / 2)) mtor.clear();
    if (step === 2 * Math.floor(steps / 3)) mtor.reset();
  }
  console.log(lines.join('\n'));
}
