// The one-file page: one element, whose settings stand in the address or in the file itself.
// SPDX-License-Identifier: MIT
import { copyOf } from "./copy.ts";
import { MtorPathway } from "./element.ts";
import { fuzz } from "./fuzz.ts";
import { connectParent } from "./messages.ts";
import { connectPlatform } from "./scorm.ts";

const script = document.querySelector("script[type=module]:not([src])")?.textContent ?? "";
const element = document.createElement("mtor-pathway") as MtorPathway;
const meta = document.querySelector<HTMLMetaElement>('meta[name="mtor-settings"]');
element.configured = meta?.content ?? "";
element.address = location.hash.slice(1);
if (script !== "") element.copy = (address, inPackage) => copyOf(script, address, inPackage);
const query = new URLSearchParams(location.search);
document.body.replaceChildren(element);
await element.ready;
performance.mark("mtor-ready");
document.documentElement.lang = element.lang;
element.focus({ preventScroll: true });
if (window.parent !== window) connectParent(element);
if (meta && "package" in meta.dataset) await connectPlatform(element);

// The address follows, so that a link or a bookmark of now is one of this state.
let due = 0;
element.addEventListener("mtor-change", () => {
  clearTimeout(due);
  due = window.setTimeout(async () => {
    try {
      history.replaceState(null, "", `#${await element.link()}`);
    } catch { /* an opaque origin may not: then there is no address to keep */ }
  }, 300);
});

// An address that is typed or pasted over the one that is shown.
addEventListener("hashchange", async () => {
  for (const wrong of await element.set(location.hash.slice(1))) element.note(wrong);
});

if (query.has("fuzz")) {
  const told = await fuzz(element, Number(query.get("fuzz")) || Date.now() % 1e6, Number(query.get("actions")) || 1000).catch(String);
  console.log(told);
  (window as unknown as { fuzzed: string }).fuzzed = told;
}
