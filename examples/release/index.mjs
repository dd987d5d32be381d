// Writes index.html into the folder of a release: what each file is for, its size and checksum.
//   node index.mjs FOLDER          fails where a file is not described, or one described is missing
// SPDX-License-Identifier: MIT
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [, , folder] = process.argv;
const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name !== 'index.html' && entry.name !== 'SHA256SUMS')
  .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(folder.length + 1).replaceAll('\\', '/'))
  .sort();

/// Name (or a pattern), and what a person does with it.
const groups = [
  ['For a class, without any programming', [
    ['mtor.html', 'The pathway in a browser: open it. It needs no internet.'],
    ['mtor.hex', 'BBC micro:bit, V1 or V2, or Calliope mini, 1 to 3: plug it in, drag this file onto the drive that appears.'],
    ['mtor.uf2', 'Raspberry Pi Pico or Pico W, no Pico 2: hold BOOTSEL while you plug it in, drag this file onto its drive.'],
    [/^card.*\.html$/, 'To print, beside the micro:bit or the Calliope mini: the student\u2019s sheet (.de: in German).'],
    [/^teacher.*\.html$/, 'The teacher\u2019s sheet, with a plan of ten minutes and the answers.'],
    ['uno/uno.ino', 'Arduino Uno R3: keep the folder uno together, open this in the Arduino IDE, press Upload.'],
    ['uno/mtor_core.h', 'The pathway for that sketch.'],
    ['uno/uno.hex', 'The same, compiled, for avrdude.'],
    ['anyboard/anyboard.ino', 'Arduino Nano, Mega, Leonardo, Uno R4 and others: the same, keep the folder together.'],
    ['anyboard/mtor_core.h', 'The pathway for that sketch.'],
    ['micropython/main.py', 'micro:bit V2 in Python: open it in python.microbit.org, and add mtor.py to its files.'],
    ['micropython/mtor.py', 'The pathway for it, and for every board with MicroPython.'],
  ]],
  ['For programs of your own', [
    ['include/mtor.hpp', 'C++20: the network and its engine, one header.'],
    ['include/pathway.hpp', 'C++20: the engine alone, for pathways of your own.'],
    ['include/mtor.h', 'C99: the whole network.'],
    ['include/mtor_core.h', 'C99: its core, for small boards.'],
    [/^arduino\/mtor-.*\.zip$/, 'Arduino IDE: Sketch > Include Library > Add .ZIP Library (ESP32, Pico).'],
    [/^makecode\/.*/, 'MakeCode: an extension with blocks, to be put into a repository of yours.'],
    ['mtor-pathway.js', 'JavaScript: the engine as a module.'],
  ]],
  ['For other tools', [
    ['exports/mtor.sbml.xml', 'SBML: the ordinary differential equations.'],
    ['exports/mtor.sbml-qual.xml', 'SBML qual: the Boolean network.'],
    ['exports/mtor.bnet', 'BoolNet.'],
    ['exports/mtor.sif', 'Cytoscape.'],
    ['exports/mtor.dot', 'Graphviz.'],
    ['exports/mtor.json', 'JSON.'],
    ['exports/mtor.pathway', 'The text of the network, which lab and the page read.'],
    ['LICENSE', 'What you may do with all this: almost anything.'],
  ]],
];

const left = new Set(files);
const rows = groups.map(([title, entries]) => {
  const lines = entries.flatMap(([name, use]) => {
    const found = files.filter((file) => (name instanceof RegExp ? name.test(file) : name === file));
    if (found.length === 0) throw new Error(`release: there is no ${name}`);
    return found.map((file) => {
      left.delete(file);
      const bytes = readFileSync(join(folder, file));
      const sum = createHash('sha256').update(bytes).digest('hex');
      return `<tr><td><a href="${file}">${file}</a></td><td>${use.replace('>', '&gt;')}</td>` +
        `<td class="n">${(bytes.length / 1024).toFixed(0)} KB</td><td><code>${sum.slice(0, 16)}</code></td></tr>`;
    });
  });
  return `<h2>${title}</h2>\n<table>\n<tr><th>file</th><th>use</th><th>size</th><th>SHA-256 begins</th></tr>\n` +
    `${lines.join('\n')}\n</table>`;
});
if (left.size > 0) throw new Error(`release: not described: ${[...left].join(' ')}`);

writeFileSync(join(folder, 'index.html'), `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>mTOR in cancer: downloads</title>
<style>
  body { font: 16px/1.45 system-ui, sans-serif; color: #111; background: #fff; max-width: 62em; margin: 2em auto; padding: 0 1em; }
  table { border-collapse: collapse; width: 100%; }
  th, td { text-align: left; vertical-align: top; padding: .3em .8em .3em 0; border-bottom: 1px solid #ccc; }
  .n { white-space: nowrap; }
  a { color: #0645ad; }
</style>
</head>
<body>
<h1>mTOR in cancer: downloads</h1>
<p>A qualitative teaching model. It gives no treatment advice. The boards were tested in emulators, on no real one.
All checksums: <a href="SHA256SUMS">SHA256SUMS</a> (<code>sha256sum -c SHA256SUMS</code>).</p>
${rows.join('\n')}
</body>
</html>
`);
