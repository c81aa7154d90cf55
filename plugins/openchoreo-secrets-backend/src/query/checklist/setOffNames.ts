import type { CauseDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';

/* Isolates of Unicode: what others named has none of them, since it is read with escapes. */
const OPEN = '\u2068';
const CLOSE = '\u2069';

/** The parameters of causes that hold what somebody named; the others say which words are taken. */
const NAMES: ReadonlySet<string> = new Set([
  'component',
  'entry',
  'environment',
  'field',
  'generator',
  'key',
  'kind',
  'name',
  'namespace',
  'other',
  'output',
  'owner',
  'plane',
  'project',
  'property',
  'quota',
  'reason',
  'reference',
  'release',
  'remoteKey',
  'resource',
  'runs',
  'store',
  'target',
  'webhook',
]);

/** A name, as it stands in a sentence of ours. */
export const setOff = (name: string) => `${OPEN}${name}${CLOSE}`;

/** A cause whose sentence keeps its names apart. */
export function withNamesSetOff(cause: CauseDto): CauseDto {
  const params = Object.entries(cause.params).map(([param, value]) => [
    param,
    NAMES.has(param) && value ? setOff(value) : value,
  ]);
  return { ...cause, params: Object.fromEntries(params) };
}

/** What is ours in a sentence, and what is a name. */
export function sentenceParts(sentence: string) {
  return sentence
    .split(/\u2068([^\u2068\u2069]*)\u2069/)
    .map((text, index) => ({ text, isName: index % 2 === 1 }));
}
