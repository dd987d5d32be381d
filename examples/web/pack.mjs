// Packs bytes for src/unpack.ts, whose model it uses: what one knows the other knows.
// SPDX-License-Identifier: MIT
import { readFileSync } from "node:fs";

/** The functions of src/unpack.ts and pack(bytes, known); `esbuild` takes the types out. */
export async function packing(esbuild) {
  const source = readFileSync(new URL("src/unpack.ts", import.meta.url), "utf8");
  const { code } = esbuild.transformSync(source, { loader: "ts" });
  const unpacking = await import(`data:text/javascript;base64,${Buffer.from(code).toString("base64")}`);
  const pack = (bytes, known = new Uint8Array()) => {
    const packed = [];
    const all = Buffer.concat([known, bytes]);
    let low = 0, high = -1, bit = 0;
    unpacking.createModel(all.length, (p) => {
      const y = (all[bit >> 3] >> (7 - (bit & 7))) & 1;
      if (bit++ < known.length * 8) return y;
      const middle = (low + Math.imul((high - low) >>> 12, p)) | 0;
      if (y === 1) high = middle;
      else low = (middle + 1) | 0;
      while ((low ^ high) >>> 24 === 0) {
        packed.push(high >>> 24);
        low <<= 8;
        high = (high << 8) | 255;
      }
      return y;
    })(all.length);
    // As few bytes as tell where between low and high; the reader takes zeros for what is missing.
    if (low !== 0) packed.push((low >>> 24) + 1);
    return Uint8Array.from(packed);
  };
  return { ...unpacking, pack };
}
