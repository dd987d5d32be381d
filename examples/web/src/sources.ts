// A source as a reader wants it: "73, Harrington2004" becomes what it stands for.
// SPDX-License-Identifier: MIT
import type { Translate } from "./panel.ts";
import { part } from "./parts.ts";

export function describeSource(source: string, t: Translate): string {
  if (source === "") return "";
  const keys = source.split(",").map((key) => key.trim()).filter(Boolean);
  const references = part("references");
  const found = keys.map((key) => {
    if (key === "assumption") return t("why.assumption");
    if (key === "review") return t("why.review");
    return references[key] ?? key;
  });
  return `(${[...new Set(found)].join("; ")})`;
}
