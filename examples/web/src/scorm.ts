// A configured copy as a package of SCORM 1.2, which learning platforms take, and what it tells the platform: how many
// questions were answered as the model does, when all were, and the answers themselves, to go on with.
// SPDX-License-Identifier: MIT
import type { MtorPathway } from "./element.ts";
import { readLessons } from "./lessons.ts";
import { escaped, type Translate } from "./panel.ts";
import { words } from "./words/words.ts";
import { zip } from "./zip.ts";

/** `copy`: the page's file, which says that it is in such a package. */
export const packageOf = (copy: string, title: string): Blob => zip({
  "imsmanifest.xml": `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="pathway" version="1.2" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd">
  <metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>
  <organizations default="all"><organization identifier="all"><title>${escaped(title)}</title>
    <item identifier="page" identifierref="file" isvisible="true"><title>${escaped(title)}</title></item></organization></organizations>
  <resources><resource identifier="file" type="webcontent" adlcp:scormtype="sco" href="index.html"><file href="index.html"/></resource></resources>
</manifest>
`,
  "index.html": copy,
});

interface Platform {
  LMSInitialize(none: ""): string;
  LMSGetValue(name: string): string;
  LMSSetValue(name: string, value: string): string;
  LMSCommit(none: ""): string;
  LMSFinish(none: ""): string;
}
/** The platform's functions stand in a window above this one, or above the one that opened it. */
function platform(): Platform | null {
  for (const first of [window.parent, window.opener as Window | null]) {
    let one: Window | null = first;
    for (let k = 0; one && k < 8; k++) {
      try {
        const { API } = one as unknown as { API?: Platform };
        if (API) return API;
      } catch { /* of another origin: it tells nothing */ }
      one = one.parent === one ? null : one.parent;
    }
  }
  return null;
}

/** To be called once `element` is ready, in a copy that was made for a package. */
export async function connectPlatform(element: MtorPathway) {
  const api = platform(), session = element.session!;
  if (!api || api.LMSInitialize("") !== "true") return;
  const began = Date.now();
  const longest = 4000; // of what is kept: the platform need not keep more than 4096 characters
  const kept = api.LMSGetValue("cmi.suspend_data");
  if (kept && Object.keys(session.settings.answers).length === 0) await element.set({ answers: kept });
  const only = session.settings.lesson; // the lesson that it began with, else all
  const spoken = words(session.settings.lang);
  const book = readLessons({ session, words: spoken, t: spoken.t as Translate });
  const tell = () => {
    book.update();
    const scores = book.items.filter((item) => only === "" || item.id === only).map((item) => book.score(item, session.settings.answers[item.id] ?? ""));
    const sum = (of: "right" | "answered" | "count") => scores.reduce((all, one) => all + one[of], 0);
    api.LMSSetValue("cmi.core.score.min", "0");
    api.LMSSetValue("cmi.core.score.max", "100");
    api.LMSSetValue("cmi.core.score.raw", String(Math.round((100 * sum("right")) / Math.max(1, sum("count")))));
    api.LMSSetValue("cmi.core.lesson_status", sum("answered") < sum("count") ? "incomplete" : "completed");
    const given = Object.entries(session.settings.answers).map(([id, letters]) => `${id}:${letters}`).join(",");
    api.LMSSetValue("cmi.suspend_data", given.length <= longest ? given : given.slice(0, given.lastIndexOf(",", longest)));
    api.LMSCommit("");
  };
  if (api.LMSGetValue("cmi.core.lesson_status") !== "completed") tell();
  element.addEventListener("mtor-answer", () => setTimeout(tell, 0)); // once it stands in the settings
  let over = false;
  addEventListener("pagehide", () => {
    if (over) return;
    over = true;
    const seconds = Math.round((Date.now() - began) / 1000), two = (n: number) => String(n).padStart(2, "0");
    api.LMSSetValue("cmi.core.session_time", `${String(Math.floor(seconds / 3600)).padStart(4, "0")}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`);
    api.LMSFinish("");
  });
}
