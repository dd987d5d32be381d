// By libAntimony: SBML as Antimony text and back, antimony.js libantimony.js FILE.xml TEXT BACK.xml,
// or a text as SBML, antimony.js libantimony.js TEXT BACK.xml
// SPDX-License-Identifier: MIT
'use strict';
const fs = require('fs');

const [library, from, text, back] = process.argv.slice(2);

(async () => {
  const lib = await require(require('path').resolve(library))();
  const call = (name, ...words) => lib.ccall(name, 'string', words.map(() => 'string'), words);
  // Loads a model and gives it in the other language.
  const turned = (load, words, get) => {
    lib.ccall('clearPreviousLoads', null, [], []);
    const at = lib.allocateUTF8(words);
    const loaded = lib.ccall(load, 'number', ['number'], [at]);
    lib._free(at);
    if (loaded <= 0) throw new Error(call('getLastError'));
    return lib.ccall(get, 'string', ['number'], [0]);
  };
  const read = fs.readFileSync(from, 'utf8');
  const antimony = back === undefined ? read : turned('loadSBMLString', read, 'getAntimonyString');
  if (back !== undefined) fs.writeFileSync(text, antimony);
  fs.writeFileSync(back ?? text, turned('loadAntimonyString', antimony, 'getSBMLString'));
})().catch((e) => {
  console.log(String(e.message));
  process.exitCode = 1;
});
