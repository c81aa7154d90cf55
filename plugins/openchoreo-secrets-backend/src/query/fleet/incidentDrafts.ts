import {
  causeOf,
  needsAttention,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { memoised } from '../../ownership/memo';
import type { Hit } from './affected';
import { agentBases } from './agentBases';
import { controllerBases, partBases } from './controllerBases';
import type { Fleet } from './fleet';
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
import { takingFrom } from './storeConsumers';
import type { StoreEntry } from './storeEntries';
import { isTrouble, troubledRows } from './troubledRows';

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

function planeBases(fleet: Fleet): readonly Base[] {
  return fleet.planes.flatMap(({ id, state, cause, since }) => {
    if (!UNSEEN.has(state) || !cause) return [];
    return [
      {
        reason: planeReason(fleet, id, cause),
        severity: 'unknown' as const,
        cause,
        since: since === undefined ? undefined : Date.parse(since),
        production: false,
      },
    ];
  });
}

function identityBases({ context }: Fleet): readonly Base[] {
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

function storeBases(fleet: Fleet): readonly Base[] {
  return fleet.stores.flatMap(entry => {
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
          ? planeReason(fleet, plane.id, cause)
          : storeReason(fleet, entry),
        severity: health.severity,
        cause,
        since: health.since,
        production: takingFrom.of(rows).production,
      },
    ];
  });
}

function worse(a: Base, b: Base): Base {
  return needsAttention(b.severity) && !needsAttention(a.severity) ? b : a;
}

/** The stores of a fleet, by their ids. */
export const entriesById = memoised(
  ({ stores }: Fleet): ReadonlyMap<string, StoreEntry> =>
    new Map(stores.map(entry => [entry.id, entry])),
);

/** Gathers what is wrong under its nearest common reason. */
export const incidentDrafts = memoised((fleet: Fleet): readonly Draft[] => {
  const drafts = new Map<string, Gathering>();
  const draftOf = (reason: Reason): Gathering => {
    const known = drafts.get(reason.key);
    if (known) return known;
    const draft: Gathering = { reason, hits: [] };
    drafts.set(reason.key, draft);
    return draft;
  };
  for (const base of [
    ...planeBases(fleet),
    ...identityBases(fleet),
    ...controllerBases(fleet),
    ...partBases(fleet),
    ...agentBases(fleet),
    ...storeBases(fleet),
  ]) {
    const draft = draftOf(base.reason);
    draft.base = draft.base ? worse(draft.base, base) : base;
  }
  const entries = entriesById(fleet);
  const gather = (secrets: Hit['secrets']) => (row: PlatformRow) => {
    draftOf(reasonOf(fleet, entries, row)).hits.push({ row, secrets });
  };
  troubledRows.of(fleet.rows).troubles.forEach(gather(1));
  fleet.troubles.filter(isTrouble).forEach(gather(0));
  return [...drafts.values()];
});
