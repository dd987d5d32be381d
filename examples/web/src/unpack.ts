// Unpacks the page's texts: a model of what comes next mixes what it has seen behind the last 1 to 4 bytes,
// behind the word so far and behind the longest repeat, each bit of a byte in turn. In whole numbers, so
// that all browsers read the same. pack.mjs uses the very same model to write.
// SPDX-License-Identifier: MIT

const contexts = 5;
const bits = 20; // of a context's table, in which a line of 16 bytes is half a byte to come
const slope = [1, 2, 3, 6, 10, 16, 27, 45, 73, 120, 194, 310, 488, 747, 1101, 1546, 2047, 2549, 2994, 3348, 3607, 3785,
  3901, 3975, 4022, 4050, 4068, 4079, 4085, 4089, 4092, 4093, 4094]; // 4096 / (1 + exp(-x / 2)) for x in -16..16

/** A reader of the next `n` bytes. `bit` gives each bit, told how likely a 1 is in 1/4096. */
export function createModel(size: number, bit: (p: number) => number): (n: number) => Uint8Array<ArrayBuffer> {
  const squash = new Int32Array(4096); // of the logarithm of the odds, in 1/256, + 2048
  const stretch = new Int32Array(4096); // and back
  for (let x = 0, p = 0; x < 4096; x++) {
    const low = slope[x >> 7]!;
    squash[x] = low + ((slope[(x >> 7) + 1]! - low) * (x & 127) + 64 >> 7);
    while (p <= squash[x]!) stretch[p++] = x - 2048;
  }
  stretch[4095] = 2047;
  // What has been seen is told by a byte: how many 0s and 1s, at most 15; a 1 makes many 0s few.
  const next = new Uint8Array(512);
  const chance = new Int32Array(contexts * 256 + 64).fill(49152); // of a 1, in 1/65536; then of a repeat's going on
  for (let s = 0; s < 256; s++) {
    const zeros = s >> 4, ones = s & 15;
    next[s * 2] = Math.min(zeros + 1, 15) << 4 | Math.min(ones, 2);
    next[s * 2 + 1] = Math.min(zeros, 2) << 4 | Math.min(ones + 1, 15);
    for (let i = 0; i < contexts; i++) chance[i << 8 | s] = (ones * 3 + 1) * 65536 / ((zeros + ones) * 3 + 2);
  }
  const seen = new Uint8Array(contexts << bits);
  const weights = new Int32Array(1024 * 6).fill(1 << 14); // of 65536
  const lastAt = new Int32Array(1 << 16);
  const out = new Uint8Array(size + 8); // eight zeros go before
  let at = 8, word = 0, length = 0, from = 0;

  return (n) => {
    const start = at;
    for (const end = at + n; at < end; at++) {
      const h1 = Math.imul(out[at - 1]! + 1, 0x2F0B4C47);
      const h2 = Math.imul(h1 ^ out[at - 2]!, 0x3D4D51CB) + 1 | 0;
      const h3 = Math.imul((h2 ^ h2 >>> 15) + out[at - 3]!, 0x2545F491) + 2 | 0;
      const h4 = Math.imul((h3 ^ h3 >>> 15) + out[at - 4]!, 0x2F0B4C47) + 3 | 0;
      const h5 = Math.imul(word + 77777, 0x3D4D51CB) + 4 | 0;
      const key = Math.imul((h4 ^ h4 >>> 15) + out[at - 5]!, 0x3D4D51CB) >>> 16;
      if (length === 0 && (from = lastAt[key]!) > 0) {
        while (length < 32 && from > length && out[from - 1 - length] === out[at - 1 - length]) length++;
        if (length < 5) length = 0;
      }
      lastAt[key] = at;
      let repeated = length > 0 ? out[from]! | 256 : 0;
      let c = 1, l1 = 0, l2 = 0, l3 = 0, l4 = 0, l5 = 0;
      for (let b = 7; b >= 0; b--) {
        if ((b & 3) === 3) {
          const k = Math.imul(c, 0x9E3779B1);
          const line = (h: number, i: number) => Math.imul(h + k, 0x2545F491) >>> 32 - bits & -16 | i << bits;
          l1 = line(h1, 0), l2 = line(h2, 1), l3 = line(h3, 2), l4 = line(h4, 3), l5 = line(h5, 4);
        }
        const slot = b > 3 ? c : c & (1 << 3 - b) - 1 | 1 << 3 - b;
        const a1 = l1 | slot, a2 = l2 | slot, a3 = l3 | slot, a4 = l4 | slot, a5 = l5 | slot;
        const k1 = seen[a1]!, k2 = seen[a2]! | 256, k3 = seen[a3]! | 512, k4 = seen[a4]! | 768, k5 = seen[a5]! | 1024;
        const s1 = stretch[chance[k1]! >> 4]!, s2 = stretch[chance[k2]! >> 4]!, s3 = stretch[chance[k3]! >> 4]!,
          s4 = stretch[chance[k4]! >> 4]!, s5 = stretch[chance[k5]! >> 4]!;
        let guess = 0, k6 = 0, s6 = 0;
        if (repeated >> b + 1 === c) {
          guess = repeated >> b & 1;
          k6 = contexts * 256 + length;
          s6 = stretch[chance[k6]! >> 4]!;
          if (guess === 0) s6 = -s6;
        }
        const w = (c | (k6 === 0 ? 0 : length > 31 ? 768 : length > 15 ? 512 : 256)) * 6;
        const sum = Math.imul(weights[w]!, s1) + Math.imul(weights[w + 1]!, s2) + Math.imul(weights[w + 2]!, s3)
          + Math.imul(weights[w + 3]!, s4) + Math.imul(weights[w + 4]!, s5) + Math.imul(weights[w + 5]!, s6) >> 16;
        const p = squash[sum > 2047 ? 4095 : sum < -2048 ? 0 : sum + 2048]!;
        const y = bit(p);
        const error = ((y << 12) - p) * 16;
        weights[w]! += Math.imul(s1, error) + 32768 >> 16;
        weights[w + 1]! += Math.imul(s2, error) + 32768 >> 16;
        weights[w + 2]! += Math.imul(s3, error) + 32768 >> 16;
        weights[w + 3]! += Math.imul(s4, error) + 32768 >> 16;
        weights[w + 4]! += Math.imul(s5, error) + 32768 >> 16;
        weights[w + 5]! += Math.imul(s6, error) + 32768 >> 16;
        const to = y * 65520;
        chance[k1]! += to - chance[k1]! >> 7;
        chance[k2]! += to - chance[k2]! >> 7;
        chance[k3]! += to - chance[k3]! >> 7;
        chance[k4]! += to - chance[k4]! >> 7;
        chance[k5]! += to - chance[k5]! >> 7;
        seen[a1] = next[k1 << 1 | y]!;
        seen[a2] = next[k2 << 1 & 511 | y]!;
        seen[a3] = next[k3 << 1 & 511 | y]!;
        seen[a4] = next[k4 << 1 & 511 | y]!;
        seen[a5] = next[k5 << 1 & 511 | y]!;
        if (k6 !== 0) {
          chance[k6]! += (guess === y ? 65520 : 0) - chance[k6]! >> 6;
          if (guess !== y) length = repeated = 0;
        }
        c = c << 1 | y;
      }
      out[at] = c &= 255;
      word = c > 47 && c < 58 || c > 64 && c < 91 || c > 96 && c < 123 || c > 126 || c === 95
        ? Math.imul(word + c, 0x2F0B4C49) : 0;
      if (length > 0) {
        from++;
        if (length < 32) length++;
      }
    }
    return out.slice(start, at);
  };
}

/**
 * A reader of `size` bytes that were packed into `packed`; they come in the order they were packed in, behind those
 * `known` to both sides, from which the model has learnt what the texts are like.
 */
export function unpacker(packed: Uint8Array, size: number, known: Uint8Array = new Uint8Array()): (n: number) => Uint8Array<ArrayBuffer> {
  // Carry-less binary arithmetic coding: what is unread lies between low and high.
  let low = 0, high = -1, code = 0, at = 0, told = 0;
  const take = () => { code = code << 8 | (packed[at++] ?? 0); };
  for (let i = 0; i < 4; i++) take();
  return createModel(known.length + size, (p) => {
    if (told < known.length * 8) return known[told >> 3]! >> 7 - (told++ & 7) & 1;
    const middle = low + Math.imul(high - low >>> 12, p) | 0;
    const y = code >>> 0 <= middle >>> 0 ? 1 : 0;
    if (y === 1) high = middle;
    else low = middle + 1 | 0;
    while ((low ^ high) >>> 24 === 0) {
      low <<= 8;
      high = high << 8 | 255;
      take();
    }
    return y;
  });
}

/** Tells bytes from damaged ones (FNV-1a). */
export function checksum(bytes: Uint8Array): number {
  let sum = 0x811C9DC5;
  for (const byte of bytes) sum = Math.imul(sum ^ byte, 0x01000193);
  return sum >>> 0;
}
