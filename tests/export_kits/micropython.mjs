// MicroPython's own build for WebAssembly: runs Python with the files of a folder.
//   node micropython.mjs TOOLS HEAP_KB FOLDER CODE      TOOLS: the folder with node_modules
// SPDX-License-Identifier: MIT
import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const [, , tools, heap, folder, code] = process.argv;
const file = join(resolve(tools), 'node_modules/@micropython/micropython-webassembly-pyscript/micropython.mjs');
const { loadMicroPython } = await import(pathToFileURL(file));
const python = await loadMicroPython({
  heapsize: Number(heap) * 1024,
  linebuffer: true,
  stdout: (line) => process.stdout.write(line + '\n'),
});
for (const name of readdirSync(folder)) {
  if (name.endsWith('.py')) python.FS.writeFile('/' + name, readFileSync(join(folder, name)));
}
try {
  python.runPython(`import sys\nsys.path.append('/')\n${code}`);
} catch (error) {
  process.stdout.write(String(error.message ?? error).trim() + '\n');
  process.exit(1);
}
