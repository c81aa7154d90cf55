import type { CauseParam } from './params';

/** What tells causes in a store apart. */
export const ABOUT_A_STORE = [
  'storeKind',
  'store',
  'namespace',
] as const satisfies readonly CauseParam[];

/** A target is named where the provider has nothing to give, and no key to name. */
export const ABOUT_A_KEY = [
  'store',
  'remoteKey',
  'target',
] as const satisfies readonly CauseParam[];

export const ABOUT_AN_OBJECT = [
  'kind',
  'name',
  'target',
] as const satisfies readonly CauseParam[];

/** What causes in an entry bring beside what tells them apart. */
export const OF_AN_ENTRY = [
  'storeKind',
  'entry',
  'key',
  'property',
  'namespace',
  'source',
  'plane',
] as const satisfies readonly CauseParam[];
