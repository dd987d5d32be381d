// Pages of other pathways: they open, run as the lab does, tell why, teach their lesson; pictures without a fault; axe.
// SPDX-License-Identifier: MIT
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { atRest, axe, build, check, host, levels, open, patience, same, shown, test, text } from "./browser.mjs";
import { geometry } from "./geometry.mjs";

const near = (a, b) => Math.abs(a - b) <= 0.011;
const pathways = process.argv[4]; // the folder with the texts
// The drug that is pressed first, what it must do, and the lesson.
const cases = {
  insulin: { drug: "wortmannin", nM: 64, falls: "AKT", lesson: "two_keys", title: "Insulin to glucose uptake in muscle and fat" },
  p53: { drug: "nutlin3a", nM: 15000, rises: "p53", lesson: "brake", title: "p53 and MDM2 after damage to DNA" },
  nfkb: { drug: "TPCA1", nM: 2000, preset: "TNF_given", falls: "NFKB", lesson: "two_minds", title: "TNF to NF-kB" },
  mapk: { drug: "vemurafenib", nM: 500, preset: "RAS_mutant_cell", rises: "ERK", lesson: "paradox", title: "Growth factor, RAS, RAF, MEK, ERK" },
};

await test(async (browser) => {
  for (const [name, { drug, nM, preset, rises, falls, lesson, title }] of Object.entries(cases)) {
    const file = join(build, `${name}.html`), network = ["--network", join(pathways, `${name}.pathway`), "--from", "steady"];
    const size = gzipSync(readFileSync(file), { level: 9 }).length;
    check(`${name}.size`, size <= 160_000, `${size} bytes after gzip`);
    for (const view of JSON.parse(readFileSync(join(build, `${name}.json`), "utf8")).views) same(`${name}.${view.view}.geometry`, geometry(view), []);

    const page = await open(browser, { url: `file://${file}` });
    same(`${name}.title`, [await page.title(), await text(page, "h1")], [title, title]);
    const known = await host(page, (h) => h.session.model.nodes.map((n) => n.name));
    const begun = await shown(page, ...known), control = levels(...network);
    same(`${name}.control`, known.filter((n) => !near(begun[n], control[n])), []);
    if (preset) await host(page, (h, p) => h.session.change((s) => { s.presets = [p]; }, p), preset);
    const before = levels(...network, ...(preset ? ["--preset", preset] : []));
    await page.keyboard.press("1");
    same(`${name}.drug`, await host(page, (h) => h.settings.drugs), { [drug]: nM });
    await page.keyboard.press(".");
    await atRest(page);
    const treated = levels(...network, ...(preset ? ["--preset", preset] : []), "--dose", `${drug}=${nM}nM`), now = await shown(page, ...known);
    same(`${name}.treated`, known.filter((n) => !near(now[n], treated[n])), []);
    const moved = rises ?? falls, by = treated[moved] - before[moved];
    check(`${name}.direction`, rises ? by > 0.05 : by < -0.05, `${moved} ${by}`);
    check(`${name}.why`, (await text(page, ".why-headline")).includes(drug) || (await text(page, ".why")).length > 40, await text(page, ".why"));
    check(`${name}.source`, await host(page, (h) => /\(.*\d{4}|PMC|Reactome/.test(h.shadowRoot.querySelector(".why").textContent)), await text(page, ".why"));
    check(`${name}.outcomes`, (await host(page, (h) => h.shadowRoot.querySelectorAll(".outcome").length)) >= 1);

    // Names stay inside their boxes as the browser sets them.
    same(`${name}.text_fits`, await host(page, (h) => [...h.shadowRoot.querySelectorAll(".picture .node:not(.input)")].filter((g) => {
      const box = g.querySelector(".box").getBBox();
      return [...g.querySelectorAll("text")].some((t) => {
        const b = t.getBBox();
        return b.x < box.x + 1 || b.x + b.width > box.x + box.width - 1;
      });
    }).map((g) => g.dataset.name)), []);
    const letters = await host(page, (h) => Math.min(...[...h.shadowRoot.querySelectorAll(".picture .node text")].map((t) => t.getBoundingClientRect().height)));
    check(`${name}.legible`, letters >= 8, `${letters} px`);

    // The lesson: each question is answered by the model, and nothing is missing.
    await host(page, (h, l) => h.session.change((s) => { s.mode = "lessons"; s.lesson = l; }, l), lesson);
    await page.waitForFunction(() => document.querySelector("mtor-pathway").shadowRoot.querySelector(".left input[type=radio], .left fieldset"), null, { timeout: patience });
    check(`${name}.lesson`, (await text(page, ".left")).length > 100 && !/does not fit/.test(await text(page, ".left")), (await text(page, ".left")).slice(0, 200));
    same(`${name}.lesson_axe`, await axe(page), []);
    // Looks and panels are the page's, and tested with it (page_whole.mjs): here each with one pathway.
    for (const mode of name === "p53" ? ["plots", "edit", "teach"] : []) {
      await host(page, (h, m) => h.session.change((s) => { s.mode = m; }, m), mode);
      same(`${name}.${mode}.axe`, await axe(page), []);
    }
    const all = await host(page, (h) => h.shadowRoot.textContent);
    if (name === "p53" || name === "nfkb") check(`${name}.no_mTOR`, !/mTOR|everolimus|PTEN/.test(all.replaceAll("<mtor-pathway", "").replaceAll("mtor-pathway", "")), /.{30}(mTOR|everolimus|PTEN).{30}/s.exec(all)?.[0]);
    same(`${name}.requests`, page.requests.length, 1);
    same(`${name}.errors`, page.errors, []);
    await page.context().close();

    const looks = { insulin: ["dark", "theme=dark"], p53: ["present", "present=on"], nfkb: ["german", "lang=de"], mapk: ["phone", "", { viewport: { width: 390, height: 844 } }] };
    for (const [look, hash, options] of [["light", ""], looks[name]]) {
      const other = await open(browser, { url: `file://${file}`, hash: `${hash}&drugs=${drug}:${nM}`, ...options });
      same(`${name}.axe.${look}`, await axe(other), []);
      same(`${name}.errors.${look}`, other.errors, []);
      await other.context().close();
    }
  }

  // Hostile sentences and names stay text.
  const page = await open(browser, { url: `file://${build}/hostile.html` });
  same("hostile.errors", page.errors, []);
  same("hostile.nothing_ran", await page.evaluate(() => [globalThis.bad, document.querySelector("mtor-pathway").shadowRoot.querySelectorAll("b.bad, img").length]), [null, 0]);
  await page.keyboard.press("1");
  await page.keyboard.press(".");
  await atRest(page);
  same("hostile.axe", await axe(page), []);
  await page.context().close();
});
