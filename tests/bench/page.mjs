// How soon the page is usable at a fourth of the computer's speed, and what a frame costs. Numbers for people: none is judged.
// SPDX-License-Identifier: MIT
import { build, open, patience, test } from "../web/browser.mjs";

await test(async (browser) => {
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
});
