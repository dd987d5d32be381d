// Looks closer at a drawing: wheel with Ctrl, two fingers, buttons, keys; dragged, where it is enlarged.
// SPDX-License-Identifier: MIT

export interface Zoom {
  /** Another drawing, or the same in another size; seen whole. */
  take(svg: SVGSVGElement): void;
  /** Closer (above 1) or further away, about a point of the drawing, or its middle. */
  by(factor: number, about?: { x: number; y: number }): void;
  whole(): void;
  /** How much larger than the whole. */
  readonly factor: number;
}

const most = 6;
/** A step: at 1280x800 one of them makes every name of the largest view 12 pixels high. */
export const closer = 1.5;

export function createZoom(stage: HTMLElement, changed: (factor: number) => void): Zoom {
  let svg: SVGSVGElement | null = null;
  let full = { x: 0, y: 0, w: 1, h: 1 }, seen = full;
  const clamp = (value: number, low: number, high: number) => Math.min(Math.max(value, low), Math.max(low, high));

  function show(next: typeof full) {
    seen = { ...next, x: clamp(next.x, full.x, full.x + full.w - next.w), y: clamp(next.y, full.y, full.y + full.h - next.h) };
    svg?.setAttribute("viewBox", `${seen.x} ${seen.y} ${seen.w} ${seen.h}`);
    stage.classList.toggle("enlarged", seen.w < full.w);
    changed(full.w / seen.w);
  }
  function by(factor: number, about = { x: seen.x + seen.w / 2, y: seen.y + seen.h / 2 }) {
    const now = clamp((full.w / seen.w) * factor, 1, most);
    const [w, h] = [full.w / now, full.h / now];
    show({ x: about.x - ((about.x - seen.x) * w) / seen.w, y: about.y - ((about.y - seen.y) * h) / seen.h, w, h });
  }
  /** A place on the screen in units of the drawing. */
  const place = (x: number, y: number) => new DOMPoint(x, y).matrixTransform(svg!.getScreenCTM()!.inverse());

  stage.addEventListener("wheel", (event) => {
    if (!event.ctrlKey || !svg) return; // else the page scrolls
    event.preventDefault();
    by(Math.exp(-event.deltaY / 300), place(event.clientX, event.clientY));
  }, { passive: false });

  const fingers = new Map<number, { x: number; y: number }>();
  let dragged = false;
  stage.addEventListener("pointerdown", ({ pointerId, clientX, clientY }) => {
    fingers.set(pointerId, { x: clientX, y: clientY });
    dragged = false;
  });
  stage.addEventListener("pointermove", ({ pointerId, clientX, clientY }) => {
    const was = fingers.get(pointerId);
    if (!was || !svg) return;
    const apart = () => { const [a, b] = [...fingers.values()]; return Math.hypot(a!.x - b!.x, a!.y - b!.y); };
    if (fingers.size === 2) {
      const before = apart();
      fingers.set(pointerId, { x: clientX, y: clientY });
      const [a, b] = [...fingers.values()];
      if (before > 0) by(apart() / before, place((a!.x + b!.x) / 2, (a!.y + b!.y) / 2));
      dragged = true;
    } else if (seen.w < full.w && (dragged || Math.hypot(clientX - was.x, clientY - was.y) > 4)) {
      const from = place(was.x, was.y), to = place(clientX, clientY);
      fingers.set(pointerId, { x: clientX, y: clientY });
      dragged = true;
      show({ ...seen, x: seen.x + from.x - to.x, y: seen.y + from.y - to.y });
    }
  });
  for (const end of ["pointerup", "pointercancel", "pointerleave"]) {
    stage.addEventListener(end, (event) => { fingers.delete((event as PointerEvent).pointerId); });
  }
  // What was dragged was not chosen.
  stage.addEventListener("click", (event) => {
    if (dragged) event.stopPropagation();
    dragged = false;
  }, { capture: true });
  stage.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "+" || event.key === "=") by(closer);
    else if (event.key === "-") by(1 / closer);
    else if (event.key === "0") show(full);
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  // A node that is reached by keys is brought into sight.
  stage.addEventListener("focusin", (event) => {
    const node = (event.target as Element).closest<SVGGraphicsElement>(".node");
    if (!node || seen.w >= full.w) return;
    const { e: x, f: y } = node.transform.baseVal.consolidate()!.matrix;
    if (x < seen.x || x > seen.x + seen.w || y < seen.y || y > seen.y + seen.h) show({ ...seen, x: x - seen.w / 2, y: y - seen.h / 2 });
  });

  return {
    take(next) {
      svg = next;
      const { x, y, width, height } = next.viewBox.baseVal;
      full = { x, y, w: width, h: height };
      show(full);
    },
    by,
    whole: () => show(full),
    get factor() { return full.w / seen.w; },
  };
}
