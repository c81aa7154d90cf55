import fc from 'fast-check';
import type { Freshness } from '../../model/observation';
import { parseNamespace, parseSecretStore } from '../../model/parse';
import { causeOf } from '../causeActors';
import { DEFAULT_THRESHOLDS, type Health } from '../health';
import type { JudgeContext, Lookup, ReferencedStore } from '../inputs';
import type { NamespaceObject } from '../../model/objects';
import { NOW, parsed } from './scenario';

const fresh: Freshness = { state: 'fresh', asOf: NOW };

const stalled: Health = {
  verdict: 'controllerStalled',
  severity: 'warning',
  flags: [],
  cause: causeOf('controllerStalled'),
};

export const context: fc.Arbitrary<JudgeContext> = fc.record({
  now: fc.constant(NOW),
  thresholds: fc.constant(DEFAULT_THRESHOLDS),
  freshness: fc.constant(fresh),
  controller: fc.option(fc.constant(stalled), { nil: undefined, freq: 4 }),
});

const kinds = ['SecretStore', 'ClusterSecretStore'] as const;

const READY = [
  [],
  [{ type: 'Ready', status: 'True', reason: 'Valid' }],
  [{ type: 'Ready', status: 'False', reason: 'InvalidProviderConfig' }],
  [{ type: 'Ready', status: 'Unknown' }],
];

const SPECS = [
  {},
  { controller: 'other' },
  { conditions: [{ namespaces: ['dp-a'] }] },
  { conditions: [{ namespaceSelector: { matchLabels: { team: 'x' } } }] },
  { conditions: [{ namespaceRegexes: ['(a+)+'] }] },
];

const found = fc
  .record({ ready: fc.constantFrom(...READY), spec: fc.constantFrom(...SPECS) })
  .map(({ ready, spec }) => ({
    state: 'found' as const,
    value: parsed(
      parseSecretStore({
        kind: 'ClusterSecretStore',
        metadata: { name: 'vault', uid: 'u' },
        spec,
        status: { conditions: ready },
      }),
    ),
  }));

/** Stores that are there, that are not, and of which nothing can be told. */
export const stores: fc.Arbitrary<readonly ReferencedStore[]> = fc.array(
  fc.record({
    ref: fc.record({
      kind: fc.constantFrom(...kinds),
      name: fc.constantFrom('vault', 'team'),
    }),
    lookup: fc.oneof(
      { weight: 3, arbitrary: found },
      { weight: 1, arbitrary: fc.constant({ state: 'absent' as const }) },
      { weight: 1, arbitrary: fc.constant({ state: 'unknown' as const }) },
    ),
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
