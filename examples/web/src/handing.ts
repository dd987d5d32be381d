// Answers to lessons as a code that a student hands in and a teacher reads: a name and what was answered, packed. It proves
// nothing about who answered, and goes no way of its own.
// SPDX-License-Identifier: MIT
import { addressOf, pack, readAddress, unpack } from "./settings.ts";

const begin = "answers1.";

export interface Handed {
  name: string;
  answers: Record<string, string>; // as in the settings
}

export const writeCode = async ({ name, answers }: Handed): Promise<string> =>
  begin + await pack(JSON.stringify({ name: name.trim().slice(0, 80), answers }));

/** The codes in a text, whatever stands around them; null for one that is damaged. */
export async function readCodes(text: string): Promise<(Handed | null)[]> {
  const found = text.match(/answers1\.[\w-]*/g) ?? [];
  return Promise.all(found.slice(0, 500).map(async (code) => {
    try {
      const { name, answers } = JSON.parse((await unpack(code.slice(begin.length)))!) as Record<string, unknown>;
      if (typeof name !== "string" || typeof answers !== "object" || answers === null) return null;
      // Read as an address is: names and letters, nothing else.
      const { settings, warnings } = await readAddress(await addressOf({ answers }));
      return warnings.length > 0 ? null : { name: name.slice(0, 80), answers: settings.answers };
    } catch {
      return null;
    }
  }));
}
