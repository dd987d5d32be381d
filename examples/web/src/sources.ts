// A source as a reader wants it: "73, Harrington2004" becomes what it stands for, each paper a link where its place is known.
// SPDX-License-Identifier: MIT
import { h, type Translate } from "./panel.ts";
import { part } from "./parts.ts";

/** "(A 2004 J 1:2; B 2005 K 3:4)", to be put into the page; the papers are opened only when they are chosen. */
export function describeSource(source: string, t: Translate): (HTMLElement | string)[] {
  const keys = source.split(",").map((key) => key.trim()).filter(Boolean);
  const references = part("references");
  const found = keys.map((key) => {
    if (key === "assumption") return t("why.assumption");
    if (key === "review") return t("why.review");
    return references[key] ?? key;
  });
  return [...new Set(found)].flatMap((text, i, all) => {
    const [, paper = text, kind, place] = /^(.*) (doi|pmid):(\S+)$/.exec(text) ?? [];
    return [i === 0 ? "(" : "; ",
      place ? h("a", { href: kind === "doi" ? `https://doi.org/${place}` : `https://pubmed.ncbi.nlm.nih.gov/${place}/`, target: "_blank", rel: "noopener noreferrer" }, paper) : paper,
      i === all.length - 1 ? ")" : ""];
  });
}
