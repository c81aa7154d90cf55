import {
  worstSeverity,
  type OwnedPlaceDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { groupBy } from '../../ownership/groupBy';
import type { PlatformRow } from '../fleet/platformRow';
import { blocksPodStart } from '../objects/delivered';
import { countsOf } from '../wire/counts';
import type { OwnedRows } from './rowsOfOwned';

const isOld = ({ delivered }: PlatformRow) =>
  delivered?.delivery.state === 'old';

function placeIn(
  environment: string,
  rows: readonly PlatformRow[],
  troubles: readonly PlatformRow[],
): OwnedPlaceDto {
  const all = [...rows, ...troubles];
  return {
    environment,
    production: all.some(({ production }) => production),
    counts: countsOf(rows),
    worst: worstSeverity(all.map(({ health }) => health.severity)),
    blocking: rows.filter(blocksPodStart).length,
    old: rows.filter(isOld).length,
  };
}

/** What something has in each environment that it is in. */
export function ownedPlaces(
  { rows, troubles }: OwnedRows,
  order: readonly string[],
): OwnedPlaceDto[] {
  const byName = groupBy(rows, ({ environment }) => environment);
  const amiss = groupBy(troubles, ({ environment }) => environment);
  return order.flatMap(name =>
    byName.has(name) || amiss.has(name)
      ? [placeIn(name, byName.get(name) ?? [], amiss.get(name) ?? [])]
      : [],
  );
}
