import type { KeptEvent } from './objects';

/** A version is a count, written in decimals: of two, the longer is the later. */
function compareVersions(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : Number(a > b));
}

const COUNT = /^[1-9]\d*$/;

/** What is no count says nothing of when it was written. */
const versionOf = ({ resourceVersion = '' }: WrittenEvent): string =>
  COUNT.test(resourceVersion) ? resourceVersion : '';

type WrittenEvent = Pick<KeptEvent, 'resourceVersion' | 'lastAt'>;

/**
 * Orders Events as their server last wrote them, which nobody who writes one
 * can choose; where that is not known, as they say of themselves.
 */
export function writtenBefore(a: WrittenEvent, b: WrittenEvent): number {
  return compareVersions(versionOf(a), versionOf(b)) || a.lastAt - b.lastAt;
}
