// The one-file page: one element, whose settings stand in the address.
// SPDX-License-Identifier: MIT
import { MtorPathway } from "./element.ts";
import { fuzz } from "./fuzz.ts";

const element = document.createElement("mtor-pathway") as MtorPathway;
const configured = document.querySelector<HTMLMetaElement>('meta[name="mtor-settings"]')?.content ?? "";
element.address = [configured, location.hash.slice(1)].filter(Boolean).join("&");
const query = new URLSearchParams(location.search);
if (query.has("engine")) element.setAttribute("engine", query.get("engine")!);
document.body.replaceChildren(element);
await element.ready;
performance.mark("mtor-ready");
document.documentElement.lang = element.settings.lang || document.documentElement.lang;
element.focus({ preventScroll: true });

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

if (query.has("fuzz")) {
  const told = await fuzz(element, Number(query.get("fuzz")) || Date.now() % 1e6);
  console.log(told);
  (window as unknown as { fuzzed: string }).fuzzed = told;
}
