// Bytes in base64, and through the browser's own deflate.
// SPDX-License-Identifier: MIT

export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i); // (Uint8Array.from takes ten times as long)
  return bytes;
}

/** Compresses or decompresses; refuses what would become more than `limit` bytes. */
export async function through(bytes: Uint8Array<ArrayBuffer>, by: CompressionStream | DecompressionStream, limit: number) {
  // Without a Blob at either end, whose bytes would travel through another process.
  const writer = by.writable.getWriter();
  Promise.all([writer.write(bytes), writer.close()]).catch(() => undefined); // what is wrong, reading tells
  const reader: ReadableStreamDefaultReader<Uint8Array> = by.readable.getReader();
  const out = new Uint8Array(limit);
  for (let size = 0; ;) {
    const { done, value } = await reader.read();
    if (done) return out.slice(0, size);
    if (size + value.length > limit) {
      await reader.cancel();
      throw new RangeError("too long");
    }
    out.set(value, size);
    size += value.length;
  }
}
