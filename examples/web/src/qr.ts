// A QR code (ISO/IEC 18004) of a text in byte mode, versions 1 to 25: more modules than that, and a phone no
// longer reads them from a projector.
// SPDX-License-Identifier: MIT

// Of each version: error correction codewords a block, and blocks; at level L, then at level M.
const tables = [
  ["7,10,15,20,26,18,20,24,30,18,20,24,26,30,22,24,28,30,28,28,28,28,30,30,26", "1,1,1,1,1,2,2,2,2,4,4,4,4,4,6,6,6,6,7,8,8,9,9,10,12"],
  ["10,16,26,18,24,16,18,22,22,26,30,22,22,24,24,28,28,26,26,26,26,28,28,28,28", "1,1,1,2,2,4,4,4,5,5,5,8,9,9,10,10,11,13,14,16,17,17,18,20,21"],
].map((level) => level.map((list) => list.split(",").map(Number)));
const versions = 25;

/** Places of the alignment patterns along an edge. */
function alignment(version: number): number[] {
  if (version === 1) return [];
  const count = Math.floor(version / 7) + 2;
  const last = version * 4 + 10;
  const step = Math.ceil((last - 6) / (count - 1) / 2) * 2;
  return [6, ...Array.from({ length: count - 1 }, (_, i) => last - (count - 2 - i) * step)];
}
/** Codewords that a version has room for, of data and error correction. */
function room(version: number): number {
  const n = alignment(version).length;
  const patterns = n === 0 ? 0 : 25 * (n * n - 3) - 10 * (n - 2);
  return Math.floor(((version * 4 + 17) ** 2 - 3 * 64 - 31 - 2 * (version * 4 + 1) - patterns - (version < 7 ? 0 : 36)) / 8);
}

// The field of 256 elements: powers of 2 modulo x^8 + x^4 + x^3 + x^2 + 1.
const power: number[] = [1];
for (let i = 1; i < 255; i++) power[i] = (power[i - 1]! << 1) ^ (power[i - 1]! >> 7 ? 0x11d : 0);
const times = (a: number, b: number) => (a && b ? power[(power.indexOf(a) + power.indexOf(b)) % 255]! : 0);

function correction(data: readonly number[], length: number): number[] {
  // The generator (x - 1)(x - 2)(x - 4)..., without its first coefficient, which is 1.
  let generator = [1];
  for (let i = 0; i < length; i++) {
    generator = [...generator, 0].map((x, k) => x ^ (k > 0 ? times(generator[k - 1]!, power[i]!) : 0));
  }
  const rest: number[] = Array<number>(length).fill(0);
  for (const byte of data) {
    const factor = byte ^ rest.shift()!;
    rest.push(0);
    if (factor) for (let k = 0; k < length; k++) rest[k]! ^= times(generator[k + 1]!, factor);
  }
  return rest;
}

/** A value of so many bits with its check bits behind it, as formats and versions have them. */
function checked(value: number, bits: number, polynomial: number): number {
  let rest = value << bits;
  for (let at = 31 - Math.clz32(rest); at >= bits && rest; at = 31 - Math.clz32(rest)) rest ^= polynomial << (at - bits);
  return (value << bits) | rest;
}

const masks: ((x: number, y: number) => boolean)[] = [
  (x, y) => (x + y) % 2 === 0, (_, y) => y % 2 === 0, (x) => x % 3 === 0, (x, y) => (x + y) % 3 === 0,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2 === 0, (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0, (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
];

/** Rows of modules, true is dark, without the quiet zone; null where the text is too long. */
export function qr(text: string): boolean[][] | null {
  const bytes = [...new TextEncoder().encode(text)];
  // Level M where it fits in the smaller half of the versions, else L.
  for (const [level, most] of [[1, 12], [0, versions]] as const) {
    for (let version = 1; version <= most; version++) {
      const [each, blocks] = tables[level]!.map((list) => list[version - 1]!) as [number, number];
      const data = room(version) - each * blocks;
      const lengthBits = version < 10 ? 8 : 16;
      if (bytes.length + Math.ceil((4 + lengthBits) / 8) <= data) return draw(bytes, version, level, each, blocks, data);
    }
  }
  return null;
}

function draw(bytes: readonly number[], version: number, level: number, each: number, blocks: number, data: number): boolean[][] {
  let bits = "0100" + bytes.length.toString(2).padStart(version < 10 ? 8 : 16, "0") + bytes.map((b) => b.toString(2).padStart(8, "0")).join("");
  bits += "0".repeat(Math.min(4, data * 8 - bits.length));
  bits += "0".repeat(-bits.length & 7);
  const words = bits.match(/.{8}/g)!.map((b) => parseInt(b, 2));
  for (let i = 0; words.length < data; i++) words.push(i % 2 ? 0x11 : 0xec);
  // Blocks, the longer ones last, are woven together, their corrections behind them.
  const short = Math.floor(data / blocks), longer = data % blocks;
  const parts: number[][] = [];
  for (let i = 0, at = 0; i < blocks; i++) {
    const length = short + (i >= blocks - longer ? 1 : 0);
    parts.push(words.slice(at, at + length));
    at += length;
  }
  const weave = (lists: number[][], length: number) =>
    Array.from({ length }, (_, i) => lists.flatMap((list) => (i < list.length ? [list[i]!] : []))).flat();
  const all = [...weave(parts, short + 1), ...weave(parts.map((part) => correction(part, each)), each)];

  const size = version * 4 + 17;
  const dark = Array.from({ length: size }, () => Array<boolean>(size).fill(false));
  const fixed = Array.from({ length: size }, () => Array<boolean>(size).fill(false));
  const set = (x: number, y: number, on: boolean) => {
    if (x < 0 || y < 0 || x >= size || y >= size) return;
    dark[y]![x] = on;
    fixed[y]![x] = true;
  };
  const square = (x: number, y: number, reach: number, rings: readonly number[]) => {
    for (let dy = -reach; dy <= reach; dy++) {
      for (let dx = -reach; dx <= reach; dx++) set(x + dx, y + dy, rings.includes(Math.max(Math.abs(dx), Math.abs(dy))));
    }
  };
  for (let i = 0; i < size; i++) {
    set(6, i, i % 2 === 0);
    set(i, 6, i % 2 === 0);
  }
  for (const [x, y] of [[3, 3], [size - 4, 3], [3, size - 4]] as const) square(x, y, 4, [0, 1, 3]);
  const places = alignment(version), end = size - 7;
  for (const x of places) {
    for (const y of places) if (!(x === 6 && y === 6) && !(x === 6 && y === end) && !(x === end && y === 6)) square(x, y, 2, [0, 2]);
  }
  const format = (mask: number) => {
    const code = checked(((level === 0 ? 1 : 0) << 3) | mask, 10, 0x537) ^ 0x5412;
    for (let i = 0; i < 15; i++) {
      const on = ((code >> i) & 1) === 1;
      if (i < 6) set(8, i, on);
      else if (i < 8) set(8, i + 1, on);
      else set(i === 8 ? 7 : 14 - i, 8, on);
      if (i < 8) set(size - 1 - i, 8, on);
      else set(8, size - 15 + i, on);
    }
    set(8, size - 8, true);
  };
  format(0);
  if (version >= 7) {
    const code = checked(version, 12, 0x1f25);
    for (let i = 0; i < 18; i++) {
      const a = size - 11 + (i % 3), b = Math.floor(i / 3), on = ((code >> i) & 1) === 1;
      set(a, b, on);
      set(b, a, on);
    }
  }
  // Up and down in columns two wide, from the right, past the column of the timing pattern.
  let bit = 0;
  for (let right = size - 1, up = true; right > 0; right -= 2, up = !up) {
    if (right === 6) right = 5;
    for (let i = 0; i < size; i++) {
      for (const x of [right, right - 1]) {
        const y = up ? size - 1 - i : i;
        if (fixed[y]![x]) continue;
        dark[y]![x] = bit < all.length * 8 && ((all[bit >> 3]! >> (7 - (bit & 7))) & 1) === 1;
        bit++;
      }
    }
  }
  // The mask that leaves least of what confuses a reader.
  let best: boolean[][] = dark, least = Infinity;
  masks.forEach((mask, i) => {
    format(i);
    const masked = dark.map((row, y) => row.map((on, x) => (fixed[y]![x] ? on : on !== mask(x, y))));
    const found = penalty(masked);
    if (found < least) {
      least = found;
      best = masked;
    }
  });
  return best;
}

function penalty(modules: readonly boolean[][]): number {
  const size = modules.length;
  const rows = modules.map((row) => row.map(Number).join(""));
  const columns = modules.map((_, x) => modules.map((row) => Number(row[x])).join(""));
  let sum = 0, dark = 0;
  for (const line of [...rows, ...columns]) {
    for (const run of line.match(/0{5,}|1{5,}/g) ?? []) sum += run.length - 2;
    sum += 40 * (line.match(/(?=10111010000|00001011101)/g)?.length ?? 0);
  }
  rows.forEach((row, y) => {
    for (let x = 0; x < size; x++) {
      dark += Number(row[x]);
      if (y > 0 && x > 0 && row[x] === row[x - 1] && row[x] === rows[y - 1]![x] && row[x] === rows[y - 1]![x - 1]) sum += 3;
    }
  });
  return sum + 10 * Math.floor(Math.abs(dark / size ** 2 - 0.5) * 20);
}
