// Drives the demonstration on an emulated Pico: its file, start, lamps, buttons, serial line.
//   pico.mjs FOLDER REPLAY SHOWN [TEST...]    the folder has mtor.elf, mtor.uf2 and node_modules
// SPDX-License-Identifier: MIT
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import {
  BESIDE, BUTTON_A as A, BUTTON_B as B, ON_BOARD, Pico, loadEmulator,
} from '../../examples/pico/emulator.mjs';

const [, , folder, replay, shown, ...chosen] = process.argv;
const emulator = loadEmulator(folder);
const uf2 = readFileSync(`${folder}/mtor.uf2`), elf = readFileSync(`${folder}/mtor.elf`);
const FLASH = 0x10000000, RAM = 0x20000000;
const HALF_A_DAY = 12 * 1000; // milliseconds: a second is an hour; the columns are there by then
const names = ['IRS1', 'PI3K', 'AKT', 'mTORC1', 'S6K1'];
const tumours = ['no_mutation', 'PTEN_loss', 'PI3K_mutant', 'KRAS_mutant', 'TSC_loss', 'MTOR_FRB_mutant'];

let failures = 0;
function check(good, what, ...details) {
  console.log(`  ${good ? 'ok  ' : 'FAIL'}  ${what}`);
  if (good) return;
  ++failures;
  for (const detail of details) console.log(`        ${detail}`);
}
const near = (a, b, tolerance) => Math.abs(a - b) <= tolerance;
const text = (numbers) => numbers.map((x) => x.toFixed(3)).join(' ');

/// The same numbers in every run (xorshift32).
function dice(seed) {
  let s = seed;
  return (below) => {
    s ^= s << 13;
    s ^= s >>> 17;
    s ^= s << 5;
    return (s >>> 0) % below;
  };
}

// --- what the files say --------------------------------------------------------------------------

const half = (at) => elf.readUInt16LE(at), word = (at) => elf.readUInt32LE(at);
const segments = Array.from({ length: half(44) }, (_, i) => word(28) + i * half(42))
  .filter((at) => word(at) === 1 && word(at + 16) > 0)
  .map((at) => ({ address: word(at + 12), data: elf.subarray(word(at + 4), word(at + 4) + word(at + 16)) }));

function symbol(name) {
  for (let i = 0; i < half(48); ++i) {
    const section = word(32) + i * half(46);
    if (word(section + 4) !== 2) continue; // the table of symbols
    const strings = word(word(32) + word(section + 24) * half(46) + 16);
    for (let at = word(section + 16), end = at + word(section + 20); at < end; at += 16) {
      const begin = strings + word(at);
      if (elf.toString('latin1', begin, elf.indexOf(0, begin)) === name) return word(at + 4);
    }
  }
  throw new Error(`the program has no ${name}`);
}

/// Another way than uf2.py's: the reflected algorithm on bytes turned round. CRC-32/MPEG-2 of the
/// usual nine digits is 0x0376E6E7 (catalogue of parametrised CRC algorithms).
function crc(bytes) {
  const turned = (x, bits) => {
    let y = 0;
    for (let i = 0; i < bits; ++i) y = (y << 1) | (x >>> i & 1);
    return y >>> 0;
  };
  let c = 0xffffffff;
  for (const byte of bytes) {
    c ^= turned(byte, 8);
    for (let i = 0; i < 8; ++i) c = c & 1 ? c >>> 1 ^ 0xedb88320 : c >>> 1;
  }
  return turned(c >>> 0, 32);
}

function testFile() {
  console.log('the .uf2');
  check(crc(Buffer.from('123456789')) === 0x0376e6e7, "this test's CRC is the published one");
  check(uf2.length > 512 && uf2.length % 512 === 0, 'whole blocks', uf2.length);
  const image = [], wrong = [];
  for (let n = 0; n < uf2.length / 512; ++n) {
    const block = uf2.subarray(n * 512, n * 512 + 512), field = (i) => block.readUInt32LE(4 * i);
    const expected = [0x0a324655, 0x9e5d5157, 0x2000, FLASH + n * 256, 256, n, uf2.length / 512, 0xe48bff56];
    expected.forEach((value, i) => field(i) === value || wrong.push(`block ${n}, word ${i}: ${field(i)}`));
    if (field(127) !== 0x0ab16f30) wrong.push(`block ${n} has another end`);
    image.push(...block.subarray(32, 32 + 256));
  }
  check(wrong.length === 0, 'every block: magic numbers, family RP2040, 256 bytes, in order', ...wrong);

  const expected = Buffer.alloc(image.length);
  for (const { address, data } of segments) data.copy(expected, address - FLASH);
  const bytes = Buffer.from(image);
  check(bytes.readUInt32LE(252) === crc(bytes.subarray(0, 252)), 'the CRC of the second stage');
  bytes.writeUInt32LE(0, 252);
  check(bytes.equals(expected), "all other bytes are the program's");
  check(segments.reduce((end, s) => Math.max(end, s.address + s.data.length), 0) - FLASH > image.length - 256,
    'and no block too many');
}

// --- on the board --------------------------------------------------------------------------------

function started({ held = [], ...options } = {}) {
  const pico = new Pico(emulator, uf2, options);
  held.forEach((pin) => pico.press(pin));
  pico.run(1500);
  held.forEach((pin) => pico.release(pin));
  pico.run(100);
  return pico;
}

/// The whole lines so far; fails for any that is neither a plotter's nor a table's.
function lines(pico) {
  const found = pico.serial.split('\r\n');
  found.pop();
  const level = '[01]\\.\\d{3}';
  const plotter = new RegExp(`^${names.map((n) => `${n}:${level}\t`).join('')}pictilisib:[01]\teverolimus:[01]$`);
  const row = new RegExp(`^\\d+,\\w+,\\d+,\\d+,(${level},){5}[0-9a-f]{8}$`);
  const header = `minutes,tumour,pictilisib_nM,everolimus_nM,${names.join(',')},fingerprint`;
  const bad = found.filter((line) => !plotter.test(line) && !row.test(line) && line !== header);
  check(found.length > 0 && bad.length === 0, `${found.length} serial lines, all whole`, ...bad.slice(0, 3));
  return found;
}
const parsed = (line) => Object.fromEntries(line.split('\t').map((item) => item.split(':')));
const said = (line) => names.map((name) => Number(parsed(line)[name]));
const inBounds = (levels) => levels.every((x) => x >= 0 && x <= 1);

/// The next line, and the lamps at that moment.
function now(pico) {
  pico.serial = '';
  for (let i = 0; i < 50 && !pico.serial.includes('\n'); ++i) pico.run(10);
  return { line: pico.serial.split('\r\n')[0], levels: pico.levels() };
}

/// Repeats a table on this machine.
function sameBits(rows, what) {
  const answer = spawnSync(replay, { input: rows.join('\n') + '\n', encoding: 'utf8', timeout: 300e3 });
  check(answer.status === 0, `${what}: ${answer.stdout?.trim()}`, answer.error ?? '', answer.stderr);
}

function testStart() {
  console.log('start');
  const pico = new Pico(emulator, uf2);
  const { chip } = pico;
  // Flash must be read only when its interface is ready, and by the second stage alone.
  const ready = () => {
    const ssi = (offset) => chip.peripherals[0x18000].readUint32(offset);
    const control = ssi(0x00), command = ssi(0xf4);
    return ssi(0x08) === 1 && (control >> 16 & 31) + 1 === 32 && (control >> 8 & 3) === 3 && // read by command
      (control >> 21 & 3) === 0 && ssi(0x04) === 0 && ssi(0x14) >= 2 && ssi(0x14) % 2 === 0 && // one line
      command >>> 24 === 0x03 && (command >> 8 & 3) === 2 && (command >> 2 & 15) * 4 === 24; // 8 + 24 bits
  };
  let reads = 0, tooEarly = 0, elsewhere = 0;
  for (const name of ['readUint32', 'readUint16', 'readUint8']) {
    const original = chip[name];
    chip[name] = (address) => {
      if (address >>> 24 === 0x10) {
        ++reads;
        if (!ready()) ++tooEarly;
        if (chip.core.PC < 0x20041f00) ++elsewhere;
      }
      return original.call(chip, address);
    };
  }
  // What the program asks of its crystal before it runs on it.
  let settling = 0;
  const write = chip.writeUint32;
  chip.writeUint32 = (address, value) => {
    if (address === 0x4002400c) settling = (value & 0x3fff) * 256 / 12e3;
    return write.call(chip, address, value);
  };
  pico.run(3000);
  const program = segments.find(({ address }) => address > FLASH).data.length;
  check(reads >= program / 4 && tooEarly === 0, `flash is read by command 03h, ${reads} words`, tooEarly);
  check(elsewhere === 0, 'and never again by the program, which runs in RAM', elsewhere);
  check(chip.clkSys === 12e6, 'the clock is the crystal', chip.clkSys);
  check(settling >= 6, `which has ${settling.toFixed(1)} ms to begin, 6 or more`);
  check(near(chip.uart[0].baudRate, 115200, 1152), 'the line has 115200 baud, within 1 %', chip.uart[0].baudRate);
  lines(pico);

  // Five steps in flight do not change the sum: steps follow the clock.
  const before = pico.cycles, begin = pico.milliseconds;
  pico.run(10000);
  const steps = (pico.milliseconds - begin) * 60 / 1000;
  console.log(`        ${Math.round((pico.cycles - before) / steps)} cycles a step, all else included`);
  const limit = symbol('_stack_limit'), top = symbol('_stack_top');
  let free = limit;
  while (free < top && chip.readUint32(free) === 0xa5a5a5a5) free += 4;
  console.log(`        flash ${256 + program} bytes, RAM ${limit - RAM} bytes (${program} of them program) ` +
    `and ${top - free} of stack`);
  check(free > limit && (top - free) * 2 < top - limit, 'half of the stack and more is never used');
}

function testLamps() {
  console.log('lamps and buttons');
  const pico = started();
  const control = now(pico);
  const steady = spawnSync(replay, ['no_mutation'], { encoding: 'utf8' }).stdout.trim().split('\n').map(Number);
  check(control.levels.every((x, i) => near(x, steady[i], 0.02)), 'it begins with the steady state',
    text(control.levels), text(steady));
  const follow = (at, what) => {
    const numbers = said(at.line);
    // A thousandth of power is 0.03 of brightness where it is dark, and less elsewhere.
    check(at.levels.every((x, i) => near(x * x, numbers[i] ** 2, 0.003)), `${what}: the lamps show what the line says`,
      text(at.levels), at.line);
  };
  follow(control, 'control');

  pico.push(A);
  pico.run(HALF_A_DAY);
  const a = now(pico);
  follow(a, 'A');
  check(parsed(a.line).pictilisib === '1' && parsed(a.line).everolimus === '0', 'A gives the PI3K inhibitor', a.line);
  const [IRS1, PI3K, AKT, mTORC1, S6K1] = [0, 1, 2, 3, 4];
  const change = (to, i) => to.levels[i] - control.levels[i];
  check([PI3K, AKT, mTORC1, S6K1].every((i) => change(a, i) < -0.2) && change(a, IRS1) > 0.2,
    'A: PI3K, AKT, mTORC1, S6K1 fall, IRS1 is set free', text(a.levels));

  pico.push(A);
  pico.push(B);
  pico.run(HALF_A_DAY);
  const b = now(pico);
  follow(b, 'B');
  check(parsed(b.line).pictilisib === '0' && parsed(b.line).everolimus === '1', 'B gives the rapalog instead', b.line);
  check(change(b, S6K1) < -0.4 && change(b, AKT) > 0.05 && change(b, IRS1) > 0.25,
    'B: S6K1 falls, its brake is gone, AKT rises', text(b.levels));

  pico.push(B);
  pico.run(2 * HALF_A_DAY);
  const back = now(pico);
  check(back.levels.every((x, i) => near(x, control.levels[i], 0.02)), 'without drugs it comes back', text(back.levels));

  // Both: the next tumour, which its lamp announces.
  for (const tumour of [1, 2]) {
    pico.push(A, B);
    for (let i = 0; i < 100 && pico.levels()[tumour - 1] < 0.99; ++i) pico.run(10);
    const announced = pico.levels();
    check(announced.every((x, i) => x > 0.99 === (i + 1 === tumour) && x === Math.round(x)),
      `both: the lamp of tumour ${tumour} alone`, text(announced));
    pico.run(4000);
  }
}

function testTable() {
  console.log('the table, and its bits');
  const pico = started({ held: [B] });
  for (let tumour = 0; tumour < 6; ++tumour) {
    for (const pins of [[A], [B], [A]]) {
      pico.push(...pins);
      pico.run(1300 + 200 * tumour);
    }
    pico.push(A, B);
    pico.run(7000); // a long name takes its time
  }
  const rows = lines(pico);
  check(rows[0].startsWith('minutes,'), 'B held at the start chooses the table', rows[0]);
  check(rows.slice(1).every((row) => !row.startsWith('minutes')), 'with one header');
  const seen = [...new Set(rows.slice(1).map((row) => row.split(',')[1]))];
  check(seen.join() === tumours.join(), 'every tumour, in order', seen.join());
  sameBits(rows, 'A, B and both in every tumour');
}

function testFaults() {
  console.log('bad input');
  {
    const pico = started({ held: [A, B] }); // held at the start; let go later
    pico.run(1000);
    const rows = lines(pico);
    check(rows.slice(1).every((row) => row.split(',').slice(1, 4).join() === 'no_mutation,0,0'),
      'buttons held at the start do nothing', rows.at(-1));
  }
  {
    const pico = started({ held: [B] });
    pico.press(A);
    pico.run(8e3);
    pico.push(B);
    pico.run(3000);
    pico.release(A);
    pico.run(2000);
    const rows = lines(pico), doses = [...new Set(rows.slice(1).map((row) => row.split(',').slice(2, 4).join()))];
    check(doses.join(' ') === '0,0 1000,0 1000,30', 'A held for long is one press, and B works meanwhile',
      doses.join(' '));
    sameBits(rows, 'held');
  }
  {
    const pico = started({ held: [B] });
    pico.press(A);
    pico.press(B);
    pico.run(10e3);
    pico.release(A);
    pico.release(B);
    pico.run(2000);
    const rows = lines(pico), last = rows.at(-1).split(',');
    check(last[1] === tumours[1] && last[2] === '0' && last[3] === '0' && Number(last[0]) > 200,
      'both held for long is one step to the next tumour, and time goes on', rows.at(-1));
    sameBits(rows, 'both held');
  }
  {
    const pico = started({ held: [B] }), roll = dice(4);
    const bounce = () => {
      for (let i = 0; i < 6; ++i) {
        roll(2) ? pico.press(A) : pico.release(A);
        pico.run((1 + roll(30)) / 10); // 0.1 to 3 ms
      }
    };
    const presses = 5;
    for (let i = 0; i < presses; ++i) {
      bounce();
      pico.press(A);
      pico.run(300);
      bounce();
      pico.release(A);
      pico.run(600);
    }
    const rows = lines(pico), doses = rows.slice(1).map((row) => row.split(',')[2]);
    const changes = doses.filter((dose, i) => i > 0 && dose !== doses[i - 1]).length;
    check(changes === presses, `a bouncing button: ${presses} presses count ${presses} times`, changes);
  }
  {
    const pico = started({ held: [B] }), roll = dice(20);
    for (let i = 0; i < 250; ++i) {
      const pin = [A, B][roll(2)];
      roll(2) ? pico.press(pin) : pico.release(pin);
      pico.run(roll(roll(4) === 0 ? 400 : 40));
    }
    pico.release(A);
    pico.release(B);
    pico.run(5e3);
    const rows = lines(pico), cells = rows.slice(1).map((row) => row.split(','));
    check(cells.every((row) => inBounds(row.slice(4, 9).map(Number))), 'wild pressing: levels stay in bounds');
    check(new Set(cells.map((row) => row.slice(1, 4).join())).size > 4, 'though much was pressed');
    sameBits(rows, 'wild pressing');
  }
  {
    const pico = started();
    const before = pico.levels();
    pico.blocked = true;
    pico.run(5000); // more lines than there is room for
    const sent = pico.serial.length;
    pico.push(A);
    pico.run(6e3);
    const after = pico.levels();
    check(pico.serial.length === sent, 'the line is stuck');
    check(after[2] < before[2] - 0.2 && inBounds(after), 'a line that takes nothing does not stop the lamps', text(after));
    pico.blocked = false;
    pico.run(2000);
    const numbers = said(lines(pico).at(-1));
    check(numbers[2] < before[2] - 0.2, 'and when it takes again, it speaks of now', text(numbers));
  }
  {
    const pico = started({ held: [B] });
    const clock = symbol('_ZN12_GLOBAL__N_13nowE');
    pico.chip.writeUint32(clock, 2 ** 32 - 1000); // 49.7 days after the start
    pico.run(500);
    pico.press(A);
    pico.run(700);
    pico.release(A);
    pico.run(4000);
    check(pico.chip.readUint32(clock) < 6000, 'the clock has wrapped');
    const rows = lines(pico), last = rows.at(-1).split(',');
    check(last[2] === '1000' && Number(last[0]) > 150, 'A over the moment when it wraps, and time goes on', rows.at(-1));
    sameBits(rows, 'wrapped');
  }
  {
    const pico = started();
    const before = now(pico);
    pico.push(A);
    pico.run(5000);
    check(pico.levels()[2] < before.levels[2] - 0.2, 'before the reset A has acted');
    const roll = dice(7);
    for (let i = 0; i < 5; ++i) { // also while it starts
      pico.powerOn();
      pico.run(0.05 + roll(9000) / 10);
    }
    pico.powerOn();
    pico.run(1500);
    const after = now(pico);
    check(after.line === before.line, 'resets at any moment: it begins again', before.line, after.line);
    check(after.levels.every((x, i) => near(x, before.levels[i], 0.01)), 'lamps too', text(after.levels));
  }
}

/// Flashes of the lamp on board in two seconds, and how long they are.
function flashes(pico) {
  let count = 0, lit = 0, since = null, beside = 0;
  const { gpio, clock } = pico.chip;
  const stop = gpio[ON_BOARD].addListener((value) => {
    if (value === 1) since = clock.nanos;
    if (value !== 1 && since !== null) {
      ++count;
      lit += (clock.nanos - since) / 1e6;
      since = null;
    }
  });
  const stopBeside = gpio[BESIDE].addListener((value) => { beside += value === 1 ? 1 : 0; });
  pico.run(2048);
  stop();
  stopBeside();
  return { count, lit: count > 0 ? lit / count : 0, beside };
}

function testPace() {
  console.log('pace');
  const pico = started({ held: [B] });
  const count = () => Number(pico.serial.split('\r\n').at(-2).split(',')[0]);
  pico.run(500);
  const first = count(), begin = pico.milliseconds;
  pico.run(10e3);
  const pace = (count() - first) / (pico.milliseconds - begin) * 1000;
  check(near(pace, 60, 2), 'a second is an hour', pace);
  const alive = flashes(pico);
  check(near(alive.count, 2, 0) && near(alive.lit, 100, 20) && alive.beside === 2,
    'a short flash every second, beside the board too: it keeps up',
    JSON.stringify(alive));

  const slow = new Pico(emulator, uf2, { slowness: 4 }); // what 3 MHz would do
  slow.run(5000);
  slow.serial = slow.serial.slice(slow.serial.lastIndexOf('\n') + 1); // a whole line, or its beginning
  const late = flashes(slow);
  check(late.count >= 5 && late.lit > 100, 'too slow a processor: even flashes, four a second', JSON.stringify(late));
  slow.press(A);
  slow.run(4000);
  slow.release(A);
  slow.run(3000);
  check(parsed(lines(slow).at(-1)).pictilisib === '1', 'but its buttons work', slow.serial);
}

function testShown() {
  console.log('examples/run pico without a terminal');
  const printed = readFileSync(shown, 'utf8'), blocks = printed.trim().split('\n\n');
  check(blocks.length === 3 && ['control', 'A: ', 'B: '].every((name, i) => blocks[i].startsWith(name)),
    'prints control, A and B, and ends', printed);
  const AKT = blocks.map((block) => Number(/AKT .* ([01]\.\d\d)/.exec(block)?.[1]));
  check(AKT[1] < AKT[0] - 0.2 && AKT[2] > AKT[0] + 0.05, 'AKT falls with A and rises with B', AKT);
}

const tests = {
  file: testFile, start: testStart, lamps: testLamps, table: testTable, faults: testFaults, pace: testPace,
  shown: testShown,
};
for (const [name, test] of Object.entries(tests)) {
  if (chosen.length === 0 || chosen.includes(name)) test();
}
console.log(failures === 0 ? 'all as expected' : `${failures} failed`);
process.exit(failures === 0 ? 0 : 1);
