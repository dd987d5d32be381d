// mtor.html?fuzz=SEED&actions=1000: random actions of a visitor, to find what breaks. Ends with a line in
// the console and window.fuzzed. The same seed gives the same actions.
// SPDX-License-Identifier: MIT
import type { MtorPathway } from "./element.ts";
import { cells } from "./session.ts";

export async function fuzz(element: MtorPathway, seed: number, actions: number): Promise<string> {
  let state = seed >>> 0 || 1;
  const dice = (n: number) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % n;
  };
  window.print = () => { dispatchEvent(new Event("afterprint")); }; // a browser's own waits for somebody to close its dialog
  const root = element.shadowRoot!;
  const keys = ["1", "2", "3", "6", "9", " ", ".", "r", "?", "Escape", "Enter", "ArrowDown", "ArrowLeft", "Tab", "z"];
  const { presets, drugs } = element.session!.model;
  const words = ["", "0.5", presets[0]!.name, "=> A", "<b>\u202e", "9".repeat(400), "A & !B => C\nnode A", drugs[0]!.name];
  let out = "";
  for (let i = 0; i < actions && out === ""; ++i) {
    const all = root.querySelectorAll<HTMLElement>(":is(button, summary, select, input:not([type=file]), textarea, .node, .hit):not(.sheets *)");
    // One at random, or the next behind it that can be pressed.
    const from = dice(all.length), order = [...all].slice(from).concat([...all].slice(0, from));
    const one = order.find((x) => x.checkVisibility?.() !== false && !x.matches(":disabled"));
    if (!one) return `nothing is left to press after action ${i}: ${root.host.getAttributeNames().map((name) => `${name}=${root.host.getAttribute(name)}`).join(" ")}`;
    if (dice(4) === 0) {
      const at = (root.activeElement as HTMLElement | null) ?? element;
      at.dispatchEvent(new KeyboardEvent("keydown", { key: keys[dice(keys.length)]!, ctrlKey: dice(8) === 0, bubbles: true, composed: true }));
    } else if (one instanceof HTMLSelectElement) {
      one.selectedIndex = dice(one.options.length);
      one.dispatchEvent(new Event("change", { bubbles: true }));
    } else if (one instanceof HTMLInputElement && one.type === "range") {
      one.value = String(Number(one.min) + (dice(101) / 100) * (Number(one.max) - Number(one.min)));
      one.dispatchEvent(new Event(dice(2) ? "change" : "input", { bubbles: true }));
    } else if (one instanceof HTMLTextAreaElement || (one instanceof HTMLInputElement && one.type !== "checkbox" && one.type !== "radio")) {
      one.value = dice(2) ? words[dice(words.length)]! : one.value.slice(dice(9)) + words[dice(words.length)]!;
      one.dispatchEvent(new Event("input", { bubbles: true }));
    } else {
      one.focus?.();
      one.dispatchEvent(new MouseEvent("click", { bubbles: true, composed: true, cancelable: true }));
    }
    const levels = element.session!.engine.levels(cells.live);
    const wrong = levels.findIndex((x) => !(x >= 0 && x <= 1));
    if (wrong >= 0) out = `level ${wrong} is ${levels[wrong]} after action ${i}`;
    if (i % 20 === 19) await new Promise((next) => setTimeout(next, 0)); // so that frames run between
  }
  return out || `${actions} actions of seed ${seed}, all levels in [0,1]`;
}
