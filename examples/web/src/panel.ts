// What a panel gets and what it gives. A panel is made once, lives in the left column (and may bring a
// middle column of its own) and hears of changes through the session.
// SPDX-License-Identifier: MIT
import type { Arrow } from "./model.ts";
import type { Session } from "./session.ts";
import type { Part, Settings } from "./settings.ts";
import type { Key, Words } from "./words/words.ts";

export type Translate = (key: Key, values?: Record<string, string | number>) => string;

/** The element that a page lives in. */
export interface Host extends HTMLElement {
  /** The settings as an address that is right on this page and on any other. */
  link(settings?: Readonly<Settings>): Promise<string>;
  /** The page's own file with an address inside; null in an element on another page. */
  copy: ((address: string, inPackage?: boolean) => string) | null;
}

export interface Page {
  session: Session;
  t: Translate;
  words: Words;
  /** Says something to those who do not see it; polite, the latest wins. */
  announce(text: string): void;
  /** A visible note at the top that goes when it is closed, or when another one comes. */
  note(text: string): void;
  /** Outlines arrows and their nodes in the picture and shows them in the why line; none: as before. */
  explain(arrows: readonly Arrow[]): void;
  /** Where dialogs and style sheets go: the shadow root of the element. */
  root: ShadowRoot;
  /** The settings as an address, for links. */
  address(settings?: Settings): Promise<string>;
  host: Host;
  /** What there is to leave out: a mode that this page does not have is none. */
  parts: readonly Part[];
  /** Shows only these parts beside the panel; null: those of the settings. */
  preview(parts: readonly Part[] | null): void;
  /** The picture and the chart as they are drawn. */
  drawings(): { picture: SVGSVGElement; chart: SVGSVGElement };
}

export interface Panel {
  element: HTMLElement;
  middle?: HTMLElement; // stands in place of the picture while the panel is shown
  css?: string;
  shown?(visible: boolean): void;
}

/** Text as it stands in HTML and XML. */
export const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

type Children = (Node | string | null | undefined)[];
/** h("button", {class: "x", onclick: f}, "text"): properties where they exist, else attributes. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K, attributes: Record<string, unknown> = {}, ...children: Children
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue;
    if (name === "style") element.style.cssText = String(value); // as an attribute, a content policy may refuse it
    else if (name.startsWith("on")) element.addEventListener(name.slice(2), value as EventListener);
    else element.setAttribute(name, value === true ? "" : String(value));
  }
  element.append(...children.filter((c): c is Node | string => c !== null && c !== undefined));
  return element;
}

/** A sentence of the pathway in the language of the page, or else in English and marked as such. */
export function said({ words }: Page, english: string, before = ""): HTMLElement {
  const { text, lang } = words.sentence(english);
  return h("span", { lang }, before + text);
}

/** A choice and a button: arrow keys only choose (WCAG 3.2.2), the button does it. */
export function chooser(label: string, button: string, done: (value: string) => void) {
  const select = h("select", { "aria-label": label });
  const go = h("button", { type: "button", class: "small-text", onclick: () => { if (select.value !== "") done(select.value); } }, button);
  return { element: h("span", { class: "chooser" }, select, go), select };
}

/** What is not seen at first is made when the browser has time: the first screen does not wait for it. */
export function soon(make: () => void) {
  if ("requestIdleCallback" in globalThis) requestIdleCallback(make, { timeout: 300 });
  else setTimeout(make, 50); // Safari
}

/** Where a language is known, Page.words.name() is better. */
export { spoken } from "./words/spoken.ts";
