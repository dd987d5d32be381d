// A configured copy: this very page, made anew from its parts with an address inside. Not what the browser
// has made of it, which extensions and the page itself change: so a copy of a copy is the same file.
// SPDX-License-Identifier: MIT
import template from "../page.html";
import { escaped } from "./panel.ts";

/** `script` as it stands in the page; in a package it looks for a learning platform (scorm.ts). */
export function copyOf(script: string, address: string, inPackage = false): string {
  return template
    .replace('content="">', () => `content="${escaped(address)}"${inPackage ? " data-package" : ""}>`)
    .replace("></script>", () => `>${script}</script>`);
}
