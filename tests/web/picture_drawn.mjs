// Checks in a browser what picture.ts draws: levels, marks, keyboard, an edited pathway, hostile names.
// node picture_drawn.mjs ROOT TOOLS (the folder with node_modules)
// SPDX-License-Identifier: MIT
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const [root, tools] = process.argv.slice(2);
const from = createRequire(join(tools, "package.json"));
const { build } = from("esbuild");
const { chromium } = from("playwright-core");

// The model, by name, as the page gives it to the picture.
const nodes = [], inputs = [], lines = [];
for (const module of ["core", "growth", "metabolism", "fate", "resistance", "immunity", "side_effects"]) {
  const text = readFileSync(join(root, `include/mtor/${module}.hpp`), "utf8").split('pathway(')[1];
  for (const line of text.split("\n")) {
    const declared = /^(node|input)\s+(\w+)/.exec(line);
    if (declared) (declared[1] === "node" ? nodes : inputs).push({ name: declared[2] });
    const rule = /^([^"#]*?)=>\s*(\w+)/.exec(line);
    if (rule) lines.push(rule);
  }
}
const signal = new Map([...nodes, ...inputs].map(({ name }, i) => [name, i]));
const rules = lines.map(([, terms, target]) => ({
  target: signal.get(target),
  terms: [...terms.matchAll(/(!?)\s*(\w+)/g)].map(([, bang, name]) => ({ signal: signal.get(name), inhibits: bang === "!" })),
}));

const views = ["core", "full", "complexes", "metabolism", "fate", "resistance", "immunity"];
const source = join(root, "examples/web/src/picture");
const bundle = await build({
  stdin: {
    resolveDir: source,
    contents: `
      export { createPicture, createLegend } from "./picture.ts";
      export { default as css } from "./picture.css";
      ${views.map((view) => `export { ${view} } from "./${view}.ts";`).join("\n")}`,
  },
  bundle: true, write: false, format: "iife", globalName: "lib", loader: { ".css": "text" },
});

let failed = 0;
function check(name, ok, why = "") {
  console.log(ok ? `ok ${name}` : `FAIL ${name}: ${why}`);
  if (!ok) failed = 1;
}
const equal = (name, found, expected) =>
  check(name, JSON.stringify(found) === JSON.stringify(expected), `${JSON.stringify(found)}, expected ${JSON.stringify(expected)}`);

const browser = await chromium.launch({
  executablePath: process.env.MTOR_CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu"], timeout: 120_000,
});
try {
  const page = await browser.newPage({ viewport: { width: 1100, height: 900 } });
  page.setDefaultTimeout(120_000);
  const errors = [];
  page.on("pageerror", (error) => errors.push(error.message));
  await page.setContent("<!doctype html><meta charset=utf-8><body></body>");
  await page.addScriptTag({ content: bundle.outputFiles[0].text });
  await page.evaluate(({ model }) => {
    const style = document.createElement("style");
    style.textContent = lib.css;
    document.head.append(style);
    window.model = model;
    window.show = (view) => {
      window.picture?.svg.remove();
      window.picture = lib.createPicture(lib[view], structuredClone(model), (key) => key);
      document.body.append(picture.svg);
    };
    window.node = (name) => [...document.querySelectorAll(".node")].find((g) => g.dataset.name === name);
    window.signal = (name) => [...model.nodes, ...model.inputs].findIndex((one) => one.name === name);
    window.named = (list) => list.map((i) => `${picture.edges[i].from} ${picture.edges[i].to}`).sort();
    window.withClass = (name) => named([...document.querySelectorAll(".edges .edge")]
      .flatMap((g, i) => (g.classList.contains(name) ? [i] : [])));
    window.badges = () => [...document.querySelectorAll(".badge")].map((b) => b.textContent);
  }, { model: { nodes, inputs, rules } });

  // Names as the browser really sets them stay inside their boxes, and numbers beside their bars.
  for (const view of views) {
    equal(`${view}.text_fits`, await page.evaluate((view) => {
      show(view);
      picture.setLevels(new Float32Array(model.nodes.length).fill(1));
      return [...document.querySelectorAll(".node:not(.input)")].filter((g) => {
        const box = g.querySelector(".box").getBBox();
        const inside = [...g.querySelectorAll("text")].every((t) => {
          const b = t.getBBox();
          return b.x > box.x + 1 && b.x + b.width < box.x + box.width - 1 && b.y > box.y - 3 && b.y + b.height < box.y + box.height + 3;
        });
        const level = g.querySelector(".level").getBBox();
        return !inside || level.x + level.width > g.querySelector(".number").getBBox().x;
      }).map((g) => g.dataset.name);
    }, view), []);
  }

  // The end of an arrow tells what it does: a head that points, or a bar, where the line ends; a ring says that steps are left out.
  for (const view of views) {
    equal(`${view}.ends`, await page.evaluate((view) => {
      show(view);
      return [...document.querySelectorAll(".edges .edge")].filter((g, i) => {
        const { sign, indirect, ring } = picture.edges[i], heads = [...g.querySelectorAll(".head")], rings = [...g.querySelectorAll(".steps")];
        const line = g.querySelector(".line"), long = line.getTotalLength(), end = line.getPointAtLength(long);
        const { a, b, e, f } = heads[0].transform.baseVal.consolidate().matrix;
        const towards = (before) => (a * (end.x - before.x) + b * (end.y - before.y)) / Math.hypot(a, b) / Math.hypot(end.x - before.x, end.y - before.y);
        const along = Math.max(...[2, 12].map((back) => towards(line.getPointAtLength(long - back)))); // (a bar lies along its box; a line may bend at its very end)
        const right = heads.length === 1 && heads[0].classList.contains("bar-head") === (sign < 0) && Math.hypot(e - end.x, f - end.y) < 12 && along > 0.2 &&
          rings.length === (indirect ? 1 : 0) && rings.every((r) => Number(r.getAttribute("cx")) === ring.x && Number(r.getAttribute("cy")) === ring.y);
        return !right;
      }).map((g) => [...g.parentNode.children].indexOf(g)).map((i) => `${picture.edges[i].from} ${picture.edges[i].to}`);
    }, view), []);
  }
  equal("legend.ends", await page.evaluate(() => [...lib.createLegend((key) => key).querySelectorAll(".edge")].map((g) =>
    [".head:not(.bar-head)", ".bar-head", ".steps"].map((end) => g.querySelectorAll(end).length).join(""))), ["100", "010", "100", "101"]);

  await page.evaluate(() => show("core"));
  equal("levels", await page.evaluate(() => {
    const levels = new Float32Array(model.nodes.length);
    levels[signal("AKT")] = 0.5;
    levels[signal("S6K1")] = 1;
    picture.setLevels(levels);
    const of = (name, part) => Number(node(name).querySelector(part).getAttribute("width"));
    return [of("AKT", ".level") / of("AKT", ".bar"), of("S6K1", ".level") / of("S6K1", ".bar"), of("TSC", ".level"),
      node("AKT").querySelector(".number").textContent, node("AKT").getAttribute("aria-label")];
  }), [0.5, 1, 0, "0.50", "AKT, 0.50"]);
  equal("levels.arrows", await page.evaluate(() => [...document.querySelectorAll(".edges .edge:not(.quiet)")]
    .map((g) => picture.edges[[...g.parentNode.children].indexOf(g)]).map((e) => e.from)
    .filter((name, i, all) => signal(name) < model.nodes.length && all.indexOf(name) === i)), ["AKT", "S6K1"]);

  // A rapalog lowers mTORC1 and keeps it off S6K1; each drug sits on what it acts on.
  const drug = (classes) => page.evaluate((classes) => {
    picture.setMarks({ drugs: [{ name: "d", classes }] });
    return [[...document.querySelectorAll(".node.drug")].map((g) => g.dataset.name).sort(), withClass("blocked"), badges()];
  }, classes);
  equal("drug.rapalog", await drug(["rapalog"]), [["S6K1", "mTORC1"], ["RAG mTORC1", "RHEB mTORC1", "mTORC1 S6K1"], ["d", "d"]]);
  equal("drug.PI3K", await drug(["PI3K_inhibitor"]), [["PI3K"], ["IRS1 PI3K", "RTK PI3K"], ["d"]]);
  equal("drugs.badges_fit", await page.evaluate(() => [...document.querySelectorAll(".badge")].filter((g) => {
    const [box, text] = ["rect", "text"].map((part) => g.querySelector(part)?.getBBox());
    return !box || text.x < box.x || text.x + text.width > box.x + box.width || text.y < box.y - 2 || text.y + text.height > box.y + box.height + 2;
  }).length), 0);
  equal("drug.AMPK", await drug(["AMPK_activator"]), [["AMPK"], [], ["d"]]);
  equal("drug.none", await drug([]), [[], [], []]);
  equal("marks.states", await page.evaluate(() => {
    picture.setMarks({ knockouts: ["PTEN"], holds: ["IRS1"] });
    return ["PTEN", "IRS1", "AKT"].map((name) => node(name).getAttribute("aria-label"));
  }), ["PTEN, 0.00, picture.state.knockout", "IRS1, 0.00, picture.state.hold", "AKT, 0.50"]);

  equal("path", await page.evaluate(() => named(picture.edgesAlong(["S6K1", "IRS1", "PI3K_recruited", "PI3K", "PIP3", "PDK1", "AKT_T308", "AKT"]))),
    ["IRS1 PI3K", "PI3K PIP3", "PIP3 AKT", "S6K1 IRS1"]);
  equal("highlight", await page.evaluate(() => {
    picture.highlight(picture.edgesAlong(["S6K1", "IRS1"]), ["IRS1"]);
    const shown = [withClass("because"), document.querySelectorAll(".node.because").length];
    picture.highlight([], []);
    return [...shown, withClass("because")];
  }), [["S6K1 IRS1"], 1, []]);

  // Keyboard: one tab stop; arrow keys go to neighbours; Enter selects.
  await page.evaluate(() => {
    window.heard = [];
    document.addEventListener("picture-node", (event) => heard.push(`${event.detail.how} ${event.detail.name}`));
    document.addEventListener("picture-edge", (event) => heard.push(`${event.detail.how} ${event.detail.edge.from} ${event.detail.edge.to}`));
    picture.focusNode("AKT");
  });
  for (const key of ["ArrowDown", "ArrowRight", "ArrowDown", "Enter"]) await page.keyboard.press(key);
  equal("keyboard", await page.evaluate(() => [
    document.activeElement.dataset.name, heard,
    document.querySelectorAll('.node[tabindex="0"]').length,
  ]), ["RAG", ["focus AKT", "leave AKT", "focus TSC", "leave TSC", "focus AMPK", "leave AMPK", "focus RAG", "select RAG"], 1]);
  await page.evaluate(() => { heard.length = 0; });
  await page.mouse.click(...await page.evaluate(() => {
    const box = document.querySelector(".edges").children[picture.edgesAlong(["S6K1", "IRS1"])[0]].querySelector(".line").getBoundingClientRect();
    return [box.x + box.width / 2, box.y + box.height * 0.3];
  }));
  equal("edge.click", await page.evaluate(() => heard.filter((one) => one.startsWith("select"))), ["select S6K1 IRS1"]);

  // An edited pathway: a rule gone, a rule and nodes more, names that would be markup elsewhere.
  const hostile = '<img src=x onerror="window.hacked=1">';
  equal("edited", await page.evaluate((hostile) => {
    const at = model.nodes.length;
    const moved = model.rules.map((rule) => ({
      target: rule.target, terms: rule.terms.map((t) => ({ ...t, signal: t.signal < at ? t.signal : t.signal + 2 })),
    }));
    picture.follow({
      nodes: [...model.nodes, { name: hostile }, { name: "NEW2" }], inputs: model.inputs,
      rules: [...moved.filter((rule) => rule.target !== signal("IRS1")),
        { target: at, terms: [{ signal: signal("S6K1"), inhibits: true }] },
        { target: signal("RHEB"), terms: [{ signal: signal("ERK"), inhibits: false }] }],
    });
    picture.setLevels(new Float32Array(at + 2).fill(0.25));
    return [withClass("ghost"), withClass("added"), node("NEW2").querySelector(".number").textContent,
      picture.svg.viewBox.baseVal.height > lib.core.height, document.images.length, window.hacked ?? 0];
  }, hostile), [["S6K1 IRS1"], [`ERK RHEB`, `S6K1 ${hostile}`].sort(), "0.25", true, 0, 0]);
  // New nodes stand below the others, and none on another.
  equal("edited.apart", await page.evaluate(() => {
    const boxes = [...document.querySelectorAll(".node .box")].map((b) => b.getBoundingClientRect());
    const names = [...document.querySelectorAll(".node .box")].map((b) => b.parentNode.dataset.name);
    return boxes.flatMap((a, i) => boxes.flatMap((b, k) => (k < i && names[i] !== names[k] && a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom ? [`${names[i]} ${names[k]}`] : [])));
  }), []);
  equal("edited.rows", await page.evaluate(() => {
    picture.follow({ nodes: [...model.nodes, ...Array.from({ length: 25 }, (_, i) => ({ name: `LONG_NAME_${i}` }))], inputs: model.inputs, rules: [] });
    const { width, height } = picture.svg.viewBox.baseVal, places = [...document.querySelectorAll(".node.added")].map((g) => [g.transform.baseVal[0].matrix, g.querySelector(".box").getBBox()]);
    const out = places.filter(([{ e, f }, b]) => e + b.x < 0 || e + b.x + b.width > width || f + b.y < lib.core.height || f + b.y + b.height > height).length;
    const over = places.filter(([m, b], i) => places.some(([n, c], k) => k < i && Math.abs(m.e - n.e) < (b.width + c.width) / 2 && Math.abs(m.f - n.f) < (b.height + c.height) / 2)).length;
    return [places.length, out, over];
  }), [25, 0, 0]);
  equal("edited.back", await page.evaluate(() => {
    picture.follow(model);
    return [withClass("ghost"), withClass("added"), picture.edges.length === lib.core.edges.length,
      document.querySelectorAll(".node").length === lib.core.nodes.length, picture.svg.viewBox.baseVal.height];
  }), [[], [], true, true, await page.evaluate(() => lib.core.height)]);

  // The arrow of an edit that removed a step between: an indirect arrow is a ghost too.
  equal("edited.indirect", await page.evaluate(() => {
    picture.follow({ ...model, rules: model.rules.filter((rule) => rule.target !== signal("TSC2_P")) });
    return withClass("ghost");
  }), ["AKT TSC"]);

  equal("errors", errors, []);
} finally {
  await browser.close();
}
process.exit(failed);
