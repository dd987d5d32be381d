// Small things of the page that a change breaks unseen, one after another in a few seconds: what is pressed, told, marked,
// kept and taken away.
// SPDX-License-Identifier: MIT
import { check, host, open, same, test, text } from "./browser.mjs";

const headline = (page) => text(page, ".why-headline");
const press = (page, name) => page.getByRole("button", { name, exact: false }).first().click();
/** A day later. */
const later = async (page) => {
  await host(page, (h) => { h.session.skip(1440); });
  await page.waitForTimeout(600);
};

await test(async (browser) => {
  {
    const page = await open(browser);
    const pressed = (selector) => host(page, (h, s) => [...h.shadowRoot.querySelectorAll(s)].filter((b) => b.getAttribute("aria-pressed") === "true").map((b) => b.textContent), selector);
    const none = await host(page, (h) => h.shadowRoot.querySelector(".chips .chip").textContent);
    same("pressed.start", [await pressed(".view[data-view]"), await pressed(".chips .chip")], [["core"], [none]]);
    same("focus.not_taken", await page.evaluate(() => {
      const field = document.body.appendChild(document.createElement("input"));
      field.focus();
      document.querySelector("mtor-pathway").session.change((s) => { s.speed = 30; }, "x");
      const kept = document.activeElement === field;
      field.remove();
      return kept;
    }), true);
    same("tab_stop.one", await host(page, (h) => h.shadowRoot.querySelectorAll('.stage .node[tabindex="0"]').length), 1);
    const zoomed = () => host(page, (h) => h.shadowRoot.querySelector(".stage").classList.contains("enlarged"));
    const whole = await zoomed();
    await page.getByRole("button", { name: "Closer" }).click();
    same("zoom.enlarged", [whole, await zoomed()], [false, true]);
    await page.locator(".view[data-view=full]").click();
    await press(page, "PTEN loss");
    same("pressed.chosen", [await pressed(".view[data-view]"), await pressed(".chips .chip")], [["full"], ["PTEN loss"]]);
    await page.locator(".view[data-view=core]").click();
    // an arrow is pressed: what it does, in words; a step of a way: its own sentence
    const arrow = (from, to) => host(page, (h, [from, to]) => [...h.shadowRoot.querySelectorAll(".stage .hit")].find((x) => x.textContent === `${from} switches off ${to}`)
      .dispatchEvent(new MouseEvent("click", { bubbles: true })), [from, to]);
    await arrow("S6K1", "IRS1");
    check("arrow.sentence", /^S6K1 ⊣ IRS1: \S/.test(await text(page, ".why-sentence")), await text(page, ".why-sentence"));
    await press(page, "everolimus");
    await later(page);
    const steps = await host(page, (h) => {
      const said = () => h.shadowRoot.querySelector(".why-sentence").textContent, steps = [...h.shadowRoot.querySelectorAll(".why-step")];
      return steps.map((b) => {
        b.click();
        return steps.filter((x) => x.getAttribute("aria-pressed") === "true").length === 1 && said().includes(` ${b.textContent.trim()}: `);
      });
    });
    check("steps.read", steps.length > 1 && steps.every(Boolean), JSON.stringify(steps));
    // what was taken back is told, and what explained it is gone
    await press(page, "Pause");
    await host(page, (h) => h.focus());
    await page.keyboard.press("Control+z");
    check("undo.told", /undone.*everolimus|everolimus.*undone/i.test(await headline(page)), await headline(page));
    await host(page, (h) => h.session.reset("x"));
    same("reset.nothing_said", [await text(page, ".why-sentence"), await text(page, ".why-chain"), await host(page, (h) => h.shadowRoot.querySelectorAll(".stage .because").length)], ["", "", 0]);
    // a card closes by its button
    await host(page, (h) => h.shadowRoot.querySelector('.node[data-name="AKT"]').dispatchEvent(new MouseEvent("click", { bubbles: true })));
    await host(page, (h) => [...h.shadowRoot.querySelectorAll(".card button")].find((b) => b.textContent === "Close").click());
    same("card.closed", await host(page, (h) => h.shadowRoot.querySelector(".card").hidden), true);
    same("small.errors", page.errors, []);
    await page.context().close();
  }
  {
    // a link with drugs: they are a mark in time, each mark has its number, and what is chosen in the bar is what the link says
    const page = await open(browser, { hash: "drugs=everolimus:30&speed=720&chart=RTK,AKT" });
    await later(page);
    await page.keyboard.press("2");
    await later(page);
    const [first, second] = await host(page, (h) => [...h.shadowRoot.querySelectorAll(".toggle-list li")].map((l) => l.textContent));
    check("marks.numbered", /^① everolimus/.test(first) && second.startsWith("② "), `${first}; ${second}`);
    same("bar.speed", await host(page, (h) => [...h.shadowRoot.querySelectorAll(".run select")].map((s) => s.value)), ["720"]);
    // names stand at the ends of their lines, and the time that is looked at is where the slider stands
    const apart = await host(page, (h) => {
      const ends = [...h.shadowRoot.querySelectorAll(".chart:not(.plot) polyline")].map((l) => Number(l.getAttribute("points").split(",").at(-1))).sort((a, b) => a - b);
      return [...h.shadowRoot.querySelectorAll(".chart:not(.plot) .label")].map((l, i) => Number(l.getAttribute("y")) - 4 - ends[i]);
    });
    check("labels.at_ends", apart.length === 2 && apart.every((y) => Math.abs(y) <= 7), apart.join());
    const past = page.getByRole("slider", { name: "Look back in time" });
    const latest = await past.inputValue();
    await past.focus();
    await page.keyboard.press("Home");
    await page.waitForTimeout(300);
    same("past.slider", [await past.inputValue(), Number(latest) > 0], ["0", true]);
    // out of the document nothing moves
    const frames = await page.evaluate(async () => {
      const h = document.querySelector("mtor-pathway");
      h.session.change((s) => { s.inputs = { oxygen: 0.4 }; }, "x");
      h.session.play(true);
      await new Promise(requestAnimationFrame);
      const moving = h.session.moving;
      h.remove();
      await new Promise((r) => setTimeout(r, 100));
      const time = h.session.time;
      await new Promise((r) => setTimeout(r, 200));
      return [moving, h.session.time - time];
    });
    same("removed.still", frames, [true, 0]);
    await page.context().close();
  }
  {
    // a name of one letter is a name, one of 64 is none; and the picture can be saved while another panel has its place
    const page = await open(browser);
    same("names.short", await host(page, async (h) => {
      h.session.setText('node A tau=5 "a"\nnode B tau=5 "b"\nA => B\n', "x");
      h.session.change((s) => { s.chart = ["A", "B"]; }, "x");
      const link = await h.link();
      await h.set("");
      const told = await h.set(link);
      return [told, h.settings.chart, (await h.set(`chart=${"A".repeat(64)}`)).length];
    }), [[], ["A", "B"], 1]);
    await page.context().close();
    const saved = async (mode) => {
      const page = await open(browser);
      await host(page, (h, m) => h.session.change((s) => { s.mode = m; }, "x"), mode);
      await page.keyboard.press("Space");
      await press(page, "Save");
      await host(page, (h) => [...h.shadowRoot.querySelectorAll("dialog button")].find((b) => b.textContent === "SVG").click());
      await page.waitForFunction(() => /<svg/.test(document.querySelector("mtor-pathway").shadowRoot.querySelector(".saved textarea").value));
      const drawn = await host(page, (h) => (h.shadowRoot.querySelector(".saved textarea").value.match(/(fill|stroke|font-size)="[^"]*"/g) ?? []).length);
      await host(page, (h) => [...h.shadowRoot.querySelectorAll(".saving .text-box button")][0].click());
      await page.waitForFunction(() => /copied/i.test(document.querySelector("mtor-pathway").shadowRoot.querySelector(".live").textContent), null, { timeout: 10_000 })
        .catch(() => check("copy.announced", false, "not told"));
      await page.context().close();
      return drawn;
    };
    const [there, elsewhere] = [await saved("explore"), await saved("plots")];
    check("saved.elsewhere", there > 100 && Math.abs(there - elsewhere) <= 0.1 * there, `${there}, from the plots ${elsewhere}`);
  }
  {
    // what a cell was before leaves no trace in it; a lesson whose runs come to rest goes as fast as was chosen
    const page = await open(browser, { hash: "speed=720" });
    const control = () => host(page, (h) => [...h.session.engine.levels(2)].join());
    const at = await control();
    await press(page, "PTEN loss");
    const other = await control();
    await press(page, "PTEN loss");
    same("cell.anew", [other === at, await control() === at], [false, true]);
    await host(page, (h) => h.session.change((s) => { s.mode = "lessons"; s.lesson = "released_brake"; }, "x"));
    await page.locator('input[name="ask-0"]').first().waitFor();
    await host(page, (h) => {
      for (const one of h.shadowRoot.querySelectorAll('[data-step="0"] fieldset')) one.querySelector("input[value=lower]").click();
      h.shadowRoot.querySelector(".go button").click();
    });
    same("lesson.speed", await host(page, (h) => [h.shadowRoot.querySelectorAll(".verdict").length > 0, h.settings.speed]), [true, 720]);
    await page.context().close();
  }
});
