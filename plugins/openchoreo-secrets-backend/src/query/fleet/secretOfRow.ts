import {
  componentKey,
  objectKey,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { Secret } from '../report/secret';
import type { PlatformRow } from './platformRow';

/** The id of the object that a row comes of. */
export function objectIdOf({
  planeId,
  object,
}: PlatformRow): string | undefined {
  return object && [planeId, object.kind, objectKey(object)].join('/');
}

/** A row of the fleet as reports count it. */
export function secretOfRow(row: PlatformRow): Secret {
  const { id, environment, production, planeId, health, delivered } = row;
  const component = row.component ?? row.resource;
  return {
    id,
    key: component ? `${componentKey(component)}/${row.key}` : id,
    component,
    environment,
    production,
    planeId,
    storeId: row.storeIds[0],
    objectId: objectIdOf(row),
    health,
    delivered,
    heldBackBy: row.heldBackBy?.id,
  };
}
