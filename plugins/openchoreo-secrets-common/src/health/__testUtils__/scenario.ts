import type { KeptEvent, KeptEvents } from '../../model/objects';
import type { Freshness } from '../../model/observation';
import {
  parseControllerDeployment,
  parseNamespace,
  parseSecretStore,
  type Parsed,
} from '../../model/parse';
import { causeOf } from '../causeActors';
import { DEFAULT_THRESHOLDS, type Health } from '../health';
import type { JudgeContext, Lookup, ReferencedStore } from '../inputs';
import type { NamespaceObject } from '../../model/objects';
import {
  storeSchema,
  type EventRow,
  type Row,
  type StoreRow,
} from './rowSchema';

/** What stands in a cluster. */
type Situation = Omit<Row, 'expect'>;

export const NOW = Date.parse('2026-11-24T10:32:00Z');
const NAMESPACE = 'dp-acme-shop-production-1a2b3c4d';

export const timeAgo = (ms: number) => new Date(NOW - ms).toISOString();

export function parsed<T>(result: Parsed<T>): T {
  if (!result.ok) throw new Error(result.reason);
  return result.object;
}

/** A raw Ready condition of `True SecretSynced: secret synced`; none of null. */
function conditionsOf(ready: string | null, readyFor: number): unknown {
  if (ready === null) return [];
  const [, status, reason, message] =
    /^(\S+) ?([^:]*):? ?(.*)$/s.exec(ready) ?? [];
  return [
    {
      type: 'Ready',
      status,
      reason: reason || undefined,
      message,
      lastTransitionTime: timeAgo(readyFor),
    },
  ];
}

/** A raw object of a row. */
export function rawObject(row: Situation, name: string, spec: object): object {
  return {
    metadata: {
      name,
      namespace: NAMESPACE,
      uid: 'uid-1',
      generation: row.generation,
      creationTimestamp: timeAgo(row.createdAgo),
      deletionTimestamp:
        row.deletingFor === undefined ? undefined : timeAgo(row.deletingFor),
    },
    spec: { ...spec, ...row.spec },
    status: {
      conditions: conditionsOf(row.ready, row.readyFor),
      refreshTime: row.refreshed === null ? null : timeAgo(row.refreshed),
      syncedResourceVersion: row.refreshed === null ? undefined : '1-abc',
      ...row.status,
    },
  };
}

function keptEvent({ reason, message, ago }: EventRow): KeptEvent {
  return { reason, message, type: 'Warning', lastAt: NOW - ago, count: 1 };
}

export function eventsOf(row: {
  readonly event?: EventRow;
  readonly missing?: EventRow;
}): KeptEvents {
  return {
    lastCause: row.event && keptEvent(row.event),
    missing: row.missing && [keptEvent(row.missing)],
  };
}

function storeObject(row: StoreRow) {
  return parsed(
    parseSecretStore({
      kind: row.kind,
      metadata: {
        name: row.name,
        uid: 'uid-store',
        creationTimestamp: timeAgo(86_400_000),
      },
      spec: { provider: { vault: {} }, ...row.spec },
      status: { conditions: conditionsOf(row.ready, row.readyFor) },
    }),
  );
}

function referencedStore(row: StoreRow): ReferencedStore {
  const ref = { kind: row.kind, name: row.name };
  return row.state === 'found'
    ? {
        ref,
        lookup: { state: 'found', value: storeObject(row) },
      }
    : { ref, lookup: { state: row.state } };
}

export function storesOf(row: Situation): readonly ReferencedStore[] {
  return (row.stores ?? [storeSchema.parse({})]).map(referencedStore);
}

export function namespaceOf(row: Situation): Lookup<NamespaceObject> {
  if (row.namespace === 'unknown') return { state: 'unknown' };
  const labels = { team: 'shop' };
  const value = parsed(
    parseNamespace({ metadata: { name: NAMESPACE, uid: 'uid-ns', labels } }),
  );
  return { state: 'found', value };
}

function freshnessOf({ freshness }: Situation): Freshness {
  const { state, failure = 'unreachable', status } = freshness;
  const asOf = NOW - 360_000;
  switch (state) {
    case 'starting':
      return { state, since: NOW - 5_000 };
    case 'unknown':
      return { state, since: asOf, asOf, failure: { class: failure, status } };
    default:
      return { state, asOf: NOW - 1_000 };
  }
}

export function deploymentOf({ deployment }: Situation) {
  if (!deployment) return undefined;
  const { version, available, desired, args } = deployment;
  const image = `ghcr.io/external-secrets/external-secrets:${version}`;
  const containers = [{ name: 'external-secrets', image, args }];
  return parsed(
    parseControllerDeployment({
      metadata: { name: 'external-secrets', uid: 'uid-d' },
      spec: { replicas: desired, template: { spec: { containers } } },
      status: { availableReplicas: available },
    }),
  );
}

function controllerOf({ controller }: Situation): Health | undefined {
  return (
    controller && {
      verdict: controller,
      severity: 'warning',
      flags: [],
      cause: causeOf(controller, { plane: 'dp' }),
    }
  );
}

export function contextOf(row: Situation): JudgeContext {
  return {
    now: NOW,
    thresholds: DEFAULT_THRESHOLDS,
    freshness: freshnessOf(row),
    plane: 'dp',
    controller: controllerOf(row),
    deployment: deploymentOf(row),
  };
}
