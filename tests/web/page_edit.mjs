// The panel "edit the pathway" in a browser: mistakes are where the lab finds them, a change reaches the
// cell and the picture, hostile texts do nothing.
// node page_edit.mjs OUT TOOLS LAB (folder with the built page, folder with node_modules, the lab)
// SPDX-License-Identifier: MIT
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { digest } from "./digest.mjs";

const [out, tools, lab] = process.argv.slice(2);
const from = createRequire(join(tools, "package.json"));
const { chromium } = from("playwright-core");
const axe = readFileSync(from.resolve("axe-core/axe.min.js"), "utf8");
const original = JSON.parse(readFileSync(join(out, "made/texts.json"), "utf8")).modules.map((m) => m.text).join("\n");

let failed = 0;
function check(name, ok, why = "") {
  console.log(ok ? `ok ${name}` : `FAIL ${name}: ${why}`);
  if (!ok) failed = 1;
}
const equal = (name, found, expected) =>
  check(name, JSON.stringify(found) === JSON.stringify(expected), `${JSON.stringify(found)}, expected ${JSON.stringify(expected)}`);
const near = (name, found, expected, within) =>
  check(name, Math.abs(found - expected) <= within, `${found}, expected ${expected} within ${within}`);

const file = join(out, "edited.pathway");
const ask = (text, ...args) => {
  writeFileSync(file, text);
  return spawnSync(lab, args, { encoding: "utf8" }).stdout;
};
const rest = (text, node, ...settings) =>
  Number(ask(text, "steady", "--network", file, "--from", "steady", ...settings, "--read", node, "--csv").split("\n")[1].split(",")[1]);

const browser = await chromium.launch({
  executablePath: process.env.MTOR_CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"], timeout: 120_000,
});
const errors = [];
const open = async (hash, options = {}) => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: "en-US", ...options });
  page.setDefaultTimeout(60_000);
  page.on("pageerror", (error) => errors.push(error.message));
  await page.goto(`${pathToFileURL(join(out, "mtor.html"))}#${hash}`);
  await page.waitForSelector(".edit-message:not(:empty)");
  await page.evaluate(`window.digest = ${digest}`);
  await page.evaluate(() => {
    window.host = document.querySelector("mtor-pathway");
    window.$ = (selector) => host.shadowRoot.querySelector(selector);
    window.$$ = (selector) => [...host.shadowRoot.querySelectorAll(selector)];
    // As if typed; resolves when the text has been checked.
    window.write = async (text) => {
      const area = $(".edit-area"), old = $(".edit-message").textContent;
      $(".edit-message").textContent = "";
      area.value = text;
      area.dispatchEvent(new Event("input"));
      while ($(".edit-message").textContent === "") await new Promise((r) => setTimeout(r, 20));
      return $(".edit-message").textContent;
    };
    window.rest = (node, drugs) => host.session.rest(drugs).levels[host.session.node(node)];
  });
  return page;
};
const write = (page, text) => page.evaluate((t) => write(t), text);

try {
  const page = await open("mode=edit");

  // --- the underline is where the mistake is ---
  const mistakes = {
    unknown: original.replace("!S6K1 => IRS1 [", "!S6K1 => IRS2 ["),
    first_line: "nod A\n",
    number: "node A tau=5\nnode B tau=minus\n",
    line_end: "node A tau=5\nnode B tau=\nA => B\n",
    text_end: "node A tau=5\nA =>",
    emoji: 'node A tau=5 "\u{1f9ec}\u{1f469}‍\u{1f52c} tab\there" ??\n',
    right_to_left: 'node A tau=5 "שלום" ??\n',
      no_break: "node A tau=5\r\nnode B tau=5\r\nA => C\r\n",
  };
  for (const [name, text] of Object.entries(mistakes)) {
    const typed = text.replaceAll("\r\n", "\n"); // as a text area has it
    const [, line, column, message] = /:(\d+):(\d+): error: ([^:]*)/.exec(ask(typed, "check", file)) ?? [];
    const shown = await write(page, text);
    equal(`underline.${name}.place`, /Line (\d+), column (\d+)/.exec(shown)?.slice(1), [line, column]);
    check(`underline.${name}.message`, shown.includes(message), `"${shown}" is not the lab's "${message}"`);
    const at = await page.evaluate(() => {
      $(".edit-message button").click();
      const span = $(".edit-marks span"), area = $(".edit-area");
      const before = span.previousSibling.textContent;
      const line = before.split("\n").at(-1);
      const box = span.getBoundingClientRect(), field = area.getBoundingClientRect(), style = getComputedStyle(area);
      return { line: before.split("\n").length, column: [...line].length + 1, start: area.selectionStart, end: area.selectionEnd, plain: /^[ -~]*$/.test(line),
        text: span.textContent, selected: area.value.slice(area.selectionStart, area.selectionEnd),
        invalid: area.getAttribute("aria-invalid"), disabled: $(".edit .primary").disabled, wavy: getComputedStyle(span).textDecorationStyle,
        // where a character of that line and column is drawn, found another way
        right: box.left, expected: (() => {
          const probe = document.createElement("canvas").getContext("2d");
          probe.font = style.font;
          return field.left + area.clientLeft + parseFloat(style.paddingLeft) - area.scrollLeft + probe.measureText(line).width;
        })(),
        top: box.top + box.height / 2,
        row: field.top + area.clientTop + parseFloat(style.paddingTop) - area.scrollTop + (before.split("\n").length - 0.5) * parseFloat(style.lineHeight),
        inside: box.left >= field.left && box.left < field.right && box.top >= field.top && box.bottom <= field.bottom };
    });
    equal(`underline.${name}.marked`, [at.line, at.column], [Number(line), Number(column)]);
    equal(`underline.${name}.selected`, [at.text.replace("\u00a0", ""), at.invalid, at.disabled, at.wavy, at.inside], [at.selected, "true", true, "wavy", true]);
    near(`underline.${name}.row`, at.top, at.row, 3);
    if (at.plain) near(`underline.${name}.drawn`, at.right, at.expected, 2);
  }

  // --- did you mean ---
  await write(page, mistakes.unknown);
  await page.evaluate(() => $(".edit-mean button").click());
  await page.waitForFunction(() => $(".edit-area").getAttribute("aria-invalid") === "false");
  equal("did_you_mean", await page.evaluate(() => $(".edit-area").value), original);
  await page.keyboard.press("Control+z");
  equal("did_you_mean.undone", await page.evaluate(() => $(".edit-area").value), mistakes.unknown);

  // --- apply: without the brakes on IRS1 everolimus raises AKT by less than half, through receptors ---
  const unedited = await page.evaluate(() => digest(host.session.engine));
  const cut = original.split("\n").filter((line) => !/^!S6K1.*=> IRS1/.test(line)).join("\n");
  equal("cut.two_lines", original.split("\n").length - cut.split("\n").length, 2);
  const change = await page.evaluate(() => rest("AKT", { everolimus: 20 }) - rest("AKT", {}));
  check("before.raises", change > 0.05, `AKT changes by ${change}`);
  await write(page, cut);
  equal("not_yet", await page.evaluate(() => [host.session.settings.text, $$(".edge.ghost").length]), ["", 0]);
  await page.evaluate(() => $(".edit-area").focus());
  await page.keyboard.press("Control+Enter");
  await page.waitForFunction(() => host.session.settings.text !== "");
  const now = await page.evaluate(() => [rest("AKT", { everolimus: 20 }), rest("AKT", {}), $$(".edge.ghost").length > 0, host.session.settings.text, digest(host.session.engine)]);
  check("applied.less_rise", now[0] - now[1] < change / 2, `AKT changes by ${now[0] - now[1]}`);
  near("applied.as_lab", now[0], rest(cut, "AKT", "--dose", "everolimus=20nM"), 1e-4);
  near("applied.as_lab.untreated", now[1], rest(cut, "AKT"), 1e-4);
  equal("applied.picture", now.slice(2, 4), [true, cut]);
  check("applied.digest", now[4] !== unedited, "the digest is the built-in pathway's");

  // The change is in the address, and a page opened with it shows it.
  const link = await page.evaluate(() => host.link());
  check("link", /(^|&)text=[\w-]+/.test(link), link);
  const second = await open(link);
  equal("link.opened", await second.evaluate(() => [host.session.settings.text, $(".edit-area").value, $$(".edge.ghost").length > 0]), [cut, cut, true]);
  // Another language draws the page anew: what was not applied is still there.
  await write(second, cut + "# not applied\n");
  await second.evaluate(() => { const s = $$(".controls select").find((x) => [...x.options].some((o) => o.value === "de")); s.value = "de"; s.dispatchEvent(new Event("change")); });
  await second.waitForFunction(() => $(".edit .primary")?.textContent === "Anwenden");
  equal("language", await second.evaluate(() => $(".edit-area").value), cut + "# not applied\n");
  await second.close();

  // --- back ---
  await page.evaluate(() => [...$$(".edit button")].find((b) => b.textContent === "Back to the original").click());
  await page.waitForFunction(() => host.session.settings.text === "");
  equal("back", await page.evaluate(() => [$(".edit-area").value, digest(host.session.engine), $$(".edge.ghost").length]), [original, unedited, 0]);
  await page.evaluate(() => host.session.undo());
  equal("back.undone", await page.evaluate(() => [host.session.settings.text, $(".edit-area").value]), [cut, cut]);
  await page.evaluate(() => host.session.reset());
  equal("reset", await page.evaluate(() => [host.session.settings.text, $(".edit-area").value, digest(host.session.engine)]), ["", original, unedited]);

  // --- places ---
  equal("modules", await page.evaluate(() => $$(".edit select option").slice(1).map((o) => o.textContent)),
    [...original.matchAll(/^module +(\w+)/gm)].map((m) => m[1].replace("_", " ")));
  const line = original.slice(0, original.search(/^module +growth/m)).split("\n").length;
  near("modules.scrolls", await page.evaluate(() => {
    const select = $(".edit select");
    select.value = [...select.options].find((o) => o.textContent === "growth").value;
    select.closest(".chooser").querySelector("button").click();
    return $(".edit-area").scrollTop / parseFloat(getComputedStyle($(".edit-area")).lineHeight);
  }), line - 1, 0.5);
  await page.evaluate(() => $(".edit input").focus());
  await page.keyboard.type("s6k1 => irs1");
  equal("find", await page.evaluate(() => [$(".edit .hint").textContent, $(".edit-area").value.slice($(".edit-area").selectionStart, $(".edit-area").selectionEnd), $("pre + pre span").textContent]),
    ["1 of 1", "S6K1 => IRS1", "S6K1 => IRS1"]);
  await page.keyboard.type("zzz");
  equal("find.none", await page.evaluate(() => $(".edit .hint").textContent), "not found");

  // --- keyboard alone: Tab leaves the text, and what stands behind it is reached in order ---
  await write(page, mistakes.unknown);
  await page.evaluate(() => $(".edit-area").focus());
  const way = [];
  for (let i = 0; i < 3; ++i) {
    await page.keyboard.press("Tab");
    way.push(await page.evaluate(() => host.shadowRoot.activeElement.textContent));
  }
  const brake = original.split("\n").findIndex((line) => line.startsWith("!S6K1 => IRS1")) + 1;
  equal("keyboard", way, [`Line ${brake}, column 10`, "IRS1", "Back to the original"]);
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => $(".edit-area").getAttribute("aria-invalid") === "false");
  equal("keyboard.back", await page.evaluate(() => host.shadowRoot.activeElement.textContent), "Back to the original");
  equal("keyboard.text", await page.evaluate(() => $(".edit-area").value), original);

  // --- hostile and odd texts ---
  const markup = '<img src=x onerror="window.hacked=1"><script>window.hacked=2</script>';
  const hostile = {
    empty: "", blank: " \n\n", comment: "# nothing\n", markup, nul: "node A\u0000B tau=5\n", long_line: "node " + "A".repeat(100_000),
    huge: original.repeat(5).slice(0, 200_000), deep: "(".repeat(5000), right_to_left: "\u202enode A\u202c\n", emoji: "\u{1f600}".repeat(1000), lone: "node A\ud800\n",
    binary: Array.from({ length: 4000 }, (_, i) => String.fromCharCode((i * 7919) % 256)).join(""),
  };
  for (const [name, text] of Object.entries(hostile)) {
    const shown = await write(page, text);
    equal(`hostile.${name}`, await page.evaluate(() => [$(".edit .primary").disabled, $(".edit-area").getAttribute("aria-invalid"), host.session.settings.text, window.hacked ?? 0]), [true, "true", "", 0]);
    check(`hostile.${name}.says`, shown.length > 10 && shown.length < 400, shown);
    await page.evaluate(() => $(".edit-area").focus());
    await page.keyboard.press("Control+Enter");
  }
  equal("hostile.kept", await page.evaluate(() => [host.session.settings.text, digest(host.session.engine)]), ["", unedited]);
  // A sentence may be anything: it is shown, and it is nothing but text.
  const own = `node A tau=5 "${markup.replaceAll('"', "'")}"\nnode B tau=5 "\u{1f600} שלום"\nA => B\n`;
  await write(page, own);
  await page.evaluate(() => $(".edit .primary").click());
  await page.waitForFunction(() => host.session.settings.text !== "");
  equal("hostile.sentence", await page.evaluate(async () => {
    $(".table-box summary").click();
    for (const b of $$(".tab, .view")) b.click();
    await new Promise((r) => setTimeout(r, 500));
    return [host.session.model.nodes.map((n) => n.name), $$(`img[src="x"], script`).length, window.hacked ?? 0];
  }), [["A", "B"], 0, 0]);
  const idle = await page.evaluate(() => { host.session.change((s) => { s.mode = "edit"; }, ""); return $(".edit-message").textContent; });
  check("no_rule", idle.includes("No rule raises A."), idle);
  await page.evaluate(() => host.session.reset());

  // --- for everyone ---
  await page.addScriptTag({ content: axe });
  for (const [colorScheme, text] of [["light", original], ["light", mistakes.unknown], ["dark", mistakes.unknown]]) {
    await page.emulateMedia({ colorScheme });
    await write(page, text);
    const found = await page.evaluate(async () => (await axe.run({ include: { fromShadowDom: ["mtor-pathway", ".left"] } }))
      .violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target).join(" ").slice(0, 300)}`));
    equal(`axe.${colorScheme}.${text === original ? "fine" : "mistake"}`, found, []);
  }
  await page.setViewportSize({ width: 390, height: 844 });
  equal("phone.fits", await page.evaluate(() => [document.documentElement.scrollWidth, $(".edit-area").getBoundingClientRect().width > 300]), [390, true]);
  equal("errors", errors, []);
} finally {
  await browser.close();
}
process.exit(failed);
