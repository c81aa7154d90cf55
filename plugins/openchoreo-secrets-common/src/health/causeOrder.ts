import type { Cause, CauseClass, Judgement } from './health';

/**
 * From what lies farthest upstream: what is there, who works on it, where it
 * takes from, what it takes, and what becomes of that. As long as one of them
 * stands, mending those after it brings nothing.
 */
const LEVELS = [
  'plane',
  'release',
  'object',
  'operator',
  'window',
  'store',
  'admission',
  'login',
  'validation',
  'policy',
  'entry',
  'making',
  'writing',
  'unsaid',
] as const;

const LEVEL_OF: Readonly<Record<CauseClass, (typeof LEVELS)[number]>> = {
  planeUnreachable: 'plane',
  planeForbidden: 'plane',
  ownAccess: 'plane',
  planeNotConfigured: 'plane',
  clusterIdShared: 'plane',
  clusterIdChanged: 'plane',
  clusterIdMixed: 'plane',
  wrongCluster: 'plane',
  stillStarting: 'plane',
  clockInDoubt: 'plane',
  referenceMissing: 'release',
  storeNotSet: 'release',
  renderFailed: 'release',
  notYetRerendered: 'release',
  dataPlaneAbsent: 'release',
  dataPlaneNotSet: 'release',
  environmentAbsent: 'release',
  componentAbsent: 'release',
  projectAbsent: 'release',
  releaseAbsent: 'release',
  releaseInvalid: 'release',
  releaseConflict: 'release',
  releaseNotUpdated: 'release',
  applyFailed: 'release',
  resourcesPending: 'release',
  notRolledOut: 'release',
  renderOverdue: 'release',
  dependencyPending: 'release',
  buildNotRendered: 'release',
  objectAbsent: 'object',
  malformedObject: 'object',
  esoNotInstalled: 'operator',
  kindNotServed: 'operator',
  intervalUnreadable: 'operator',
  controllerDown: 'operator',
  controllerStalled: 'operator',
  webhookDown: 'operator',
  certControllerDown: 'operator',
  windowClosed: 'window',
  storeAbsent: 'store',
  classMismatch: 'store',
  namespaceNotAllowed: 'admission',
  authenticationRefused: 'login',
  network: 'login',
  throttled: 'login',
  invalidConfiguration: 'login',
  certificateNotReady: 'login',
  // A store that says no more is told after one that does.
  storeNotReady: 'validation',
  sourceSecretMissing: 'entry',
  permissionDenied: 'entry',
  remoteKeyAbsent: 'entry',
  deniedOrAbsent: 'entry',
  propertyAbsent: 'entry',
  generatorFailed: 'entry',
  templateFailed: 'making',
  ownedByAnother: 'writing',
  targetImmutable: 'writing',
  writeRefused: 'writing',
  noSecretByPolicy: 'policy',
  unknown: 'unsaid',
};

/** Of a store as a whole, whatever it was asked for. */
const OF_A_STORE: ReadonlySet<CauseClass> = new Set<CauseClass>([
  'storeAbsent',
  'storeNotReady',
  'authenticationRefused',
  'network',
  'throttled',
]);

/** Each is a fault of its own beside others of the same store. */
const OF_A_USE: ReadonlySet<CauseClass> = new Set<CauseClass>([
  'classMismatch',
  'namespaceNotAllowed',
]);

/** What names one of these is about it, and not about the store it is asked of. */
const NARROWER = ['entry', 'key', 'remoteKey', 'target', 'field', 'source'];

/** It heals by itself, so whatever else is wrong matters more. */
const passes = ({ class: named, params }: Cause) =>
  named === 'unknown' || params.recovered !== undefined;

function rankOf({ class: named, params }: Cause): number {
  // The Secret that is only ever added to is missing where it would be written.
  const written = named === 'objectAbsent' && params.target !== undefined;
  return LEVELS.indexOf(written ? 'writing' : LEVEL_OF[named]);
}

/** Whether it lies in what is asked for, and not in who is asked. */
export function liesInEntry(cause: Cause): boolean {
  return rankOf(cause) >= LEVELS.indexOf('entry');
}

/** All that a cause says, in an order of its own. */
function textOf({ class: named, params, from, text }: Cause): string {
  return JSON.stringify([named, Object.entries(params).sort(), from, text]);
}

function compareCauses(a: Cause, b: Cause): number {
  const [textA, textB] = [textOf(a), textOf(b)];
  return (
    Number(passes(a)) - Number(passes(b)) ||
    rankOf(a) - rankOf(b) ||
    Number(textA > textB) - Number(textA < textB)
  );
}

/** What is to be mended: two causes with one subject are one fault, told twice. */
function subjectOf({ class: named, params }: Cause): string {
  const { store = '' } = params;
  if (OF_A_USE.has(named)) return JSON.stringify([named, store]);
  const broad = store !== '' && NARROWER.every(name => !params[name]);
  if (OF_A_STORE.has(named) || broad) return JSON.stringify(['store', store]);
  const { plane: _, ...own } = params;
  return JSON.stringify([named, Object.entries(own).sort()]);
}

/**
 * What holds one thing back at once, each fault once: the first is the one that
 * would still hold it back if the others were mended. What is not recognised
 * says nothing beside what is.
 */
export function inOrder(causes: readonly Cause[]): readonly Cause[] {
  const bySubject = new Map<string, Cause>();
  for (const cause of [...causes].sort(compareCauses)) {
    const subject = subjectOf(cause);
    if (!bySubject.has(subject)) bySubject.set(subject, cause);
  }
  const all = [...bySubject.values()];
  const telling = all.filter(cause => !passes(cause));
  return telling.length > 0 ? telling : all.slice(0, 1);
}

/** Every cause of a judgement, the one that leads first. */
export function causesOf({
  cause,
  furtherCauses = [],
}: Pick<Judgement, 'cause' | 'furtherCauses'>): readonly Cause[] {
  return cause ? [cause, ...furtherCauses] : furtherCauses;
}

/** Adds what else holds it back, and puts all of it into order. @public */
export function withCauses<T extends Judgement>(
  judgement: T,
  more: readonly Cause[],
): T {
  if (more.length === 0) return judgement;
  const [cause, ...rest] = inOrder([...causesOf(judgement), ...more]);
  const furtherCauses = rest.length > 0 ? rest : undefined;
  return { ...judgement, cause, furtherCauses };
}
