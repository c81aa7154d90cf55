import {
  compareSeverity,
  worstSeverity,
  type HeadlineDto,
  type MineDto,
  type OwnedDto,
  type PlaceDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { subjectKey, type Subject } from '../../access/visibility';
import { groupBy } from '../../ownership/groupBy';
import { drawnOn } from '../fleet/drawnOn';
import type { Fleet } from '../fleet/fleet';
import type { PlatformRow } from '../fleet/platformRow';
import { promotionOrder } from '../fleet/promotionOrder';
import { entryDto } from '../fleet/stores';
import { secretOfRow } from '../fleet/secretOfRow';
import { troubleOfRow } from '../fleet/troubleOfRow';
import type { Expectation } from '../matrix/expectation';
import { foundIn } from '../report/findings';
import { placeOf, worstPlacesFirst } from '../report/places';
import { reportOf } from '../report/reportOf';
import { together, type Told } from '../report/secret';
import { wireCause } from '../wire/wireHealth';
import { findingKeys } from './findingKeys';
import { hiddenObjects } from './hiddenGivers';
import { expectationFor, type Owned } from './owned';
import { ownedPlaces } from './ownedPlaces';
import { rowsOfOwned, type OwnedRows } from './rowsOfOwned';

/** One of them, with what is told of it. */
interface OwnedSubject extends OwnedRows {
  readonly subject: Subject;
  readonly expectation: Expectation;
}

const toldOf = ({ rows, troubles }: OwnedRows): Told => ({
  secrets: rows.map(secretOfRow),
  troubles: troubles.map(troubleOfRow),
});

const rowsOf = ({ rows, troubles }: OwnedRows): readonly PlatformRow[] => [
  ...rows,
  ...troubles,
];

function placeFor(owned: OwnedSubject, order: readonly string[]): PlaceDto {
  const { subject, expectation } = owned;
  const { component, isResource } = subject;
  const isKnown = expectation.state === 'known';
  return placeOf(toldOf(owned), {
    kind: isResource ? 'resource' : 'component',
    id: subjectKey(subject),
    ...component,
    state: expectation.state,
    cause: expectation.cause && wireCause(expectation.cause),
    severity: isKnown ? 'ok' : 'unknown',
    order,
    changed: 0,
  });
}

function ownedDto(
  owned: OwnedSubject,
  { worst }: PlaceDto,
  order: readonly string[],
): OwnedDto {
  const { component, isResource } = owned.subject;
  return {
    kind: isResource ? 'resource' : 'component',
    of: { ...component },
    worst,
    environments: ownedPlaces(owned, order),
  };
}

/** Where nothing may be seen of what is owned, that is not none. */
function stateOf(
  places: readonly PlaceDto[],
  hidden: boolean,
): HeadlineDto['state'] {
  if (places.length === 0) return hidden ? 'hidden' : 'known';
  const all = (state: PlaceDto['state']) =>
    places.every(place => place.state === state);
  if (all('starting')) return 'starting';
  return all('unknown') ? 'unknown' : 'known';
}

/** Names alone: environments of several namespaces that are called the same are one column. */
function environmentsIn(all: readonly OwnedRows[], fleet: Fleet): string[] {
  const keys = promotionOrder(all.flatMap(rowsOf), fleet);
  return [...new Set(keys.map(key => key.slice(key.indexOf('/') + 1)))];
}

/** The stores that keys of findings are taken from, each once. */
function storesOf(
  keys: MineDto['findingKeys'],
  { stores, context }: Fleet,
): MineDto['stores'] {
  const named = new Set(keys.flatMap(({ storeId }) => storeId ?? []));
  return Object.fromEntries(
    stores
      .filter(({ id }) => named.has(id))
      .map(entry => [entry.id, entryDto(entry, context)]),
  );
}

function ownedSubjects(fleet: Fleet, { subjects }: Owned): OwnedSubject[] {
  const byOwner = rowsOfOwned(fleet, { subjects });
  return subjects.map(subject => ({
    subject,
    expectation: expectationFor(subject, fleet),
    ...(byOwner.get(subjectKey(subject)) ?? { rows: [], troubles: [] }),
  }));
}

/** `GET /v1/mine`: the secrets of what a reader owns, and what is wrong with them. */
export function mine(fleet: Fleet, owned: Owned): MineDto {
  const { visibility, hidden } = owned;
  const subjects = ownedSubjects(fleet, owned);
  const order = environmentsIn(subjects, fleet);
  const places = subjects.map(each => placeFor(each, order));
  const told = together(subjects.map(toldOf));
  const rows = subjects.flatMap(each => each.rows);
  const given = hiddenObjects(rows, visibility);
  const found = foundIn(told, { order, hidden: given });
  const keys = findingKeys(found, { rows, hidden: given, order });
  const input = {
    scope: 'fleet',
    state: stateOf(places, hidden),
    sight: {
      seen: order,
      deployed: order,
      hidden: [],
      everything: visibility.everything,
      ...(hidden && { componentsHidden: true }),
    },
    places: worstPlacesFirst(places),
    others: [worstSeverity(places.map(({ worst }) => worst))],
    order,
  } as const;
  const dtos = subjects.map((each, at) => ownedDto(each, places[at], order));
  return {
    report: reportOf(told, input, found),
    owned: dtos.sort(
      (a, b) =>
        compareSeverity(a.worst, b.worst) || (a.of.name < b.of.name ? -1 : 1),
    ),
    environments: order,
    findingKeys: keys,
    stores: storesOf(keys, fleet),
    planes: drawnOn(fleet, [
      ...groupBy(subjects.flatMap(rowsOf), ({ planeId }) => planeId).keys(),
    ]),
  };
}
