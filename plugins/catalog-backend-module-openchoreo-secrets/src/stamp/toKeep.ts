import type { Kept, Knowledge } from './currentStamp';
import { sameStamp, type Stamp } from './stamp';

/** Keeping costs a write of the catalog: an unchanged stamp is kept anew only so many times in the time it is held. */
const WRITES = 3;

/** What to keep of a stamp for after a restart; undefined when what is kept will do. */
export function toKeep(
  scope: string,
  stamp: Stamp,
  { heard, now, holdForMs }: Knowledge,
  kept?: Kept,
): Kept | undefined {
  if (!heard || now - heard.at > holdForMs) return undefined;
  const age = Math.abs(heard.at - (kept?.at ?? 0));
  if (
    kept?.scope === scope &&
    sameStamp(kept, stamp) &&
    age < holdForMs / WRITES
  ) {
    return undefined;
  }
  return { ...stamp, scope, at: heard.at };
}
