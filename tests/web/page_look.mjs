// What is seen, from the back of the room and on a phone: sizes of names, the picture's share, arrows, present mode.
// SPDX-License-Identifier: MIT
import { axe, check, host, levels, open, same, test, text } from "./browser.mjs";

const given = async (page) => {
  await host(page, (h) => { h.session.skip(1440); });
  await page.waitForFunction(() => /AKT (rises|steigt)/.test(document.querySelector("mtor-pathway").shadowRoot.querySelector(".why-headline").textContent));
  await page.waitForTimeout(100);
};
/** In pixels of the screen. */
const measured = (page) => host(page, (h) => {
  const root = h.shadowRoot, svg = root.querySelector(".stage .picture"), { a } = svg.getScreenCTM(), box = svg.viewBox.baseVal;
  const stage = root.querySelector(".stage").getBoundingClientRect(), why = root.querySelector(".why-headline").getBoundingClientRect();
  const column = root.querySelector(".stage-box").getBoundingClientRect();
  const names = [...svg.querySelectorAll(".node .name")].map((n) => parseFloat(getComputedStyle(n).fontSize) * a);
  const lines = [...svg.querySelectorAll(".edge .line")].map((l) => parseFloat(getComputedStyle(l).strokeWidth));
  return { name: Math.min(...names), line: Math.min(...lines), share: Math.max((box.width * a) / stage.width, (box.height * a) / stage.height),
    across: (box.width * a) / column.width, headline: parseFloat(getComputedStyle(root.querySelector(".why-headline")).fontSize),
    inSight: stage.top >= 0 && stage.bottom <= innerHeight && why.bottom <= innerHeight && why.top >= 0 && (stage.bottom <= why.top + 1),
    scrolls: document.documentElement.scrollWidth > innerWidth + 1 };
});

await test(async (browser) => {
  for (const [name, width, height, least, hash] of [
    ["1280x800", 1280, 800, 14, ""], ["1024x600", 1024, 600, 12, ""], ["830x560", 830, 560, 10, ""],
    ["present.1024x600", 1024, 600, 18, "present=on&"], ["present.old_link", 1366, 768, 18, "theme=projector&"], ["3840x2160", 3840, 2160, 40, ""],
    ["german", 1280, 800, 14, "lang=de&"],
  ]) {
    const page = await open(browser, { hash: `${hash}drugs=everolimus:30`, viewport: { width, height } });
    await given(page);
    const m = await measured(page);
    console.log(`   ${name}: ${JSON.stringify(m)}`);
    check(`${name}.names`, m.name >= least, `${m.name} px, expected ${least}`);
    check(`${name}.share`, m.share >= 0.9, m.share);
    check(`${name}.arrows`, m.line >= 2, m.line);
    check(`${name}.in_sight`, m.inSight && !m.scrolls, JSON.stringify(m));
    if (name.startsWith("present")) {
      check(`${name}.headline`, m.headline >= 27, m.headline);
      same(`${name}.gone`, await host(page, (h) => [".bar-top button", ".left", "[data-part=outcomes]", ".why-sentence"].filter((s) => h.shadowRoot.querySelector(s).checkVisibility())), []);
      same(`${name}.lines`, await host(page, (h) => h.shadowRoot.querySelectorAll(".chart .line").length), 3);
      same(`${name}.axe`, await axe(page), []);
      await page.keyboard.press("3");
      same(`${name}.keys`, await host(page, (h) => Object.keys(h.settings.drugs)), ["everolimus", "pictilisib"]);
      await page.keyboard.press("p");
      same(`${name}.left`, await host(page, (h) => [h.settings.present, h.shadowRoot.querySelector(".bar-top button:not(.fold)").checkVisibility()]), ["off", true]);
    }
    if (name === "german") {
      same("german.reason", await host(page, (h) => [...h.shadowRoot.querySelectorAll(".why-sentence > [lang=en]:not(cite)")].map((x) => x.textContent)), []);
      check("german.sentence", (await text(page, ".why-sentence")).includes("S6K1 markiert IRS1, das dann PI3K nicht binden kann."), await text(page, ".why-sentence"));
    }
    // Names of drugs stand whole, beside a scroll bar too, which this browser hides.
    same(`${name}.drugs`, await host(page, (h) => {
      h.shadowRoot.querySelector(".left").style.borderInlineEnd = "16px solid";
      return [...h.shadowRoot.querySelectorAll(".left .drug-name")].filter((n) => n.checkVisibility()).map((n) => n.firstChild).filter((word) => {
        const range = document.createRange();
        range.selectNode(word);
        return range.getClientRects().length > 1;
      }).map((word) => word.textContent);
    }), []);
    same(`${name}.errors`, page.errors, []);
    await page.context().close();
  }

  // --- the contrast of arrows against what lies behind them, light and dark ---
  for (const theme of ["light", "dark"]) {
    const page = await open(browser, { hash: `theme=${theme}&drugs=everolimus:30` });
    await given(page);
    const weak = await host(page, (h) => {
      const light = (rgb) => {
        const [r, g, b] = rgb.match(/[\d.]+/g).map((x) => { const c = Number(x) / 255; return c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4; });
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const grounds = [...h.shadowRoot.querySelectorAll(".compartment")].map((c) => light(getComputedStyle(c).fill));
      return [...h.shadowRoot.querySelectorAll(".edge .line")].flatMap((line) => {
        const s = getComputedStyle(line), l = light(s.stroke);
        const least = Math.min(...grounds.map((g) => (Math.max(l, g) + 0.05) / (Math.min(l, g) + 0.05)));
        return least < 3 || s.opacity !== "1" ? [`${s.stroke} ${least.toFixed(2)}`] : [];
      });
    });
    same(`contrast.${theme}`, [...new Set(weak)], []);
    await page.context().close();
  }

  // --- change, not state: what moved has a sign that needs no colour; the two that matter stand out ---
  {
    const page = await open(browser, { hash: "drugs=everolimus:30" });
    await given(page);
    const marked = await host(page, (h) => Object.fromEntries(["S6K1", "AKT", "RAG"].map((n) => {
      const g = h.shadowRoot.querySelector(`.node[data-name="${n}"]`);
      return [n, [g.querySelector(".mark").getAttribute("visibility"), g.classList.contains("up"), g.classList.contains("down"), g.classList.contains("stressed"), /risen|fallen/.exec(g.getAttribute("aria-label"))?.[0] ?? ""]];
    })));
    same("change.marks", marked, { S6K1: ["visible", false, true, true, "fallen"], AKT: ["visible", true, false, true, "risen"], RAG: ["hidden", false, false, false, ""] });
    const colours = await host(page, (h) => ["S6K1", "AKT"].map((n) => {
      const i = h.settings.chart.indexOf(n);
      return getComputedStyle(h.shadowRoot.querySelector(`.node[data-name="${n}"] .level`)).fill === getComputedStyle(h.shadowRoot.querySelector(`.chart .line-${i}`)).stroke;
    }));
    same("colour.same_in_chart", colours, [true, true]);
    await page.context().close();
  }

  // --- a phone: picture and headline stay in sight while a drug is tapped; the bar is one row; swipes move no slider ---
  {
    const page = await open(browser, { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
    await page.locator("[data-drug=everolimus] .switch").tap();
    await given(page);
    const m = await measured(page);
    console.log(`   phone: ${JSON.stringify(m)}`);
    check("phone.in_sight", m.inSight && !m.scrolls, JSON.stringify(m));
    check("phone.drug_in_sight", await host(page, (h) => { const r = h.shadowRoot.querySelector("[data-drug=everolimus]").getBoundingClientRect(); return r.top > 0 && r.bottom < innerHeight; }), "the switch is gone");
    check("phone.bar", await host(page, (h) => h.shadowRoot.querySelector(".bar-top").getBoundingClientRect().height) < 50, "more than a row");
    same("phone.foot", await host(page, (h) => h.shadowRoot.querySelector(".foot").checkVisibility()), false);
    same("phone.swipe", await host(page, (h) => getComputedStyle(h.shadowRoot.querySelector("input[type=range]")).touchAction), "pan-y");
    same("phone.axe", await axe(page), []);
    await page.locator(".fold").tap();
    check("phone.menu", await host(page, (h) => h.shadowRoot.querySelector('[data-mode="lessons"]').checkVisibility() && h.shadowRoot.querySelector(".fold").getAttribute("aria-expanded") === "true"), "nothing unfolds");
    await page.context().close();
  }
  // --- enlarged four times (1280 wide at 400 %), nothing is cut and nothing stands in the way ---
  {
    const page = await open(browser, { hash: "drugs=everolimus:30", viewport: { width: 320, height: 256 } });
    await given(page);
    const sizes = await host(page, (h) => {
      const svg = h.shadowRoot.querySelector(".stage .picture").getBoundingClientRect();
      const cut = [...h.shadowRoot.querySelectorAll(".bar-top button, .chip, .drug, .slider, .why-headline, .outcome")]
        .filter((e) => e.checkVisibility()).filter((e) => { const r = e.getBoundingClientRect(); return r.left < -1 || r.right > innerWidth + 1; }).map((e) => e.textContent);
      return { wide: svg.width, high: svg.height, cut, sticky: getComputedStyle(h.shadowRoot.querySelector(".middle")).position };
    });
    check("zoom400.picture", sizes.wide > 290 && sizes.high > 200, JSON.stringify(sizes));
    same("zoom400.cut", [sizes.cut, sizes.sticky], [[], "static"]);
    await page.context().close();
  }
  // --- the largest view: names first, inside their boxes; one step closer all can be read ---
  {
    const page = await open(browser, { hash: "view=full" });
    const names = () => host(page, (h) => {
      const svg = h.shadowRoot.querySelector(".stage .picture"), { a } = svg.getScreenCTM();
      return [...svg.querySelectorAll(".node .name")].map((n) => [parseFloat(getComputedStyle(n).fontSize) * a,
        n.getBBox().width < n.parentNode.querySelector(".box").getBBox().width + 2 ? "" : n.textContent]).sort((x, y) => x[0] - y[0]);
    });
    const whole = await names();
    await page.getByRole("button", { name: "Closer" }).click();
    const near = await names();
    console.log(`   full: names of ${whole[0][0].toFixed(1)} px and more, half of them ${whole[whole.length >> 1][0].toFixed(1)}; a step closer ${near[0][0].toFixed(1)}`);
    check("full.names", whole[whole.length >> 1][0] >= 10 && near[0][0] >= 12, `${whole[whole.length >> 1][0]} ${near[0][0]}`);
    same("full.inside", whole.filter(([, out]) => out), []);
    await page.context().close();
  }

  // --- closer: by keys, buttons and the wheel, dragged; saved whole ---
  {
    const page = await open(browser, { hash: "view=full" });
    const box = () => host(page, (h) => h.shadowRoot.querySelector(".stage .picture").getAttribute("viewBox").split(" ").map(Number));
    const whole = await box();
    await host(page, (h) => h.shadowRoot.querySelector('.node[data-name="AKT"]').focus());
    await page.keyboard.press("+");
    await page.keyboard.press("+");
    const near = await box();
    check("zoom.keys", Math.abs(near[2] - whole[2] / 2.25) < 1, near.join());
    const stage = await page.locator(".stage").boundingBox();
    const [x, y] = [stage.x + stage.width / 2, stage.y + stage.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 60, y - 40, { steps: 4 });
    await page.mouse.up();
    const moved = await box();
    check("zoom.dragged", moved[0] > near[0] + 10 && moved[1] > near[1] + 10, moved.join());
    same("zoom.drag_chooses_nothing", await host(page, (h) => h.shadowRoot.querySelector(".card").hidden), true);
    await page.keyboard.down("Control");
    await page.mouse.wheel(0, -300);
    await page.keyboard.up("Control");
    await page.waitForTimeout(100);
    check("zoom.wheel", (await box())[2] < moved[2] - 1, "the wheel with Ctrl does nothing");
    await host(page, (h) => h.shadowRoot.querySelector('.node[data-name="tumour_growth"]').focus());
    const seen = await box();
    const node = await host(page, (h) => h.shadowRoot.querySelector('.node[data-name="tumour_growth"]').transform.baseVal[0].matrix.f);
    check("zoom.focus_in_sight", node >= seen[1] && node <= seen[1] + seen[3], `${node} of ${seen}`);
    await page.keyboard.press("0");
    same("zoom.whole", await box(), whole);
    await page.context().close();
  }
  // --- over time: the first hours are readable, any time can be read by keys, marks are told ---
  {
    const page = await open(browser);
    await page.keyboard.press("1");
    await host(page, (h) => { h.session.skip(); });
    await page.waitForTimeout(300);
    const fall = await host(page, (h) => {
      const points = h.shadowRoot.querySelector(".chart .line-0").getAttribute("points").split(" ").map((p) => p.split(",").map(Number));
      const half = (points[0][1] + points.at(-1)[1]) / 2;
      return [points.find(([, y]) => y > half)[0] - points[0][0], points.at(-1)[0] - points[0][0]];
    });
    check("chart.first_hours", fall[0] > 0.02 * fall[1], fall.join(" of "));
    same("chart.marks", await host(page, (h) => [...h.shadowRoot.querySelectorAll(".toggle-list li")].map((l) => l.textContent)), ["① everolimus 30 nM"]);
    await host(page, (h) => h.shadowRoot.querySelector(".chart").focus());
    await page.keyboard.press("Home");
    check("chart.read", /^0 min: S6K1 0\.\d\d, /.test(await text(page, ".chart-read")), await text(page, ".chart-read"));
    await page.context().close();
  }
  // --- back in time, and step by step: the picture shows what was; what is changed is changed now ---
  {
    const page = await open(browser);
    await page.keyboard.press("1");
    await host(page, (h) => { h.session.skip(); });
    const of = () => host(page, (h) => [Number(h.shadowRoot.querySelector('.node[data-name="S6K1"] .number').textContent), h.session.looking, h.session.moving]);
    const [now] = await of();
    await page.getByRole("slider", { name: "Look back in time" }).focus();
    await page.keyboard.press("Home");
    const [then, sample, moving] = await of();
    check("past.shown", then > now + 0.3 && sample === 0 && !moving, [then, now, sample, moving].join());
    check("past.told", (await text(page, ".status")).includes("looking back") && /^0 min: S6K1/.test(await text(page, ".chart-read")), await text(page, ".status"));
    await page.getByRole("button", { name: "One step on" }).click();
    same("past.on", await host(page, (h) => h.session.looking), 1);
    await page.keyboard.press("2");
    same("past.changed_now", await host(page, (h) => [h.session.looking, h.session.history.toggles.length, h.session.moving]), [-1, 2, true]);
    await page.getByRole("button", { name: "Pause" }).click();
    const before = await host(page, (h) => h.session.time);
    await page.getByRole("button", { name: "One step on" }).click();
    same("step.minutes", await host(page, (h, was) => [h.session.time - was, h.session.playing], before), [10, false]);
    same("past.errors", page.errors, []);
    await page.context().close();
  }
  // --- numbers where there is room, else at what one points at, or when asked for ---
  {
    const page = await open(browser, { hash: "view=full&drugs=everolimus:30" });
    await given(page);
    const seen = () => host(page, (h) => ["AKT", "GATOR1"].map((n) => getComputedStyle(h.shadowRoot.querySelector(`.node[data-name="${n}"] .number`)).visibility));
    same("numbers.few", await seen(), ["visible", "hidden"]);
    await page.locator('.node[data-name="GATOR1"] .name').hover();
    same("numbers.pointed_at", await seen(), ["visible", "visible"]);
    await page.getByRole("button", { name: "numbers" }).click();
    await page.mouse.move(5, 5);
    same("numbers.asked_for", await seen(), ["visible", "visible"]);
    await page.context().close();
  }
  // --- a protein has one colour: in whatever order it is followed, in the picture, in plots and in a lesson ---
  {
    const page = await open(browser, { hash: "chart=AKT,RHEB,S6K1" });
    await host(page, (h) => h.set("chart=AKT,RHEB,S6K1&mode=plots&plot=everolimus,AKT,RHEB"));
    await page.waitForFunction(() => document.querySelector("mtor-pathway").shadowRoot.querySelectorAll(".plot .label").length === 2);
    const labels = (where) => host(page, (h, w) => Object.fromEntries([...h.shadowRoot.querySelectorAll(`${w} .label`)].map((l) => [l.textContent.split(" ")[0], getComputedStyle(l).fill])), where);
    const plotted = await labels(".plot"), drawn = await labels(".chart:not(.plot)");
    const [s6k1] = await host(page, (h) => [getComputedStyle(h).getPropertyValue("--line-0")]);
    same("colour.plots", [plotted.AKT, plotted.RHEB], [drawn.AKT, drawn.RHEB]);
    check("colour.apart", new Set(Object.values(drawn)).size === 3 && drawn.S6K1 === "rgb(0, 99, 166)", JSON.stringify([drawn, s6k1]));
    await host(page, (h) => h.set("mode=lessons&lesson=released_brake"));
    await page.locator("[data-step='0'] input").first().waitFor();
    for (const box of await page.locator("[data-step='0'] input[value=lower]").all()) await box.check();
    await page.getByRole("button", { name: "Run", exact: true }).last().click();
    await page.locator(".verdict").first().waitFor();
    const bars = await host(page, (h) => [...h.shadowRoot.querySelectorAll(".verdict .level-bar > span")].map((s) => getComputedStyle(s).backgroundColor));
    same("colour.lesson", [...new Set(bars)].sort(), [drawn.AKT, drawn.S6K1].sort());
    same("colour.lesson.chart", (({ S6K1, AKT }) => [S6K1, AKT])(await labels(".chart:not(.plot)")), [drawn.S6K1, drawn.AKT]);
    same("colour.errors", page.errors, []);
    await page.context().close();
  }
  // --- inhibitors by target, and chips by kind ---
  {
    const page = await open(browser);
    await host(page, (h) => { for (const d of h.shadowRoot.querySelectorAll(".more")) d.open = true; });
    await page.waitForFunction(() => document.querySelector("mtor-pathway").shadowRoot.querySelectorAll(".more h3").length > 5);
    const heads = await host(page, (h) => [...h.shadowRoot.querySelectorAll(".more h3")].map((x) => x.textContent));
    check("groups", ["Mutations", "Cancers", "Switches of the model", "mTOR kinase inhibitor"].every((g) => heads.includes(g)), heads.join());
    check("groups.target", /rapalog/.test(await text(page, "[data-drug=everolimus] .drug-name")), "no target beside the first ones");
    await page.context().close();
  }
  // --- two cells, one click, one time axis: as the lab has each of them ---
  {
    const page = await open(browser);
    await page.getByRole("button", { name: "Beside it" }).click();
    same("beside.tumour", await host(page, (h) => [h.settings.presets, h.shadowRoot.querySelectorAll(".chart").length]), [["PTEN_loss"], 2]);
    await page.keyboard.press("1");
    await host(page, (h) => { h.session.skip(); });
    const at = await host(page, (h) => ["AKT", "S6K1"].map((n) => [h.session.level(h.session.node(n)), h.session.engine.signal(6, h.session.node(n))]));
    const mutant = levels("--preset", "PTEN_loss", "--dose", "everolimus=30nM"), plain = levels("--dose", "everolimus=30nM");
    const off = ["AKT", "S6K1"].flatMap((n, i) => [Math.abs(at[i][0] - mutant[n]), Math.abs(at[i][1] - plain[n])]);
    check("beside.levels", Math.max(...off) < 0.01, JSON.stringify([at, off]));
    await page.waitForTimeout(200);
    const ticks = await host(page, (h) => [...h.shadowRoot.querySelectorAll(".chart")].map((c) => [...c.querySelectorAll(".tick")].map((t) => t.textContent + t.getAttribute("x")).join()));
    same("beside.axis", ticks[0], ticks[1]);
    same("beside.errors", page.errors, []);
    await page.context().close();
  }
});
