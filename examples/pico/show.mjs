// Shows the Pico in the terminal: five LEDs as bars, the keys a and b as its buttons.
//   show.mjs PROGRAM.uf2 FOLDER_WITH_NODE_MODULES
// SPDX-License-Identifier: MIT
import { readFileSync } from 'node:fs';
import { BUTTON_A, BUTTON_B, ON_BOARD, LAMPS, Pico, loadEmulator } from './emulator.mjs';

const [, , program, folder] = process.argv;
const pico = new Pico(loadEmulator(folder), readFileSync(program));
// Of another pathway the script `run` says the five columns and the two drugs.
const shown = (process.env.PICO_SHOWN ?? 'IRS1,PI3K,AKT,mTORC1,S6K1,a PI3K inhibitor,the rapalog').split(',');
const names = shown.slice(0, 5), [drugA, drugB] = shown.slice(5);
const wide = Math.max(7, ...names.map((name) => name.length + 1));
const width = 40;

/// The lamps as the eye sees them, one bar each.
function drawn(brightness) {
  return LAMPS.map((pin, x) => {
    const level = Math.sqrt(brightness[x]);
    const bar = '#'.repeat(Math.round(level * width)).padEnd(width, '.');
    return `${names[x].padEnd(wide)} GP${pin}  ${bar} ${level.toFixed(2)}`;
  });
}

if (!process.stdin.isTTY || !process.stdout.isTTY) {
  const show = (what) => console.log([what, ...drawn(pico.brightness()), ''].join('\n'));
  pico.run(2000);
  show('control');
  pico.push(BUTTON_A);
  pico.run(26000);
  show(`A: ${drugA}, after a day`);
  pico.push(BUTTON_A);
  pico.push(BUTTON_B);
  pico.run(26000);
  show(`B: ${drugB} instead, after a day`);
  process.exit(0);
}

const frame = 50; // milliseconds
const touched = new Map(); // pin -> when the finger goes up again; a terminal tells no key's release
const leave = () => {
  process.stdin.setRawMode(false);
  process.stdout.write('\x1b[?25h\x1b[?1049l');
  process.exit(0);
};
const keys = {
  a: [BUTTON_A], b: [BUTTON_B], ' ': [BUTTON_A, BUTTON_B], c: [BUTTON_A, BUTTON_B],
};
process.stdin.setRawMode(true);
process.stdin.on('data', (typed) => {
  for (const key of typed.toString().toLowerCase()) {
    if (key === 'q' || key === '\x03' || key === '\x04') leave();
    if (key === 'r') pico.powerOn();
    for (const pin of keys[key] ?? []) {
      pico.press(pin);
      touched.set(pin, pico.milliseconds + 100);
    }
  }
});
process.stdin.on('end', leave);
for (const signal of ['SIGTERM', 'SIGHUP', 'SIGINT']) process.on(signal, leave);
process.stdout.write('\x1b[?1049h\x1b[?25l\x1b[2J');

function paint(brightness) {
  const lines = pico.serial.split('\r\n');
  pico.serial = lines.at(-1); // the beginning of the next one
  if (lines.length > 1) paint.line = lines.at(-2);
  const lamp = brightness[LAMPS.length] > 0.5 ? '*' : ' ';
  const out = ['Raspberry Pi Pico', '', ...drawn(brightness), `alive   GP${ON_BOARD} ${lamp}`, '',
    ...(paint.line ?? '').split('\t'), '', `a ${drugA}  b ${drugB}  space next tumour  r reset  q quit`];
  process.stdout.write('\x1b[H' + out.map((line) => `${line}\x1b[K\r\n`).join('') + '\x1b[J');
}

let last = performance.now();
setInterval(() => {
  const now = performance.now();
  const passed = Math.min(now - last, 4 * frame); // a slow machine shows a slow board
  last = now;
  for (const [pin, until] of touched) {
    if (pico.milliseconds < until) continue;
    pico.release(pin);
    touched.delete(pin);
  }
  pico.run(Math.max(0, passed - 4));
  paint(pico.brightness());
}, frame);
