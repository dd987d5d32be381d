// Draws the address of the page as a QR code onto the sheets that have a place for it.
//   node qr.mjs TOOLS ADDRESS SHEET.html...      TOOLS: the folder with node_modules
// SPDX-License-Identifier: MIT
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const [, , tools, address, ...sheets] = process.argv;
if (!/^https?:\/\/[^\s"<>]+$/.test(address ?? '')) {
  console.error(`qr: no address of a page: ${address} (https://...)`);
  process.exit(2);
}
const { encode } = await import(pathToFileURL(join(resolve(tools), 'node_modules/uqr/dist/index.mjs')));
const border = 4; // the quiet zone that a reader wants
const { data } = encode(address, { ecc: 'M', border: 0, maxVersion: 10 });
const side = data.length + 2 * border;
const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x + border} ${y + border}h1v1h-1z` : ''))).join('');
const escaped = address.replace(/&/g, '&amp;');
const code = `<svg viewBox="0 0 ${side} ${side}" role="img" aria-label="${escaped}">` +
  `<path fill="#fff" d="M0 0h${side}v${side}H0z"/><path d="${path}"/></svg>${escaped}<br>`;
for (const sheet of sheets) {
  const text = readFileSync(sheet, 'utf8');
  if (!text.includes('<!-- qr -->')) throw new Error(`qr: ${sheet} has no place for it`);
  writeFileSync(sheet, text.replace('<!-- qr -->', () => code));
}
