// A Pico without the hardware: runs a .uf2 in rp2040js, presses its buttons, reads its lamps and its
// serial line. Time is the board's: the same program and the same presses give the same run.
// SPDX-License-Identifier: MIT
import { createRequire } from 'node:module';

const FLASH = 0x10000000, RAM = 0x20000000;
const BOOT = 0x20041f00; // where the boot ROM puts the first 256 bytes of flash
const WINDOW = 4; // milliseconds over which brightness is measured: four pulses
export const LAMPS = [2, 3, 4, 5, 6], BUTTON_A = 14, BUTTON_B = 15, ON_BOARD = 25, BESIDE = 16; // of a Pico W

/// The blocks of a UF2 file as [{address, data, ...}]; says what is wrong with a bad one.
export function readUf2(file) {
  if (file.length === 0 || file.length % 512 !== 0) throw new Error('not a whole number of blocks');
  const blocks = [];
  for (let at = 0; at < file.length; at += 512) {
    const view = new DataView(file.buffer, file.byteOffset + at, 512);
    const word = (offset) => view.getUint32(offset, true);
    if (word(0) !== 0x0a324655 || word(4) !== 0x9e5d5157 || word(508) !== 0x0ab16f30) {
      throw new Error(`block ${at / 512} is not a UF2 block`);
    }
    const size = word(16);
    if (size > 476) throw new Error(`block ${at / 512} is longer than a block`);
    blocks.push({
      flags: word(8), address: word(12), number: word(20), count: word(24), family: word(28),
      data: file.slice(at + 32, at + 32 + size),
    });
  }
  return blocks;
}

/// rp2040js where `folder`/node_modules has it.
export const loadEmulator = (folder) => createRequire(`${folder}/`)('rp2040js');

export class Pico {
  /// `slowness` stretches every instruction, as if the processor were slower than its clock.
  constructor({ RP2040 }, uf2, { slowness = 1 } = {}) {
    this.RP2040 = RP2040;
    this.blocks = readUf2(uf2);
    this.slowness = slowness;
    this.down = new Set();
    this.blocked = false;
    this.serial = '';
    this.powerOn();
  }

  /// A fresh chip, or one after a reset: memory and settings are gone, fingers stay on buttons.
  powerOn() {
    const chip = this.chip = new this.RP2040();
    chip.clkSys = chip.roscFreq; // until the program chooses another clock
    for (const { address, data } of this.blocks) chip.flash.set(data, address - FLASH);
    for (const pin of [BUTTON_A, BUTTON_B]) chip.gpio[pin].setInputValue(!this.down.has(pin));
    chip.sram.fill(0x5a); // whatever was there
    this.instructions = this.cycles = 0;

    this.watched = [...LAMPS, ON_BOARD].map((pin) => {
      const lamp = { pin, on: false, since: 0, lit: 0 };
      chip.gpio[pin].addListener((value) => {
        const now = chip.clock.nanos;
        if (lamp.on) lamp.lit += now - lamp.since;
        lamp.on = value === 1;
        lamp.since = now;
      });
      return lamp;
    });

    // rp2040js sends at once. A real line takes its time, and its queue of 32 fills.
    const uart = chip.uart[0];
    let free = 0; // when the last queued character will have left
    Object.defineProperty(uart, 'flags', {
      get: () => {
        const waiting = (free - chip.clock.nanos) / (10e9 / uart.baudRate);
        return this.blocked || waiting >= 32 ? 1 << 5 : 0;
      },
    });
    uart.onByte = (byte) => {
      free = Math.max(free, chip.clock.nanos) + 10e9 / uart.baudRate;
      this.serial += String.fromCharCode(byte);
    };

    // What the boot ROM does, without the ROM (RP2040 datasheet, 2.8.1.2).
    chip.sram.set(chip.flash.subarray(0, 256), BOOT - RAM);
    chip.core.SP = BOOT;
    chip.core.LR = 0;
    chip.core.PC = BOOT;
  }

  get milliseconds() { return this.chip.clock.nanos / 1e6; }

  run(milliseconds) {
    const { clock, core } = this.chip;
    const end = clock.nanos + milliseconds * 1e6;
    while (clock.nanos < end) {
      if (core.waiting) {
        clock.tick(Math.max(1, Math.min(clock.nanosToNextAlarm, end - clock.nanos)));
        core.executeInstruction(); // wakes, or not
      } else {
        const cycles = core.executeInstruction();
        this.cycles += cycles;
        ++this.instructions;
        clock.tick(cycles * this.slowness * 1e9 / this.chip.clkSys);
      }
    }
  }

  press(pin) { this.down.add(pin); this.chip.gpio[pin].setInputValue(false); }
  release(pin) { this.down.delete(pin); this.chip.gpio[pin].setInputValue(true); }
  /// Presses like a finger: `milliseconds` down, then long enough up to count.
  push(...pins) {
    for (const pin of pins) this.press(pin);
    this.run(100);
    for (const pin of pins) this.release(pin);
    this.run(100);
  }

  /// How much of the next few milliseconds each lamp is lit, 0 to 1; the last is the one on board.
  brightness() {
    const nanos = () => this.chip.clock.nanos;
    for (const lamp of this.watched) Object.assign(lamp, { lit: 0, since: nanos() });
    const begin = nanos();
    this.run(WINDOW);
    const passed = nanos() - begin;
    return this.watched.map(({ on, since, lit }) => (lit + (on ? nanos() - since : 0)) / passed);
  }

  /// What the eye makes of the five lamps: the square root.
  levels() { return this.brightness().slice(0, 5).map(Math.sqrt); }
}
