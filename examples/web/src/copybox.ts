// A text to take away: selectable in any case, copied or downloaded where the page may do so.
// SPDX-License-Identifier: MIT
import { h, type Page } from "./panel.ts";

export interface CopyBox {
  element: HTMLElement;
  set(text: string, file: string): void;
}

export function createCopyBox(page: Page, label: string): CopyBox {
  const { t } = page;
  let file = "";
  const area = h("textarea", { class: "copy-area", readonly: true, rows: 4, wrap: "off", dir: "ltr", "aria-label": label });
  const copy = async () => {
    area.focus();
    area.select();
    try {
      await navigator.clipboard.writeText(area.value);
      page.announce(t("copy.done"));
    } catch {
      page.note(t("copy.refused"));
    }
  };
  const download = () => {
    const link = h("a", { href: URL.createObjectURL(new Blob([area.value], { type: "text/csv" })), download: file });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  };
  return {
    element: h("details", { class: "copy-box" }, h("summary", {}, label), area,
      h("div", { class: "copy-buttons" },
        h("button", { type: "button", onclick: () => void copy() }, t("copy")),
        h("button", { type: "button", onclick: download }, t("download")))),
    set(text, name) {
      area.value = text;
      file = name;
    },
  };
}
