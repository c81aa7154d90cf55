import { causeOf } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { Trouble } from '../report/secret';
import type { PlatformRow } from './platformRow';

/** A trouble of the fleet as reports tell it. */
export function troubleOfRow(row: PlatformRow): Trouble {
  const { health, environment, production, planeId } = row;
  return {
    component: row.component ?? row.resource,
    environment,
    production,
    planeId,
    severity: health.severity,
    cause: health.cause ?? causeOf('unknown'),
  };
}
