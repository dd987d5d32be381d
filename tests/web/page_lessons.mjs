// The lessons: each one opened, predicted and run by keyboard; what the page says against the lab's levels
// for the same runs; a teacher's own lessons, hostile ones, and a pathway without their names.
// SPDX-License-Identifier: MIT
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { axe, build, check, lab, levels, open, patience, same, test } from "./browser.mjs";

const root = process.argv[4];
const { modules, lessons: text } = JSON.parse(readFileSync(join(build, "made/texts.json"), "utf8"));

// --- the lessons and their answers without the page: text by a reader of our own, levels by the lab ---
const lessons = text.split(/^(?=lesson )/m).filter((part) => part.startsWith("lesson ")).map((part) => {
  const lines = part.split("\n").map((line) => /^(\w+)\s+(.*)$/.exec(line)).filter(Boolean);
  const of = (keyword) => lines.filter(([, k]) => k === keyword).map(([, , rest]) => rest);
  const [, id, title] = /^(\w+) "(.*?)"/.exec(of("lesson")[0]);
  return {
    id, title, say: of("say")[0], note: of("note")[0].slice(1, -1),
    runs: of("run").map((r) => /^(\w+) =\s*(.*)$/.exec(r).slice(1, 3)),
    asks: of("ask").map((a) => /^(\w+)\.(\w+) (\w+)\.(\w+) "(.*)"/.exec(a).slice(1, 6)),
  };
});
const last = (csv) => {
  const rows = csv.trim().split("\n").map((row) => row.split(","));
  return Object.fromEntries(rows[0].map((name, i) => [name, Number(rows.at(-1)[i])]));
};
function runsOf(lesson) {
  const found = {};
  for (const [name, run] of lesson.runs) {
    const [what, time] = run.split("@ ").length > 1 && / @ /.test(run) ? run.split(/ @ /) : [run, ""];
    const settings = what.split(/\s+/).filter(Boolean).flatMap((s) => {
      const [left, right] = s.split("=");
      if (right === undefined) return ["--preset", left];
      if (left.endsWith(".max")) return ["--max", `${left.slice(0, -4)}=${right}`];
      if (left.endsWith(".hold")) return ["--hold", `${left.slice(0, -5)}=${right.startsWith("@") ? found[right.slice(1)][left.slice(0, -5)] : right}`];
      return [/M$/.test(right) ? "--dose" : "--set", s];
    });
    found[name] = time ? last(execFileSync(lab, ["run", "--csv", "--every", time, "--until", time, "--at", "0min", ...settings], { encoding: "utf8" }))
      : levels(...settings);
  }
  return found;
}
const within = 0.05;
const order = ["lower", "same", "higher"];
const expected = new Map(lessons.map((lesson) => {
  const runs = runsOf(lesson);
  return [lesson.id, lesson.asks.map(([run, node, other, otherNode]) => {
    const level = runs[run][node], was = runs[other][otherNode];
    return { run, other, node, level, was, answer: level - was > within ? "higher" : was - level > within ? "lower" : "same" };
  })];
}));

// --- helpers -----------------------------------------------------------------------------------------
const inPage = (page, work, argument) => page.evaluate(`(${work})(document.querySelector("mtor-pathway"), ${JSON.stringify(argument ?? null)})`);
const count = (page, selector) => inPage(page, (host, s) => host.shadowRoot.querySelectorAll(s).length, selector);
const texts = (page, selector) => inPage(page, (host, s) => [...host.shadowRoot.querySelectorAll(s)].map((e) => e.textContent), selector);
/** Tab until what has the focus fits; nothing but the keyboard. */
async function tabTo(page, selector) {
  for (let i = 0; i < 60; ++i) {
    await page.keyboard.press("Tab");
    if (await inPage(page, (host, s) => host.shadowRoot.activeElement?.matches(s) ?? false, selector)) return;
  }
  throw new Error(`Tab does not reach ${selector}`);
}
const listen = (page) => inPage(page, (host) => {
  window.heard = [];
  for (const type of ["mtor-predict", "mtor-answer"]) document.addEventListener(type, (e) => window.heard.push({ type, ...e.detail }));
});
const heard = (page) => page.evaluate(() => window.heard.splice(0));

await test(async (browser) => {
  // --- every lesson, by keyboard ---------------------------------------------------------------------
  let page = await open(browser, { hash: "mode=lessons&lang=en" });
  same("list", await texts(page, ".lesson-list button"), lessons.map((l) => l.title));
  await listen(page);
  await tabTo(page, `[data-lesson="${lessons[0].id}"]`);
  await page.keyboard.press("Enter");
  for (const [n, lesson] of lessons.entries()) {
    const answers = expected.get(lesson.id);
    const wrong = [];
    const fail = (what, found, wanted) => JSON.stringify(found) === JSON.stringify(wanted) ||
      wrong.push(`${what}: ${JSON.stringify(found)}, expected ${JSON.stringify(wanted)}`);
    fail("lesson", await inPage(page, (host) => host.settings.lesson), lesson.id);
    fail("focus", await inPage(page, (host) => host.shadowRoot.activeElement?.textContent), lesson.title);
    let at = 0, paths = 0, wrongs = 0;
    while (at < answers.length) {
      const step = answers.slice(at).findIndex((a) => a.run !== answers[at].run || a.other !== answers[at].other);
      const size = step < 0 ? answers.length - at : step;
      const choices = [];
      for (let i = at; i < at + size; ++i) {
        fail(`run ${i} before the prediction`, await inPage(page, (host) => host.shadowRoot.querySelector(".go button")?.disabled), true);
        // Every second prediction is wrong.
        const right = order.indexOf(answers[i].answer);
        const choice = (n + i) % 2 === 0 ? right : (right + 1) % 3;
        await tabTo(page, `input[name="ask-${i}"]`);
        await page.keyboard.press("Space");
        for (let k = 0; k < choice; ++k) await page.keyboard.press("ArrowRight");
        choices.push(order[choice]);
      }
      fail("verdicts before the run", await count(page, ".verdict"), at);
      const predicted = (await heard(page)).filter((e) => e.type === "mtor-predict");
      fail("predicted", choices.map((_, k) => predicted.filter((e) => e.question === at + k).at(-1)?.choice), choices);
      await tabTo(page, ".go button");
      await page.keyboard.press("Enter");
      fail("focus is on the verdict", await inPage(page, (host) => host.shadowRoot.activeElement?.className.split(" ")[0]), "verdict");
      const told = (await heard(page)).filter((e) => e.type === "mtor-answer");
      for (let k = 0; k < size; ++k) {
        const i = at + k, a = answers[i];
        fail(`answer ${i}`, told[k], { type: "mtor-answer", lesson: lesson.id, question: i, choice: choices[k], answer: a.answer });
        const found = await inPage(page, (host, j) => {
          const box = host.shadowRoot.querySelectorAll(".verdict")[j];
          return { right: box.classList.contains("right"), levels: [...box.querySelectorAll(".level-value")].map((e) => Number(e.textContent)) };
        }, i);
        fail(`right ${i}`, found.right, choices[k] === a.answer);
        // (two digits are shown)
        if (Math.abs(found.levels[0] - a.was) > 0.011 || Math.abs(found.levels[1] - a.level) > 0.011) {
          wrong.push(`levels ${i}: ${found.levels}, the lab has ${a.was} and ${a.level}`);
        }
      }
      if (told.some((e) => e.choice !== e.answer)) {
        ++wrongs;
        if ((await count(page, ".why-step")) > 0 && (await count(page, ".node.because")) > 0) ++paths;
      }
      // The live cell goes where the run goes.
      const reached = await inPage(page, (host, timed) => {
        const { session } = host;
        if (!timed) session.skip();
        for (let k = 0; timed && k < 5000 && session.moving; ++k) session.frame(250);
        return host.session.settings.chart.map((name) => [name, session.level(session.signal(name))]);
      }, lesson.runs.find(([r]) => r === answers[at].run)[1].includes(" @ "));
      for (const a of answers.slice(at, at + size)) {
        const live = Object.fromEntries(reached)[a.node];
        if (!(Math.abs(live - a.level) < 0.02)) wrong.push(`the live cell has ${a.node} ${live}, the lab ${a.level}`);
      }
      at += size;
    }
    fail("a path for each wrong guess", paths, wrongs);
    fail("note", (await texts(page, ".learned p"))[0], lesson.note);
    check(`lesson.${lesson.id}`, wrong.length === 0, wrong.slice(0, 5).join("; "));
    if (n + 1 < lessons.length) {
      await tabTo(page, ".learned .primary");
      await page.keyboard.press("Enter");
    }
  }
  same("errors", page.errors, []);
  await inPage(page, (host) => host.shadowRoot.querySelector(".lesson-bar button").click());
  same("list.done", (await texts(page, ".lesson-list .hint")).length, lessons.length);
  await page.context().close();

  // --- axe, light and dark ---------------------------------------------------------------------------
  for (const colorScheme of ["light", "dark"]) {
    page = await open(browser, { hash: "mode=lessons&lang=en", colorScheme });
    same(`axe.list.${colorScheme}`, await axe(page), []);
    await page.locator(".lesson-list button").first().click();
    same(`axe.question.${colorScheme}`, await axe(page), []);
    for (const name of ["ask-0", "ask-1"]) await page.locator(`input[name="${name}"]`).first().click();
    await page.locator(".go button").click();
    same(`axe.verdict.${colorScheme}`, await axe(page), []);
    await page.locator(".lessons summary").last().click();
    await page.locator("#own-text").fill("lesson x \"X\"\nrun c = everolimuz=3nM\n");
    await page.waitForFunction(() => document.querySelector("mtor-pathway").shadowRoot.querySelector("#own-said .warning"));
    same(`axe.editor.${colorScheme}`, await axe(page), []);
    await page.context().close();
  }

  // --- an address opens one; an unknown one is told --------------------------------------------------
  page = await open(browser, { hash: "mode=lessons&lesson=two_losses&lang=en" });
  same("address", await texts(page, ".lessons h2"), ["PTEN loss is not TSC loss"]);
  same("address.setup", (await texts(page, ".step dd")).map((s) => s.trim()), ["the cell as it is", "PTEN loss"]);
  await page.context().close();
  page = await open(browser, { hash: "mode=lessons&lesson=no_such&lang=en" });
  check("address.unknown", (await texts(page, ".lessons .warning"))[0]?.includes("no_such"), String(await texts(page, ".lessons .warning")));

  // --- a teacher's own -------------------------------------------------------------------------------
  await page.locator(".lessons summary").last().click();
  const own = page.locator("#own-text");
  await own.fill('lesson mine "Mine"\nrun c =\nrun p = everolimuz=30nM\nask p.AKT c.AKT "AKT?"\n');
  await page.waitForFunction(() => document.querySelector("mtor-pathway").shadowRoot.querySelector("#own-said .warning"));
  const mistake = (await texts(page, "#own-said"))[0];
  check("own.mistake", /Line 3/.test(mistake) && /everolimuz/.test(mistake) && /mean everolimus/.test(mistake), mistake);
  await page.locator(".lessons .card-buttons .primary").click();
  same("own.mistake.used", await inPage(page, (host) => host.settings.lessons), "");
  const selected = await inPage(page, (host) => {
    const area = host.shadowRoot.querySelector("#own-text");
    return area.value.slice(area.selectionStart, area.selectionEnd);
  });
  same("own.mistake.selected", selected, "everolimuz");
  await own.fill('lesson mine "Mine"\nsay "Read."\nrun c =\nrun p = everolimus=30nM\nask p.S6K1 c.S6K1 "S6K1?"\nexpect p.S6K1 > c.S6K1 [0.05]\nnote "Done."\n');
  await page.waitForFunction(() => document.querySelector("mtor-pathway").shadowRoot.querySelector("#own-said li"));
  const preview = (await texts(page, "#own-said"))[0];
  check("own.preview", /S6K1\? falls/.test(preview) && /does not hold: p\.S6K1 > c\.S6K1/.test(preview), preview);
  await page.locator(".lessons .card-buttons .primary").click();
  same("own.used", await texts(page, ".lesson-list button"), ["Mine"]);
  await page.waitForFunction(() => location.hash.includes("lessons="), null, { timeout: patience });
  const link = await page.evaluate(() => location.hash.slice(1));
  await page.locator(".lessons .card-buttons button").nth(2).click();
  same("own.back", (await texts(page, ".lesson-list button")).length, lessons.length);
  await page.context().close();
  page = await open(browser, { hash: link });
  same("own.link", await texts(page, ".lesson-list button"), ["Mine"]);
  await page.locator(".lesson-list button").click();
  await page.locator('input[name="ask-0"]').first().click();
  await page.locator(".go button").click();
  same("own.link.runs", await count(page, ".verdict.right"), 1);
  same("own.errors", page.errors, []);
  await page.context().close();

  // --- hostile ---------------------------------------------------------------------------------------
  page = await open(browser, { hash: "mode=lessons&lang=en" });
  const bad = "<img src=x onerror=window.hurt=1><script>window.hurt=1</script>";
  const hostile = `lesson evil "${bad}"\nsay "${bad}\u0001\u202e\u001b[31m"\nrun c =\nrun p = everolimus=30nM\nask p.AKT c.AKT "${bad}"\nnote "${bad}"\n`;
  const write = async (value) => { // (typing 5000 lines takes a browser minutes)
    await inPage(page, (host, v) => {
      const area = host.shadowRoot.querySelector("#own-text");
      area.value = v;
      area.dispatchEvent(new Event("input"));
    }, value);
    await page.waitForTimeout(600);
  };
  const give = (value) => inPage(page, (host, v) => host.session.change((s) => { s.lessons = v; s.lesson = ""; }, "x"), value);
  await give(hostile);
  same("hostile.title", await texts(page, ".lesson-list button"), [bad]);
  await page.locator(".lesson-list button").click();
  await page.locator('input[name="ask-0"]').last().click();
  await page.locator(".go button").click();
  await page.locator(".lessons summary").last().click();
  await write(hostile);
  check("hostile.text", (await texts(page, ".learned p"))[0] === bad, String(await texts(page, ".learned p")));
  same("hostile.elements", await count(page, ".lessons img, .lessons script"), 0);
  same("hostile.executed", await page.evaluate(() => window.hurt ?? null), null);
  for (const [name, value] of Object.entries({
    long: `# ${"x".repeat(100_000)}\n`, many: Array.from({ length: 5000 }, (_, i) => `lesson l${i} "t"`).join("\n"),
    control: "\u0000\u0001\u001b\ud83d\ude00\u2028", quote: 'lesson a "', bare: "lesson", nested: "lesson a \"t\"\nlesson a \"t\"", crlf: "lesson a \"t\"\r\nrun c =\r\nask c.\r\n",
  })) {
    await give(value);
    const list = (await texts(page, ".lesson-list button")).length;
    check(`hostile.${name}`, list === lessons.length && (await count(page, ".lessons > div > .warning")) === 1, `${list} lessons, ${await texts(page, ".lessons > div > .warning")}`);
    await write(value);
    check(`hostile.${name}.editor`, (await count(page, "#own-said .warning")) === 1, "no mistake is told");
  }
  await give('lesson a "No questions"\nsay "s"\nnote "n"\n');
  check("hostile.no_questions", (await texts(page, ".lesson-list button")).length === lessons.length &&
    (await count(page, ".lessons > div > .warning")) === 1, "a lesson that asks nothing is taken");
  const runs = Array.from({ length: 13 }, (_, i) => `run r${i} = everolimus=${i}nM`).join("\n");
  await give(`lesson a "Many runs"\n${runs}\nask r1.AKT r0.AKT "?"\n`);
  await page.locator(".lesson-list button").click();
  await page.locator('input[name="ask-0"]').first().click();
  await page.locator(".go button").click();
  check("hostile.many_runs", (await texts(page, ".note")).some((s) => s.includes("twelve")) && (await count(page, ".verdict")) === 0, String(await texts(page, ".note")));
  same("hostile.errors", page.errors, []);
  await page.context().close();

  // --- a pathway that lacks their names --------------------------------------------------------------
  page = await open(browser, { hash: "mode=lessons&lang=en" });
  same("lacking.accepted", await inPage(page, (host, core) => host.session.setText(core, "core alone"), modules[0].text), null);
  const hints = await texts(page, ".lesson-list .hint");
  check("lacking.some", hints.length > 3 && hints.length < lessons.length && hints.every((s) => /^This pathway has no \w+/.test(s)), hints.join("; "));
  await page.locator('[data-lesson="immune"]').click();
  check("lacking.line", (await texts(page, ".lessons p"))[0]?.startsWith("This pathway has no"), String(await texts(page, ".lessons p")));
  await inPage(page, (host) => host.session.change((s) => { s.lesson = "and_gate"; }, "x"));
  await page.locator('input[name="ask-0"]').first().click();
  await page.locator(".go button").click();
  same("lacking.others", await count(page, ".verdict"), 1);
  same("lacking.errors", page.errors, []);
  await page.context().close();

  // --- German: the same number of sentences, none missing, none too many -----------------------------
  const { build: bundle } = createRequire(join(process.env.MTOR_WEB_TOOLS, "package.json"))("esbuild");
  const made = await bundle({ entryPoints: [join(root, "examples/web/src/words/lessons_de.ts")], bundle: true, write: false, format: "esm" });
  const { lessons: lessonsDe } = await import(`data:text/javascript;base64,${Buffer.from(made.outputFiles[0].text).toString("base64")}`);
  same("german.lessons", Object.keys(lessonsDe).sort(), lessons.map((l) => l.id).sort());
  for (const { id, asks } of lessons) {
    const german = lessonsDe[id] ?? [];
    const odd = asks.filter(([, , , , ask], i) => /\.\.\.$/.test(ask) !== /…$/.test(german[2 + i] ?? ""));
    check(`german.${id}`, german.length === 3 + asks.length && german.every((s) => s.trim().length > 5) && odd.length === 0,
      `${german.length} sentences for ${3 + asks.length}; ${odd.join("; ")}`);
  }
  page = await open(browser, { hash: "mode=lessons&lesson=released_brake&lang=de" });
  same("german.title", await texts(page, ".lessons h2"), [lessonsDe.released_brake[0]]);
  same("german.questions", await texts(page, ".lessons legend"), lessonsDe.released_brake.slice(2, 4));
  same("german.lang", await count(page, ".lessons [lang]"), 0);

  // --- reduced motion: a run in time stops, too ------------------------------------------------------
  await page.context().close();
  page = await open(browser, { hash: "mode=lessons&lesson=starving&lang=en", reducedMotion: "reduce" });
  await page.locator('input[name="ask-0"]').first().click();
  await page.locator(".go button").click();
  await page.waitForTimeout(500);
  const elapsed = await inPage(page, (host) => [host.session.elapsed <= 60, host.session.moving]);
  same("calm.stops", elapsed, [true, false]);
});
