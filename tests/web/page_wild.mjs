// Five thousand random actions, and with the argument "phone" as many on a phone's screen; a browser that denies storage and the clipboard, a page of no
// origin, a clock that jumps.
// SPDX-License-Identifier: MIT
import { build, check, host, open, patience, same, serve, test, text } from "./browser.mjs";

await test(async (browser) => {
  const onPhone = process.argv[4] === "phone", each = Number(process.env.MTOR_ACTIONS ?? 5000);
  {
    const [seed, name, screen] = onPhone ? [1906, "phone", { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }] : [7, "desk", {}];
    const page = await open(browser, { ...screen, url: `file://${build}/mtor.html?fuzz=${seed}&actions=${each}`, hash: "speed=720" });
    page.on("dialog", (dialog) => dialog.dismiss());
    await page.waitForFunction(() => window.fuzzed, null, { timeout: 6 * patience });
    const told = await page.evaluate(() => window.fuzzed);
    check(`wild.${name}`, told.startsWith(`${each} actions`) && page.errors.length === 0, `${told} ${page.errors.slice(0, 3).join("; ")}`);
    same(`wild.${name}.whole`, await host(page, (h) => [h.shadowRoot.querySelectorAll(".page").length, h.session.resting || !h.session.moving || h.session.time > 0]), [1, true]);
    await page.context().close();
  }
  if (onPhone) return;

  // --- no storage, no clipboard: nothing asks for the one, and the other is told ---
  {
    const page = await open(browser, { url: "about:blank", ready: false });
    await page.addInitScript(() => {
      window.touched = [];
      for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"]) {
        Object.defineProperty(window, name, { get() { window.touched.push(name); throw new DOMException("denied", "SecurityError"); } });
      }
      Object.defineProperty(document, "cookie", { get() { window.touched.push("cookie"); throw new DOMException("denied", "SecurityError"); }, set() { window.touched.push("cookie"); throw new DOMException("denied", "SecurityError"); } });
      Object.defineProperty(navigator, "clipboard", { value: { writeText: () => Promise.reject(new DOMException("denied", "NotAllowedError")) } });
      document.execCommand = () => false;
    });
    await page.goto(`file://${build}/mtor.html`);
    await page.waitForFunction(() => document.querySelector("mtor-pathway")?.shadowRoot?.querySelector(".page .picture"));
    await page.keyboard.press("1");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await page.getByRole("button", { name: "Copy: Link to what is set now" }).click();
    await page.waitForFunction(() => /may not use the clipboard/.test(document.querySelector("mtor-pathway").shadowRoot.querySelector(".live").textContent));
    same("denied", [await page.evaluate(() => window.touched), page.errors], [[], []]);
    same("denied.selected", await host(page, (h) => { const a = h.shadowRoot.querySelector(".saving textarea"); return a.selectionEnd - a.selectionStart === a.value.length && a.value.length > 20; }), true);
    await page.context().close();
  }
  // --- an opaque origin: a frame in a sandbox, as courses make them ---
  {
    const at = await serve({}, { "around.html": `<!doctype html><title>around</title><iframe sandbox="allow-scripts" src="mtor.html#drugs=everolimus:30" style="width:1200px;height:760px"></iframe>` });
    const page = await open(browser, { url: `${at}around.html`, ready: false });
    const inside = page.frameLocator("iframe");
    await inside.locator(".picture-core").waitFor();
    await inside.locator("[data-drug=pictilisib] .switch").click();
    const frame = page.frames()[1];
    await frame.evaluate(() => document.querySelector("mtor-pathway").session.skip());
    same("opaque", await frame.evaluate(() => [self.origin, Object.keys(document.querySelector("mtor-pathway").settings.drugs)]), ["null", ["everolimus", "pictilisib"]]);
    await inside.getByRole("button", { name: "Reset" }).click();
    await inside.getByRole("button", { name: "Save", exact: true }).click();
    await inside.getByRole("button", { name: "nodes in the chart" }).click();
    check("opaque.text", (await inside.locator(".saved textarea").inputValue()).includes("time,S6K1"), "no text to copy");
    same("opaque.errors", page.errors, []);
    await page.context().close();
  }
  // --- a clock that jumps ahead, back, or has slept for an hour ---
  {
    const page = await open(browser, { hash: "drugs=everolimus:30" });
    const passed = await host(page, (h) => {
      const s = h.session;
      s.play(true);
      return [3.6e6, -1e12, 100, NaN, 100].map((ms) => { const from = s.time; s.frame(ms); return s.time - from; });
    });
    same("jumps", passed.map((m) => m <= 31 && m >= 0), [true, true, true, true, true]);
    check("jumps.on", passed[2] === 12 && passed[4] === 12, passed.join());
    check("jumps.picture", Number(await text(page, '.node[data-name="S6K1"] .number')) >= 0);
    same("jumps.errors", page.errors, []);
    await page.context().close();
  }
});
