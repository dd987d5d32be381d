// The page for teachers, in a browser: what is given out must come back as it was.
// node page_teach.mjs ROOT TOOLS PAGE (the folders with node_modules and with mtor.html)
// SPDX-License-Identifier: MIT
import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [root, tools, built] = process.argv.slice(2);
const from = createRequire(join(tools, "package.json"));
const { buildSync } = from("esbuild");
const { chromium } = from("playwright-core");
const axe = readFileSync(from.resolve("axe-core/axe.min.js"), "utf8");

let failed = 0;
function check(name, ok, why = "") {
  console.log(ok ? `ok ${name}` : `FAIL ${name}: ${why}`);
  if (!ok) failed = 1;
}
const equal = (name, found, expected) =>
  check(name, JSON.stringify(found) === JSON.stringify(expected), `${JSON.stringify(found)}, expected ${JSON.stringify(expected)}`);
const source = async (file) => {
  const { text } = buildSync({ entryPoints: [join(root, "examples/web/src", file)], bundle: true, write: false, format: "esm", nodePaths: [join(tools, "node_modules")] }).outputFiles[0];
  return import(`data:text/javascript;base64,${Buffer.from(text).toString("base64")}`);
};

// --- words and tables, without a browser ---------------------------------------------------------------

const { en } = await source("words/en.ts");
// What the page says about its pathway alone stands beside it.
const said = JSON.parse(readFileSync(join(root, "examples/web/pathway.json"), "utf8")).words;
Object.assign(en, said.en);
const { parameters, parts, readAddress, writeAddress, addressOf, defaults } = await source("settings.ts");
{
  const places = (text) => [...text.matchAll(/\{\w+\}/g)].map((m) => m[0]).sort().join();
  // The same in another language: symbols, and words that are both.
  const same = {
    de: ["bar.pause", "bar.speed.one", "status.time", "time.minutes", "time.hours", "input.changed", "announce.change",
      "outcomes.value", "chart.read", "teach.link", "picture.compartment.cytosol", "drug.on", "plots.half"],
    fr: ["bar.speed.one", "status.time", "time.minutes", "time.hours", "drug.on", "plots.half"],
  };
  for (const lang of readdirSync(join(root, "examples/web/src/words")).filter((f) => /^(?!en)[a-z]{2}\.ts$/.test(f)).map((f) => f.slice(0, 2))) {
    const texts = { ...(await source(`words/${lang}.ts`))[lang], ...said[lang] };
    equal(`words.${lang}.keys`, Object.keys(en).filter((key) => !(key in texts)).concat(Object.keys(texts).filter((key) => !(key in en))), []);
    equal(`words.${lang}.translated`, Object.keys(en).filter((key) => en[key] === texts[key] && !same[lang]?.includes(key)), []);
    equal(`words.${lang}.places`, Object.keys(en).filter((key) => places(en[key]) !== places(texts[key])), []);
  }
  const readme = readFileSync(join(root, "examples/web/README.md"), "utf8");
  const table = [...readme.matchAll(/^\| `(\w+)` \| (.*?) \| (\w+) \|$/gm)].map((m) => [m[1], m[2].replaceAll("`", ""), m[3]]);
  equal("readme.parameters", table, parameters.map((p) => [p.key, en[`parameter.${p.key}`], p.about]));
  const { received, sent } = await source("messages.ts");
  const types = [...new Set([...readme.matchAll(/^\| `\{mtor: 1, type: "(\w+)"/gm)].map((m) => m[1]))];
  equal("readme.messages", [types.slice(0, received.length), types.slice(received.length)], [received, sent]);
  equal("settings.all", Object.keys(defaults).sort(), parameters.map((p) => p.of).sort());
  equal("parameters.explained", parameters.filter((p) => !(`parameter.${p.key}` in en)), []);
}
{
  const settings = {
    ...defaults, presets: ["PTEN_loss"], inputs: { oxygen: 0.5 }, drugs: { everolimus: 30 }, knockouts: ["S6K1"], holds: { IRS1: 0.4 },
    view: "full", chart: ["AKT"], speed: 10, mode: "teach", lesson: "a", text: "node a \"ä & = # %\"", lessons: "x", show: ["why"], theme: "dark", lang: "de",
  };
  const back = await readAddress(await writeAddress(settings));
  equal("address.round_trip", [back.settings, back.warnings], [settings, []]);
  // A copy that begins with everything set, and a visitor who takes it all away.
  const undone = await readAddress(await writeAddress(defaults, settings), settings);
  equal("address.undone", [undone.settings, undone.warnings], [{ ...defaults }, []]);
  equal("address.of_values", await addressOf({ drugs: { everolimus: 30 }, preset: ["TSC_loss"], view: "full" }),
    "drugs=everolimus:30&preset=TSC_loss&view=full");
}

// --- QR codes: read by zbar ---------------------------------------------------------------------------------

const { qr } = await source("qr.ts");
const read = (rows, file) => {
  // A portable bitmap, four dots a module, with the quiet zone.
  const size = rows.length + 8;
  const line = (row) => Array.from({ length: size * 4 }, (_, x) => (row?.[(x >> 2) - 4] ? 1 : 0)).join(" ");
  writeFileSync(file, `P1 ${size * 4} ${size * 4}\n${Array.from({ length: size * 4 }, (_, y) => line(rows[(y >> 2) - 4])).join("\n")}\n`);
  try {
    return execFileSync("zbarimg", ["-q", "--raw", "-Sdisable", "-Sqrcode.enable", file], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).replace(/\n$/, "");
  } catch {
    return null;
  }
};
{
  const textOf = (length) => Array.from({ length }, (_, i) => String.fromCharCode(33 + ((i * i * 7 + length * 13 + i) % 90))).join("");
  equal("qr.read", [1, 17, 100, 300, 700, 1273].filter((length) => read(qr(textOf(length)), join(built, "code.pbm")) !== textOf(length)), []);
  equal("qr.too_long", qr("x".repeat(1274)), null);
}

// --- in a browser -------------------------------------------------------------------------------------------

const outside = `<!doctype html><html lang="en"><meta charset="utf-8"><title>outside</title><body><main><h1>Course</h1>`;
let framed = ""; // the snippet that a teacher copied
const server = createServer((request, response) => {
  const path = request.url.split("?")[0];
  const files = { "/mtor.html": "text/html", "/mtor-pathway.js": "text/javascript", "/mtor-configured.html": "text/html" };
  const send = (type, body) => response.writeHead(200, { "content-type": `${type}; charset=utf-8` }).end(body);
  if (files[path]) send(files[path], readFileSync(join(built, path.slice(1))));
  else if (path === "/course") send("text/html", `${outside}${framed}<script>window.heard = []; addEventListener("message", (e) => heard.push(e.data));</script>`);
  else if (path === "/elements") {
    send("text/html", `${outside}<form><mtor-pathway name="one" lang="de" preset="PTEN_loss" style="height:600px"><p>fallback</p></mtor-pathway></form>
<mtor-pathway id="two" lang="en" drugs="everolimus:30" style="height:600px"></mtor-pathway><script type="module" src="mtor-pathway.js"></script>`);
  } else response.writeHead(404).end();
});
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
const origin = `http://127.0.0.1:${server.address().port}`;
const file = pathToFileURL(join(built, "mtor.html")).href;

const browser = await chromium.launch({
  executablePath: process.env.MTOR_CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"], timeout: 120_000,
});
const errors = [];
const open = async (url, options = {}) => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: "en-US", acceptDownloads: true, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  page.on("pageerror", (error) => errors.push(`${url}: ${error.message}`));
  await page.goto(url);
  return page;
};
const settingsOf = async (page) => {
  await page.waitForSelector("mtor-pathway", { state: "attached" });
  return page.evaluate(async () => {
    const element = document.querySelector("mtor-pathway");
    await element.ready;
    return JSON.parse(JSON.stringify(element.settings));
  });
};
const box = (page, name) => page.getByRole("textbox", { name, exact: true });
const violations = async (page) => {
  await page.evaluate(axe);
  return page.evaluate(async () => (await window.axe.run(document)).violations.flatMap((v) => v.nodes.map((n) => `${v.id} ${n.target.join(" ")}`)));
};
const saved = async (page, press) => {
  const [download] = await Promise.all([page.waitForEvent("download"), press()]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path()) };
};

try {
  // --- the panel: ticks, link, QR code, snippets ---
  const page = await open(`${origin}/mtor.html#preset=PTEN_loss&drugs=everolimus:30&view=full&mode=teach`);
  await page.getByRole("checkbox", { name: "Chart" }).or(page.getByRole("checkbox", { name: "Over time" })).uncheck();
  await page.getByRole("checkbox", { name: "Outcomes" }).uncheck();
  equal("preview", [await page.locator(".right").isVisible(), await page.locator(".stage").isVisible(), await page.getByRole("button", { name: "For teachers" }).isVisible()],
    [false, true, true]);
  await page.waitForFunction(() => /drugs=everolimus:30/.test(document.querySelector("mtor-pathway").shadowRoot.querySelector(".teach textarea[aria-label=Link]").value));
  const link = await box(page, "Link").inputValue();
  const shown = parts.filter((part) => !["chart", "outcomes", "teach", "lessons", "plots", "edit"].includes(part));
  const ofLink = await readAddress(link.split("#")[1]);
  const kept = ofLink.settings.show.filter((part) => !["lessons", "plots", "edit"].includes(part)); // panels that there may be
  equal("link", [link.split("#")[0], ofLink.warnings, ofLink.settings.presets, ofLink.settings.drugs, ofLink.settings.view, kept, ofLink.settings.mode],
    [`${origin}/mtor.html`, [], ["PTEN_loss"], { everolimus: 30 }, "full", shown, "explore"]);
  const student = await open(link);
  const begun = await settingsOf(student);
  equal("link.opened", [begun, await student.locator(".note").count(), await student.locator(".right").isVisible(), await student.getByRole("button", { name: "For teachers" }).isVisible()],
    [ofLink.settings, 0, false, false]);
  await student.context().close();

  await page.locator(".qr svg").screenshot({ path: join(built, "code.png") });
  equal("qr.on_page", execFileSync("zbarimg", ["-q", "--raw", join(built, "code.png")], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim(), link);
  equal("axe.teach", await violations(page), []);

  // --- a configured copy, from disk, offline; and the copy of the copy ---
  const copy = await saved(page, () => page.getByRole("button", { name: "Save a configured copy" }).click());
  writeFileSync(join(built, copy.name), copy.text);
  equal("copy.name", copy.name, "mtor-configured.html");
  await page.getByText("No file arrived?").click();
  await page.waitForFunction(() => document.querySelector("mtor-pathway").shadowRoot.querySelector(".teach details textarea").value !== "");
  check("copy.text", await box(page, "Text of mtor-configured.html").inputValue() === copy.text.toString(), "the box has another text");
  const copied = await open(pathToFileURL(join(built, copy.name)).href, { offline: true });
  equal("copy.opened", await settingsOf(copied), ofLink.settings);
  equal("copy.levels", await copied.evaluate(() => document.querySelector("mtor-pathway").session.moving), true);
  // Everything taken away again, then opened from its address.
  await copied.evaluate(() => document.querySelector("mtor-pathway").session.change((s) => { s.presets = []; s.drugs = {}; s.mode = "teach"; }, "x"));
  await copied.waitForFunction(() => location.hash.includes("drugs="), null, { timeout: 15_000 }).catch(() => undefined);
  await copied.reload();
  const reloaded = await settingsOf(copied);
  equal("copy.changed", [reloaded.presets, reloaded.drugs], [[], {}]);
  await copied.evaluate(() => document.querySelector("mtor-pathway").set("")); // as the copy begins
  await copied.evaluate(() => document.querySelector("mtor-pathway").set({ mode: "teach" }));
  const second = await saved(copied, () => copied.getByRole("button", { name: "Save a configured copy" }).click());
  check("copy.of_copy", second.text.equals(copy.text), `${second.text.length} bytes, expected the same ${copy.text.length}`);
  const plain = await copied.evaluate(() => document.querySelector("mtor-pathway").copy(""));
  check("copy.plain", plain === readFileSync(join(built, "mtor.html"), "utf8"), "a copy with no settings is not mtor.html");
  const quotes = await copied.evaluate(() => document.querySelector("mtor-pathway").copy('"><script>window.hacked=1</script>'));
  check("copy.quoted", !quotes.includes("<script>window"), "an address gets out of its attribute");
  await copied.context().close();

  // --- the snippet in a course, in a frame without storage, downloads or clipboard ---
  framed = (await box(page, "Frame (iframe)").inputValue()).replace("allow-scripts allow-downloads allow-modals allow-popups", "allow-scripts").replace("loading=\"lazy\"", "");
  equal("frame.snippet", /^<iframe src="[^"]*&amp;[^"]*"\s+title="The mTOR pathway"/.test(framed), true);
  const course = await open(`${origin}/course`);
  const ask = (message) => course.evaluate((m) => document.querySelector("iframe").contentWindow.postMessage(m, "*"), message);
  const heard = (type, id) => course.waitForFunction(([type, id]) => window.heard.find((m) => m?.mtor === 1 && m.type === type && (id === undefined || m.id === id)), [type, id]).then((h) => h.jsonValue());
  const first = await heard("state");
  equal("message.ready", (await readAddress(first.address)).settings, ofLink.settings);
  equal("message.levels", Object.keys(first.levels), defaults.chart);
  check("message.height", (await heard("height")).height > 300, "no height");
  await ask({ mtor: 1, type: "set", settings: { drugs: { pictilisib: 400 }, chart: ["AKT"] }, id: 1 });
  const set = await heard("state", 1);
  const after = (await readAddress(set.address)).settings;
  equal("message.set", [after.drugs, after.presets, Object.keys(set.levels)], [{ pictilisib: 400 }, ["PTEN_loss"], ["AKT"]]);
  await ask({ mtor: 1, type: "set", address: "v=1&drugs=everolimus:10", id: 2 });
  const whole = (await readAddress((await heard("state", 2)).address)).settings;
  equal("message.set.address", [whole.drugs, whole.presets], [{ everolimus: 10 }, []]);
  await ask({ mtor: 1, type: "reset", id: 3 });
  equal("message.reset", (await readAddress((await heard("state", 3)).address)).settings, ofLink.settings);
  await ask({ mtor: 1, type: "get", id: "x" });
  equal("message.get", (await heard("state", "x")).type, "state");
  for (const [id, message] of [
    [10, { type: "set" }], [11, { type: "eval", code: "1" }], [12, { type: "set", settings: { nothing: 1 } }],
    [13, { type: "set", settings: { drugs: { nosuchdrug: 3 } } }], [14, { type: "set", address: "view=<b>" }], [15, { type: "set", settings: [1] }],
    [16, { type: "set", settings: { drugs: { everolimus: "NaN" } } }], [17, { type: "set", address: `text=${"A".repeat(600000)}` }],
  ]) {
    await ask({ mtor: 1, id, ...message });
    check(`message.bad.${id}`, (await heard("error", id)).message !== "", "no error");
  }
  await ask({ mtor: 1, type: "reset" });
  for (const message of [null, 1, "set", { type: "reset" }, { mtor: 2, type: "reset" }, [], { mtor: 1 }]) await ask(message);
  await ask({ mtor: 1, type: "get", id: "last" });
  equal("message.ignored", (await readAddress((await heard("state", "last")).address)).settings, ofLink.settings);
  const inner = course.frames()[1];
  await inner.evaluate(() => document.querySelector("mtor-pathway").dispatchEvent(new CustomEvent("mtor-answer", { detail: { lesson: "a", right: true } })));
  equal("message.answer", (await heard("answer")).answer, { lesson: "a", right: true });
  // Nothing may be stored or downloaded here: texts stand in boxes.
  await inner.getByRole("button", { name: "Save" }).click();
  await inner.getByRole("button", { name: "Levels over time (CSV), nodes in the chart" }).click();
  equal("frame.csv", /^# mTOR pathway/.test(await inner.getByRole("textbox", { name: "Text of the file" }).inputValue()), true);
  await course.context().close();
  await page.context().close();

  // --- an address with mistakes ---
  const warned = await open(`${origin}/mtor.html#nothing=1&drugs=everolimus:x&preset=PTEN_loss,NOSUCH&view=full`);
  const now = await settingsOf(warned);
  equal("address.warned", [await warned.locator(".note").allTextContents().then((all) => all.map((text) => /(\w+=[\w:]*|NOSUCH)/.exec(text)?.[1])), now.presets, now.drugs, now.view],
    [["nothing=1", "drugs=everolimus:x", "NOSUCH"], ["PTEN_loss"], {}, "full"]);
  await warned.context().close();

  // --- what one takes along, from disk ---
  const save = await open(`${file}#drugs=everolimus:30`);
  await settingsOf(save); // when it is ready
  await save.keyboard.press(".");
  await save.evaluate(() => document.querySelector("mtor-pathway").session.play(false)); // time stands still
  await save.getByRole("button", { name: "Save" }).click();
  equal("axe.save", await violations(save), []);
  const press = (name) => () => save.getByRole("button", { name, exact: true }).click();
  const table = await saved(save, press("Levels over time (CSV), all nodes"));
  const lines = table.text.toString().trimEnd().split("\r\n");
  const data = lines.filter((line) => !line.startsWith("#")).map((line) => line.split(","));
  const live = await save.evaluate(() => {
    const { session } = document.querySelector("mtor-pathway");
    const { times, levels } = session.history;
    return { names: [...session.model.nodes, ...session.model.inputs].map((x) => x.name), times: [...times], levels: levels.map((l) => [...l]) };
  });
  equal("csv.head", data[0], ["time", ...live.names]);
  equal("csv.rows", [data.length - 1, data.every((row) => row.length === data[0].length)], [live.times.length, true]);
  check("csv.values", data.slice(1).every((row, i) => Math.abs(row[0] - live.times[i]) < 0.01 && row.slice(1).every((x, k) => Math.abs(x - live.levels[i][k]) < 1e-4)), "other numbers");
  equal("csv.comment", [lines.filter((line) => line.startsWith("#")).length >= 4, lines.some((line) => line.includes("#v=1&drugs=everolimus:30")), lines.some((line) => line.endsWith("everolimus"))],
    [true, true, true]);
  const followed = await saved(save, press("Levels over time (CSV), nodes in the chart"));
  equal("csv.followed", followed.text.toString().split("\r\n").find((line) => !line.startsWith("#")), "time,S6K1,EIF4EBP1_P,AKT,ERK");

  for (const which of ["Picture", "Chart"]) {
    const drawing = await saved(save, press(`${which}, SVG`));
    const text = drawing.text.toString();
    writeFileSync(join(built, drawing.name), text);
    equal(`svg.${which}`, await save.evaluate((text) => {
      const parsed = new DOMParser().parseFromString(text, "image/svg+xml");
      return [parsed.querySelector("parsererror") === null, parsed.querySelectorAll("script, style, foreignObject, image, [class], [onclick]").length, /var\(|href|color-mix|NaN|undefined/.test(text)];
    }, text), [true, 0, false]);
    const alone = await open(pathToFileURL(join(built, drawing.name)).href);
    const texts = await alone.evaluate(() => document.documentElement.textContent);
    check(`svg.${which}.alone`, texts.includes("S6K1") && texts.includes("everolimus 30"), texts.slice(0, 200));
    await alone.context().close();
    const dots = await saved(save, press(`${which}, PNG`));
    const colours = await save.evaluate(async (data) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const canvas = document.createElement("canvas");
      canvas.width = image.width;
      canvas.height = image.height;
      const context = canvas.getContext("2d");
      context.drawImage(image, 0, 0);
      return [Math.max(image.width, image.height), new Set(new Uint32Array(context.getImageData(0, 0, image.width, image.height).data.buffer)).size];
    }, dots.text.toString("base64"));
    check(`png.${which}`, colours[0] === 2400 && colours[1] > 100, colours.join());
  }
  await save.evaluate(() => document.querySelector("mtor-pathway").set({ lang: "de" }));
  await save.getByRole("button", { name: "Speichern" }).click();
  const german = await saved(save, press("Zeitverlauf (CSV), Knoten im Diagramm"));
  check("csv.german", /\r\n\d+;0,\d+;/.test(german.text.toString()), german.text.toString().slice(0, 400));
  // On paper: one sheet, with what belongs on it.
  await save.emulateMedia({ media: "print" });
  equal("print", await save.evaluate(() => {
    const root = document.querySelector("mtor-pathway").shadowRoot;
    root.querySelector("dialog").close();
    const seen = (selector) => root.querySelector(selector).checkVisibility();
    return [".picture", ".why", ".outcomes", ".chart", ".printed", "h1", ".left", ".bar-top .controls"].map(seen);
  }), [true, true, true, true, true, true, false, false]);
  const pdf = await save.pdf({ path: join(built, "sheet.pdf"), format: "A4", margin: { top: "12mm", bottom: "12mm", left: "12mm", right: "12mm" } });
  equal("print.sheets", pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length, 1);
  await save.context().close();

  // --- German ---
  const deutsch = await open(`${origin}/mtor.html#mode=teach`, { locale: "de-DE" });
  await settingsOf(deutsch);
  equal("german", [await deutsch.evaluate(() => document.documentElement.lang), await deutsch.getByRole("heading", { level: 1 }).textContent(),
    await deutsch.locator('.node[data-name="tumour_growth"] .name').first().textContent().then((text) => text.trim())], ["de", "Der mTOR-Signalweg", "Tumorwachstum"]);
  equal("axe.german", await violations(deutsch), []);
  equal("german.fits", await deutsch.evaluate(async () => {
    const element = document.querySelector("mtor-pathway"), wrong = [];
    for (const view of ["core", "full", "complexes", "metabolism", "fate", "resistance", "immunity"]) {
      await element.set({ view });
      for (const g of element.shadowRoot.querySelectorAll(".node:not(.input)")) {
        const box = g.querySelector(".box").getBBox();
        if ([...g.querySelectorAll(".name")].some((t) => t.getBBox().width > box.width - 1)) wrong.push(`${view} ${g.dataset.name}`);
      }
    }
    return wrong;
  }), []);
  await deutsch.context().close();

  // --- two elements on one page ---
  const both = await open(`${origin}/elements`);
  await both.evaluate(() => Promise.all([...document.querySelectorAll("mtor-pathway")].map((e) => e.ready)));
  equal("elements.titles", await both.locator("mtor-pathway h1").allTextContents(), ["Der mTOR-Signalweg", "The mTOR pathway"]);
  await both.locator("#two .drug[data-drug=pictilisib] .switch").click();
  await both.locator('mtor-pathway[name="one"]').getByLabel("Sauerstoff").fill("0.5");
  equal("elements.apart", await both.evaluate(() => [...document.querySelectorAll("mtor-pathway")].map((e) => [e.settings.presets, e.settings.drugs, e.settings.inputs])),
    [[["PTEN_loss"], {}, { oxygen: 0.5 }], [[], { everolimus: 30, pictilisib: 400 }, {}]]);
  const value = (wanted) => both.waitForFunction((wanted) => {
    const found = new FormData(document.querySelector("form")).get("one");
    return found === wanted ? [found] : null;
  }, wanted, { timeout: 10_000 }).then((h) => h.jsonValue(), () => both.evaluate(() => [new FormData(document.querySelector("form")).get("one")]));
  equal("elements.form", await value("v=1&preset=PTEN_loss&set=oxygen:0.5&lang=de"), ["v=1&preset=PTEN_loss&set=oxygen:0.5&lang=de"]);
  await both.evaluate(() => document.querySelector("form").reset());
  equal("elements.form.reset", await value("v=1&preset=PTEN_loss&lang=de"), ["v=1&preset=PTEN_loss&lang=de"]);
  await both.evaluate(() => document.querySelector("#two").set({ mode: "teach" }));
  const two = both.locator("#two");
  equal("elements.teach", [await two.getByRole("button", { name: "Save a configured copy" }).isVisible(), await two.getByRole("textbox", { name: "Element of a page of your own" }).isVisible()], [false, true]);
  await both.waitForFunction(() => document.querySelector("#two").shadowRoot.querySelectorAll(".teach textarea")[3].value !== "");
  const snippet = await two.getByRole("textbox", { name: "Element of a page of your own" }).inputValue();
  check("elements.snippet", snippet.includes('<mtor-pathway drugs="everolimus:30,pictilisib:400"'), snippet);
  equal("axe.elements", await violations(both), []);
  equal("elements.moved", await both.evaluate(() => {
    const [one, two] = document.querySelectorAll("mtor-pathway");
    document.querySelector("main").append(one, two); // taken out and put in again
    one.remove();
    return [two.shadowRoot.querySelectorAll(".page").length, two.settings.drugs.everolimus];
  }), [1, 30]);
  await both.context().close();

  equal("errors", errors, []);
} finally {
  await browser.close();
  server.close();
}
process.exit(failed);
