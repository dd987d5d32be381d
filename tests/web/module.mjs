// mtor.js as npm hands it out: in node, in a worker of node, in a bundle, in a page, in a worker of a page; levels as the lab's;
// mistakes with line and column; the examples widget and wasm. node module.mjs PACKAGE LAB ROOT INSTALLED
// SPDX-License-Identifier: MIT
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build, check, lab, levels, open, patience, same, serve, test } from "./browser.mjs";

const [root, installed] = process.argv.slice(4);
const tool = createRequire(join(process.env.MTOR_WEB_TOOLS, "package.json"));
const near = (a, b) => Math.abs(a - b) < 2e-5;
/** What each place must give. */
const story = `
const { cell } = await pathway();
const rests = cell.settle();
const before = cell.level("AKT");
cell.dose("everolimus", 30);
cell.advance(24 * 60);
const answer = [rests, before, cell.level("AKT"), cell.time, cell.why("AKT").length > 0];`;
const fits = (name, [rests, before, after, time, reason]) => {
  check(`${name}.control`, rests && near(before, control.AKT), `${before}, the lab says ${control.AKT}`);
  check(`${name}.answer`, after > before + 0.05 && time === 1440 && reason, `${after} ${time} ${reason}`);
};
const control = levels();

await test(async (browser) => {
  // --- installed, in node ---
  const node = (file, text) => {
    writeFileSync(join(installed, file), text);
    return JSON.parse(execFileSync(process.execPath, [join(installed, file)], { encoding: "utf8", timeout: 60_000 }));
  };
  fits("node", node("story.mjs", `import { pathway } from "mtor-pathway";${story} console.log(JSON.stringify(answer));`));
  fits("node_worker", node("worker.mjs", `
import { Worker, isMainThread, parentPort } from "node:worker_threads";
import { fileURLToPath } from "node:url";
import { pathway } from "mtor-pathway";
if (isMainThread) new Worker(fileURLToPath(import.meta.url)).on("message", (m) => console.log(m));
else { ${story} parentPort.postMessage(JSON.stringify(answer)); }`));
  const { metafile } = await tool("esbuild").build({ entryPoints: [join(installed, "story.mjs")], outfile: join(installed, "bundled.mjs"),
    bundle: true, format: "esm", platform: "neutral", target: "es2022", metafile: true, logLevel: "silent" });
  check("bundle.one", Object.keys(metafile.inputs).length === 2, Object.keys(metafile.inputs).join());
  fits("bundle", JSON.parse(execFileSync(process.execPath, [join(installed, "bundled.mjs")], { encoding: "utf8" })));

  // --- what it refuses ---
  const { pathway, PathwayError } = await import(pathToFileURL(join(build, "mtor.js")));
  const refusal = async (does) => {
    try {
      await does();
    } catch (error) {
      return error;
    }
    return null;
  };
  const wrong = await refusal(() => pathway("input a = 0.5\nnode KINASE tau=1\na => KINASF\n"));
  check("mistake", wrong instanceof PathwayError && wrong.line === 3 && wrong.column === 6 && wrong.didYouMean === "KINASE", String(wrong));
  for (const text of ["", "node", "\u0000", "node A tau=1\n".repeat(3), "x".repeat(200_000), Array.from({ length: 2048 }, (_, i) => `node N${i}\n`).join(""), "<script>", "🧬"]) {
    const found = await refusal(() => pathway(text));
    check(`mistake.${JSON.stringify(text).slice(0, 20)}`, found === null ? text === "" : found instanceof PathwayError && found.line >= 1, String(found));
  }
  const { cell, model } = await pathway();
  cell.settle();
  const still = JSON.stringify(cell.levels());
  for (const [name, does, words] of [
    ["drug", () => cell.dose("everolimo", 1), "did you mean 'everolimus'"], ["node", () => cell.level("AKTT"), "did you mean 'AKT'"],
    ["input", () => cell.set("oxygn", 1), "did you mean 'oxygen'"], ["preset", () => cell.apply("PTEN_lost"), "did you mean 'PTEN_loss'"],
    ["range", () => cell.set("oxygen", 1.5), "between 0 and 1"], ["nan", () => cell.dose("everolimus", NaN), "a dose in nM"],
    ["text", () => cell.dose("everolimus", "20"), "a dose in nM"], ["infinite", () => cell.advance(Infinity), "minutes"],
    ["negative", () => cell.advance(-1), "minutes"], ["prototype", () => cell.level("constructor"), "there is no node"],
  ]) {
    const found = await refusal(does);
    check(`refuses.${name}`, found instanceof RangeError && found.message.includes(words), String(found));
  }
  same("refuses.nothing", [JSON.stringify(cell.levels()), cell.time], [still, 0]);
  // Every setting does what the lab's does.
  for (const [name, does, settings] of [
    ["preset", () => cell.apply("PTEN_loss"), ["--preset", "PTEN_loss"]], ["input", () => cell.set("oxygen", 0.3), ["--set", "oxygen=0.3"]],
    ["knock_out", () => cell.knockOut("S6K1"), ["--knock-out", "S6K1"]], ["max", () => cell.max("S6K1", 0.3), ["--max", "S6K1=0.3"]],
    ["dose", () => cell.dose("pictilisib", 400), ["--dose", "pictilisib=400nM"]],
  ]) {
    cell.reset().settle();
    does();
    check(`setting.${name}.rests`, cell.settle());
    const wanted = levels(...settings), now = cell.levels();
    same(`setting.${name}`, Object.keys(now).filter((n) => Math.abs(now[n] - wanted[n]) > 2e-4), []);
    cell.clear();
  }
  cell.reset().settle();
  cell.hold("IRS1", 0.4).dose("everolimus", 30);
  check("setting.hold", near(cell.level("IRS1"), 0.4));
  cell.release("IRS1").settle();
  check("setting.release", cell.level("IRS1") > 0.6 && model.drugs.length > 20);
  // Two of them keep apart; another text.
  const own = await (await import(pathToFileURL(join(build, "engine.js")))).pathway(readFileSync(join(root, "examples/pathways/p53.pathway"), "utf8"));
  own.cell.settle();
  const rest = own.cell.level("p53");
  own.cell.dose("nutlin3a", 15000).advance(1440);
  check("own", own.cell.level("p53") > rest + 0.1 && own.cell.why("p53")[0].sentence.includes("nutlin"), `${rest} ${own.cell.level("p53")} ${JSON.stringify(own.cell.why("p53"))}`);
  const none = await refusal(async () => (await import(pathToFileURL(join(build, "engine.js")))).pathway());
  check("engine.no_text", none instanceof TypeError, String(none));

  // --- types ---
  writeFileSync(join(installed, "typed.mts"), `import { pathway, PathwayError, type Cell } from "mtor-pathway";
import { pathway as engine } from "mtor-pathway/engine";
const { cell, model } = await pathway();
const same: Cell = cell.dose("everolimus", 20).set("oxygen", 1);
const n: number = same.level("AKT"), yes: boolean = cell.settle(), s: string = cell.why("AKT")[0]!.sentence;
// @ts-expect-error a dose is a number
cell.dose("everolimus", "20");
export { n, yes, s, model, engine, PathwayError };
`);
  writeFileSync(join(installed, "tsconfig.json"), JSON.stringify({ compilerOptions: { strict: true, noEmit: true, module: "nodenext", moduleResolution: "nodenext", target: "es2022", types: [] }, files: ["typed.mts"] }));
  let told = "";
  try {
    execFileSync(join(process.env.MTOR_WEB_TOOLS, "node_modules/.bin/tsc"), ["-p", installed], { encoding: "utf8" });
  } catch (error) {
    told = error.stdout || String(error);
  }
  same("types", told, "");

  // --- in a page: a module script, and a worker of it; the widget ---
  const module = readFileSync(join(build, "mtor.js"), "utf8");
  const at = await serve({}, {
    "mtor.js": module,
    "page.html": `<!doctype html><script type="module">import { pathway } from "./mtor.js";${story} window.answer = answer;</script>`,
    "work.js": `import { pathway } from "./mtor.js";${story} postMessage(answer);`,
    "worker.html": `<!doctype html><script type="module">new Worker("work.js", { type: "module" }).onmessage = (m) => { window.answer = m.data; };</script>`,
    "widget.html": readFileSync(join(root, "examples/widget/widget.html"), "utf8"),
  });
  for (const place of ["page", "worker"]) {
    const page = await open(browser, { url: `${at}${place}.html`, ready: false });
    await page.waitForFunction(() => window.answer, null, { timeout: patience });
    fits(place, await page.evaluate(() => window.answer));
    same(`${place}.errors`, page.errors, []);
    await page.context().close();
  }
  const page = await open(browser, { url: `${at}widget.html`, ready: false });
  await page.waitForFunction(() => document.querySelectorAll(".bar output").length === 5 && document.querySelector(".bar output").textContent !== "", null, { timeout: patience });
  const bars = () => page.evaluate(() => Object.fromEntries([...document.querySelectorAll(".bar")].map((b) => [b.children[0].textContent, Number(b.children[2].textContent)])));
  const begun = await bars();
  await page.getByLabel("everolimus").check();
  const given = await bars(), treated = levels("--dose", "everolimus=30nM");
  check("widget.drug", Object.keys(given).every((n) => Math.abs(given[n] - treated[n]) < 0.011) && given.AKT > begun.AKT, JSON.stringify(given));
  check("widget.why", /[a-z]{4}/.test(await page.textContent("#why")), await page.textContent("#why"));
  await page.getByLabel("everolimus").uncheck();
  same("widget.back", await bars(), begun);
  await page.getByLabel("Growth factor").fill("0");
  check("widget.slider", (await bars()).S6K1 < begun.S6K1 - 0.1, JSON.stringify(await bars()));
  same("widget.errors", page.errors, []);
  same("widget.requests", page.requests.filter((r) => !r.startsWith(at)), []);
  check("widget.short", readFileSync(join(root, "examples/widget/widget.html"), "utf8").split("\n").length < 60);
  await page.context().close();
});
