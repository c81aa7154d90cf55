import {
  causeOf,
  needsAttention,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { Hit } from './affected';
import { controllerBases, partBases } from './controllerBases';
import type { Estate } from './estate';
import type { Base } from './incidentBase';
import { identityQuestions } from './identityQuestions';
import {
  isWide,
  planeReason,
  reasonKey,
  reasonOf,
  storeReason,
  type Reason,
} from './incidentReason';
import type { PlatformRow } from './platformRow';
import type { StoreEntry } from './storeEntries';

interface Gathering {
  readonly reason: Reason;
  base?: Base;
  readonly hits: Hit[];
}

/** An incident as it is gathered. */
export interface Draft {
  readonly reason: Reason;
  readonly base?: Base;
  readonly hits: readonly Hit[];
}

const UNSEEN = new Set([
  'unreachable',
  'forbidden',
  'ownAccess',
  'notConfigured',
]);

function planeBases(estate: Estate): readonly Base[] {
  return estate.planes.flatMap(({ id, state, cause, since }) => {
    if (!UNSEEN.has(state) || !cause) return [];
    return [
      {
        reason: planeReason(estate, id, cause),
        severity: 'unknown' as const,
        cause,
        since: since === undefined ? undefined : Date.parse(since),
        production: false,
      },
    ];
  });
}

function identityBases({ context }: Estate): readonly Base[] {
  return identityQuestions(context.snapshot).map(
    ({ key, planes, cause, since }) => ({
      reason: {
        key: reasonKey('plane', ...key),
        level: 'plane',
        planeId: planes[0],
      },
      severity: 'warning',
      cause,
      since,
      production: false,
    }),
  );
}

function storeBases(estate: Estate): readonly Base[] {
  return estate.stores.flatMap(entry => {
    const { health, rows, store, plane } = entry;
    const { freshness } = plane.observation;
    if (!needsAttention(health.severity)) return [];
    if (freshness.state === 'notServed') return [];
    const wide = health.cause && isWide(health.cause);
    // Not of its cluster, but in it: what stops the operator is named.
    if (wide && health.cause?.params.name !== store.name) return [];
    const cause =
      health.cause ??
      causeOf('storeNotReady', { store: store.name, plane: plane.name });
    return [
      {
        reason: wide
          ? planeReason(estate, plane.id, cause)
          : storeReason(estate, entry),
        severity: health.severity,
        cause,
        since: health.since,
        production: rows.some(({ production }) => production),
      },
    ];
  });
}

function isTrouble({ health, heldBackBy }: PlatformRow): boolean {
  return (
    heldBackBy === undefined &&
    (needsAttention(health.severity) || health.severity === 'unknown')
  );
}

function worse(a: Base, b: Base): Base {
  return needsAttention(b.severity) && !needsAttention(a.severity) ? b : a;
}

/** Gathers what is wrong under its nearest common reason. */
export function incidentDrafts(estate: Estate): readonly Draft[] {
  const drafts = new Map<string, Gathering>();
  const draftOf = (reason: Reason): Gathering => {
    const known = drafts.get(reason.key);
    if (known) return known;
    const draft: Gathering = { reason, hits: [] };
    drafts.set(reason.key, draft);
    return draft;
  };
  for (const base of [
    ...planeBases(estate),
    ...identityBases(estate),
    ...controllerBases(estate),
    ...partBases(estate),
    ...storeBases(estate),
  ]) {
    const draft = draftOf(base.reason);
    draft.base = draft.base ? worse(draft.base, base) : base;
  }
  const entries: ReadonlyMap<string, StoreEntry> = new Map(
    estate.stores.map(entry => [entry.id, entry]),
  );
  const gather = (secrets: Hit['secrets']) => (row: PlatformRow) => {
    if (!isTrouble(row)) return;
    draftOf(reasonOf(estate, entries, row)).hits.push({ row, secrets });
  };
  estate.rows.forEach(gather(1));
  estate.troubles.forEach(gather(0));
  return [...drafts.values()];
}
