import {
  DEFAULT_THRESHOLDS,
  incidentsAnswerSchema,
  type ExternalSecretObject,
  type IncidentDto,
  type KeptEvents,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { fleetOf, type Fleet } from '../fleet/fleet';
import type { PlatformRow, RowRecord } from '../fleet/platformRow';
import { incidentsAnswer } from '../incidents/incidents';
import { externalSecret, meta, MINUTE, NOW } from './objects';
import { snapshotOf, type WorldFixture } from './world';
import { asRead } from './asRead';

/** A world, judged. */
export function fleet(world: WorldFixture, now = NOW): Fleet {
  return fleetOf({
    snapshot: snapshotOf(world),
    now,
    thresholds: DEFAULT_THRESHOLDS,
  });
}

/** The incidents of a world, held against their schema. */
export function incidents(world: WorldFixture): readonly IncidentDto[] {
  return asRead(incidentsAnswerSchema, incidentsAnswer(fleet(world))).incidents;
}

/** Incidents in short. */
export function told(world: WorldFixture): readonly string[] {
  return incidents(world).map(
    ({ severity, level, cause, counts }) =>
      `${severity} ${level} ${cause.class}: ${counts.secrets ?? 'uncounted'}`,
  );
}

/** A row that says something else: all others make what they are asked for of what it is. */
export function rowWith(
  row: PlatformRow,
  changed: Partial<RowRecord>,
): PlatformRow {
  return new Proxy(row, {
    get: (of, name) => Reflect.get(name in changed ? changed : of, name),
  });
}

/** An ExternalSecret that no component lists. */
export function stray(
  namespace: string,
  name: string,
  changed: Partial<ExternalSecretObject> = {},
): ExternalSecretObject {
  return externalSecret('', name, ['value=registry-push-secret#value'], {
    meta: meta(name, { namespace }),
    ...changed,
  });
}

/** What was heard of a failure. */
export function heard(message: string): KeptEvents {
  return {
    lastCause: {
      reason: 'UpdateFailed',
      message,
      type: 'Warning',
      firstAt: NOW - 34 * MINUTE,
      lastAt: NOW - MINUTE,
      count: 14,
    },
  };
}
