// The core of the page's tests in Firefox: what a drug does, keys, time, undo, languages, lessons, plots, editing, the address,
// axe, and random actions. (Print and colour schemes are not emulated there.)
// SPDX-License-Identifier: MIT
import { axe, build, check, host, inFirefox, levels, open, patience, same, test, text } from "./browser.mjs";

await test(async (browser) => {
  check("firefox", !inFirefox || /^\d/.test(browser.version()), browser.version());
  console.log(`   ${inFirefox ? "Firefox" : "Chromium"} ${browser.version()}`);
  const page = await open(browser);
  page.setDefaultTimeout(15_000);
  await page.keyboard.press("1");
  same("drug", await host(page, (h) => Object.keys(h.settings.drugs)), ["everolimus"]);
  await host(page, (h) => { h.session.skip(); });
  await page.waitForFunction(() => /AKT rises/.test(document.querySelector("mtor-pathway").shadowRoot.querySelector(".why-headline").textContent));
  check("reason", /^S6K1 falls: everolimus blocks it\. AKT rises: the brake on IRS1 is gone\. $/.test(await text(page, ".why-headline")), await text(page, ".why-headline"));
  const lab = levels("--dose", "everolimus=30nM"), found = await host(page, (h) => ["S6K1", "AKT", "tumour_growth"].map((n) => h.session.level(h.session.node(n))));
  check("levels", ["S6K1", "AKT", "tumour_growth"].every((n, i) => Math.abs(found[i] - lab[n]) < 0.01), JSON.stringify([found, lab.S6K1, lab.AKT]));
  same("axe", await axe(page), []);
  const fit = await host(page, (h) => {
    const svg = h.shadowRoot.querySelector(".stage .picture"), why = h.shadowRoot.querySelector(".why-headline").getBoundingClientRect();
    const least = Math.min(...[...svg.querySelectorAll(".node .name")].map((n) => parseFloat(getComputedStyle(n).fontSize) * svg.getScreenCTM().a));
    const line = Math.min(...[...svg.querySelectorAll(".edge .line")].map((l) => parseFloat(getComputedStyle(l).strokeWidth)));
    return [least >= 14, line >= 2, why.bottom <= innerHeight, document.documentElement.scrollWidth <= innerWidth + 1];
  });
  same("fits", fit, [true, true, true, true]);
  // keys in the picture, and what a card does
  await host(page, (h) => h.shadowRoot.querySelector('.node[data-name="AKT"]').focus());
  for (const key of ["ArrowDown", "Enter"]) await page.keyboard.press(key);
  check("keys.node", /^TSC/.test(await text(page, ".card")), await text(page, ".card"));
  await page.getByRole("button", { name: "Knock out" }).click();
  same("card.knockout", await host(page, (h) => h.settings.knockouts), ["TSC"]);
  await page.keyboard.press("Control+z");
  same("undo", await host(page, (h) => h.settings.knockouts), []);
  // back in time
  await host(page, (h) => { h.session.skip(); });
  await page.getByRole("slider", { name: "Look back in time" }).focus();
  await page.keyboard.press("Home");
  check("past", (await text(page, ".status")).includes("looking back"), await text(page, ".status"));
  // a lesson: first an answer, then the run, then the verdict
  await host(page, (h) => h.set("mode=lessons&lesson=released_brake"));
  const first = page.locator("[data-step='0']");
  await first.locator("input").first().waitFor();
  same("lesson.first", await first.getByRole("button", { name: "Run" }).isDisabled(), true);
  for (const box of await first.locator("input[value=lower]").all()) await box.check();
  await first.getByRole("button", { name: "Run" }).click();
  await page.locator(".verdict").first().waitFor();
  same("lesson.verdict", await host(page, (h) => [...h.shadowRoot.querySelectorAll(".verdict")].map((v) => v.classList.contains("right"))), [true, false]);
  // plots, a mistake in the text, an address that is pasted, another language
  await host(page, (h) => h.set("mode=plots&plot=everolimus,AKT,S6K1"));
  await page.locator(".plot .label").nth(1).waitFor();
  await host(page, (h) => h.set("mode=edit"));
  await page.locator(".edit-area").fill("node A\nA => B");
  await page.waitForFunction(() => /declared nowhere/.test(document.querySelector("mtor-pathway").shadowRoot.querySelector(".edit-message").textContent));
  await page.evaluate(() => { location.hash = "#preset=PTEN_loss&drugs=rapamycin:20&lang=de"; });
  await page.waitForFunction(() => document.querySelector("mtor-pathway").lang === "de");
  same("address", await host(page, (h) => [h.settings.presets, h.settings.drugs, h.shadowRoot.querySelector("h1").textContent]), [["PTEN_loss"], { sirolimus: 20 }, "Der mTOR-Signalweg"]);
  same("errors", page.errors, []);
  await page.context().close();

  const small = await open(browser, { viewport: { width: 390, height: 844 }, hash: "drugs=everolimus:30" });
  same("phone", await host(small, (h) => [document.documentElement.scrollWidth <= innerWidth + 1, h.shadowRoot.querySelector(".fold").checkVisibility()]), [true, true]);
  await small.context().close();

  const wild = await open(browser, { url: `file://${build}/mtor.html?fuzz=7&actions=500`, hash: "speed=720" });
  wild.on("dialog", (dialog) => dialog.dismiss());
  await wild.waitForFunction(() => window.fuzzed, null, { timeout: 2 * patience });
  same("wild", [await wild.evaluate(() => window.fuzzed), wild.errors], ["500 actions of seed 7, all levels in [0,1]", []]);
  await wild.context().close();
});
