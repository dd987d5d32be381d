// A thousand random actions, twice (page_wild.mjs: thousands in two tests); and numbers: sizes, how soon it is usable, what a frame costs.
// SPDX-License-Identifier: MIT
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build, check, open, patience, same, test } from "./browser.mjs";

await test(async (browser) => {
  for (const [seed, screen] of [[1, {}], [20, { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }]]) {
    const page = await open(browser, { ...screen, url: `file://${build}/mtor.html?fuzz=${seed}`, hash: "speed=720" });
    page.on("dialog", (dialog) => dialog.dismiss());
    await page.waitForFunction(() => window.fuzzed, null, { timeout: 3 * patience });
    const told = await page.evaluate(() => window.fuzzed);
    check(`fuzz.${seed}`, told.startsWith("1000 actions") && page.errors.length === 0, `${told} ${page.errors.join("; ")}`);
    // what is left of the page still answers
    await page.evaluate(() => document.querySelector("mtor-pathway").focus());
    await page.keyboard.press("Escape");
    await page.evaluate(() => {
      for (const d of document.querySelector("mtor-pathway").shadowRoot.querySelectorAll("dialog[open]")) d.close();
      document.querySelector("mtor-pathway").focus();
    });
    await page.keyboard.press("Alt+r");
    same(`fuzz.${seed}.reset`, await page.evaluate(() => Object.keys(document.querySelector("mtor-pathway").settings.drugs)), []);
    await page.context().close();
  }

  // Numbers. Sizes are held; times are printed, since they say more of this machine than of the page.
  for (const [file, most, mostPacked] of [["mtor.html", 500_000, 200_000], ["engine.wasm", 40_000, 16_500]]) {
    const bytes = readFileSync(join(build, file));
    const packed = gzipSync(bytes, { level: 9 }).length;
    check(`size.${file}`, bytes.length <= most, `${bytes.length} bytes, at most ${most}`);
    check(`size.${file}.gzip`, packed <= mostPacked, `${packed} bytes after gzip, at most ${mostPacked}`);
    console.log(`   ${file}: ${bytes.length} bytes, ${packed} after gzip`);
  }
  // In a browser that is running already, as a visitor's is; nothing is asked of the page while it opens, for asking costs it time.
  let page;
  const usable = [], painted = [];
  for (let i = 0; i < 7; i++) {
    await page?.context().close();
    page = await open(browser, { url: "about:blank", ready: false });
    const cdp = await page.context().newCDPSession(page);
    await cdp.send("Emulation.setCPUThrottlingRate", { rate: 4 });
    await page.goto(`file://${build}/mtor.html`, { waitUntil: "commit" });
    await new Promise((done) => setTimeout(done, 2500));
    await cdp.send("Emulation.setCPUThrottlingRate", { rate: 1 });
    await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length > 0, null, { timeout: patience });
    const [ready, paint] = await page.evaluate(() => ["mtor-ready", "first-contentful-paint"].map((name) => performance.getEntriesByName(name)[0]?.startTime));
    usable.push(ready);
    painted.push(paint);
  }
  const times = (all) => `${all.sort((a, b) => a - b)[all.length >> 1].toFixed(0)} ms (${all[0].toFixed(0)} to ${all.at(-1).toFixed(0)})`;
  const frame = await page.evaluate(async () => {
    const host = document.querySelector("mtor-pathway");
    host.session.toggleDrug("everolimus", "everolimus");
    const spent = [];
    const real = window.requestAnimationFrame;
    window.requestAnimationFrame = (f) => real((now) => {
      const begin = performance.now();
      f(now);
      spent.push(performance.now() - begin);
    });
    await new Promise((done) => setTimeout(done, 3000));
    window.requestAnimationFrame = real;
    spent.sort((a, b) => a - b);
    const weeks = [0, 0, 0, 0, 0].map(() => {
      const begin = performance.now();
      host.session.engine.reset(3);
      host.session.engine.advance(3, 7 * 1440);
      return performance.now() - begin;
    });
    return { frames: spent.length, median: spent[spent.length >> 1], most: spent.at(-1), week: Math.min(...weeks) };
  });
  console.log(`   at 4x CPU throttle usable after ${times(usable)}, painted after ${times(painted)}; script a frame ${frame.median.toFixed(2)} ms (median of ${frame.frames}, most ${frame.most.toFixed(1)}); a week ${frame.week.toFixed(1)} ms`);
  check("runs.frames", frame.frames > 3, `${frame.frames} frames in 3 s`);
  same("errors", page.errors, []);
});
