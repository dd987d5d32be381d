// The portable sketch as the Arduino IDE builds it, on an Uno emulated by avr8js: serial lines, buttons,
// brightness, bad input.
//   node anyboard.mjs TOOLS SKETCH.hex CLOCK  TOOLS: the folder with node_modules; CLOCK: where millis is
// SPDX-License-Identifier: MIT
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

const [, , tools, file, clockAddress] = process.argv;
const { AVRIOPort, AVRTimer, AVRUSART, CPU, avrInstruction, portBConfig, portDConfig, timer0Config, timer1Config,
  timer2Config, usart0Config } = createRequire(join(resolve(tools), 'package.json'))('avr8js');

const flash = new Uint8Array(0x8000).fill(0xff);
for (const line of readFileSync(file, 'ascii').trim().split(/\r?\n/)) {
  const record = Buffer.from(line.slice(1), 'hex');
  if (record[3] === 0) flash.set(record.subarray(4, 4 + record[0]), record.readUInt16BE(1));
}

let failed = 0;
function check(good, what, ...details) {
  console.log(`  ${good ? 'ok  ' : 'FAIL'}  ${what}`);
  if (!good) failed = 1;
  if (!good && details.length) console.log('       ', ...details);
}

const clock = 16e6;
function board({ rubbish = false, held = [] } = {}) {
  const cpu = new CPU(new Uint16Array(flash.buffer));
  if (rubbish) for (let i = 0x100; i < 0x900; ++i) cpu.data[i] = i * 73 + 41 & 255; // RAM keeps its bytes over a reset
  for (const config of [timer0Config, timer1Config, timer2Config]) new AVRTimer(cpu, config);
  new AVRIOPort(cpu, portBConfig);
  const port = new AVRIOPort(cpu, portDConfig);
  for (const pin of [2, 3]) port.setPin(pin, !held.includes(pin));
  const usart = new AVRUSART(cpu, usart0Config, clock);
  let text = '';
  usart.onByteTransmit = (byte) => { text += String.fromCharCode(byte); };
  const it = {
    run(ms) {
      const end = cpu.cycles + ms * clock / 1000;
      while (cpu.cycles < end) {
        avrInstruction(cpu);
        cpu.tick();
      }
    },
    clock(at) { new DataView(cpu.data.buffer, cpu.data.byteOffset).setUint32(Number(clockAddress), at, true); },
    now() { return new DataView(cpu.data.buffer, cpu.data.byteOffset).getUint32(Number(clockAddress), true); },
    set(pins, level) { for (const pin of pins) port.setPin(pin, level); },
    press(...pins) {
      it.set(pins, false);
      it.run(80);
      it.set(pins, true);
      it.run(300);
    },
    lines() {
      const all = text.split('\r\n').slice(0, -1);
      return all.map((line) => Object.fromEntries(line.split('\t').map((field) => field.split(':'))
        .map(([name, value]) => [name, Number(value)])));
    },
    last() { return it.lines().at(-1); },
    // What is put out at them where no timer does it: quite dark and quite bright.
    whole() {
      const [b, d] = [cpu.data[0x25], cpu.data[0x2b]];
      return [d >> 5 & 1, d >> 6 & 1, b >> 1 & 1, b >> 2 & 1, b >> 3 & 1];
    },
    // The compare registers behind the pins 5, 6, 9, 10 and 11.
    brightness() { return [0x48, 0x47, 0x88, 0x8a, 0xb3].map((register) => cpu.data[register]); },
  };
  return it;
}

const columns = ['IRS1', 'PI3K', 'AKT', 'mTORC1', 'S6K1'];
const A = 2, B = 3;
{
  const uno = board({ rubbish: true });
  uno.run(2500);
  const control = uno.last();
  const labels = [...columns, 'pictilisib', 'everolimus'].join();
  check(uno.lines().length >= 10 && uno.lines().every((line) => Object.keys(line).join() === labels),
    'lines for the Serial Plotter, RAM full of rubbish', uno.lines().length, control);
  check(uno.lines().length <= 16, 'six lines a second: a second is an hour', uno.lines().length);
  check(columns.every((name) => Math.abs(control[name] - uno.lines()[0][name]) < 0.01), 'it begins at rest');
  uno.run(100);
  check(columns.every((name, x) => Math.abs(uno.brightness()[x] - 255 * uno.last()[name]) < 3),
    'the lights shine as the lines say', uno.brightness(), uno.last());
  uno.press(B);
  uno.run(12000);
  const B_given = uno.last();
  check(B_given.everolimus === 1 && B_given.S6K1 < 0.1 && B_given.AKT > control.AKT + 0.05,
    `B gives the rapalog: S6K1 falls and AKT rises (${control.AKT} to ${B_given.AKT})`, B_given);
  uno.press(A);
  uno.run(500);
  check(uno.last().pictilisib === 1 && uno.last().everolimus === 1, 'A gives the PI3K inhibitor too');
  uno.press(A, B);
  const shown = uno.whole();
  check(shown.join() === '1,0,0,0,0', 'both bring the next tumour: one light', shown);
  uno.run(2000);
  check(uno.last().pictilisib === 0 && uno.last().everolimus === 0, 'without drugs');

  for (let k = 0; k < 40; ++k) { // contacts that bounce, 1 ms each, then a press
    uno.set([A], k % 2 === 0);
    uno.run(1);
  }
  uno.set([A], false);
  uno.run(500);
  check(uno.last().pictilisib === 1, 'a bouncing contact counts once');
  uno.run(3000);
  check(uno.last().pictilisib === 1, 'held for long: still once');
  uno.press(B);
  uno.run(500);
  check(uno.last().everolimus === 1, 'B works while A is held');
}
{
  const uno = board();
  uno.run(1500);
  uno.clock(2 ** 32 - 300); // millis, 49.7 days after the start
  uno.run(200);
  const before = uno.lines().length;
  uno.press(B); // over the moment when it wraps
  uno.run(2000);
  const after = uno.lines().length - before;
  check(uno.last().everolimus === 1 && after >= 10 && after <= 16 && uno.now() < 5000, 'millis wraps while B is down', after, uno.last());
}
{
  const uno = board({ held: [A] });
  uno.run(1500);
  uno.set([A], true);
  uno.run(1000);
  check(uno.last().pictilisib === 0, 'held while it starts: nothing');
}
process.exit(failed);
