// What the tests of the page share: a browser, pages from disk or from a server with given headers, axe.
// SPDX-License-Identifier: MIT
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";

export const [build, lab] = process.argv.slice(2).map((p) => resolve(p));
const tool = createRequire(join(resolve(process.env.MTOR_WEB_TOOLS), "package.json"));
const { chromium, firefox } = tool("playwright-core");
export const patience = 60_000; // a loaded machine is no failure

let failed = 0;
export function check(name, ok, why = "") {
  console.log(ok ? `ok ${name}` : `FAIL ${name}: ${why}`);
  if (!ok) failed = process.exitCode = 1;
}
export const same = (name, found, expected) =>
  check(name, JSON.stringify(found) === JSON.stringify(expected), `${JSON.stringify(found)}, expected ${JSON.stringify(expected)}`);

/** MTOR_FIREFOX names a Firefox as distributions ship it, which is spoken to by WebDriver BiDi: then the test runs in it. */
export const inFirefox = (process.env.MTOR_FIREFOX ?? "") !== "";
async function launch() {
  if (!inFirefox) {
    return chromium.launch({
      executablePath: process.env.MTOR_CHROMIUM ?? "/usr/bin/chromium", timeout: 120_000,
      args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync"],
    });
  }
  const browser = await firefox.launch({ channel: "moz-firefox", executablePath: process.env.MTOR_FIREFOX, timeout: 120_000 });
  // Firefox 153 cannot emulate a colour scheme, and playwright asks for one with every page: the device's own will do.
  const session = Object.getPrototypeOf(browser._connection.toImpl(browser)._browserSession), { send } = session;
  session.send = function (method, values) {
    return send.call(this, method, values).catch((error) => {
      if (method === "emulation.setMediaFeaturesOverride") return {};
      throw error;
    });
  };
  return browser;
}

/** Runs the test and ends with its result; whatever happens, the browser is closed. */
export async function test(run) {
  const browser = await launch();
  try {
    await run(browser);
  } catch (error) {
    check("runs", false, String(error.stack ?? error));
  } finally {
    await browser.close();
    for (const server of servers) server.close();
  }
  process.exit(failed);
}

/** A page that has opened; errors and requests are collected in page.errors and page.requests. */
export async function open(browser, { hash = "", url = `file://${build}/mtor.html`, ready = true, ...options } = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: "en-US", ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  page.errors = [];
  page.requests = [];
  page.on("pageerror", (error) => page.errors.push(error.message));
  page.on("request", (request) => page.requests.push(request.url()));
  await page.goto(url + (hash ? `#${hash}` : ""));
  if (ready) await page.waitForFunction(() => document.querySelector("mtor-pathway")?.shadowRoot?.querySelector(".page .picture"), null, { timeout: patience });
  return page;
}

const servers = [];
/** Serves files of the build, or {name: text}, with these headers; gives the address. */
export async function serve(headers = {}, files = {}) {
  const server = createServer((request, response) => {
    const name = new URL(request.url, "http://localhost").pathname.slice(1);
    const type = name.endsWith(".js") ? "text/javascript" : "text/html; charset=utf-8";
    try {
      const body = files[name] ?? readFileSync(join(build, name));
      response.writeHead(200, { "content-type": type, ...(name.startsWith("plain") ? {} : headers) }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((started) => server.listen(0, "127.0.0.1", started));
  servers.push(server);
  return `http://127.0.0.1:${server.address().port}/`;
}

/** Violations that axe finds on the page as it stands. */
export async function axe(page) {
  if (!(await page.evaluate(() => "axe" in window))) await page.addScriptTag({ content: readFileSync(tool.resolve("axe-core/axe.min.js"), "utf8") });
  return page.evaluate(async () => {
    const { violations } = await window.axe.run(document, { resultTypes: ["violations"] });
    return violations.map((v) => `${v.id}: ${v.nodes.slice(0, 3).map((n) => `${n.target.flat().join(" ")} ${n.any[0]?.message ?? n.all[0]?.message ?? ""}`).join(" | ")}`);
  });
}

/** Levels at rest by the lab, a program that shares no line with the page: {AKT: 0.41, ...}. */
export function levels(...settings) {
  const rows = execFileSync(lab, ["steady", "--csv", ...settings], { encoding: "utf8" }).trim().split("\n").map((r) => r.split(","));
  return rows.length === 2 ? Object.fromEntries(rows[0].map((name, i) => [name, Number(rows[1][i])]))
    : Object.fromEntries(rows.map((r) => [r[0], Number(r[1])]));
}

/** What f(element, argument) gives in the page. */
export const host = (page, f, argument) => page.evaluate(`(${f})(document.querySelector("mtor-pathway"), ${JSON.stringify(argument)})`);

/** Levels as the page shows them in its boxes. */
export const shown = (page, ...names) => page.evaluate((wanted) => Object.fromEntries(wanted.map((name) => [name,
  Number(document.querySelector("mtor-pathway").shadowRoot.querySelector(`.node[data-name="${name}"] .number`).textContent)])), names);
export const atRest = (page) => page.waitForFunction(() => document.querySelector("mtor-pathway").session.resting, null, { timeout: patience });
export const text = (page, selector) => page.evaluate((s) => document.querySelector("mtor-pathway").shadowRoot.querySelector(s)?.textContent ?? "", selector);
