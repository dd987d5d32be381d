// What once went wrong on the page, and must not again: one block a fault.
// SPDX-License-Identifier: MIT
import { readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, check, host, open, same, serve, test, text } from "./browser.mjs";

const headline = (page) => text(page, ".why-headline");
const press = (page, name) => page.getByRole("button", { name, exact: false }).first().click();
/** A day later. */
const later = async (page) => {
  await host(page, (h) => { h.session.skip(1440); });
  await page.waitForTimeout(600);
};
const focused = (page) => host(page, (h) => (document.activeElement === h ? h.shadowRoot.activeElement?.textContent.trim() ?? "host" : "body"));

await test(async (browser) => {
  // --- the page's code knows no gene and no drug: what is special about the pathway is data ---
  {
    const source = join(dirname(fileURLToPath(import.meta.url)), "../../examples/web/src");
    const { modules } = JSON.parse(readFileSync(join(build, "made/texts.json"), "utf8"));
    const names = new Set(modules.flatMap((m) => [...m.text.matchAll(/^(?:node|input|drug|preset) +(\w+)/gm)].map((x) => x[1])));
    const words = ["en", "de", "fr"].map((lang) => readFileSync(join(source, `words/${lang}.ts`), "utf8").split("export const names")[0].replace(/^export const \w+ = \{/m, ""));
    same("words.name_nothing", words.flatMap((text) => [...text.matchAll(/: "(.*)",$/gm)].flatMap(([, said]) => said.match(/\w+/g) ?? [])
      .filter((word) => (names.has(word) && /[A-Z0-9_]/.test(word)) || /^(mTOR\w*|everolimus|pictilisib)$/.test(word))), []);
    const files = ["", "panels"].flatMap((folder) => readdirSync(join(source, folder)).filter((x) => x.endsWith(".ts")).map((x) => join(source, folder, x)));
    same("code.names_nothing", files.flatMap((file) => [...readFileSync(file, "utf8").replace(/\/\*[^]*?\*\/|\/\/.*/g, "").matchAll(/["'`](\w+)["'`]/g)]
      .filter((x) => names.has(x[1])).map((x) => `${file}: ${x[1]}`)), []);
  }

  // --- after Reset the old reason is gone; Reset is one step for undo, needs more than one key, forgets doses ---
  {
    const page = await open(browser);
    await host(page, (h) => h.shadowRoot.querySelector("[data-drug=everolimus] .dose button:last-child").click());
    await press(page, "everolimus");
    await later(page);
    check("reason.given", /AKT rises/.test(await headline(page)) && (await text(page, ".why-sentence")) !== "", await headline(page));
    await page.keyboard.press("r");
    same("reset.not_by_one_key", await host(page, (h) => Object.keys(h.settings.drugs)), ["everolimus"]);
    await page.keyboard.press("Alt+r");
    same("reset.reason_gone", [await host(page, (h) => Object.keys(h.settings.drugs)), await text(page, ".why-sentence"), await text(page, ".why-chain"), /^Give a drug/.test(await headline(page)),
      await host(page, (h) => h.shadowRoot.querySelectorAll(".because").length)], [[], "", "", true, 0]);
    same("reset.doses", await text(page, "[data-drug=everolimus] .dose-value"), "30 nM");
    await page.keyboard.press("Control+z");
    same("reset.undone", await host(page, (h) => h.settings.drugs), { everolimus: 100 });
    await page.context().close();
  }
  // --- shortcuts of one key can be switched off (WCAG 2.1.4) ---
  {
    const page = await open(browser, { hash: "keys=off" });
    await page.keyboard.press("1");
    same("keys.off", await host(page, (h) => Object.keys(h.settings.drugs)), []);
    await page.context().close();
  }
  // --- the focus is never lost, so that keys go on to act ---
  {
    const page = await open(browser);
    await page.keyboard.press("1");
    await host(page, (h) => [...h.shadowRoot.querySelectorAll("button")].find((b) => b.textContent === "Undo").focus());
    await page.keyboard.press("Enter");
    same("focus.undo", [await focused(page), await host(page, (h) => h.session.canUndo)], ["Undo", false]);
    await host(page, (h) => h.shadowRoot.querySelector(".follower").focus());
    await page.keyboard.press("Enter");
    check("focus.follower", !["body", "host"].includes(await focused(page)), await focused(page));
    await host(page, (h) => h.shadowRoot.querySelector('.node[data-name="AKT"]').focus());
    await page.keyboard.press("Enter");
    await host(page, (h) => [...h.shadowRoot.querySelectorAll(".card button")].find((b) => b.textContent === "Knock out").focus());
    await page.keyboard.press("Enter");
    same("focus.knockout", await focused(page), "Restore");
    await page.keyboard.press("Escape");
    same("focus.card", [await host(page, (h) => h.shadowRoot.querySelector(".card").hidden), await host(page, (h) => h.shadowRoot.activeElement.dataset.name)], [true, "AKT"]);
    await host(page, (h) => { h.shadowRoot.querySelector(".menu").open = true; h.shadowRoot.querySelector(".menu select:last-of-type").focus(); });
    await page.getByLabel("Language").selectOption("de");
    check("focus.language", (await focused(page)) !== "body", await focused(page));
    await page.context().close();
  }
  // --- an address that is edited while the page is open ---
  {
    const page = await open(browser);
    await page.evaluate(() => { location.hash = "drugs=everolimus:30&nothing=1"; });
    await page.waitForFunction(() => document.querySelector("mtor-pathway").settings.drugs.everolimus === 30, null, { timeout: 5000 }).catch(() => undefined);
    same("address.edited", [await host(page, (h) => h.settings.drugs), await host(page, (h) => h.shadowRoot.querySelectorAll(".note").length)], [{ everolimus: 30 }, 1]);
    await page.context().close();
  }
  // --- the element where styles are allowed from files alone ---
  {
    const element = '<!doctype html><html lang=en><title>m</title><script type="module" src="mtor-pathway.js"></script><mtor-pathway></mtor-pathway>';
    const strict = await serve({ "content-security-policy": "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'" }, { "element.html": element });
    const page = await open(browser, { url: `${strict}element.html` });
    // (a box without style is black; one whose level moves is tinted)
    same("style_src_self", await host(page, (h) => [getComputedStyle(h.shadowRoot.querySelector(".node.protein .box")).fill !== "rgb(0, 0, 0)",
      getComputedStyle(h.shadowRoot.querySelector(".columns")).display, h.shadowRoot.querySelectorAll("[style]").length > 0,
      parseFloat(getComputedStyle(h.shadowRoot.querySelector(".track .bar-fill")).width) > 5]), [true, "grid", true, true]);
    await page.context().close();
  }

  // --- however little is shown, what presents can be left without a key ---
  for (const show of ["", "picture"]) {
    const page = await open(browser, { hash: `show=${show}&present=on`, ready: false });
    const leave = page.locator(".leave");
    await leave.click({ timeout: 5000 }).catch(() => undefined);
    same(`present.left.${show}`, await host(page, (h) => h.settings.present), "off");
    await page.context().close();
  }

  // --- sentences that were wrong ---
  {
    const page = await open(browser);
    await press(page, "Pause");
    await press(page, "everolimus");
    check("sentence.paused", /stands still/.test(await headline(page)), await headline(page));
    await press(page, "Run");
    await later(page);
    same("sentence.two_clauses", await headline(page), "S6K1 falls: everolimus blocks it. AKT rises: the brake on IRS1 is gone. ");
    await press(page, "everolimus");
    await later(page);
    const gone = await headline(page);
    check("sentence.taken_away", /S6K1 rises: everolimus was taken away/.test(gone) && /AKT falls: S6K1 brakes IRS1 harder/.test(gone) && !/rapalog/.test(gone), gone);
    await page.context().close();
    const tumour = await open(browser);
    await press(tumour, "PTEN loss");
    await later(tumour);
    check("sentence.tumour", /AKT rises: PTEN loss was chosen/.test(await headline(tumour)), await headline(tumour));
    await host(tumour, (h) => h.session.change((s) => { s.inputs.amino_acids = 0; }, "x"));
    await later(tumour);
    check("sentence.input", /falls: amino acids went down to 0.00/.test(await headline(tumour)), await headline(tumour));
    await host(tumour, (h) => h.shadowRoot.querySelector('.node[data-name="PIP3"]').dispatchEvent(new MouseEvent("click", { bubbles: true })));
    await later(tumour);
    const numbers = /(\d\.\d\d) to (\d\.\d\d)/.exec(await headline(tumour));
    check("sentence.no_change", numbers === null || numbers[1] !== numbers[2], await headline(tumour));
    await tumour.context().close();
  }
  // --- papers are links, opened only when asked ---
  {
    const page = await open(browser, { hash: "drugs=everolimus:30" });
    await later(page);
    const links = await host(page, (h) => [...h.shadowRoot.querySelectorAll(".why-source a")].map((a) => [/^https:..(doi.org.10\.|pubmed.ncbi.nlm.nih.gov.\d)/.test(a.href), a.rel]));
    check("papers.links", links.length > 0 && links.every(([doi, rel]) => doi && rel === "noopener noreferrer"), JSON.stringify(links));
    same("papers.unasked", page.requests.length, 1);
    await page.context().close();
  }

  // --- undo goes through what was done to the cell, not through tabs; and has a way back ---
  {
    const page = await open(browser);
    await page.keyboard.press("1");
    for (const mode of ["plots", "explore"]) await host(page, (h, m) => h.session.change((s) => { s.mode = m; s.theme = m === "plots" ? "dark" : "light"; }, m), mode);
    await page.keyboard.press("Control+z");
    same("undo.not_tabs", await host(page, (h) => [h.settings.drugs, h.settings.mode, h.settings.theme]), [{}, "explore", "light"]);
    await page.keyboard.press("Control+y");
    same("redo", await host(page, (h) => Object.keys(h.settings.drugs)), ["everolimus"]);
    await page.keyboard.press("Control+z");
    await page.keyboard.press("Control+Shift+z");
    same("redo.shift", await host(page, (h) => Object.keys(h.settings.drugs)), ["everolimus"]);
    await page.context().close();
  }
  // --- a slider acts while it moves, and is one step; arrow keys in a choice only choose ---
  {
    const page = await open(browser);
    await host(page, (h) => {
      const range = h.shadowRoot.querySelector("#in-oxygen");
      for (const value of ["0.9", "0.6", "0.2"]) {
        range.value = value;
        range.dispatchEvent(new Event("input", { bubbles: true }));
      }
    });
    same("slider.live", await host(page, (h) => [h.settings.inputs.oxygen, h.session.history.toggles.length]), [0.2, 1]);
    await host(page, (h) => h.shadowRoot.querySelector("#in-oxygen").dispatchEvent(new Event("change", { bubbles: true })));
    await page.keyboard.press("Control+z");
    same("slider.one_step", await host(page, (h) => h.settings.inputs), {});
    const followed = await host(page, (h) => h.settings.chart.length);
    await host(page, (h) => h.shadowRoot.querySelector(".followers select").focus());
    await page.keyboard.press("ArrowDown");
    same("add.not_by_arrow", await host(page, (h) => h.settings.chart.length), followed);
    for (let i = 0; i < 3; ++i) {
      await page.locator(".followers select").selectOption({ index: 5 });
      await press(page, "Add");
    }
    same("seventh", await host(page, (h) => [h.settings.chart.length, h.settings.chart.slice(0, 4), h.shadowRoot.querySelectorAll(".note").length]),
      [6, ["S6K1", "EIF4EBP1_P", "AKT", "ERK"], 1]);
    await page.context().close();
  }
  // --- a node's card does not push the sentence and its source away; arrows stand as text; headings; tables in order ---
  {
    const page = await open(browser, { hash: "drugs=everolimus:30" });
    await later(page);
    await host(page, (h) => h.shadowRoot.querySelector('.node[data-name="AKT"]').dispatchEvent(new MouseEvent("click", { bubbles: true })));
    same("card.below", await host(page, (h) => {
      const why = h.shadowRoot.querySelector(".why").getBoundingClientRect(), source = h.shadowRoot.querySelector(".why-source").getBoundingClientRect();
      return [source.height > 0, source.bottom <= Math.min(why.bottom, innerHeight) + 1];
    }), [true, true]);
    check("arrows.card", /switched on by/.test(await text(page, ".card")), await text(page, ".card"));
    await host(page, (h) => { h.shadowRoot.querySelector(".table-box").open = true; });
    await page.waitForFunction(() => document.querySelector("mtor-pathway").shadowRoot.querySelector(".table-box tbody tr"));
    const rows = await host(page, (h) => [...h.shadowRoot.querySelectorAll(".table-box tbody tr")].map((r) => [r.cells[0].textContent, r.cells[4].textContent]));
    check("arrows.table", rows.some(([n, arrows]) => n === "IRS1" && /switched off by .*S6K1/.test(arrows)), JSON.stringify(rows.find(([n]) => n === "IRS1")));
    const names = rows.map(([n]) => n);
    same("table.sorted", names, [...names].sort(new Intl.Collator("en", { sensitivity: "base", numeric: true }).compare));
    const headings = await host(page, (h) => [...h.shadowRoot.querySelectorAll("h2")].map((x) => x.textContent));
    check("headings", headings.includes("Picture") && headings.includes("Why"), headings.join());
    await page.context().close();
  }
  // --- lessons: answers outlive a reload; calm motion runs as long as the lesson says; a wrong answer is told in words ---
  {
    const page = await open(browser, { hash: "mode=lessons&lesson=released_brake" });
    await page.locator('input[name="ask-0"]').first().waitFor();
    await host(page, (h) => {
      for (const i of [0, 1, 2]) h.shadowRoot.querySelector(`input[name="ask-${i}"][value="lower"]`)?.click();
      h.shadowRoot.querySelector(".go button").click();
    });
    const wrong = await headline(page);
    check("lesson.wrong_in_words", /^From .* to .*: .*|^From .* to .*\. What decides/.test(wrong) && !/[→⊣]/.test(wrong), wrong);
    await page.waitForFunction(() => /answers=released_brake:l/.test(location.hash), null, { timeout: 10_000 }).catch(() => undefined);
    const before = await host(page, (h) => [...h.shadowRoot.querySelectorAll(".verdict")].map((v) => v.className));
    await page.reload();
    await page.waitForFunction(() => document.querySelector("mtor-pathway")?.shadowRoot?.querySelector(".page .step"));
    same("lesson.reload", await host(page, (h) => [...h.shadowRoot.querySelectorAll(".verdict")].map((v) => v.className)), before);
    check("lesson.reload.some", before.length > 0, "no verdict");
    await page.emulateMedia({ media: "print" });
    same("lesson.paper", await host(page, (h) => [h.shadowRoot.querySelector(".lessons legend").checkVisibility(), h.shadowRoot.querySelector(".lesson-bar").checkVisibility()]), [true, false]);
    await page.context().close();
    const calm = await open(browser, { reducedMotion: "reduce" });
    same("calm.minutes", await host(calm, (h) => { h.session.toggleDrug("everolimus", "x"); const from = h.session.time; h.session.skip(30); return h.session.time - from; }), 30);
    await calm.context().close();
  }
  // --- where nothing has moved it says so, of a node that was chosen and of a change ---
  {
    const page = await open(browser);
    const choose = (name) => host(page, (h, name) => [...h.shadowRoot.querySelectorAll(".stage .node")].find((g) => g.dataset.name === name).dispatchEvent(new MouseEvent("click", { bubbles: true })), name);
    await choose("AKT");
    check("why.stays", /^AKT stays at 0\.\d\d\. $/.test(await headline(page)), await headline(page));
    check("why.stays_sentence", /^AKT: \S/.test(await text(page, ".why-sentence")), await text(page, ".why-sentence"));
    same("why.stays_no_steps", await host(page, (h) => h.shadowRoot.querySelector(".why-fold").hidden), true);
    await page.context().close();
    const calm = await open(browser);
    await host(calm, (h) => h.session.change((s) => { s.drugs = { everolimus: 1e-4 }; }, "A trace of everolimus"));
    await later(calm);
    same("why.nothing_moved", [await headline(calm), await text(calm, ".why-sentence")], ["A trace of everolimus: none of the nodes followed has moved.", ""]);
    await calm.context().close();
  }
  // --- numbers and names that are none ---
  for (const wrong of ["drugs=everolimus:0x10", "drugs=everolimus:1e9", "set=oxygen:0x1", "view=nonsense", "speed=0x20"]) {
    const page = await open(browser, { hash: wrong });
    same(`refused.${wrong}`, await host(page, (h) => [h.shadowRoot.querySelectorAll(".note").length, h.settings.drugs, h.settings.view]), [1, {}, "core"]);
    await page.context().close();
  }
  // --- a file's place on a disk is told to nobody, and no QR code is made of it; one is one ---
  {
    const page = await open(browser, { hash: "mode=teach" });
    await page.waitForFunction(() => document.querySelector("mtor-pathway").shadowRoot.querySelector(".teach textarea[aria-label=Link]").value !== "");
    const texts = await host(page, (h) => [...h.shadowRoot.querySelectorAll(".teach textarea, .teach input")].map((x) => x.value).join(" "));
    check("file.no_path", !texts.includes("file:") && !texts.includes(build), texts.slice(0, 200));
    same("file.no_qr", await host(page, (h) => h.shadowRoot.querySelector(".qr").checkVisibility()), false);
    check("frame.modals", /allow-modals/.test(texts), "no print in a frame");
    // (what is seen of the text, of the picture, and whether there is a sentence)
    const seen = () => host(page, (h) => ["textarea", "img", ".hint"].map((part) => h.shadowRoot.querySelector(`.saved ${part}`).checkVisibility()).join());
    const make = (kind) => host(page, `(h) => [...h.shadowRoot.querySelectorAll("dialog button")].find((b) => b.textContent === "${kind}").click()`);
    await press(page, "Save");
    same("saved.nothing_yet", await seen(), "false,false,false");
    await make("PNG");
    await page.waitForFunction(() => /^data:image.png/.test(document.querySelector("mtor-pathway").shadowRoot.querySelector(".saved img").src));
    same("saved.picture", await seen(), "false,true,true");
    check("saved.picture_size", await host(page, (h) => {
      const img = h.shadowRoot.querySelector(".saved img"), drawn = h.shadowRoot.querySelector(".stage .picture").viewBox.baseVal;
      return img.naturalWidth >= drawn.width && img.naturalHeight >= drawn.height;
    }), "smaller than it is drawn");
    await make("SVG");
    await page.waitForFunction(() => /<svg/.test(document.querySelector("mtor-pathway").shadowRoot.querySelector(".saved textarea").value));
    const svg = await host(page, (h) => h.shadowRoot.querySelector(".saved textarea").value);
    check("saved.complete", !svg.includes("file:") && svg.includes("switches off") && /(running|at rest|paused)\. After Zou/.test(svg), svg.slice(-600));
    same("saved.text", await seen(), "true,false,true");
    await host(page, (h) => h.shadowRoot.querySelector("dialog[open]").close());
    await press(page, "Save");
    same("saved.gone", await seen(), "false,false,false");
    await host(page, (h) => h.session.setText('node A "a"', "x"));
    const one = await host(page, (h) => { h.shadowRoot.querySelector("dialog[open]")?.close(); [...h.shadowRoot.querySelectorAll(".bar-top button")].find((b) => b.textContent === "Help").click(); return h.shadowRoot.querySelector("dialog[open]").textContent; });
    check("one_node", /\b1 node,/.test(one) && !/1 nodes/.test(one), one.slice(-500));
    await page.context().close();
  }
  // --- looks: forced colours over a dark theme; letters apart; paper ---
  {
    const page = await open(browser, { hash: "theme=dark", forcedColors: "active", colorScheme: "dark" });
    const [box, canvas] = await host(page, (h) => {
      const probe = h.shadowRoot.querySelector(".page").appendChild(document.createElement("i"));
      probe.style.color = "Canvas";
      return [getComputedStyle(h.shadowRoot.querySelector(".node.protein .box")).fill, getComputedStyle(probe).color];
    });
    same("forced.dark", box, canvas);
    await page.context().close();
    const spaced = await open(browser);
    await spaced.addStyleTag({ content: "* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important; }" });
    same("spacing.names", await host(spaced, (h) => [...h.shadowRoot.querySelectorAll(".node:not(.input)")].filter((g) =>
      [...g.querySelectorAll(".name")].some((n) => n.getBBox().width > g.querySelector(".box").getBBox().width)).map((g) => g.dataset.name)), []);
    same("spacing.controls", await host(spaced, (h) => [...h.shadowRoot.querySelectorAll(".drug-name, .slider label, .chip")].filter((e) => e.checkVisibility() && e.scrollWidth > e.clientWidth + 1).map((e) => e.textContent)), []);
    await spaced.context().close();
    const paper = await open(browser, { hash: "drugs=everolimus:30", viewport: { width: 560, height: 794 } });
    await paper.emulateMedia({ media: "print" });
    const legend = await host(paper, (h) => {
      const svg = h.shadowRoot.querySelector(".legend-only");
      return parseFloat(svg.querySelector("text").getAttribute("font-size")) * svg.getScreenCTM().a * 0.75;
    });
    check("paper.legend", legend >= 6, `${legend} pt`);
    for (const format of ["A4", "A5"]) {
      const pdf = await paper.pdf({ format, printBackground: true });
      check(`paper.${format}`, pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length <= (format === "A4" ? 1 : 2), "more sheets");
    }
    await paper.context().close();
  }
});
