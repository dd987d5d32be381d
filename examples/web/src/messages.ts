// The page in a frame and the page around it talk by messages {mtor: 1, type, ...}; README.md lists them.
// What goes out holds no secret, only what is set and shown, so any parent may read it ("*"). What comes in
// is data: it is read as an address is, and never run.
// SPDX-License-Identifier: MIT
import type { MtorPathway } from "./element.ts";

/** The types of messages, as README.md lists them. */
export const received = ["set", "reset", "get"] as const;
export const sent = ["state", "answer", "height", "error"] as const;

interface Message { mtor?: unknown; type?: unknown; id?: unknown; address?: unknown; settings?: unknown }

/** To be called once `element` is ready, in a page that has a parent. */
export function connectParent(element: MtorPathway) {
  const parent = window.parent;
  const session = element.session!;
  const send = (type: (typeof sent)[number], content: object, id?: unknown) =>
    parent.postMessage({ mtor: 1, type, ...content, ...(id === undefined ? {} : { id }) }, "*");
  const state = async (id?: unknown) => {
    const address = await element.link();
    const level = (name: string): [string, number] => [name, Number(session.level(session.signal(name)).toFixed(4))];
    send("state", {
      address, levels: Object.fromEntries(session.settings.chart.map(level)), time: session.time, resting: session.resting,
    }, id);
  };

  let due = 0;
  const soon = () => {
    clearTimeout(due);
    due = window.setTimeout(() => void state(), 200);
  };
  element.addEventListener("mtor-change", soon);
  let rested = session.resting;
  session.listen(() => {
    if (session.resting && !rested) soon();
    rested = session.resting;
  });
  element.addEventListener("mtor-answer", (event) => {
    try {
      send("answer", { answer: JSON.parse(JSON.stringify((event as CustomEvent).detail)) as unknown });
    } catch { /* no plain data: nothing to tell */ }
  });

  window.addEventListener("message", ({ source, data }: MessageEvent) => {
    const message = data as Message | null;
    if (source !== parent || typeof message !== "object" || message?.mtor !== 1) return;
    const id = typeof message.id === "string" || typeof message.id === "number" ? message.id : undefined;
    const { type, address, settings } = message;
    const bad = (text: string) => send("error", { message: text }, id);
    const what = typeof address === "string" ? address : settings;
    const asked = received.find((one) => one === type);
    if (asked === "get") void state(id);
    else if (asked === "reset") {
      session.reset("");
      void state(id);
    } else if (asked !== "set") bad(`type is none of ${received.join(", ")}`);
    else if (typeof what !== "string" && (typeof what !== "object" || what === null || Array.isArray(what))) {
      bad("set needs an address (text) or settings (an object)");
    } else if (JSON.stringify(what).length > 500_000) bad("too long");
    else {
      element.set(what).then((wrong) => {
        for (const text of wrong) bad(text);
        return state(id);
      }, (error: unknown) => bad(String(error)));
    }
  });

  // The height at which nothing of the page is cut off.
  let told = 0;
  const measure = () => {
    const root = element.shadowRoot!;
    const columns = root.querySelector<HTMLElement>(".columns");
    if (!columns) return;
    const place = columns.getBoundingClientRect().top;
    const top = place - columns.scrollTop;
    const stacked = getComputedStyle(columns).display !== "grid";
    let bottom = stacked ? 0 : 480;
    for (const section of columns.children as HTMLCollectionOf<HTMLElement>) {
      if (section.hidden || (!stacked && section.matches(".middle"))) continue;
      const last = [...section.children].filter((child) => !(child as HTMLElement).hidden).at(-1);
      if (last) bottom = Math.max(bottom, last.getBoundingClientRect().bottom + section.scrollTop - top + 12);
    }
    const height = Math.ceil(place - element.getBoundingClientRect().top + bottom + (root.querySelector<HTMLElement>(".foot")?.offsetHeight ?? 0));
    if (Math.abs(height - told) < 2) return;
    told = height;
    send("height", { height });
  };
  const observer = new ResizeObserver(measure);
  const watch = () => {
    observer.disconnect();
    for (const one of element.shadowRoot!.querySelectorAll(".columns, .columns > section > *, .bar-top")) observer.observe(one);
    measure();
  };
  element.addEventListener("mtor-change", watch);
  watch();
  void state();
}
