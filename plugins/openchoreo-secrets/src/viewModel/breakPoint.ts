import {
  CAUSES,
  type CauseDto,
  type CellDto,
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
    const after = health.cause
      ? CAUSES[health.cause.class].breaksAfter
      : 'reference';
    return { after, kind: 'unseen' };
  }
  if (reference?.state === 'absent' || reference?.state === 'keyAbsent') {
    return { after: 'key', kind: 'broken' };
  }
  const cause = causeOfBreak(cell);
  return cause && { after: CAUSES[cause.class].breaksAfter, kind: 'broken' };
}
