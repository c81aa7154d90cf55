import {
  compareSeverity,
  worstSeverity,
  type HeadlineDto,
  type MineDto,
  type OwnedDto,
  type PlaceDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import {
  subjectKey,
  type Subject,
  type Visibility,
} from '../../access/visibility';
import { groupBy } from '../../ownership/groupBy';
import { drawnOn } from '../fleet/drawnOn';
import type { Fleet } from '../fleet/fleet';
import type { PlatformRow } from '../fleet/platformRow';
import { promotionOrder } from '../fleet/promotionOrder';
import { secretOfRow } from '../fleet/secretOfRow';
import { troubleOfRow } from '../fleet/troubleOfRow';
import { expectationOf, type Expectation } from '../matrix/expectation';
import { placeOf, worstPlacesFirst } from '../report/places';
import { reportOf } from '../report/reportOf';
import type { Told } from '../report/secret';
import { resourceExpectation } from '../resource/resourceExpectation';
import { wireCause } from '../wire/wireHealth';
import { ownedPlaces } from './ownedPlaces';
import { rowsOfOwned, type OwnedRows } from './rowsOfOwned';

/** What a reader owns, as far as they may see it. */
export interface Owned {
  /** Those of the reader's own that they may see, and where. */
  readonly visibility: Pick<Visibility, 'subjects' | 'everything'>;
  /** There are more in the catalog, which they may not see the secrets of. */
  readonly hidden: boolean;
}

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

/** Whether what it uses is known at all: where it is not, no rows are not none. */
function expectationFor(
  { component, isResource }: Subject,
  { context, controlPlane }: Fleet,
): Expectation {
  const judge = isResource ? resourceExpectation : expectationOf;
  return judge(component, controlPlane, context);
}

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

/** `GET /v1/mine`: the secrets of what a reader owns, and what is wrong with them. */
export function mine(fleet: Fleet, owned: Owned): MineDto {
  const { visibility, hidden } = owned;
  const byOwner = rowsOfOwned(fleet, visibility);
  const subjects = visibility.subjects.map((subject): OwnedSubject => ({
    subject,
    expectation: expectationFor(subject, fleet),
    ...(byOwner.get(subjectKey(subject)) ?? { rows: [], troubles: [] }),
  }));
  const order = environmentsIn(subjects, fleet);
  const places = subjects.map(each => placeFor(each, order));
  const told = subjects.map(toldOf);
  const dtos = subjects.map((each, at) => ownedDto(each, places[at], order));
  return {
    report: reportOf(
      {
        secrets: told.flatMap(({ secrets }) => secrets),
        troubles: told.flatMap(({ troubles }) => troubles),
      },
      {
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
      },
    ),
    owned: dtos.sort(
      (a, b) =>
        compareSeverity(a.worst, b.worst) || (a.of.name < b.of.name ? -1 : 1),
    ),
    environments: order,
    planes: drawnOn(fleet, [
      ...groupBy(subjects.flatMap(rowsOf), ({ planeId }) => planeId).keys(),
    ]),
  };
}
