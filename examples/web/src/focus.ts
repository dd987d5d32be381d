// The focus stays where it was when a part of the page is drawn anew: a button that is replaced hands it to the one in
// its place.
// SPDX-License-Identifier: MIT

const stops = "button, select, input:not([type=radio]), textarea, summary, a[href], [tabindex]";
const usable = (element: HTMLElement) => element.isConnected && !element.matches(":disabled") && element.checkVisibility();

/** Runs `draw`; where that takes the focused element away, what stands in its place gets the focus, else the host. */
export function keepFocus(root: ShadowRoot, host: HTMLElement, draw: () => void) {
  const before = root.activeElement as HTMLElement | null;
  // Its place in each element around it, for some of these may go too.
  const places: { around: Element; at: number }[] = [];
  for (let around = before?.parentElement; before && around; around = around.parentElement) {
    places.push({ around, at: [...around.querySelectorAll(stops)].indexOf(before) });
  }
  draw();
  if (!before || root.activeElement || usable(before)) return;
  for (const { around, at } of places) {
    if (!around.isConnected) continue;
    const now = [...around.querySelectorAll<HTMLElement>(stops)];
    const next = [...now.slice(at), ...now.slice(0, at).reverse()].find(usable);
    (next ?? host).focus({ preventScroll: true });
    if (root.activeElement) return;
  }
  host.focus({ preventScroll: true });
}
