// What once went wrong on the page, and must not again: one block a fault.
// SPDX-License-Identifier: MIT
import { atRest, build, check, open, patience, same, serve, test, text } from "./browser.mjs";

const host = (page, f, argument) => page.evaluate(`(${f})(document.querySelector("mtor-pathway"), ${JSON.stringify(argument)})`);
const headline = (page) => text(page, ".why-headline");
const press = (page, name) => page.getByRole("button", { name, exact: false }).first().click();
/** A day later. */
const later = async (page) => {
  await host(page, (h) => { h.session.skip(1440); });
  await page.waitForTimeout(600);
};
const focused = (page) => host(page, (h) => (document.activeElement === h ? h.shadowRoot.activeElement?.textContent.trim() ?? "host" : "body"));

await test(async (browser) => {
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
    const element = '<!doctype html><html lang=en><title>m</title><script type="module" src="mtor-pathway.js"></script><mtor-pathway drugs="everolimus:30"></mtor-pathway>';
    const strict = await serve({ "content-security-policy": "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'" }, { "element.html": element });
    const page = await open(browser, { url: `${strict}element.html` });
    same("style_src_self", await host(page, (h) => [getComputedStyle(h.shadowRoot.querySelector(".node.protein .box")).fill,
      getComputedStyle(h.shadowRoot.querySelector(".columns")).display, h.shadowRoot.querySelectorAll("[style]").length > 0,
      parseFloat(getComputedStyle(h.shadowRoot.querySelector(".bar .bar-fill")).width) > 5]), ["rgb(255, 255, 255)", "grid", true, true]);
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
    check("sentence.tumour", /AKT rises: PTEN was switched off/.test(await headline(tumour)), await headline(tumour));
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
});
