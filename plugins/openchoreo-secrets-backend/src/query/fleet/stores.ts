import {
  foreignName,
  type StoreDto,
  type StoreRowDto,
  type StoresAnswerDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { memoised } from '../../ownership/memo';
import type { QueryContext } from '../context/context';
import { eventDtos } from '../wire/eventDtos';
import { defined, wireHealth, wireLastKnown } from '../wire/wireHealth';
import { storeCalled } from '../stores/storeCalled';
import { lastValidated } from '../stores/storeViews';
import type { Fleet } from './fleet';
import { mergedStores, type MergedStore } from './mergedStores';
import { consumersOf, storeSteps, takingFrom } from './storeConsumers';
import type { StoreEntry } from './storeEntries';
import { storeWarnings } from './storeWarnings';

/** @returns a store as it stands in an answer. */
export function entryDto(
  entry: StoreEntry,
  { storeNames }: QueryContext,
  planeIds: readonly string[] = [entry.plane.id],
): StoreDto {
  const { id, plane, store, lookup, object, events, health } = entry;
  return defined({
    id,
    planeId: plane.id,
    kind: store.kind,
    namespace: store.namespace,
    name: store.name,
    called: storeCalled(planeIds, store, storeNames),
    lookup,
    provider: object?.provider,
    capabilities: object?.capabilities,
    health: wireHealth(health),
    lastValidatedAt: lastValidated(events),
  });
}

function admitsOf({ object }: StoreEntry): StoreRowDto['admits'] {
  const conditions = object?.conditions ?? [];
  if (conditions.length === 0) return undefined;
  return {
    namespaces: conditions.flatMap(({ namespaces = [] }) => namespaces),
    // Kept as they came, since they are evaluated.
    regexes: conditions.flatMap(({ namespaceRegexes = [] }) =>
      namespaceRegexes.map(foreignName),
    ),
    selectors: conditions.filter(({ namespaceSelector }) => namespaceSelector)
      .length,
  };
}

function storeRow(entry: MergedStore, context: QueryContext): StoreRowDto {
  const { rows, events, health, lastKnown, planeDefault, seenBy } = entry;
  const planeIds = seenBy.map(({ plane }) => plane.id);
  const { components, failing } = takingFrom.of(rows);
  return defined({
    ...entryDto(entry, context, planeIds),
    planeIds,
    planeDefault,
    admits: admitsOf(entry),
    consumers: consumersOf(rows),
    components: components.size,
    secrets: rows.length,
    failing,
    lastKnown:
      health.severity === 'unknown' ? wireLastKnown(lastKnown) : undefined,
    warnings: storeWarnings(entry),
    lastTrouble: eventDtos(events).find(({ kind }) => kind === 'cause'),
  });
}

/** What the answer is made of, in steps between which others may have their turn. */
export function* storesSteps(fleet: Fleet): Generator<void, void> {
  yield* storeSteps(fleet);
  for (const { rows } of mergedStores(fleet)) {
    yield* takingFrom.steps(rows);
    consumersOf(rows);
    yield;
  }
}

/** `GET /v1/stores` */
export const storesAnswer = memoised((fleet: Fleet): StoresAnswerDto => {
  const order = new Map(fleet.planes.map(({ id }, index) => [id, index]));
  const place = ({ plane }: StoreEntry) => order.get(plane.id) ?? -1;
  const stores = [...mergedStores(fleet)].sort(
    (a, b) =>
      place(a) - place(b) ||
      Number(b.planeDefault) - Number(a.planeDefault) ||
      a.store.name.localeCompare(b.store.name, 'en') ||
      (a.id < b.id ? -1 : 1),
  );
  return {
    planes: [...fleet.planes],
    stores: stores.map(one => storeRow(one, fleet.context)),
  };
});
