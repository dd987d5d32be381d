// The panel "plots" in a browser: dose response and Bliss excess are what the lab's numbers give.
// node page_plots.mjs OUT TOOLS LAB (folder with the built page, folder with node_modules, the lab)
// SPDX-License-Identifier: MIT
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [out, tools, lab] = process.argv.slice(2);
const from = createRequire(join(tools, "package.json"));
const { chromium } = from("playwright-core");
const axe = readFileSync(from.resolve("axe-core/axe.min.js"), "utf8");
const original = JSON.parse(readFileSync(join(out, "made/texts.json"), "utf8")).modules.map((m) => m.text).join("\n");

let failed = 0;
function check(name, ok, why = "") {
  console.log(ok ? `ok ${name}` : `FAIL ${name}: ${why}`);
  if (!ok) failed = 1;
}
const equal = (name, found, expected) =>
  check(name, JSON.stringify(found) === JSON.stringify(expected), `${JSON.stringify(found)}, expected ${JSON.stringify(expected)}`);
const near = (name, found, expected, within) =>
  check(name, Math.abs(found - expected) <= within, `${found}, expected ${expected} within ${within}`);

/** Levels of nodes at rest, as the lab finds them. */
const rest = (nodes, ...settings) => {
  const { stdout, stderr } = spawnSync(lab, ["steady", ...settings, "--read", nodes.join(), "--csv"], { encoding: "utf8" });
  if (!stdout) throw new Error(stderr);
  return stdout.split("\n")[1].split(",").slice(1).map(Number);
};
const dose = (drug, nM) => ["--dose", `${drug}=${nM}nM`];

const browser = await chromium.launch({
  executablePath: process.env.MTOR_CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"], timeout: 120_000,
});
try {
  const errors = [];
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: "en-US" });
  page.setDefaultTimeout(60_000);
  page.on("pageerror", (error) => errors.push(error.message));
  await page.goto(`${pathToFileURL(join(out, "mtor.html"))}#mode=plots&preset=PTEN_loss&set=growth_factor:0.3&drugs=everolimus:20,pictilisib:30&chart=AKT,S6K1,tumour_growth`);
  await page.waitForSelector(".plots");
  await page.evaluate(() => {
    window.host = document.querySelector("mtor-pathway");
    window.$ = (selector) => host.shadowRoot.querySelector(selector);
    window.$$ = (selector) => [...host.shadowRoot.querySelectorAll(selector)];
    window.calm = async () => {
      do await new Promise((r) => setTimeout(r, 30)); while ($(".plots-middle").hasAttribute("aria-busy"));
    };
    window.table = () => $(".copy-area").value.trim().split("\n").map((row) => row.split(","));
    window.rows = () => $$(".plots-middle tbody tr").map((row) => [...row.children].map((cell) => cell.textContent));
    window.choose = async (label, value) => {
      const select = [...$$(".plots select")].find((s) => s.closest("label")?.firstChild.textContent === label || s.ariaLabel === label);
      select.value = value;
      select.dispatchEvent(new Event("change"));
      select.closest(".chooser")?.querySelector("button").click();
      await calm();
    };
    window.press = async (text) => { [...$$(".plots button")].find((b) => b.textContent === text).click(); await calm(); };
  });
  const cell = ["--preset", "PTEN_loss", "--set", "growth_factor=0.3"];

  // --- dose and response: every dose of a curve, in this tumour, with the other drug as it is ---
  const nodes = ["AKT", "S6K1", "tumour_growth"];
  await page.evaluate(() => calm());
  const curve = await page.evaluate(() => table());
  equal("dose.header", curve[0], ["everolimus_nM", ...nodes]);
  const doses = curve.slice(1).map((row) => Number(row[0]));
  check("dose.around_IC50", doses[0] === 0 && doses[1] <= 0.03 && doses.at(-1) >= 300 && doses.length > 20, doses.join());
  const own = curve.slice(1).map((row) => row.slice(1).map(Number));
  const labs = doses.map((nM) => rest(nodes, ...cell, ...dose("pictilisib", 30), ...dose("everolimus", nM)));
  nodes.forEach((node, n) => near(`dose.${node}`, Math.max(...own.map((row, k) => Math.abs(row[n] - labs[k][n]))), 0, 1e-4));
  check("dose.effect", Math.abs(labs.at(-1)[1] - labs[0][1]) > 0.2, "everolimus does nothing to S6K1 here");

  // Emax and EC50 in the table are what the lab's numbers give; at the EC50 the lab finds half of Emax.
  const summary = await page.evaluate(() => rows());
  equal("dose.rows", summary.map((row) => row[0]), ["AKT", "S6K1", "tumour growth"]);
  for (const [n, node] of nodes.entries()) {
    const [, untreated, change, half] = summary[n];
    const changes = labs.map((row) => row[n] - labs[0][n]);
    const Emax = changes.reduce((a, b) => (Math.abs(b) > Math.abs(a) ? b : a));
    near(`dose.${node}.untreated`, Number(untreated), labs[0][n], 0.0051);
    near(`dose.${node}.Emax`, Number(change.replace("−", "-")), Emax, 0.0051);
    const [found] = rest([node], ...cell, ...dose("pictilisib", 30), ...dose("everolimus", Number(/[\d.]+/.exec(half)[0]) * (half.includes("p") ? 1e-3 : 1)));
    near(`dose.${node}.EC50`, (found - labs[0][n]) / Emax, 0.5, 0.03);
  }
  equal("dose.drawn", await page.evaluate(() => [$$(".plot polyline").map((l) => l.getAttribute("stroke-dasharray")).filter((d, i, all) => all.indexOf(d) === i).length,
    $$(".plot .label").length, $(".plot .toggle-number").textContent, $(".plots-figure .hint").textContent]),
  [3, 3, "given: 20 nM", "In this cell: PTEN loss, growth factor 0.30, also pictilisib 30 nM."]);
  // A ring marks each EC50: on its curve, halfway between the level without the drug and the one that differs most.
  equal("dose.rings", await page.evaluate(() => {
    const points = (line) => line.getAttribute("points").split(" ").map((p) => p.split(",").map(Number));
    const of = (shape, name) => Number(shape.getAttribute(name));
    return $$(".plot polyline").filter((line) => {
      const kind = [...line.classList].join("."), [start, ring] = ["", ".ring"].map((more) => $(`.plot circle.${kind}${more}`));
      if (!ring) return true;
      const from = of(start, "cy"), ys = points(line).map(([, y]) => y);
      const most = ys.reduce((a, y) => (Math.abs(y - from) > Math.abs(a - from) ? y : a), from);
      const k = points(line).findIndex(([x]) => x > of(ring, "cx"));
      const [[x0, y0], [x1, y1]] = points(line).slice(k - 1, k + 1);
      const there = y0 + (y1 - y0) * (of(ring, "cx") - x0) / (x1 - x0);
      return Math.abs(of(ring, "cy") - (from + most) / 2) > 0.3 || Math.abs(of(ring, "cy") - there) > 0.5;
    }).length;
  }), 0);
  await page.evaluate(() => choose("Add a read-out", "ERK"));
  equal("dose.four", await page.evaluate(() => [table()[0].length, $$(".plot polyline").length]), [5, 4]);
  await page.evaluate(() => choose("Add a read-out", "FOXO"));
  equal("dose.no_more", await page.evaluate(() => table()[0].slice(1)), ["AKT", "S6K1", "tumour_growth", "ERK"]);
  await page.evaluate(() => choose("Drug", "mirdametinib"));
  const other = await page.evaluate(() => table());
  const ERK = rest(["ERK"], ...cell, ...dose("everolimus", 20), ...dose("pictilisib", 30), ...dose("mirdametinib", Number(other.at(-1)[0])))[0];
  near("dose.other_drug", Number(other.at(-1)[4]), ERK, 1e-4);

  // --- settings change: computed anew while shown, nothing while not ---
  await page.evaluate(() => {
    window.count = 0;
    const { rest } = host.session;
    host.session.rest = function (drugs) { if (Object.keys(drugs).length > 1) window.count++; return rest.call(this, drugs); };
  });
  await page.evaluate(async () => { host.session.change((s) => { s.presets = []; s.drugs = { everolimus: 20 }; }, ""); await calm(); });
  check("anew", await page.evaluate(() => count > 20), "nothing was computed");
  await page.evaluate(async () => {
    host.session.change((s) => { s.mode = "explore"; }, "");
    count = 0;
    host.session.change((s) => { s.inputs = { growth_factor: 0.5 }; }, "");
    await new Promise((r) => setTimeout(r, 300));
  });
  equal("hidden", await page.evaluate(() => count), 0);
  await page.evaluate(async () => { host.session.change((s) => { s.inputs = {}; s.mode = "plots"; s.drugs = {}; }, ""); await calm(); });

  // --- two drugs ---
  await page.evaluate(() => press("Two drugs"));
  const byHand = async (name, a, b, readout, falls) => {
    await page.evaluate(async ([a, b, readout]) => { await choose("First drug", a); await choose("Second drug", b); await choose("Read-out", readout); }, [a, b, readout]);
    const grid = (await page.evaluate(() => table())).slice(1).map((row) => row.map(Number));
    equal(`${name}.size`, grid.length, 49);
    const level = (nA, nB) => rest([readout], ...dose(a, nA), ...dose(b, nB))[0];
    const zero = level(0, 0);
    let worst = 0, most = 0;
    // A diagonal, a corner and an edge of it.
    for (const k of [8, 16, 24, 32, 40, 48, 13, 43, 27]) {
      const [nA, nB, shown, , excess] = grid[k];
      const [both, first, second] = [level(nA, nB), level(nA, 0), level(0, nB)];
      // Of a read-out that falls, what is left is expected to be the product; else 1 less what is left to 1.
      const expected = falls ? (first * second / zero - both) / zero : ((1 - first) * (1 - second) / (1 - zero) - (1 - both)) / (1 - zero);
      worst = Math.max(worst, Math.abs(expected - excess), Math.abs(shown - both));
      most = Math.max(most, Math.abs(excess));
    }
    check(`${name}.by_hand`, worst <= 3e-4, `off by ${worst}`);
    check(`${name}.some`, most > 0.01, `no excess above ${most}`);
    return grid;
  };
  const grid = await byHand("pair.falls", "everolimus", "pictilisib", "tumour_growth", true);
  await byHand("pair.rises", "everolimus", "pictilisib", "autophagy", false);
  await page.evaluate(() => choose("Read-out", "tumour_growth"));
  // The table has the same numbers, with row and column headers, a sign on each, and colour by sign.
  const cells = await page.evaluate(() => $$(".grid-table tbody tr").map((row) => [...row.querySelectorAll("td")].map((c) => [c.querySelector("strong")?.textContent ?? "", c.querySelector("small").textContent, c.className])));
  equal("pair.headers", await page.evaluate(() => [$$(".grid-table th[scope=col]").length, $$(".grid-table th[scope=row]").length, $(".grid-table caption").textContent.length > 10]), [7, 7, true]);
  equal("pair.cells", cells.flat(), grid.map(([nA, nB, level, , excess]) => {
    const none = Math.abs(excess) < 0.005;
    const inside = nA > 0 && nB > 0;
    return [inside ? (none ? "0.00" : `${excess > 0 ? "+" : "−"}${Math.abs(excess).toFixed(2)}`) : "", level.toFixed(2), !inside || none ? "" : excess > 0 ? "more" : "less"];
  }));
  const heads = await page.evaluate(() => ["col", "row"].map((scope) => $$(`.grid-table th[scope=${scope}]`).map((h) => h.textContent)));
  const dosesOf = (texts) => texts.map((text) => parseFloat(text) * (text.includes("p") ? 1e-3 : /[µμ]/.test(text) ? 1e3 : 1));
  heads.forEach((texts, k) => equal(`pair.doses.${k}`, dosesOf(texts).filter((nM, i) => Math.abs(nM - grid[k === 0 ? i : 7 * i][k]) > 0.01 * nM), []));
  await page.evaluate(() => choose("Second drug", "everolimus"));
  check("pair.same", await page.evaluate(() => $(".plots-figure").textContent.includes("two different") && !$(".copy-box").checkVisibility()), "the same drug twice is plotted");

  // --- a drug that acts on nothing has no excess with any other; an empty read-out has none defined ---
  const inert = `${original}\ninput nothing = 0\ndrug inert = nothing(IC50=10nM Emax=0.9)\nnode still tau=5\nnode never tau=5\nnothing & still => never\n`;
  writeFileSync(join(out, "inert.pathway"), inert);
  equal("inert.text", await page.evaluate((text) => host.session.setText(text, ""), inert), null);
  await page.evaluate(async () => { await choose("Second drug", "inert"); await choose("Read-out", "AKT"); });
  const none = (await page.evaluate(() => table())).slice(1).map((row) => row.map(Number));
  near("inert.excess", Math.max(...none.map((row) => Math.abs(row[4]))), 0, 1e-4);
  check("inert.effect", Math.max(...none.map((row) => Math.abs(row[3]))) > 0.05, "everolimus has no effect");
  await page.evaluate(() => choose("Read-out", "never"));
  equal("undefined", await page.evaluate(() => [$(".plots-figure").textContent.includes("No excess is defined"), $$(".grid-table strong").length, table()[10].slice(2)]), [true, 0, ["0", "", ""]]);
  await page.evaluate(async () => { await press("Dose and response"); await choose("Drug", "inert"); });
  equal("inert.no_half", await page.evaluate(() => [rows().every((row) => row.slice(2).join() === "none,–"), $$(".plot .ring").length]), [true, 0]);
  equal("no_drug", await page.evaluate(async () => { host.session.setText("node A tau=5\n", ""); await calm(); return $(".plots-figure").textContent; }), "This pathway has no drug.");
  await page.evaluate(async () => { host.session.setText("", ""); await calm(); await press("Two drugs"); });

  // --- what is plotted is in the address, can be undone, and is told where the model lacks it ---
  const plotOf = () => page.evaluate(async () => [host.session.settings.plot.join(), new URLSearchParams(await host.link()).get("plot")]);
  await page.evaluate(async () => { await choose("Second drug", "gedatolisib"); await choose("Read-out", "AKT"); });
  equal("address", await plotOf(), ["everolimus,gedatolisib,AKT", "everolimus,gedatolisib,AKT"]);
  await page.evaluate(async () => { host.session.undo(); await calm(); });
  equal("address.undone", await page.evaluate(() => [host.session.settings.plot.join(), table()[0].slice(0, 3).join()]), ["everolimus,gedatolisib,tumour_growth", "everolimus_nM,gedatolisib_nM,tumour_growth"]);
  for (const [plot, pressed, head] of [["sapanisertib,mirdametinib,ERK", "Two drugs", "sapanisertib_nM,mirdametinib_nM,ERK"], ["MK2206,AKT,FOXO", "Dose and response", "MK2206_nM,AKT,FOXO"]]) {
    const told = await page.evaluate(async (text) => { const told = await host.set(text); await calm(); return told; }, `v=1&mode=plots&plot=${plot}`);
    equal(`address.${plot}`, [told, await page.evaluate(() => [$('.plots .chip[aria-pressed="true"]').textContent, table()[0].slice(0, 3).join()])], [[], [pressed, head]]);
  }
  const told = await page.evaluate(async () => { const told = await host.set("v=1&mode=plots&plot=nothing,everolimus"); await calm(); return [told.join(), table()[0][0]]; });
  equal("address.unknown", [told[0].includes("nothing"), told[1]], [true, "everolimus_nM"]);
  await page.evaluate(async () => { await host.set("v=1&mode=plots&plot=everolimus,pictilisib,tumour_growth"); await calm(); });

  // --- spread over frames where it takes long ---
  const steps = await page.evaluate(async () => {
    const { rest } = host.session;
    host.session.rest = function (drugs) { const end = performance.now() + 4; while (performance.now() < end); return rest.call(this, drugs); };
    const seen = new Set();
    const watch = new MutationObserver(() => seen.add($(".plots-middle > .hint").textContent));
    watch.observe($(".plots-middle > .hint"), { childList: true, characterData: true, subtree: true });
    await choose("Read-out", "AKT");
    watch.disconnect();
    delete host.session.rest;
    return [...seen];
  });
  check("progress", steps.length > 5 && steps.some((s) => /^\d+ of 49 /.test(s)) && steps.at(-1) === "", steps.join());

  // --- taking the numbers away: always a text, never only a button ---
  equal("csv", await page.evaluate(() => { $(".copy-box summary").click(); return [$(".copy-area").checkVisibility(), $(".copy-area").readOnly]; }), [true, true]);
  const [download] = await Promise.all([page.waitForEvent("download"), page.evaluate(() => [...$$(".copy-box button")].at(-1).click())]);
  equal("csv.download", [download.suggestedFilename(), readFileSync(await download.path(), "utf8")], await page.evaluate(() => ["everolimus_pictilisib.csv", $(".copy-area").value]));

  // --- keyboard alone ---
  await page.evaluate(() => $(".tab[data-mode=plots]").focus());
  await page.evaluate(() => $(".plots .chip").focus());
  await page.keyboard.press("Enter");
  await page.evaluate(() => calm());
  equal("keyboard.kind", await page.evaluate(() => [$(".plots .chip").getAttribute("aria-pressed"), host.shadowRoot.activeElement.textContent]), ["true", "Dose and response"]);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.type("sapani");
  await page.evaluate(() => calm());
  equal("keyboard.drug", await page.evaluate(() => [table()[0][0], host.shadowRoot.activeElement.value]), ["sapanisertib_nM", "sapanisertib"]);

  // --- for everyone ---
  await page.addScriptTag({ content: axe });
  for (const colorScheme of ["light", "dark"]) {
    await page.emulateMedia({ colorScheme });
    for (const kind of ["Dose and response", "Two drugs"]) {
      const found = await page.evaluate(async (kind) => {
        await press(kind);
        return (await axe.run({ include: [{ fromShadowDom: ["mtor-pathway", ".left"] }, { fromShadowDom: ["mtor-pathway", ".middle"] }] }))
          .violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target).join(" ").slice(0, 300)}`);
      }, kind);
      equal(`axe.${colorScheme}.${kind}`, found, []);
    }
  }
  await page.evaluate(() => press("Dose and response"));
  for (const width of [900, 700, 1280]) {
    await page.setViewportSize({ width, height: 844 });
    await page.waitForFunction(() => Math.abs($(".plot").viewBox.baseVal.width - Math.max(300, Math.min(760, $(".plots-middle").clientWidth - 24))) < 1, null, { timeout: 10_000 })
      .catch(() => check(`drawn.${width}`, false, "the curve does not follow the width"));
  }
  await page.setViewportSize({ width: 390, height: 844 });
  equal("phone.fits", await page.evaluate(() => [document.documentElement.scrollWidth, $(".plot").getBoundingClientRect().right <= 390]), [390, true]);
  equal("errors", errors, []);
} finally {
  await browser.close();
}
process.exit(failed);
