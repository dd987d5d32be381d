// <mtor-pathway preset="PTEN_loss" drugs="everolimus:30" lang="de">: the page as an element. Attributes are
// those of the address and say how it begins; `settings` and `session` are how it is now.
// SPDX-License-Identifier: MIT
import { createEngine, type Kind } from "./engine.ts";
import { showPage, type Shown } from "./page.ts";
import { Session } from "./session.ts";
import { defaults, parameters, readAddress, writeAddress, type Settings, type Warning } from "./settings.ts";
import { words } from "./words/words.ts";

export class MtorPathway extends HTMLElement {
  session: Session | null = null;
  /** Resolves when the page has been drawn. */
  readonly ready: Promise<void>;
  #shown: Shown | null = null;
  #started = false;
  #isReady!: () => void;
  /** An address that wins over the attributes: the one-file page gives its own. */
  address = "";

  constructor() {
    super();
    this.ready = new Promise((resolve) => { this.#isReady = resolve; });
  }

  connectedCallback() {
    if (!this.#started) {
      this.#started = true;
      void this.#start();
    } else if (this.session && !this.#shown) this.#show();
  }
  disconnectedCallback() {
    this.#shown?.remove();
    this.#shown = null;
  }

  /** The settings as an address, as the page's links have it. */
  get settings(): Readonly<Settings> {
    return this.session?.settings ?? defaults;
  }
  link(): Promise<string> {
    return writeAddress(this.settings);
  }

  async #start() {
    this.attachShadow({ mode: "open" });
    const given = parameters.filter((p) => this.hasAttribute(p.key))
      .map((p) => `${p.key}=${encodeURIComponent(this.getAttribute(p.key)!)}`).join("&");
    const attributes = await readAddress(given);
    const found = await readAddress(this.address, attributes.settings);
    const engine = await createEngine((this.getAttribute("engine") as Kind | null) ?? undefined);
    this.session = new Session(engine, found.settings);
    if (!this.isConnected) return;
    this.#show();
    this.warn([...attributes.warnings, ...found.warnings]);
    this.#isReady();
  }

  warn(warnings: readonly Warning[]) {
    const { t } = words(this.settings.lang);
    for (const w of warnings) this.#shown?.warn(t(w.unknown ? "warning.unknown" : "warning.value", { key: w.key, value: w.value }));
    for (const name of this.session?.refused.splice(0) ?? []) this.#shown?.warn(t("warning.name", { name }));
    const mistake = this.session?.textMistake;
    if (mistake) this.#shown?.warn(t("warning.text", { message: mistake.message, line: mistake.line }));
  }

  #show() {
    const session = this.session!;
    if (!this.hasAttribute("tabindex")) this.tabIndex = -1;
    this.#shown = showPage(this.shadowRoot!, this, session);
    this.addEventListener("mtor-language", () => {
      this.#shown?.remove();
      this.#show();
    }, { once: true });
  }
}

if (!customElements.get("mtor-pathway")) customElements.define("mtor-pathway", MtorPathway);
