import { cutInMiddle } from './cutInMiddle';
import { MAX_FREE_TEXT, redact } from './freeText';
import { readCause } from './texts/readCause';
import type { Reading, TextAbout } from './texts/reading';

/** A text as it is kept: redacted and cut, with what was read from it before. @public */
export interface ToldText {
  readonly message: string;
  readonly reading: Reading;
}

/** A copy: what is cut from a string may hold the whole of it in memory. */
const detached = (text: string): string => JSON.parse(JSON.stringify(text));

/** What a text names stays only where redaction leaves it: a key may be anything. */
function withoutSecrets(
  named: Readonly<Record<string, string>>,
  message: string,
  known: readonly string[],
): Readonly<Record<string, string>> {
  const wasCut = message.length >= MAX_FREE_TEXT;
  const kept: Record<string, string> = {};
  for (const [param, name] of Object.entries(named)) {
    const stays = wasCut || message.includes(name);
    if (stays && redact(name, MAX_FREE_TEXT, known) === name) {
      kept[param] = detached(name);
    }
  }
  return kept;
}

/** How much of a text is read: its beginning, and its end with the innermost error. */
const MAX_READ = 4_096;

/** Reads a text as it came, and then makes it fit to be kept. @public */
export function tellText(raw: string, about: TextAbout): ToldText {
  const known = [...(about.keys ?? []), ...(about.names ?? [])];
  const message = detached(redact(raw, MAX_FREE_TEXT, known));
  const found = readCause(cutInMiddle(raw, MAX_READ), about);
  if (!found) return { message, reading: {} };
  const named = withoutSecrets(found.named, message, known);
  return {
    message,
    reading: { class: found.class, params: { ...found.params, ...named } },
  };
}
