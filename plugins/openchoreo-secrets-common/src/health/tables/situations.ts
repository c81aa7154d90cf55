import fc from 'fast-check';
import type { Freshness } from '../../model/observation';
import { parseNamespace, parseSecretStore } from '../../model/parse';
import { causeOf } from '../causeActors';
import { DEFAULT_THRESHOLDS, type Health } from '../health';
import type { JudgeContext, Lookup, ReferencedStore } from '../inputs';
import type { NamespaceObject } from '../../model/objects';
import { clusterJson } from './arbitraries';
import { NOW, parsed } from './scenario';

const fresh: Freshness = { state: 'fresh', asOf: NOW };

const stalled: Health = {
  verdict: 'controllerStalled',
  severity: 'error',
  flags: [],
  cause: causeOf('controllerStalled'),
};

export const context: fc.Arbitrary<JudgeContext> = fc.record({
  now: fc.constant(NOW),
  thresholds: fc.constant(DEFAULT_THRESHOLDS),
  freshness: fc.constant(fresh),
  controller: fc.option(fc.constant(stalled), { nil: undefined, freq: 4 }),
});

const ref = fc.record({
  kind: fc.constantFrom('SecretStore' as const, 'ClusterSecretStore' as const),
  name: fc.constantFrom('vault', 'team'),
});

/** Stores that are there, that are not, and of which nothing can be told. */
export const stores: fc.Arbitrary<readonly ReferencedStore[]> = fc.array(
  fc.tuple(ref, clusterJson, fc.boolean()).map(([to, json, absent]) => {
    const store = parseSecretStore(json);
    if (store.ok) {
      return {
        ref: to,
        lookup: { state: 'found' as const, value: store.object },
      };
    }
    return {
      ref: to,
      lookup: { state: absent ? ('absent' as const) : ('unknown' as const) },
    };
  }),
  { maxLength: 2 },
);

export const namespace: Lookup<NamespaceObject> = {
  state: 'found',
  value: parsed(parseNamespace({ metadata: { name: 'dp-a', uid: 'u' } })),
};

const failure = { class: 'unreachable' } as const;

/** What is left of a situation when something of it can no longer be seen. */
export const ignorance = {
  ofPlane: { state: 'unknown', since: NOW, failure } satisfies Freshness,
  ofStores: (known: readonly ReferencedStore[]): readonly ReferencedStore[] =>
    known.map(store => ({ ...store, lookup: { state: 'unknown' } })),
};
