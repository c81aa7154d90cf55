import { apiPath, EVENTS_PATH } from '../kinds/readApis';
import type { KindList, ListedKind, OperatorPlace } from '../kinds/watchedKind';
import type { KindSource, Place } from './kindSource';

function placeOf(
  { group, versions, builtIn }: ListedKind,
  { namespace, resources }: KindList,
  operator: OperatorPlace,
): Place {
  if (!builtIn) return { at: 'group', group, versions, resources };
  const scope = namespace ? `/namespaces/${operator.namespace}` : '';
  const path = `${apiPath(group, versions[0])}${scope}/${resources[0]}`;
  return { at: 'path', path };
}

type Kinds = Readonly<Record<string, ListedKind>>;

/** The lists that are followed of kinds. */
export function sourcesOf<K extends string>(
  kinds: Readonly<Record<K, ListedKind>>,
  operator: OperatorPlace,
): readonly KindSource<K>[];
export function sourcesOf(
  kinds: Kinds,
  operator: OperatorPlace,
): readonly KindSource<string>[] {
  return Object.entries(kinds).flatMap(([kind, listed]) =>
    listed.lists.map(list => ({
      kind,
      part: list.part,
      place: placeOf(listed, list, operator),
      query: list.query?.(operator),
      metadataOnly: listed.metadataOnly,
      beyondRoles: list.beyondRoles,
    })),
  );
}

/** Events, by one list for each kind they are about. */
export function eventSourcesOf(kinds: Kinds): readonly KindSource<string>[] {
  return Object.entries(kinds)
    .filter(([, { events }]) => events)
    .map(([kind]) => ({
      kind,
      part: 'events',
      place: { at: 'path', path: EVENTS_PATH },
      query: { fieldSelector: `involvedObject.kind=${kind}` },
    }));
}
