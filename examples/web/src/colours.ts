// The colour of a node or input: the same in the picture, in every chart and in lessons, for as long as the page is open.
// SPDX-License-Identifier: MIT
import pathway from "../pathway.json";
import type { Session } from "./session.ts";

/** How many there are in style.css (--line-0 and so on); each has a dash pattern of its own too. */
export const dashes = ["", "7 3", "2 3", "9 3 2 3", "4 2", "1 3", "12 2", "6 2 1 2 1 2"];

const known = new WeakMap<Session, Map<string, number>>();

/** Its number; given when it is first asked for, and kept. `beside`: what is drawn with it, whose colours are taken. */
export function colourOf(session: Session, name: string, beside: readonly string[] = session.settings.chart): number {
  if (!known.has(session)) known.set(session, new Map(pathway.chart.map((one, i) => [one, i])));
  const all = known.get(session)!;
  if (!all.has(name)) {
    const uses = dashes.map((_, i) => [...all].filter(([, its]) => its === i).reduce((sum, [other]) => sum + (beside.includes(other) ? 100 : 1), 0));
    all.set(name, uses.indexOf(Math.min(...uses)));
  }
  return all.get(name)!;
}
