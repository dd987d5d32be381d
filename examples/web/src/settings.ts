// What a visitor has set, as plain data, and as the hash of the page's address. Names are checked against
// the model where they are used (session.ts): here a parameter is only of its type, or refused.
// SPDX-License-Identifier: MIT
import pathway from "../pathway.json";
import { fromBase64, through } from "./streams.ts";

/** Parts of the page that a teacher can leave out. */
export const parts = [
  "tumours", "surroundings", "drugs", "picture", "why", "chart", "outcomes", "lessons", "plots", "edit", "teach",
] as const;
export type Part = (typeof parts)[number];
export const themes = ["auto", "light", "dark"] as const;
export const switches = ["on", "off"] as const;
export const modes = ["explore", "lessons", "plots", "edit", "teach"] as const;
export type Mode = (typeof modes)[number];

export interface Settings {
  presets: string[]; // applied in this order
  inputs: Record<string, number>; // 0 to 1; they win over presets
  drugs: Record<string, number>; // given, in nM
  beside: (typeof switches)[number]; // the same cell without its tumours runs beside it
  knockouts: string[];
  holds: Record<string, number>; // nodes kept at a level, 0 to 1
  view: string; // of the picture
  chart: string[]; // nodes and inputs followed over time
  speed: number; // simulated minutes a second
  mode: Mode;
  plot: string[]; // one drug and nodes, or two drugs and a node; empty: what is given and followed
  lesson: string; // id of the lesson that is open; empty: none
  text: string; // a pathway of the visitor's own; empty: the one that is built in
  lessons: string; // lessons of a teacher's own; empty: those that are built in
  show: Part[]; // all of them unless a teacher chose
  theme: (typeof themes)[number];
  lang: string; // empty: the browser's
  present: (typeof switches)[number]; // picture, reason and lines alone, to be read from far away
  keys: (typeof switches)[number]; // shortcuts of one key
  answers: Record<string, string>; // by lesson: l, s or h (lower, same, higher), - for none yet, and how many steps were run: "lh-1"
}

export const defaults: Readonly<Settings> = {
  presets: [], inputs: {}, drugs: {}, beside: "off", knockouts: [], holds: {}, view: pathway.views[0]!,
  chart: pathway.chart, speed: 120, mode: "explore", plot: [], lesson: "", text: "", lessons: "",
  show: [...parts], theme: "auto", lang: "", present: "off", keys: "on", answers: {},
};

/** Of the parameters below; a later version must still read links of this one. */
export const version = 1;

type Kind = "names" | "levels" | "doses" | "name" | "speed" | "text" | "mode" | "theme" | "parts" | "lang" | "switch" | "answers";
/** What it is about: the cell and what is shown of it are undone; reset also takes back how one looks, and leaves what is the visitor's. */
type About = "cell" | "shown" | "looks" | "visitor";
interface Parameter {
  key: string;
  of: keyof Settings;
  kind: Kind;
  about: About;
}
/**
 * All that can be set: by an address, by an attribute of the element, by a message, and by hand, which undo takes back. What
 * each one is for stands in words/en.ts, "parameter.KEY"; README.md's table is checked against both.
 */
export const parameters: readonly Parameter[] = [
  { key: "preset", of: "presets", kind: "names", about: "cell" },
  { key: "set", of: "inputs", kind: "levels", about: "cell" },
  { key: "drugs", of: "drugs", kind: "doses", about: "cell" },
  { key: "beside", of: "beside", kind: "switch", about: "shown" },
  { key: "knockout", of: "knockouts", kind: "names", about: "cell" },
  { key: "hold", of: "holds", kind: "levels", about: "cell" },
  { key: "view", of: "view", kind: "name", about: "looks" },
  { key: "chart", of: "chart", kind: "names", about: "shown" },
  { key: "speed", of: "speed", kind: "speed", about: "looks" },
  { key: "mode", of: "mode", kind: "mode", about: "visitor" },
  { key: "plot", of: "plot", kind: "names", about: "shown" },
  { key: "lesson", of: "lesson", kind: "name", about: "visitor" },
  { key: "show", of: "show", kind: "parts", about: "shown" },
  { key: "theme", of: "theme", kind: "theme", about: "visitor" },
  { key: "lang", of: "lang", kind: "lang", about: "visitor" },
  { key: "present", of: "present", kind: "switch", about: "visitor" },
  { key: "answers", of: "answers", kind: "answers", about: "visitor" },
  { key: "keys", of: "keys", kind: "switch", about: "visitor" },
  { key: "text", of: "text", kind: "text", about: "cell" },
  { key: "lessons", of: "lessons", kind: "text", about: "shown" },
];

/** The settings that are about this. */
export const settingsAbout = (s: Readonly<Settings>, ...about: About[]): Partial<Settings> =>
  Object.fromEntries(parameters.filter((p) => about.includes(p.about)).map((p) => [p.of, s[p.of]]));

/** A parameter that is unknown or has no value of its type: shown to the visitor, and ignored. */
export interface Warning {
  key: string;
  value: string; // shortened
  unknown: boolean;
}

const isName = (s: string) => /^[A-Za-z][A-Za-z0-9_]{0,62}$/.test(s);
const isNumber = (s: string) => /^(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(s); // no "0x10"
const most = 64; // entries of a list
const list = (value: string) => (value === "" ? [] : value.split(",").slice(0, most + 1));

const pairs = (value: string, highest: number): Record<string, number> | null => {
  const found: Record<string, number> = Object.create(null) as Record<string, number>;
  for (const item of list(value)) {
    const [name = "", number = "", ...more] = item.split(":");
    const level = Number(number);
    if (!isName(name) || !isNumber(number) || more.length > 0 || !(level >= 0 && level <= highest)) return null;
    found[name] = level;
  }
  return Object.keys(found).length <= most ? found : null;
};
const oneOf = <T extends string>(all: readonly T[]) => (value: string): T | null =>
  all.includes(value as T) ? (value as T) : null;
const names = (value: string) => {
  const found = list(value);
  return found.length <= most && found.every(isName) ? [...new Set(found)] : null;
};

/** In nM: 1 mM, more than dissolves. */
export const highestDose = 1e6;

/** Reads a value of each kind; null where it is none. */
const read: Record<Kind, (value: string) => Settings[keyof Settings] | null | Promise<string | null>> = {
  names,
  levels: (value) => pairs(value, 1),
  doses: (value) => pairs(value, highestDose),
  name: (value) => (value === "" || isName(value) ? value : null),
  speed: (value) => (isNumber(value) && Number(value) >= 1 && Number(value) <= 10_080 ? Number(value) : null),
  text: (value) => unpack(value),
  mode: oneOf(modes),
  theme: oneOf(themes),
  switch: oneOf(switches),
  answers: (value) => {
    const found = list(value).map((item) => item.split(":"));
    return found.length <= most && found.every(([name = "", letters = "", ...more]) => isName(name) && /^[lsh-]{1,40}\d{1,2}$/.test(letters) && more.length === 0)
      ? Object.fromEntries(found) as Record<string, string> : null;
  },
  parts: (value) => {
    const found = list(value);
    return found.every((p) => parts.includes(p as Part)) ? parts.filter((p) => found.includes(p)) : null;
  },
  lang: (value) => (/^([A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*)?$/.test(value) ? value : null),
};

const plain = (n: number) => String(Number(n.toPrecision(6)));
const write = async (kind: Kind, value: Settings[keyof Settings]): Promise<string> => {
  if (kind === "text") return pack(value as string);
  if (Array.isArray(value)) return value.join(",");
  if (typeof value === "object") return Object.entries(value).map(([k, v]) => `${k}:${typeof v === "number" ? plain(v) : v}`).join(",");
  return String(value);
};

/** Settings of "preset=PTEN_loss&drugs=everolimus:30", over those given, and what was refused. */
export async function readAddress(
  hash: string, over: Readonly<Settings> = defaults,
): Promise<{ settings: Settings; warnings: Warning[] }> {
  const settings = structuredClone(over) as Settings;
  const warnings: Warning[] = [];
  for (const field of hash.replace(/^[#?]/, "").split("&").slice(0, 100)) {
    if (field === "") continue;
    const at = field.indexOf("=");
    const [key, raw] = at < 0 ? [field, ""] : [field.slice(0, at), field.slice(at + 1)];
    let value: string;
    try {
      value = decodeURIComponent(raw.replaceAll("+", " "));
    } catch {
      value = raw;
    }
    const refuse = (unknown: boolean) => warnings.push({ key: key.slice(0, 40), value: value.slice(0, 60), unknown });
    if (key === "v") {
      if (value !== String(version)) refuse(false);
      continue;
    }
    if (key === "theme" && value === "projector") { // of links made before there was the other
      settings.present = "on";
      continue;
    }
    const parameter = parameters.find((p) => p.key === key);
    const found = parameter && (await read[parameter.kind](value));
    if (!parameter) refuse(true);
    else if (found === null || found === undefined) refuse(false);
    else (settings as unknown as Record<string, unknown>)[parameter.of] = found;
  }
  return { settings, warnings };
}

/**
 * Only what differs from the defaults, so that links stay short; and from `base`, which is how a
 * configured copy begins: the address is right on the copy as well as on any other page.
 */
export async function writeAddress(settings: Readonly<Settings>, base: Readonly<Settings> = defaults): Promise<string> {
  const fields = [`v=${version}`];
  for (const { key, of, kind } of parameters) {
    const value = JSON.stringify(settings[of]);
    if (value === JSON.stringify(defaults[of]) && value === JSON.stringify(base[of])) continue;
    fields.push(`${key}=${encode(await write(kind, settings[of]))}`);
  }
  return fields.join("&");
}
const encode = (value: string) => encodeURIComponent(value).replaceAll("%2C", ",").replaceAll("%3A", ":");

/** The address of a message's values by key: {drugs: {everolimus: 30}, preset: ["TSC_loss"]}. Unchecked. */
export async function addressOf(values: object): Promise<string> {
  const fields: string[] = [];
  for (const [key, value] of Object.entries(values).slice(0, 100)) {
    const packed = parameters.find((p) => p.key === key)?.kind === "text";
    const text = Array.isArray(value) ? value.map(String).join(",")
      : typeof value === "object" && value !== null ? Object.entries(value).map(([k, v]) => `${k}:${String(v)}`).join(",")
      : packed ? await pack(String(value)) : String(value);
    fields.push(`${encodeURIComponent(key)}=${encode(text)}`);
  }
  return fields.join("&");
}

// --- long texts: deflated, in base64 as addresses take it --------------------------------------------

const largest = 200_000; // bytes of a text; what unpacks to more is refused

export async function pack(text: string): Promise<string> {
  if (text === "") return "";
  const bytes = await through(new TextEncoder().encode(text), new CompressionStream("deflate-raw"), largest);
  const binary = Array.from(bytes, (b) => String.fromCharCode(b)).join("");
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}
export async function unpack(packed: string): Promise<string | null> {
  if (packed === "") return "";
  try {
    const bytes = fromBase64(packed.replaceAll("-", "+").replaceAll("_", "/"));
    const plain = await through(bytes, new DecompressionStream("deflate-raw"), largest);
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(plain);
  } catch {
    return null;
  }
}
