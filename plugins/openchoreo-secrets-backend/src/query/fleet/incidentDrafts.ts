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
import { slicesOf } from './slices';
import { Stepped } from './stepped';
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

const BASES = [
  planeBases,
  identityBases,
  controllerBases,
  partBases,
  agentBases,
  storeBases,
] as const;

/** What is wrong, as it comes, by its reason. */
class Gathered {
  readonly drafts = new Map<string, Gathering>();

  addBase(base: Base): void {
    const draft = this.draftOf(base.reason);
    draft.base = draft.base ? worse(draft.base, base) : base;
  }

  addHit(reason: Reason, hit: Hit): void {
    this.draftOf(reason).hits.push(hit);
  }

  private draftOf(reason: Reason): Gathering {
    const known = this.drafts.get(reason.key);
    if (known) return known;
    const draft: Gathering = { reason, hits: [] };
    this.drafts.set(reason.key, draft);
    return draft;
  }
}

function* gathering(fleet: Fleet): Generator<void, readonly Draft[]> {
  const gathered = new Gathered();
  for (const basesOf of BASES) {
    basesOf(fleet).forEach(base => gathered.addBase(base));
    yield;
  }
  const entries = entriesById(fleet);
  const gather = (row: PlatformRow, secrets: Hit['secrets']) =>
    gathered.addHit(reasonOf(fleet, entries, row), { row, secrets });
  const { troubles } = yield* troubledRows.steps(fleet.rows);
  for (const slice of slicesOf(troubles)) {
    slice.forEach(row => gather(row, 1));
    yield;
  }
  fleet.troubles.filter(isTrouble).forEach(row => gather(row, 0));
  return [...gathered.drafts.values()];
}

/** Gathers what is wrong under its nearest common reason. */
export const incidentDrafts = new Stepped(gathering);
