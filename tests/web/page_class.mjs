// What a lecturer takes to class: worksheets, answers handed in as codes, a package for learning platforms, a glossary, other
// names of drugs.
// SPDX-License-Identifier: MIT
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deflateRawSync } from "node:zlib";
import { build, check, host, open, same, serve, test } from "./browser.mjs";

await test(async (browser) => {
  const scratch = mkdtempSync(join(tmpdir(), "class-"));
  // --- a worksheet: every question with its boxes, a picture without levels; with answers for the teacher ---
  {
    const page = await open(browser);
    await page.evaluate(() => { window.print = () => { window.printed = (window.printed ?? 0) + 1; }; });
    await host(page, (h) => h.set("mode=lessons&lesson=released_brake"));
    await page.getByRole("button", { name: "Worksheet" }).click();
    await page.emulateMedia({ media: "print" });
    const seen = await host(page, (h) => {
      const sheet = h.shadowRoot.querySelector(".sheet");
      return { printed: window.printed, sheets: h.shadowRoot.querySelectorAll(".sheet").length, questions: sheet.querySelectorAll(".sheet-question").length,
        boxes: sheet.textContent.match(/☐/g).length, ticked: /☒/.test(sheet.textContent), alone: !h.shadowRoot.querySelector(".columns").checkVisibility(),
        levels: [...sheet.querySelectorAll(".level")].filter((l) => l.getAttribute("width") !== "0").length, numbers: [...sheet.querySelectorAll(".node .number")].map((n) => n.textContent).join(""),
        nodes: ["S6K1", "AKT"].every((n) => sheet.querySelector(`.node[data-name="${n}"]`)) };
    });
    same("sheet", seen, { printed: 1, sheets: 1, questions: 3, boxes: 9, ticked: false, alone: true, levels: 0, numbers: "", nodes: true });
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    same("sheet.gone", await host(page, (h) => [h.shadowRoot.querySelectorAll(".sheet").length, h.shadowRoot.querySelector(".columns").checkVisibility()]), [0, true]);
    await page.emulateMedia({ media: "screen" });
    await host(page, (h) => h.set("mode=teach"));
    await page.getByRole("button", { name: "Print with answers" }).click();
    const solved = await host(page, (h) => [...h.shadowRoot.querySelectorAll(".sheet")].map((s) => [s.querySelectorAll(".sheet-question").length, (s.textContent.match(/☒/g) ?? []).length]));
    await page.getByRole("button", { name: "Print with answers" }).click();
    same("sheet.once", await host(page, (h) => h.shadowRoot.querySelectorAll(".sheets").length), 1);
    check("sheet.solved", solved.length === 14 && solved.every(([q, x]) => q === x && q > 0), JSON.stringify(solved));
    same("sheet.errors", page.errors, []);
    await page.context().close();
  }
  // --- answers, from a student to the teacher; damaged, hostile and foreign texts ---
  {
    const page = await open(browser);
    await host(page, (h) => h.set("mode=lessons&answers=released_brake:lhs2,two_outputs:lsls1"));
    await page.getByText("Hand in your answers").click();
    await page.getByLabel("Name", { exact: true }).fill("=Zoë <b>\"x\"");
    await page.waitForFunction(() => document.querySelector("mtor-pathway").shadowRoot.querySelector(".handing textarea").value.length > 60);
    await page.waitForTimeout(100);
    const code = await host(page, (h) => h.shadowRoot.querySelector(".handing textarea").value);
    check("code.plain", /^answers1\.[\w-]+$/.test(code), code);
    await host(page, (h) => h.set("mode=teach"));
    await page.getByText("Answers handed in").click();
    const box = page.getByLabel("Answers handed in");
    await box.fill(`Dear teacher, ${code}, bye. answers1.AAAA answers1.`);
    await page.waitForFunction(() => document.querySelector("mtor-pathway").shadowRoot.querySelectorAll(".teach tbody tr").length === 4);
    const rows = await host(page, (h) => [...h.shadowRoot.querySelectorAll(".teach tbody tr")].map((r) => [...r.children].map((c) => c.textContent)));
    same("code.read", rows.map((r) => [r[0], ...r.slice(2)]), [["=Zoë <b>\"x\"", "3", "3", "3"], ["=Zoë <b>\"x\"", "2", "4", "4"], ["damaged code", "", "", ""], ["damaged code", "", "", ""]]);
    check("code.csv", (await host(page, (h) => h.shadowRoot.querySelector(".teach .copy-area").value)).includes(`"'=Zoë <b>""x"""`), "a formula in the table");
    await page.getByLabel("Files with codes").setInputFiles([{ name: "a.txt", mimeType: "text/plain", buffer: Buffer.from(code) }]);
    await page.waitForFunction(() => document.querySelector("mtor-pathway").shadowRoot.querySelectorAll(".teach tbody tr").length === 6);
    // a code of the right form with what no page has written in it
    const forged = (answers) => `answers1.${deflateRawSync(JSON.stringify({ name: "N", answers })).toString("base64url")}`;
    const read = async (text) => {
      await box.fill(text);
      await page.waitForFunction(() => document.querySelector("mtor-pathway").shadowRoot.querySelectorAll(".teach tbody tr").length === 1);
      return host(page, (h) => h.shadowRoot.querySelector(".teach tbody td, .teach tbody th").textContent);
    };
    same("code.forged", [await read(forged({ released_brake: "lhs2" })), await read(forged({ "<b>": "lhs2" }))], ["N", "damaged code"]);
    same("code.errors", page.errors, []);
    await page.context().close();
  }
  // --- SCORM 1.2: the package by its rules, and a platform that refuses what its data model does not have ---
  {
    const page = await open(browser);
    await host(page, (h) => h.set("mode=teach&lesson=released_brake&preset=PTEN_loss"));
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "SCORM 1.2" }).click()]);
    const file = join(scratch, "package.zip");
    await download.saveAs(file);
    execFileSync("python3", ["-m", "zipfile", "-t", file]);
    execFileSync("python3", ["-m", "zipfile", "-e", file, scratch]);
    same("scorm.files", readdirSync(scratch).sort(), ["imsmanifest.xml", "index.html", "package.zip"]);
    const problems = await page.evaluate((xml) => {
      const found = [], ims = "http://www.imsproject.org/xsd/imscp_rootv1p1p2", adl = "http://www.adlnet.org/xsd/adlcp_rootv1p2";
      const doc = new DOMParser().parseFromString(xml, "text/xml"), need = (ok, what) => { if (!ok) found.push(what); };
      need(!doc.querySelector("parsererror"), "not well-formed");
      const root = doc.documentElement, one = (name) => root.getElementsByTagNameNS(ims, name)[0];
      need(root.localName === "manifest" && root.namespaceURI === ims && root.hasAttribute("identifier"), "manifest");
      need([...root.children].map((c) => c.localName).join() === "metadata,organizations,resources", "order of its parts");
      need(one("schema")?.textContent === "ADL SCORM" && one("schemaversion")?.textContent === "1.2", "schema");
      need(one("organizations").getAttribute("default") === one("organization").getAttribute("identifier"), "default organization");
      need(one("item").getAttribute("identifierref") === one("resource").getAttribute("identifier"), "item without resource");
      need(one("item").firstElementChild.localName === "title" && one("organization").firstElementChild.localName === "title", "title first");
      need(one("resource").getAttribute("type") === "webcontent" && one("resource").getAttributeNS(adl, "scormtype") === "sco", "resource");
      need(one("resource").getAttribute("href") === "index.html" && one("file").getAttribute("href") === "index.html", "href");
      const ids = [...root.querySelectorAll("[identifier]"), root].map((e) => e.getAttribute("identifier"));
      need(new Set(ids).size === ids.length && ids.every((id) => /^[A-Za-z_][\w.-]*$/.test(id)), "identifiers");
      return found;
    }, readFileSync(join(scratch, "imsmanifest.xml"), "utf8"));
    same("scorm.manifest", problems, []);
    await page.context().close();

    const platform = `<!doctype html><title>platform</title><script>
      const data = { "cmi.suspend_data": "", "cmi.core.lesson_status": "not attempted" }, log = [];
      let state = 0; // 1: begun, 2: over
      const rules = { "cmi.core.score.raw": (v) => v === String(Number(v)) && v >= 0 && v <= 100, "cmi.core.score.min": (v) => v === "0", "cmi.core.score.max": (v) => v === "100",
        "cmi.core.lesson_status": (v) => ["passed", "completed", "failed", "incomplete", "browsed"].includes(v), "cmi.suspend_data": (v) => v.length <= 4096,
        "cmi.core.session_time": (v) => /^\\d{2,4}:\\d\\d:\\d\\d(\\.\\d{1,2})?$/.test(v) };
      const bad = (why) => { log.push("BAD " + why); return "false"; };
      window.API = {
        LMSInitialize: (x) => (x === "" && state === 0 ? (state = 1, "true") : bad("LMSInitialize")),
        LMSGetValue: (k) => (state === 1 && k in data ? data[k] : (bad("get " + k), "")),
        LMSSetValue: (k, v) => (state === 1 && typeof v === "string" && rules[k]?.(v) ? (data[k] = v, "true") : bad("set " + k + "=" + v)),
        LMSCommit: (x) => (x === "" && state === 1 ? "true" : bad("LMSCommit")),
        LMSFinish: (x) => (x === "" && state === 1 ? (state = 2, "true") : bad("LMSFinish")),
        LMSGetLastError: () => "0", LMSGetErrorString: () => "", LMSGetDiagnostic: () => "" };
      window.seen = () => ({ ...data, state, log });
      window.again = () => { state = 0; };
    </script><iframe src="index.html" style="width:1280px;height:800px"></iframe>`;
    const at = await serve({}, { "platform.html": platform, "index.html": readFileSync(join(scratch, "index.html"), "utf8") });
    const lms = await open(browser, { url: `${at}platform.html`, ready: false });
    const inside = () => lms.frames()[1];
    const ready = () => inside().waitForFunction(() => document.querySelector("mtor-pathway")?.shadowRoot?.querySelector(".lessons fieldset"));
    await ready();
    await lms.waitForFunction(() => window.seen()["cmi.core.lesson_status"] === "incomplete");
    for (const step of [0, 1]) {
      await inside().evaluate((n) => {
        const root = document.querySelector("mtor-pathway").shadowRoot;
        for (const one of root.querySelectorAll(`[data-step="${n}"] fieldset`)) one.querySelector("input[value=lower]").click();
        root.querySelector(`[data-step="${n}"] .go button`).click();
      }, step);
    }
    await lms.waitForFunction(() => window.seen()["cmi.core.lesson_status"] === "completed");
    const done = await lms.evaluate(() => window.seen());
    same("scorm.score", [done["cmi.core.score.raw"], done["cmi.suspend_data"], done.log], ["33", "released_brake:lll2", []]);
    await lms.evaluate(() => { document.querySelector("iframe").src = "about:blank"; });
    await lms.waitForFunction(() => window.seen().state === 2);
    same("scorm.over", await lms.evaluate(() => window.seen().log), []);
    await lms.evaluate(() => { window.again(); document.querySelector("iframe").src = "index.html"; });
    await ready();
    await inside().waitForFunction(() => document.querySelector("mtor-pathway").shadowRoot.querySelectorAll(".verdict").length === 3);
    same("scorm.again", [await lms.evaluate(() => window.seen().log), lms.errors], [[], []]);
    // More than a platform keeps: whole entries.
    await inside().evaluate(async () => {
      const element = document.querySelector("mtor-pathway"), entry = (i) => [`lesson_${i}_${"x".repeat(40)}`, `${"l".repeat(30)}1`];
      await element.set({ answers: Object.fromEntries(Array.from({ length: 60 }, (_, i) => entry(i))) });
      element.dispatchEvent(new CustomEvent("mtor-answer"));
    });
    await lms.waitForFunction(() => window.seen()["cmi.suspend_data"].length > 1000);
    same("scorm.whole", (await lms.evaluate(() => window.seen()["cmi.suspend_data"])).split(",").filter((x) => !/^lesson_\d+_x{40}:l{30}1$/.test(x)), []);
    await lms.context().close();
  }
  // --- every node in two sentences; found by a word ---
  {
    const page = await open(browser);
    await page.keyboard.press("?");
    await page.getByText("Glossary").click();
    const all = await host(page, (h) => [h.shadowRoot.querySelectorAll(".glossary dt").length, h.session.model.nodes.length + h.session.model.inputs.length,
      [...h.shadowRoot.querySelectorAll(".glossary dd")].filter((d) => d.textContent.split(". ").length < 2).length]);
    const said = await host(page, (h) => Object.fromEntries([...h.shadowRoot.querySelectorAll(".glossary dt")].map((d) => [d.textContent.split(" ")[0], d.nextElementSibling.textContent])));
    check("glossary.arrows", /[Ss]witched off by [^;]*S6K1/.test(said.IRS1) && /switches on [^;.]*PI3K/.test(said.IRS1) && !/switches off/.test(said.IRS1) && /switches off [^.]*IRS1/.test(said.S6K1),
      `${said.IRS1} ${said.S6K1}`);
    same("glossary.all", [all[0] === all[1], all[2]], [true, 0]);
    await page.getByLabel("Find a name or a word").fill("brake");
    await page.getByLabel("Find a name or a word").fill("S6K1 at T389");
    const [entry] = await host(page, (h) => [...h.shadowRoot.querySelectorAll(".glossary dd")].map((d) => d.textContent));
    check("glossary.entry", /^S6K1 at T389: the rapamycin-sensitive output\. Switched on by .*mTORC1.*; switches on .*; switches off .*\.$/.test(entry), entry);
    same("glossary.errors", page.errors, []);
    await page.context().close();
  }
  // --- drugs and tumours by their other names, in any letters ---
  {
    const page = await open(browser, { hash: "drugs=rapamycin:20,MLN0128:30,Afinitor:5&preset=sclc" });
    same("names", await host(page, (h) => [h.settings.drugs, h.settings.presets, h.shadowRoot.querySelectorAll(".note").length]),
      [{ sirolimus: 20, sapanisertib: 30, everolimus: 5 }, ["small_cell_lung"], 0]);
    await host(page, (h) => h.set({ drugs: { Tarceva: 10, nothing: 3 } }).then((wrong) => { window.wrong = wrong; }));
    await page.waitForFunction(() => window.wrong);
    same("names.some", await page.evaluate(() => [window.wrong.length, Object.keys(document.querySelector("mtor-pathway").settings.drugs)]), [1, ["erlotinib"]]);
    await page.context().close();
  }
  // --- a board's file is offered where it lies beside the page ---
  {
    const page = await open(browser);
    await host(page, (h) => h.set("mode=teach"));
    const there = readdirSync(build).includes("microbit.hex");
    same("board", await host(page, (h) => h.shadowRoot.querySelector('a[href="microbit.hex"]')?.checkVisibility() ?? false), there);
    await page.context().close();
  }
});
