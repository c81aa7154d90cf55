import type {
  CauseClass,
  CauseDto,
  CellDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { Subject } from './subject';

/** The nodes of the chain, in the order in which a value is asked for and comes back. */
export const CHAIN = [
  'key',
  'reference',
  'externalSecret',
  'store',
  'provider',
  'secret',
] as const;

export type ChainNode = (typeof CHAIN)[number];

/** The link after `after` is where it breaks. */
export interface BreakPoint {
  readonly after: ChainNode;
  /** Broken, held up by another key, or not seen now. */
  readonly kind: 'broken' | 'held' | 'unseen';
}

const AFTER: Readonly<Record<CauseClass, ChainNode>> = {
  referenceMissing: 'key',
  renderFailed: 'reference',
  dataPlaneAbsent: 'reference',
  dataPlaneNotSet: 'reference',
  environmentAbsent: 'reference',
  componentAbsent: 'reference',
  projectAbsent: 'reference',
  releaseAbsent: 'reference',
  releaseInvalid: 'reference',
  releaseConflict: 'reference',
  releaseNotUpdated: 'reference',
  applyFailed: 'reference',
  resourcesPending: 'reference',
  notRolledOut: 'reference',
  renderOverdue: 'reference',
  objectAbsent: 'reference',
  notYetRerendered: 'reference',
  dependencyPending: 'reference',
  buildNotRendered: 'reference',
  malformedObject: 'reference',
  planeUnreachable: 'reference',
  planeForbidden: 'reference',
  ownAccess: 'reference',
  planeNotConfigured: 'reference',
  clusterIdShared: 'reference',
  clusterIdChanged: 'reference',
  clusterIdMixed: 'reference',
  wrongCluster: 'reference',
  stillStarting: 'reference',
  clockInDoubt: 'externalSecret',
  esoNotInstalled: 'reference',
  controllerDown: 'externalSecret',
  controllerStalled: 'externalSecret',
  intervalUnreadable: 'externalSecret',
  webhookDown: 'externalSecret',
  certControllerDown: 'externalSecret',
  kindNotServed: 'reference',
  classMismatch: 'externalSecret',
  invalidConfiguration: 'externalSecret',
  storeAbsent: 'externalSecret',
  storeNotSet: 'externalSecret',
  namespaceNotAllowed: 'externalSecret',
  generatorFailed: 'externalSecret',
  storeNotReady: 'store',
  authenticationRefused: 'store',
  permissionDenied: 'store',
  remoteKeyAbsent: 'store',
  deniedOrAbsent: 'store',
  propertyAbsent: 'store',
  network: 'store',
  throttled: 'store',
  templateFailed: 'provider',
  ownedByAnother: 'provider',
  targetImmutable: 'provider',
  writeRefused: 'provider',
  noSecretByPolicy: 'provider',
  windowClosed: 'externalSecret',
  sourceSecretMissing: 'provider',
  certificateNotReady: 'provider',
  unknown: 'externalSecret',
};

/** Why the chain breaks: what failed, or what will at the next refresh. */
export function causeOfBreak({
  health,
  delivery,
}: Pick<CellDto, 'health' | 'delivery'>): CauseDto | undefined {
  switch (health.severity) {
    case 'ok':
    case 'waiting':
      return undefined;
    case 'atRisk':
      return delivery.atRisk ?? health.cause;
    default:
      return health.cause ?? delivery.atRisk;
  }
}

/** Why it is as it is; what fails of the same object is no matter of a key that is as it should be. */
export function causeToTell(
  cell: Pick<CellDto, 'health' | 'delivery'>,
): CauseDto | undefined {
  const { health, delivery } = cell;
  const isFine = health.severity === 'ok' && delivery.state === 'current';
  return causeOfBreak(cell) ?? (isFine ? undefined : health.cause);
}

/** Where the chain breaks; nothing when it holds. */
export function breakPoint({ cell }: Subject): BreakPoint | undefined {
  const { health, reference, heldBackBy } = cell;
  if (heldBackBy !== undefined) {
    return { after: 'externalSecret', kind: 'held' };
  }
  if (health.verdict === 'unknown') {
    const after = health.cause ? AFTER[health.cause.class] : 'reference';
    return { after, kind: 'unseen' };
  }
  if (reference?.state === 'absent' || reference?.state === 'keyAbsent') {
    return { after: 'key', kind: 'broken' };
  }
  const cause = causeOfBreak(cell);
  return cause && { after: AFTER[cause.class], kind: 'broken' };
}
