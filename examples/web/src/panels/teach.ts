// For teachers: what students see and how it begins, as a link, as text for a page of one's own, as a QR
// code, and as a file that has it all inside. Nothing of this changes the teacher's own page but a preview.
// SPDX-License-Identifier: MIT
import { hasBoard } from "built:texts";
import { svg } from "../chart.ts";
import { createCopyBox } from "../copybox.ts";
import { readCodes } from "../handing.ts";
import { readLessons } from "../lessons.ts";
import { escaped, h, type Page, type Panel } from "../panel.ts";
import { qr } from "../qr.ts";
import { download, here as address, summary, textBox } from "../saving.ts";
import { packageOf } from "../scorm.ts";
import { modes, parameters, writeAddress, type Mode, type Part, type Settings } from "../settings.ts";
import { languageName, languages, type Key } from "../words/words.ts";
import { printWorksheets } from "../worksheet.ts";
import css from "./teach.css";

const file = "mtor-configured.html";

export function createTeach(page: Page): Panel {
  const { session, t, host } = page;
  let show: Part[] = session.settings.show.filter((part) => part !== "teach" && page.parts.includes(part));
  let visible = false;

  // --- what and how ---
  const name = (part: Part) => t(modes.includes(part as Mode) ? `mode.${part as Mode}` : part as "why");
  const ticks = h("fieldset", { class: "ticks" }, h("legend", {}, t("teach.show")),
    ...page.parts.map((part) => {
      const box = h("input", { type: "checkbox", value: part, onchange: () => {
        show = page.parts.filter((p) => (p === part ? box.checked : show.includes(p)));
        page.preview(show);
        void update();
      } });
      box.checked = show.includes(part);
      return h("label", {}, box, name(part));
    }));
  const begins = h("p", { class: "teach-state" });
  const opens = h("select", { onchange: () => void update() });
  const lang = h("select", { onchange: () => void update() }, h("option", { value: "" }, t("teach.lang.browser")),
    ...languages.map((one) => h("option", { value: one }, languageName(one))));
  lang.value = session.settings.lang && page.words.lang;

  // --- what one gets ---
  const here = location.href.split("#")[0]!;
  const base = h("input", { type: "text", spellcheck: "false", value: (host.copy && address()) || "mtor.html", oninput: () => void update() });
  const local = h("p", { class: "hint" }, t("teach.local"));
  const link = textBox(page, t("teach.link"), 3);
  const look = h("a", { target: "_blank", rel: "noopener" }, t("teach.look"));
  const frame = textBox(page, t("teach.frame"), 4);
  const element = textBox(page, t("teach.element"), 4);
  const code = h("div", { class: "qr" });
  const saveCode = h("button", { type: "button", class: "small-text", onclick: () =>
    download("mtor-qr.svg", new XMLSerializer().serializeToString(code.firstChild!), "image/svg+xml") }, t("teach.qr.save"));
  saveCode.hidden = true; // until there is one
  const copyText = textBox(page, t("teach.copy.text", { file }), 4);
  const copyDetails = h("details", { ontoggle: () => void update() }, h("summary", {}, t("teach.copy.refused")),
    h("p", { class: "hint" }, t("teach.copy.how", { file })), copyText.element);
  const copy = h("section", {}, h("h2", {}, t("teach.copy")), h("p", { class: "hint" }, t("teach.copy.what")),
    h("button", { type: "button", class: "primary", onclick: async () => {
      download(file, host.copy!(await writeAddress(draft())), "text/html");
      page.announce(t("teach.copy.done", { file }));
    } }, t("teach.copy.save")), copyDetails);
  copy.hidden = host.copy === null;

  const packageFile = "mtor-scorm.zip";
  copy.append(h("p", { class: "hint" }, t("teach.scorm.what")), h("button", { type: "button", onclick: async () => {
    download(packageFile, packageOf(host.copy!(await writeAddress(draft()), true), t("page.title")));
    page.announce(t("teach.copy.done", { file: packageFile }));
  } }, t("teach.scorm")));

  // --- worksheets, and answers that were handed in ---
  const book = readLessons(page);
  const sheets = (solved: boolean) => () => {
    book.update();
    const { lesson } = session.settings;
    printWorksheets(page, book, book.items.filter((item) => lesson === "" || item.id === lesson), solved);
  };
  const paper = h("section", {}, h("h2", {}, t("save.paper")), h("p", { class: "hint" }, t("teach.sheets")),
    h("div", { class: "card-buttons" }, h("button", { type: "button", onclick: sheets(false) }, t("save.print")),
      h("button", { type: "button", onclick: sheets(true) }, t("teach.solved"))));
  const codes = h("textarea", { rows: 4, "aria-label": t("teach.codes"), spellcheck: "false", oninput: () => void read() });
  const files = h("input", { type: "file", multiple: true, accept: ".txt", "aria-label": t("teach.codes.files"), onchange: async () => {
    const texts = await Promise.all([...files.files ?? []].map((one) => one.text()));
    codes.value = [codes.value, ...texts].filter(Boolean).join("\n");
    void read();
  } });
  const results = h("div", { class: "scroll", role: "status" });
  const table = createCopyBox(page, t("plots.csv"));
  table.element.hidden = true;
  async function read() {
    const found = await readCodes(codes.value);
    book.update();
    const rows = found.flatMap((one) => one === null ? [[t("teach.codes.damaged"), "", "", "", ""]]
      : book.items.filter((item) => item.id in one.answers).map((item) => {
        const { right, answered, count } = book.score(item, one.answers[item.id]!);
        return [one.name || "?", item.title, String(right), String(answered), String(count)];
      }));
    const head = [t("handing.name"), t("mode.lessons"), t("teach.codes.right"), t("teach.codes.answered"), t("teach.codes.count")];
    results.replaceChildren(...(found.length === 0 ? [] : [h("table", {},
      h("thead", {}, h("tr", {}, ...head.map((x) => h("th", { scope: "col" }, x)))),
      h("tbody", {}, ...rows.map(([first, ...rest]) => h("tr", {}, h("th", { scope: "row" }, first!), ...rest.map((x) => h("td", {}, x))))))]));
    table.element.hidden = found.length === 0;
    // A cell that begins like a formula would be one in a spreadsheet.
    const cell = (x: string) => `"${(/^[=+@\t-]/.test(x) ? `'${x}` : x).replaceAll('"', '""')}"`;
    table.set([head, ...rows].map((row) => row.map(cell).join(",")).join("\r\n") + "\r\n", "answers.csv");
  }
  const handed = h("details", {}, h("summary", {}, t("teach.codes")), h("p", { class: "hint" }, t("teach.codes.how")), codes, files, results, table.element);
  const board = h("section", {}, h("h2", {}, t("teach.board")), h("p", { class: "hint" }, t("teach.board.how")),
    h("p", {}, h("a", { href: "microbit.hex", download: "microbit.hex" }, "microbit.hex")));
  board.hidden = !hasBoard || host.copy === null;

  const labelled = (text: string, control: HTMLElement) => h("label", { class: "field" }, h("span", {}, text), control);
  const panel = h("div", { class: "teach" },
    ticks,
    h("section", {}, h("h2", {}, t("teach.begins")), begins, h("p", { class: "hint" }, t("teach.begins.how")),
      labelled(t("teach.opens"), opens), labelled(t("bar.lang"), lang)),
    copy, paper, handed, board,
    h("section", {}, h("h2", {}, t("teach.link")), labelled(t("teach.base"), base), local, link.element, h("p", {}, look),
      h("h3", {}, t("teach.qr")), code, saveCode),
    h("section", {}, h("h2", {}, t("teach.embed")),
      h("h3", {}, t("teach.frame")), frame.element, h("h3", {}, t("teach.element")), element.element),
    h("details", {}, h("summary", {}, t("teach.parameters")), h("p", { class: "hint" }, t("teach.parameters.how")),
      h("dl", {}, ...["v", ...parameters.map((p) => p.key)].flatMap((key) =>
        [h("dt", {}, h("code", {}, key)), h("dd", {}, t(`parameter.${key}` as Key))]))),
    h("p", { class: "hint" }, t("teach.privacy")));

  function draft(): Settings {
    return { ...session.settings, show, mode: opens.value as Mode, lang: lang.value };
  }

  function drawCode(text: string) {
    code.hidden = saveCode.hidden = !local.hidden; // nobody else can open an address of this disk
    if (code.hidden) return;
    const rows = qr(text.replace(/[^\x00-\x7f]+/g, encodeURIComponent)); // readers guess other letters wrong
    saveCode.hidden = rows === null;
    if (!rows) return code.replaceChildren(h("p", { class: "hint" }, t("teach.qr.long", { length: text.length })));
    const size = rows.length + 8;
    const path = rows.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x + 4} ${y + 4}h1v1h-1z` : ""))).join("");
    code.replaceChildren(svg("svg", { viewBox: `0 0 ${size} ${size}`, role: "img", "aria-label": t("teach.qr.alt"), "shape-rendering": "crispEdges" },
      svg("rect", { width: size, height: size, fill: "#fff" }), svg("path", { d: path, fill: "#000" })));
  }

  let asked = 0;
  async function update() {
    const mine = ++asked;
    const choices: Mode[] = ["explore", ...modes.filter((mode) => mode !== "explore" && show.includes(mode))];
    const chosen = choices.includes(opens.value as Mode) ? opens.value
      : opens.value === "" && session.settings.lesson && choices.includes("lessons") ? "lessons" : "explore";
    opens.replaceChildren(...choices.map((mode) => h("option", { value: mode }, t(`mode.${mode}`))));
    opens.value = chosen;
    begins.textContent = summary(page);
    const address = await page.address(draft());
    if (mine !== asked) return;
    const url = `${base.value.trim().split("#")[0]}#${address}`;
    local.hidden = /^https?:/i.test(url);
    link.area.value = url;
    look.href = `${here}#${address}`;
    look.parentElement!.hidden = host.copy === null || location.protocol === "about:";
    frame.area.value = `<iframe src="${escaped(url)}"\n  title="${escaped(t("page.title"))}" style="width:100%;height:85vh;min-height:560px;border:0"\n`
      + `  sandbox="allow-scripts allow-downloads allow-modals allow-popups" allow="clipboard-write; fullscreen" loading="lazy"></iframe>`;
    const attributes = (await writeAddress(draft())).split("&").map((field) => field.split("=") as [string, string]).filter(([key]) => key !== "v")
      .map(([key, value]) => ` ${key}="${escaped(decodeURIComponent(value))}"`).join("");
    element.area.value = `<script type="module" src="mtor-pathway.js"></script>\n<mtor-pathway${attributes} style="height:720px">\n`
      + `  <a href="${escaped(url)}">${escaped(t("page.title"))}</a>\n</mtor-pathway>`;
    drawCode(url);
    copyText.area.value = copyDetails.open && host.copy ? host.copy(await writeAddress(draft())) : "";
  }

  session.listen((change) => { if (visible && change !== "time") void update(); });
  return {
    element: panel, css,
    shown(now) {
      if (now === visible) return;
      visible = now;
      page.preview(now ? show : null);
      if (now) void update();
    },
  };
}
