// The core of the page's tests in WebKit, by WebDriver as WebKitGTK speaks it: what a drug does, keys, time, a lesson, editing,
// the address, sizes, axe, random actions. node page_webkit.mjs BUILD LAB PORT
// SPDX-License-Identifier: MIT
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { build, check, levels, patience, same } from "./browser.mjs";

const driver = `http://127.0.0.1:${process.argv[4]}/session`;
const ask = async (path, body, method = "POST") => {
  const { value } = await (await fetch(driver + path, { method, body: body && JSON.stringify(body) })).json();
  if (value?.error) throw new Error(`${value.error}: ${value.message}`);
  return value;
};
const begun = async () => {
  for (let left = patience / 500; ; left--) { // the driver may only just have been started
    try {
      return await ask("", { capabilities: { alwaysMatch: { "webkitgtk:browserOptions": { binary: process.env.MTOR_WEBKIT, args: ["--automation"] } } } });
    } catch (error) {
      if (left <= 0) throw error;
      await new Promise((done) => setTimeout(done, 500));
    }
  }
};
const { sessionId, capabilities } = await begun(), at = `/${sessionId}`;
/** What f(element, argument) gives in the page. */
const host = async (f, argument) => {
  const [error, value] = await ask(`${at}/execute/async`, {
    script: `const done = arguments[1];
      (async () => (${f})(document.querySelector("mtor-pathway"), arguments[0]))().then((value) => done(["", value ?? null]), (error) => done([String(error), null]));`,
    args: [argument ?? null],
  });
  if (error) throw new Error(error);
  return value;
};
const until = async (f, argument) => {
  for (const end = Date.now() + patience; Date.now() < end; await new Promise((done) => setTimeout(done, 100))) if (await host(f, argument)) return;
  throw new Error(`never: ${f}`);
};
const text = (selector) => host((h, s) => h.shadowRoot.querySelector(s)?.textContent ?? "", selector);
const open = async (address) => {
  await ask(`${at}/url`, { url: "about:blank" });
  await ask(`${at}/url`, { url: `file://${build}/mtor.html${address}` });
  await until((h) => Boolean(h?.shadowRoot?.querySelector(".page .picture")));
  await host(() => { window.wrong = []; for (const kind of ["error", "unhandledrejection"]) addEventListener(kind, (e) => window.wrong.push(String(e.message ?? e.reason))); });
};
const press = (key) => ask(`${at}/actions`, { actions: [{ type: "key", id: "keys", actions: [{ type: "keyDown", value: key }, { type: "keyUp", value: key }] }] });

try {
  console.log(`   WebKitGTK ${capabilities.browserVersion}`);
  await ask(`${at}/timeouts`, { script: patience });
  await ask(`${at}/window/rect`, { x: 0, y: 0, width: 1300, height: 900 });
  await open("");
  await press("1");
  same("drug", await host((h) => h.settings.drugs), { everolimus: 30 });
  await host((h) => { h.session.skip(); });
  await until((h) => /AKT rises/.test(h.shadowRoot.querySelector(".why-headline").textContent));
  check("reason", /^S6K1 falls: everolimus blocks it\. AKT rises: the brake on IRS1 is gone\. $/.test(await text(".why-headline")), await text(".why-headline"));
  const known = levels("--dose", "everolimus=30nM"), names = ["S6K1", "AKT", "tumour_growth"];
  const found = await host((h, all) => all.map((n) => h.session.level(h.session.node(n))), names);
  check("levels", names.every((n, i) => Math.abs(found[i] - known[n]) < 0.01), found.join());
  const fit = await host((h) => {
    const svg = h.shadowRoot.querySelector(".stage .picture"), why = h.shadowRoot.querySelector(".why-headline").getBoundingClientRect();
    return { name: Math.min(...[...svg.querySelectorAll(".node .name")].map((n) => parseFloat(getComputedStyle(n).fontSize) * svg.getScreenCTM().a)),
      line: Math.min(...[...svg.querySelectorAll(".edge .line")].map((l) => parseFloat(getComputedStyle(l).strokeWidth))),
      reason: why.bottom <= innerHeight, wide: document.documentElement.scrollWidth <= innerWidth + 1 };
  });
  check("fits", fit.name >= 14 && fit.line >= 2 && fit.reason && fit.wide, JSON.stringify(fit));
  const axe = readFileSync(createRequire(join(process.env.MTOR_WEB_TOOLS, "package.json")).resolve("axe-core/axe.min.js"), "utf8");
  await host((_, source) => { const script = document.createElement("script"); script.textContent = source; document.head.append(script); }, axe);
  same("axe", await host(async () => (await window.axe.run(document, { resultTypes: ["violations"] })).violations.map((v) => `${v.id}: ${v.nodes[0].target}`)), []);
  await press(".");
  await host((h) => { const past = h.shadowRoot.querySelector("[data-part=chart] input[type=range]"); past.value = past.min; past.dispatchEvent(new Event("input", { bubbles: true })); });
  check("past", /looking back/.test(await text(".status")), await text(".status"));
  // a lesson: first an answer, then the run, then the verdict
  await host((h) => h.set("mode=lessons&lesson=released_brake"));
  await until((h) => Boolean(h.shadowRoot.querySelector("[data-step='0'] input")));
  await host((h) => {
    for (const box of h.shadowRoot.querySelectorAll("[data-step='0'] input[value=lower]")) box.click();
    h.shadowRoot.querySelector("[data-step='0'] .go button").click();
  });
  await until((h) => h.shadowRoot.querySelectorAll(".verdict").length === 2);
  same("lesson", await host((h) => [...h.shadowRoot.querySelectorAll(".verdict")].map((v) => v.classList.contains("right"))), [true, false]);
  // a mistake in the text, an address that is pasted, another language
  await host((h) => h.set("mode=edit"));
  await until((h) => Boolean(h.shadowRoot.querySelector(".edit-area")));
  await host((h) => { const area = h.shadowRoot.querySelector(".edit-area"); area.value = "node A\nA => B"; area.dispatchEvent(new Event("input", { bubbles: true })); });
  await until((h) => /declared nowhere/.test(h.shadowRoot.querySelector(".edit-message").textContent));
  await host(() => { location.hash = "#preset=PTEN_loss&drugs=rapamycin:20&lang=de"; });
  await until((h) => h.lang === "de");
  same("address", await host((h) => [h.settings.presets, h.settings.drugs, h.shadowRoot.querySelector("h1").textContent]), [["PTEN_loss"], { sirolimus: 20 }, "Der mTOR-Signalweg"]);
  same("errors", await host(() => window.wrong), []);
  await open("?fuzz=7&actions=300#speed=720");
  await until(() => Boolean(window.fuzzed));
  same("wild", await host(() => [window.fuzzed, window.wrong]), ["300 actions of seed 7, all levels in [0,1]", []]);
} catch (error) {
  check("runs", false, String(error.stack ?? error));
} finally {
  await ask(at, undefined, "DELETE").catch(() => undefined);
}
process.exit();
