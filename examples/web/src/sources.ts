// A source as a reader wants it: "73, Harrington2004" becomes what it stands for.
// SPDX-License-Identifier: MIT
import { references } from "built:texts";
import type { Translate } from "./panel.ts";

export function describeSource(source: string, t: Translate): string {
  if (source === "") return "";
  const parts = source.split(",").map((part) => part.trim()).filter(Boolean);
  const found = parts.map((part) => {
    if (part === "assumption") return t("why.assumption");
    if (part === "review") return t("why.review");
    return references[part] ?? part;
  });
  return `(${[...new Set(found)].join("; ")})`;
}
