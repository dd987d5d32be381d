// The page as a visitor uses it: the sixty seconds, keys, every policy it may meet, hostile addresses.
// SPDX-License-Identifier: MIT
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { atRest, axe, build, check, host, levels, open, patience, same, serve, shown, test, text } from "./browser.mjs";
import { digest } from "./digest.mjs";

const near = (a, b, within = 0.011) => Math.abs(a - b) <= within;

await test(async (browser) => {
  // --- sixty seconds ---
  {
    const page = await open(browser);
    const control = levels(), one = levels("--dose", "everolimus=30nM"), both = levels("--dose", "everolimus=30nM", "--dose", "pictilisib=400nM");
    const names = ["S6K1", "EIF4EBP1_P", "AKT", "IRS1"];
    let now = await shown(page, ...names);
    check("opens.control", names.every((n) => near(now[n], control[n])), JSON.stringify(now));
    await page.waitForFunction(() => /running/.test(document.querySelector("mtor-pathway").shadowRoot.querySelector(".status").textContent));
    check("opens.running", true);
    await page.getByRole("button", { name: "everolimus", exact: false }).first().click();
    await page.waitForFunction(() => /AKT rises/.test(document.querySelector("mtor-pathway").shadowRoot.querySelector(".why-headline").textContent), null, { timeout: patience });
    const why = await text(page, ".why");
    check("everolimus.why", /AKT rises: the brake on IRS1 is gone/.test(why) && /Harrington/.test(why), why);
    same("everolimus.outlined", await host(page, (h) => [...h.shadowRoot.querySelectorAll(".edge.because .hit title")].map((e) => e.textContent).filter((s) => s.startsWith("S6K1 "))), ["S6K1 switches off IRS1"]);
    await page.waitForFunction(() => /everolimus 30 nM: .*AKT 0\.\d\d to 0\.\d\d/.test(document.querySelector("mtor-pathway").shadowRoot.querySelector(".live").textContent), null, { timeout: patience });
    check("everolimus.announced", true);
    await page.keyboard.press(".");
    await atRest(page);
    now = await shown(page, ...names);
    check("everolimus.levels", names.every((n) => near(now[n], one[n])), JSON.stringify(now));
    check("everolimus.direction", now.AKT > control.AKT + 0.05 && now.S6K1 < 0.1 && now.EIF4EBP1_P < control.EIF4EBP1_P - 0.05, JSON.stringify(now));
    await page.getByRole("button", { name: "pictilisib", exact: false }).first().click();
    await page.keyboard.press(".");
    await atRest(page);
    now = await shown(page, ...names);
    check("both.levels", names.every((n) => near(now[n], both[n])) && now.AKT < control.AKT - 0.05, JSON.stringify(now));
    const arms = await host(page, (h) => [...h.shadowRoot.querySelectorAll(".outcome:last-child [role=img]")].map((e) => e.getAttribute("aria-label")));
    const growth = (l) => l.tumour_growth;
    const pictilisib = levels("--dose", "pictilisib=400nM");
    const wanted = [control, one, pictilisib, both].map(growth);
    check("both.compared", arms.length === 4 && arms.every((a, i) => near(Number(a.match(/[\d.]+$/)[0]), wanted[i])), `${arms}; ${wanted}`);

    // nothing moves, nothing is computed
    const frames = await page.evaluate(async () => {
      let count = 0;
      const real = window.requestAnimationFrame;
      window.requestAnimationFrame = (f) => { ++count; return real(f); };
      await new Promise((r) => setTimeout(r, 400));
      window.requestAnimationFrame = real;
      return count;
    });
    same("rest.no_frames", frames, 0);
    // undo, reset
    await page.keyboard.press("Control+z");
    same("undo", await host(page, (h) => Object.keys(h.settings.drugs)), ["everolimus"]);
    await page.keyboard.press("Alt+r");
    same("reset", await host(page, (h) => [Object.keys(h.settings.drugs), h.session.time < 600]), [[], true]);
    same("sixty.requests", page.requests.length, 1);
    same("sixty.errors", page.errors, []);
    await page.context().close();
  }

  // --- keyboard only ---
  {
    const page = await open(browser);
    const seen = [], rings = [];
    for (let i = 0; i < 120; ++i) {
      await page.keyboard.press("Tab");
      const at = await host(page, (h) => {
        const a = h.shadowRoot.activeElement;
        if (!a) return null;
        const s = getComputedStyle(a), ring = a.querySelector?.(".ring");
        const visible = (s.outlineStyle !== "none" && parseFloat(s.outlineWidth) >= 2) || (ring && getComputedStyle(ring).stroke !== "none");
        return [a.className.baseVal ?? a.className, a.textContent.trim().slice(0, 20) || a.tagName, Boolean(visible)];
      });
      if (at === null) break;
      seen.push(`${at[0]} ${at[1]}`);
      if (!at[2]) rings.push(at[1]);
    }
    for (const wanted of ["switch everolimus", "chip PTEN loss", "INPUT", "node", "view full", "follower", "Reset", "Help", "summary"]) {
      check(`keyboard.reaches.${wanted}`, seen.some((s) => s.includes(wanted)) || (wanted === "summary" && seen.some((s) => /More/.test(s))), seen.join("; "));
    }
    check("keyboard.no_trap", seen.length < 120, `${seen.length} stops`);
    same("keyboard.focus_visible", rings, []);
    await host(page, (h) => h.focus());
    await page.keyboard.press("3");
    same("keys.drug", await host(page, (h) => Object.keys(h.settings.drugs)), ["pictilisib"]);
    await page.keyboard.press("Space");
    check("keys.space", await host(page, (h) => !h.session.playing));
    await page.keyboard.press("?");
    check("keys.help", await host(page, (h) => h.shadowRoot.querySelector("dialog[open]") !== null));
    same("help.axe", await axe(page), []);
    await page.keyboard.press("Escape");
    check("keys.help_closed", await host(page, (h) => h.shadowRoot.querySelector("dialog[open]") === null));
    await host(page, (h) => h.shadowRoot.querySelector('.node[data-name="AKT"]').focus());
    for (const key of ["ArrowDown", "Enter"]) await page.keyboard.press(key);
    check("keys.node", /^TSC/.test(await text(page, ".card")), await text(page, ".card"));
    await page.getByRole("button", { name: "Knock out" }).click();
    same("card.knockout", await host(page, (h) => h.settings.knockouts), ["TSC"]);
    same("keyboard.errors", page.errors, []);
    await page.context().close();
  }

  // --- axe: every view, with what can be open, in every look ---
  for (const [name, hash, options] of [
    ["light", "", {}], ["dark", "theme=dark", {}], ["present", "present=on&preset=PTEN_loss", {}],
    ["forced_colours", "", { forcedColors: "active" }], ["german", "lang=de", {}], ["phone", "", { viewport: { width: 390, height: 844 } }],
  ]) {
    const page = await open(browser, { hash: `${hash}&drugs=everolimus:30,pictilisib:400&hold=IRS1:0.4&knockout=PTEN`, ...options });
    const found = [];
    for (const view of name === "light" ? ["full", "complexes", "metabolism", "fate", "resistance", "immunity"] : []) {
      await host(page, (h, v) => h.session.change((s) => { s.view = v; }, v), view);
      for (const violation of await axe(page)) found.push(`${view}: ${violation}`);
    }
    await host(page, (h) => h.session.change((s) => { s.view = "core"; }, "core"));
    await host(page, (h) => {
      h.shadowRoot.querySelector('.node[data-name="AKT"]').dispatchEvent(new MouseEvent("click", { bubbles: true }));
      for (const d of h.shadowRoot.querySelectorAll("details")) d.open = true;
    });
    found.push(...await axe(page));
    same(`axe.${name}`, [...new Set(found)], []);
    same(`axe.${name}.errors`, page.errors, []);
    await page.context().close();
  }

  // --- where it may have to live ---
  {
    const wasm = await open(browser);
    const bits = await host(wasm, `(h) => (${digest})(h.session.engine)`);
    const week = await host(wasm, (h) => {
      const t = performance.now();
      h.session.engine.reset(3);
      h.session.engine.advance(3, 7 * 1440);
      return performance.now() - t;
    });
    console.log(`   a week of the whole network: ${week.toFixed(1)} ms`);
    await wasm.context().close();

    // Policies: the page by a number used once or by its hash, the module from its server; where WebAssembly or the
    // script is refused, one sentence says so.
    const once = "bm90IGEgc2VjcmV0";
    const html = readFileSync(join(build, "mtor.html"), "utf8");
    const hash = createHash("sha256").update(html.match(/<script type="module">([\s\S]*?)<\/script>/)[1]).digest("base64");
    const element = '<!doctype html><html lang=en><title>m</title><script type="module" src="mtor-pathway.js"></script><mtor-pathway style="height:700px"></mtor-pathway>';
    const under = (scripts, files = {}) =>
      serve({ "content-security-policy": `default-src 'none'; script-src ${scripts}; style-src 'unsafe-inline'; img-src data:` }, files);
    for (const [name, scripts, file, files] of [
      ["policy.nonce", `'nonce-${once}' 'wasm-unsafe-eval'`, "nonce.html", { "nonce.html": html.replace('<script type="module">', `<script type="module" nonce="${once}">`) }],
      ["policy.hash", `'sha256-${hash}' 'wasm-unsafe-eval'`, "mtor.html", {}],
      ["policy.self", "'self' 'wasm-unsafe-eval'", "element.html", { "element.html": element }],
    ]) {
      const page = await open(browser, { url: (await under(scripts, files)) + file });
      same(`${name}.same_bits`, await host(page, `(h) => (${digest})(h.session.engine)`), bits);
      same(`${name}.errors`, page.errors, []);
      await page.context().close();
    }
    for (const [name, scripts, file, files] of [
      ["no_wasm", "'unsafe-inline'", "mtor.html", {}], ["no_wasm.hash", `'sha256-${hash}'`, "mtor.html", {}], ["no_wasm.element", "'self'", "element.html", { "element.html": element }],
    ]) {
      const refused = await open(browser, { url: (await under(scripts, files)) + file, hash: "lang=de", locale: "de-DE", ready: false });
      await refused.waitForFunction(() => document.querySelector("mtor-pathway")?.textContent, null, { timeout: patience });
      const said = await refused.evaluate(() => document.querySelector("mtor-pathway:lang(de)")?.innerText ?? "");
      check(`policy.${name}`, /verbietet WebAssembly/.test(said), said);
      await refused.context().close();
    }
    const mute = await open(browser, { url: `${await under("'self'")}mtor.html`, ready: false });
    await mute.waitForFunction(() => getComputedStyle(document.querySelector("#none")).opacity === "1", null, { timeout: patience });
    check("policy.no_script", /does not let it run/.test(await mute.evaluate(() => document.body.innerText)), "a blank page");
    await mute.context().close();

    const plain = await serve({}, {
      "frame.html": '<!doctype html><title>f</title><iframe title="m" src="mtor.html#drugs=everolimus:30" sandbox="allow-scripts" style="width:1200px;height:700px"></iframe>',
      "two.html": `<!doctype html><html lang=en><title>two</title><script type="module" src="mtor-pathway.js"></script>
        <mtor-pathway id=a drugs="everolimus:30" style="height:700px"></mtor-pathway><mtor-pathway id=b preset="PTEN_loss" lang="de" style="height:700px"></mtor-pathway>`,
    });
    const framed = await open(browser, { url: `${plain}frame.html`, ready: false });
    const inner = framed.frames()[1] ?? await framed.waitForEvent("frameattached");
    await inner.waitForFunction(() => document.querySelector("mtor-pathway")?.session?.history.times.length > 3, null, { timeout: patience });
    same("sandbox.drug", await inner.evaluate(() => document.querySelector("mtor-pathway").settings.drugs), { everolimus: 30 });
    same("sandbox.errors", framed.errors, []);
    await framed.context().close();

    const two = await open(browser, { url: `${plain}two.html`, ready: false });
    await two.waitForFunction(() => [...document.querySelectorAll("mtor-pathway")].every((m) => m.session?.history.times.length > 3), null, { timeout: patience });
    same("two.own_settings", await two.evaluate(() => [a.settings.drugs, a.settings.presets, b.settings.drugs, b.settings.presets]),
      [{ everolimus: 30 }, [], {}, ["PTEN_loss"]]);
    await two.evaluate(() => b.focus());
    await two.keyboard.press("2");
    same("two.keys", await two.evaluate(() => [Object.keys(a.settings.drugs), Object.keys(b.settings.drugs)]), [["everolimus"], ["sapanisertib"]]);
    await two.evaluate(() => { const p = b.parentNode, one = b; one.remove(); p.append(one); });
    await two.waitForFunction(() => b.shadowRoot.querySelector(".page .picture"));
    same("two.moved", await two.evaluate(() => Object.keys(b.settings.drugs)), ["sapanisertib"]);
    same("two.errors", two.errors, []);
    await two.context().close();
  }

  // --- hostile addresses ---
  const evil = '<img src=x onerror="window.hacked=1">';
  const hashes = {
    markup: ["preset", "set", "drugs", "knockout", "hold", "view", "chart", "speed", "mode", "lesson", "show", "theme", "lang", "present", "beside", "answers", "keys", "text", "lessons", "v"]
      .map((k) => `${k}=${encodeURIComponent(evil)}`).join("&"),
    names: "preset=__proto__,constructor&drugs=__proto__:1,constructor:2,toString:3&set=hasOwnProperty:1&hold=__proto__:0.5&chart=constructor&view=toString&__proto__=1&lesson=__proto__&answers=__proto__:l1",
    broken: "%E0%A4%A&drugs=%&set=growth_factor:%FF&=&&&===&preset",
    numbers: "drugs=everolimus:1e999,pictilisib:-1&set=growth_factor:NaN&speed=1e9&hold=AKT:2",
    huge: `preset=${"a,".repeat(40_000)}&text=${"A".repeat(60_000)}`,
    unknown: "nothing=1&drugs=aspirin:30&preset=PTEN_lost",
  };
  const page = await open(browser, { hash: hashes.markup });
  for (const [name, hash] of Object.entries(hashes)) { // the first is there as it opens, the others are typed over it
    if (name !== "markup") {
      await host(page, (h, next) => {
        for (const note of h.shadowRoot.querySelectorAll(".note")) note.remove();
        location.hash = next;
      }, hash);
      await page.waitForFunction(() => document.querySelector("mtor-pathway").shadowRoot.querySelector(".note"), null, { timeout: patience });
    }
    const [hacked, notes, fine] = await host(page, (h) => [window.hacked ?? 0, h.shadowRoot.querySelectorAll(".note").length,
      h.shadowRoot.querySelectorAll(".note img").length === 0 && [...h.session.engine.levels(0)].every((x) => x >= 0 && x <= 1)]);
    check(`hostile.${name}`, hacked === 0 && notes > 0 && fine && page.errors.length === 0, `${hacked}, ${notes} notes, ${page.errors}`);
  }
  await page.context().close();
});
