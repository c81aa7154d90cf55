import { z } from 'zod/v3';
import type { ExternalSecretObject } from '../../../model/objects';
import { parseExternalSecret } from '../../../model/parse';
import { judgeExternalSecret } from '../../externalSecret';
import { rowSchema, span } from '../../__testUtils__/rowSchema';
import {
  contextOf,
  eventsOf,
  namespaceOf,
  NOW,
  parsed,
  rawObject,
  storesOf,
} from '../../__testUtils__/scenario';
import type { KeyDelivery } from '../delivery';
import type { DeliveryEvidence } from '../evidence';

const leftOut = z.object({ message: z.string(), ago: span.default('10s') });

/** One row: what stands in a cluster, and what a pod that starts now gets. */
export const deliveryRow = rowSchema.omit({ expect: true }).extend({
  /** Where it was seen. */
  seen: z.string(),
  /** The name in `status.binding`; null where the status has none. */
  binding: z.string().nullable().default('db-secret'),
  needed: z.boolean().optional(),
  eventsSince: span.optional(),
  leftOut: z.array(leftOut).default([]),
  dataChange: z.object({ reason: z.string(), ago: span }).optional(),
  lookUp: z.object({ exists: z.boolean(), ago: span }).optional(),
  keysThen: z.array(z.string()).optional(),
  rivals: z.array(z.record(z.unknown())).optional(),
  keys: z.record(z.string()),
});

export type DeliveryRow = z.output<typeof deliveryRow>;

const SPEC = {
  refreshInterval: '15m',
  secretStoreRef: { kind: 'ClusterSecretStore', name: 'vault' },
  data: [
    {
      secretKey: 'DB_PASSWORD',
      remoteRef: { key: 'prod/db', property: 'password' },
    },
  ],
  target: { name: 'db-secret' },
};

function objectOf(row: DeliveryRow): ExternalSecretObject {
  const binding =
    row.binding === null ? {} : { binding: { name: row.binding } };
  const status = { ...binding, ...row.status };
  return parsed(parseExternalSecret(rawObject({ ...row, status }, 'db', SPEC)));
}

const event = (reason: string, message: string, ago: number) => ({
  reason,
  message,
  type: 'Normal',
  lastAt: NOW - ago,
  count: 1,
});

const rivalOf = (spec: Record<string, unknown>) =>
  parsed(
    parseExternalSecret({
      metadata: { name: 'other', namespace: 'dp', uid: 'other' },
      spec: { ...SPEC, ...spec },
      status: {
        conditions: [{ type: 'Ready', status: 'True' }],
        refreshTime: new Date(NOW).toISOString(),
      },
    }),
  );

/** The evidence of a row, judged as far as its verdict. */
export function evidenceOf(row: DeliveryRow): DeliveryEvidence {
  const input = {
    ...contextOf(row),
    object: objectOf(row),
    stores: storesOf(row),
    namespace: namespaceOf(row),
    events: eventsOf(row),
  };
  const { dataChange, lookUp, rivals, keysThen, eventsSince } = row;
  return {
    input,
    health: judgeExternalSecret(input),
    needed: row.needed,
    events: {
      seenSince: eventsSince === undefined ? undefined : NOW - eventsSince,
      missing: row.leftOut.map(({ message, ago }) =>
        event('MissingProviderSecret', message, ago),
      ),
      lastDataChange:
        dataChange && event(dataChange.reason, '', dataChange.ago),
    },
    secret: lookUp && { exists: lookUp.exists, asOf: NOW - lookUp.ago },
    keysThen: keysThen && new Set(keysThen),
    rivals: rivals && { state: 'found', value: rivals.map(rivalOf) },
  };
}

const minutes = (at: number) => `${Math.round((NOW - at) / 60_000)}m`;

/** `old (operator), since 120m, of 150m, held back by KEY`. */
export function deliveryForm(each: KeyDelivery): string {
  const { delivery, atRisk, bySpec, heldBackBy } = each;
  const { state, basis, since, asOf, flags } = delivery;
  const words = [
    `${state} (${basis})`,
    delivery.state === 'unknown' && delivery.reason,
    delivery.state === 'foreign' && `has: ${delivery.has}`,
    since && `since ${since.bound ? 'at least ' : ''}${minutes(since.at)}`,
    asOf !== undefined && `of ${minutes(asOf)}`,
    ...flags,
    atRisk.state === 'yes' && `at risk: ${atRisk.cause.class}`,
    atRisk.state === 'unknown' && 'at risk: unknown',
    bySpec && `by spec: ${bySpec.class}`,
    heldBackBy && `held back by ${heldBackBy}`,
  ];
  return words.filter(word => word).join(', ');
}
