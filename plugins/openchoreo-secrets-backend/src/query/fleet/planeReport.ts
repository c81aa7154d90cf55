import {
  type HeadlineDto,
  type PlaceDto,
  type PlatformPlaneDto,
  type ReportDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { groupBy } from '../../ownership/groupBy';
import { placeOf, worstPlacesFirst } from '../report/places';
import { reportOf } from '../report/reportOf';
import type { Told } from '../report/secret';
import type { Fleet } from './fleet';
import type { PlatformRow } from './platformRow';
import { promotionOrder } from './promotionOrder';
import { secretOfRow } from './secretOfRow';
import { environmentKey } from './storeConsumers';
import { troubleOfRow } from './troubleOfRow';

/** What is in no environment stands by whose it is. */
const KINDS = {
  component: 'other',
  resource: 'other',
  build: 'build',
  platform: 'platform',
  unmanaged: 'other',
} as const;

/** What a plane has, by place. */
interface Found {
  readonly rows: readonly PlatformRow[];
  readonly troubles: readonly PlatformRow[];
}

const toldOf = ({ rows, troubles }: Found): Told => ({
  secrets: rows.map(secretOfRow),
  troubles: troubles.map(troubleOfRow),
});

const placeKey = (row: PlatformRow) => environmentKey(row) ?? KINDS[row.owner];

function placeIn(id: string, found: Found, planeId: string): PlaceDto {
  const [first] = [...found.rows, ...found.troubles];
  const of = first.component ?? first.resource;
  const { environment } = first;
  const where =
    environmentKey(first) === undefined
      ? ({ kind: KINDS[first.owner] } as const)
      : ({
          kind: 'environment',
          namespace: of?.namespace,
          name: environment,
          production: first.production,
        } as const);
  return placeOf(toldOf(found), {
    ...where,
    id,
    state: 'known',
    planeId,
    order: environment ? [environment] : [],
    changed: 0,
  });
}

const STATES: Readonly<
  Partial<Record<PlatformPlaneDto['state'], HeadlineDto['state']>>
> = {
  starting: 'starting',
  unreachable: 'unknown',
  forbidden: 'unknown',
  ownAccess: 'unknown',
  notConfigured: 'unknown',
};

/** Environments in their order, then the rest, worst first. */
function placesOf(found: Found, order: readonly string[], planeId: string) {
  const rows = groupBy(found.rows, placeKey);
  const troubles = groupBy(found.troubles, placeKey);
  const places = [...new Set([...rows.keys(), ...troubles.keys()])].map(id =>
    placeIn(
      id,
      { rows: rows.get(id) ?? [], troubles: troubles.get(id) ?? [] },
      planeId,
    ),
  );
  const isOf = (place: PlaceDto) => place.kind === 'environment';
  return [
    ...places
      .filter(isOf)
      .sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id)),
    ...worstPlacesFirst(places.filter(place => !isOf(place))),
  ];
}

/** The report of a plane: its environments, and what is in none. Its own troubles are told beside it. */
export function planeReport(
  fleet: Fleet,
  plane: PlatformPlaneDto,
  everything: boolean,
): ReportDto {
  const isThere = ({ planeId }: PlatformRow) => planeId === plane.id;
  const found = {
    rows: fleet.rows.filter(isThere),
    troubles: fleet.troubles.filter(isThere),
  };
  const order = promotionOrder([...found.rows, ...found.troubles], fleet);
  const places = placesOf(found, order, plane.id);
  const names = [...new Set(places.flatMap(({ name }) => name ?? []))];
  const report = reportOf(toldOf(found), {
    scope: 'plane',
    // What was never counted is not none.
    state: STATES[plane.state] ?? (plane.secrets ? 'known' : 'unknown'),
    sight: { seen: names, deployed: names, hidden: [], everything },
    places,
    others: [plane.own],
    order: names,
  });
  const { headline } = report;
  return {
    ...report,
    headline: plane.cause ? { ...headline, cause: plane.cause } : headline,
  };
}
