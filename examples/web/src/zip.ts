// A zip archive of a few files, stored as they are.
// SPDX-License-Identifier: MIT

function checksum(bytes: Uint8Array): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let k = 0; k < 8; k++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

export function zip(files: Readonly<Record<string, string>>): Blob {
  const bodies: Uint8Array<ArrayBuffer>[] = [], entries: Uint8Array<ArrayBuffer>[] = [];
  const utf8 = (text: string) => new TextEncoder().encode(text) as Uint8Array<ArrayBuffer>;
  /** Numbers of two bytes and of four, the latter in brackets. */
  const record = (...fields: (number | [number])[]) => {
    const view = new DataView(new ArrayBuffer(fields.reduce<number>((sum, f) => sum + (typeof f === "number" ? 2 : 4), 0)));
    let at = 0;
    for (const f of fields) {
      if (typeof f === "number") view.setUint16(at, f, true);
      else view.setUint32(at, f[0], true);
      at += typeof f === "number" ? 2 : 4;
    }
    return new Uint8Array(view.buffer);
  };
  const length = (all: readonly Uint8Array[]) => all.reduce((sum, part) => sum + part.length, 0);
  for (const [name, text] of Object.entries(files)) {
    const path = utf8(name), body = utf8(text), at = length(bodies);
    // UTF-8 names, stored, on the first day of the format: the same files give the same bytes.
    const common = [20, 0x800, 0, 0, 0x21, [checksum(body)], [body.length], [body.length], path.length, 0] as const;
    bodies.push(record([0x04034b50], ...common.map((f) => f as number | [number])), path, body);
    entries.push(record([0x02014b50], 20, ...common.map((f) => f as number | [number]), 0, 0, 0, [0], [at]), path);
  }
  const count = Object.keys(files).length;
  return new Blob([...bodies, ...entries, record([0x06054b50], 0, 0, count, count, [length(entries)], [length(bodies)], 0)], { type: "application/zip" });
}
