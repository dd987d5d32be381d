// Five thousand random actions, and with the argument "phone" as many on a phone's screen; random addresses; sizes; a browser that
// denies storage and the clipboard, a page of no origin, a clock that jumps.
// SPDX-License-Identifier: MIT
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
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
    // what is left of the page still answers
    await host(page, (h) => {
      for (const d of h.shadowRoot.querySelectorAll("dialog[open]")) d.close();
      h.focus();
    });
    await page.keyboard.press("Alt+r");
    same(`wild.${name}.reset`, await host(page, (h) => Object.keys(h.settings.drugs)), []);
    await page.context().close();
  }
  if (onPhone) return;

  // --- sizes ---
  for (const [file, most, mostPacked] of [["mtor.html", 500_000, 200_000], ["engine.wasm", 40_000, 16_500]]) {
    const bytes = readFileSync(join(build, file)), packed = gzipSync(bytes, { level: 9 }).length;
    check(`size.${file}`, bytes.length <= most && packed <= mostPacked, `${bytes.length} bytes, at most ${most}; ${packed} after gzip, at most ${mostPacked}`);
  }
  // --- random addresses, most of them wrong: what is wrong is told, the rest is a state whose own address is read back ---
  {
    const page = await open(browser);
    const found = await host(page, async (h) => {
      let state = 1905;
      const dice = (n) => {
        state ^= state << 13;
        state ^= state >>> 17;
        state ^= state << 5;
        return (state >>> 0) % n;
      };
      const one = (list) => list[dice(list.length)];
      const { nodes, inputs, drugs, presets } = h.session.model;
      const names = [...[...nodes, ...inputs, ...drugs, ...presets].map((x) => x.name), "__proto__", "constructor", "toString", "", "<b>", "%", "%E0%A4", "\u202e", "AKT:", "a".repeat(3000)];
      const values = ["0", "1", "0.5", "-1", "1e999", "NaN", "0x10", "30", "", " ", "1e-400", "\u0660"];
      const keys = ["v", "preset", "set", "drugs", "beside", "knockout", "hold", "view", "chart", "speed", "mode", "plot", "lesson", "show", "theme", "lang", "present", "answers", "keys", "text", "lessons", "", "__proto__", "x"];
      const plain = ["on", "off", "core", "full", "lessons", "edit", "teach", "explore", "plots", "dark", "de", "fr", "xx-YY", "picture,why", "eJwDAAAAAAE", "120", "l1", "<img src=x onerror=hacked=1>"];
      const entry = () => one(names) + (dice(2) ? `:${one(values)}` : "");
      const value = () => (dice(3) ? Array.from({ length: 1 + dice(4) }, entry).join(dice(9) ? "," : ",,") : one(plain));
      const wrong = [];
      for (let i = 0; i < 80; i++) {
        const address = Array.from({ length: 1 + dice(6) }, () => `${one(keys)}${dice(9) ? "=" : ""}${dice(3) ? value() : encodeURIComponent(value())}`).join(one(["&", "&&", "#", "&"]));
        try {
          const told = await h.set(address);
          if (told.some((line) => line === "" || line.length > 400)) wrong.push(`told ${told}`.slice(0, 200));
          if (![...h.session.engine.levels(0)].every((x) => x >= 0 && x <= 1)) wrong.push(`levels: ${address.slice(0, 200)}`);
          const link = await h.link(), again = await h.set(link);
          if (again.length > 0 || (await h.link()) !== link) wrong.push(`${link.slice(0, 200)}: ${again}`);
        } catch (error) {
          wrong.push(`${error}: ${address.slice(0, 200)}`);
        }
      }
      return [wrong.slice(0, 5), window.hacked ?? 0, h.shadowRoot.querySelectorAll(".page").length];
    });
    same("addresses", [found, page.errors], [[[], 0, 1], []]);
    await page.context().close();
  }

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
