import { AGENT_CAUSES } from './agents';
import type { CauseRecord } from './causeRecord';
import { ENTRY_CAUSES } from './entries';
import { OBJECT_CAUSES } from './objects';
import { OPERATOR_CAUSES } from './operators';
import { PLANE_CAUSES } from './planes';
import { PLATFORM_SECRET_CAUSES } from './platformSecrets';
import { RELEASE_CAUSES } from './releases';
import { STORE_CAUSES } from './stores';
import { WAITING_CAUSES } from './waiting';
import { WRITE_CAUSES } from './writes';

/** Every class of causes, with all that is known of it: what else speaks of causes follows from it. */
const RECORDS = {
  ...PLANE_CAUSES,
  ...AGENT_CAUSES,
  ...PLATFORM_SECRET_CAUSES,
  ...OPERATOR_CAUSES,
  ...STORE_CAUSES,
  ...ENTRY_CAUSES,
  ...WRITE_CAUSES,
  ...RELEASE_CAUSES,
  ...WAITING_CAUSES,
  ...OBJECT_CAUSES,
} as const satisfies Readonly<Record<string, CauseRecord>>;

/** The records as they stand, with the sentences that each of them has. */
export type Records = typeof RECORDS;

/** Why, as a class. Sentences are made elsewhere, from class and parameters. @public */
export type CauseClass = keyof Records;

/** All that is known of each class of causes. @alpha */
export const CAUSES: Readonly<Record<CauseClass, CauseRecord>> = RECORDS;

/** Whether a word names a class of causes. */
export function isCauseClass(word: string): word is CauseClass {
  return Object.hasOwn(RECORDS, word);
}

/** What every reader falls back to comes first. @alpha */
export const CAUSE_CLASSES: readonly [CauseClass, ...CauseClass[]] = [
  'unknown',
  ...Object.keys(RECORDS)
    .filter(isCauseClass)
    .filter(each => each !== 'unknown'),
];

/** Where the page about causes tells of a class: the part of its address after the `#`. @alpha */
export const causeAnchor = (causeClass: CauseClass): string =>
  causeClass.toLowerCase();

/** Which classes a class refines; a coarse one refines none. @alpha */
export function refinesOf(causeClass: CauseClass): readonly CauseClass[] {
  return (CAUSES[causeClass].refines ?? []).filter(isCauseClass);
}
