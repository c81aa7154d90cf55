import {
  formatRef,
  type Health,
  type KeptEvents,
  type Lookup,
  type SecretStoreObject,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { QueryContext } from '../context/context';
import type { PlaneView } from '../planes/planeViews';
import {
  judgeStore,
  lastKnownStore,
  lookupStore,
  storeEventsOf,
  storeId,
  type LocatedStore,
} from '../stores/storeViews';
import type { LastKnown } from '../wire/wireHealth';
import { homePlane } from './placement';
import type { PlatformRow } from './platformRow';

/** A store as one plane sees it, judged, with the secrets of that plane that take from it. */
export interface StoreEntry {
  readonly id: string;
  readonly plane: PlaneView;
  readonly store: LocatedStore;
  readonly lookup: Lookup<SecretStoreObject>['state'];
  /** Also what was kept while its plane cannot be seen. */
  readonly object?: SecretStoreObject;
  readonly events?: KeptEvents;
  readonly health: Health;
  readonly lastKnown?: LastKnown;
  readonly planeDefault: boolean;
  readonly rows: readonly PlatformRow[];
}

type ByStore = ReadonlyMap<string, readonly PlatformRow[]>;

/** The rows that take from each store. */
export function rowsByStore(rows: readonly PlatformRow[]): ByStore {
  const byStore = new Map<string, PlatformRow[]>();
  for (const row of rows) {
    for (const id of row.storeIds) {
      const known = byStore.get(id);
      if (known) known.push(row);
      else byStore.set(id, [row]);
    }
  }
  return byStore;
}

/** A store in the id of a store of the plane. */
function storeIn(plane: PlaneView, id: string): LocatedStore | undefined {
  if (!id.startsWith(`${plane.id}/`)) return undefined;
  const [kind, ...rest] = id.slice(plane.id.length + 1).split('/');
  const [first, second] = rest;
  if (kind === 'ClusterSecretStore') return { kind, name: first };
  return kind === 'SecretStore'
    ? { kind, namespace: first, name: second }
    : undefined;
}

function entryOf(
  plane: PlaneView,
  store: LocatedStore,
  byStore: ByStore,
  context: QueryContext,
): StoreEntry {
  const id = storeId(plane.id, store);
  const lookup = lookupStore(plane, store, context);
  const { cluster, plane: of } = plane.observation;
  const key = store.namespace ? `${store.namespace}/${store.name}` : store.name;
  return {
    id,
    plane,
    store,
    lookup: lookup.state,
    object: cluster?.kinds[store.kind].objects.get(key),
    events: storeEventsOf(plane, store),
    health: judgeStore(plane, store, lookup, context),
    lastKnown: lastKnownStore(plane, store, context),
    planeDefault:
      store.kind === 'ClusterSecretStore' && store.name === of.secretStore,
    rows: byStore.get(id) ?? [],
  };
}

/** The stores that a plane names, and those its secrets take from. */
function storesOfPlane(
  plane: PlaneView,
  byStore: ByStore,
): readonly LocatedStore[] {
  const name = plane.observation.plane.secretStore;
  const own: LocatedStore[] = name
    ? [{ kind: 'ClusterSecretStore', name }]
    : [];
  const used = [...byStore.keys()].flatMap(id => storeIn(plane, id) ?? []);
  return [...own, ...used];
}

function storesOfCluster({
  observation: { cluster },
}: PlaneView): readonly LocatedStore[] {
  if (!cluster) return [];
  const { ClusterSecretStore, SecretStore } = cluster.kinds;
  return [
    ...ClusterSecretStore.objects.values(),
    ...SecretStore.objects.values(),
  ].map(({ kind, meta }) => ({
    kind,
    namespace: meta.namespace,
    name: meta.name,
  }));
}

/** The stores of planes in one cluster; one that no plane uses stands under one of them. */
export function storeEntries(
  planes: readonly PlaneView[],
  byStore: ByStore,
  context: QueryContext,
): readonly StoreEntry[] {
  const entries = new Map<string, StoreEntry>();
  const seen = new Set<string>();
  const add = (plane: PlaneView, store: LocatedStore) => {
    const id = storeId(plane.id, store);
    seen.add(formatRef(store));
    if (!entries.has(id)) {
      entries.set(id, entryOf(plane, store, byStore, context));
    }
  };
  for (const plane of planes) {
    storesOfPlane(plane, byStore).forEach(store => add(plane, store));
  }
  for (const store of storesOfCluster(planes[0])) {
    if (!seen.has(formatRef(store))) {
      add(homePlane(planes, store.namespace), store);
    }
  }
  return [...entries.values()];
}
