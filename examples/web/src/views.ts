// The views of the pathway, as layout/ has placed them.
// SPDX-License-Identifier: MIT
import { part } from "./parts.ts";
import { expand } from "./picture/compact.ts";
import type { View } from "./picture/view.ts";

/** In the order of their buttons. The core fits a phone; full wants room; the rest are modules. */
export const viewNames: readonly string[] = Object.keys(part("views"));

const made = new Map<string, View>();
/** The first where there is no such view. */
export function viewOf(name: string): View {
  const known = viewNames.find((one) => one === name) ?? viewNames[0]!;
  let view = made.get(known);
  if (!view) made.set(known, view = expand(part("views")[known]!));
  return view;
}
