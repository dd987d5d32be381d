// <mtor-pathway preset="PTEN_loss" drugs="everolimus:30" lang="de">: the page as an element. Attributes are
// those of the address and say how it begins; `settings`, `session`, `link()` and `set()` are how it is now.
// SPDX-License-Identifier: MIT
import { createEngine } from "./engine.ts";
import { showPage, type Shown } from "./page.ts";
import { Session } from "./session.ts";
import { addressOf, defaults, parameters, readAddress, writeAddress, type Settings, type Warning } from "./settings.ts";
import { words } from "./words/words.ts";

export class MtorPathway extends HTMLElement {
  static readonly formAssociated = true; // in a form, its value is the address of what is set
  session: Session | null = null;
  /** Resolves when the page has been drawn. */
  readonly ready: Promise<void>;
  /** An address that wins over the attributes: the one-file page gives that of its copy, and its own. */
  configured = "";
  address = "";
  /** Gives the page's own file with an address inside: the one-file page has one. */
  copy: ((address: string, inPackage?: boolean) => string) | null = null;
  #shown: Shown | null = null;
  #started = false;
  #isReady!: () => void;
  #base: Readonly<Settings> = defaults;
  #form = this.attachInternals();

  constructor() {
    super();
    this.ready = new Promise((resolve) => { this.#isReady = resolve; });
    this.addEventListener("mtor-change", () => void this.link().then((link) => this.#form.setFormValue(link)));
    this.addEventListener("mtor-language", () => {
      const focused = this.shadowRoot?.activeElement;
      this.#shown?.remove();
      this.#show();
      if (focused) this.#shown?.focusLanguage();
    });
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
  formResetCallback() {
    this.session?.reset("");
  }

  get settings(): Readonly<Settings> {
    return this.session?.settings ?? defaults;
  }
  /** The settings as an address, as the page's links have it. */
  link(settings: Readonly<Settings> = this.settings): Promise<string> {
    return writeAddress(settings, this.#base);
  }
  /**
   * Sets all to an address, or some to values by their key: {drugs: {everolimus: 30}}. Gives what was
   * wrong, a line each; that part is ignored, the rest is done.
   */
  async set(what: string | object): Promise<string[]> {
    const { session } = this;
    if (!session) return [];
    const { t, lang, sentence } = words(this.settings.lang);
    const address = typeof what === "string" ? what : await addressOf(what);
    const { settings, warnings } = await readAddress(address, typeof what === "string" ? this.#base : session.settings);
    const wrong = warnings.map((w) => t(w.unknown ? "warning.unknown" : "warning.value", { key: w.key, value: w.value }));
    if (settings.text !== session.settings.text) {
      const mistake = session.setText(settings.text, t("bar.set"));
      if (mistake) wrong.push(t("warning.text", { message: sentence(mistake.message).text, line: mistake.line }));
      settings.text = session.settings.text;
    }
    wrong.push(...session.unknownNames(settings).map((name) => t("warning.name", { name })));
    session.change((s) => { Object.assign(s, settings); }, t("bar.set"));
    if (words(settings.lang).lang !== lang) this.dispatchEvent(new CustomEvent("mtor-language"));
    return wrong;
  }

  async #start() {
    const given = parameters.filter((p) => this.hasAttribute(p.key))
      .map((p) => `${p.key}=${encodeURIComponent(this.getAttribute(p.key)!)}`).join("&");
    const attributes = await readAddress([given, this.configured].filter(Boolean).join("&"));
    const found = await readAddress(this.address, attributes.settings);
    this.#base = attributes.settings;
    const engine = await createEngine().catch((refusal) => {
      const { t, lang } = words(found.settings.lang);
      this.lang = lang;
      this.textContent = t("engine.none");
      throw refusal;
    });
    this.session = new Session(engine, found.settings);
    if (this.isConnected) this.#show();
    this.warn([...attributes.warnings, ...found.warnings]);
  }

  note(text: string) {
    this.#shown?.warn(text);
  }
  warn(warnings: readonly Warning[]) {
    const { t, sentence } = words(this.settings.lang);
    for (const w of warnings) this.#shown?.warn(t(w.unknown ? "warning.unknown" : "warning.value", { key: w.key, value: w.value }));
    for (const name of this.session?.refused.splice(0) ?? []) this.#shown?.warn(t("warning.name", { name }));
    const mistake = this.session?.textMistake;
    if (mistake) this.#shown?.warn(t("warning.text", { message: sentence(mistake.message).text, line: mistake.line }));
  }

  #show() {
    const session = this.session!;
    if (!this.hasAttribute("tabindex")) this.tabIndex = -1;
    // What stands between the tags is seen until now, and stays where no script runs.
    const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    this.lang = words(session.settings.lang).lang;
    this.#shown = showPage(root, this, session);
    void this.link().then((link) => this.#form.setFormValue(link));
    this.#isReady();
  }
}

if (!customElements.get("mtor-pathway")) customElements.define("mtor-pathway", MtorPathway);
