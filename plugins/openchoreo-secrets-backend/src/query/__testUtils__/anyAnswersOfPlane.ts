import {
  OPERATOR_REPORTERS,
  type KeptMeta,
  type KindObservation,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import fc from 'fast-check';
import { ClusterTables } from '../../observed/clusterTables';
import { Compactor } from '../../observed/compactor';
import { Revision } from '../../observed/revision';
import type { ClusterSnapshot } from '../../observed/snapshot';
import { NOW } from '../__fixtures__/objects';
import { DARK, FRESH, PENDING } from '../__fixtures__/world';

const KINDS = [
  'ExternalSecret',
  'SecretStore',
  'ClusterSecretStore',
  'PushSecret',
  'ClusterExternalSecret',
  'Namespace',
  'Deployment',
  'Certificate',
] as const;

const EVENT_KINDS = [
  'ExternalSecret',
  'SecretStore',
  'ClusterSecretStore',
  'PushSecret',
  'ClusterExternalSecret',
] as const;

const elsewhere = fc.record({
  name: fc.constantFrom('db', 'default', 'external-secrets', '__proto__'),
  namespace: fc.constantFrom(
    'shop',
    'external-secrets',
    'openchoreo-data-plane',
    'kube-system',
    '',
  ),
  uid: fc.constantFrom('u', ''),
});

/** What is copied of other planes, and what stands nowhere else. */
const anyIdentity = (copied: readonly KeptMeta[]) =>
  fc.oneof(
    fc.constantFrom(...copied).map(({ name, namespace, uid }) => ({
      name,
      namespace,
      uid,
    })),
    elsewhere,
  );

const word = fc.constantFrom(
  'acme',
  'shop',
  'orders-api',
  'production',
  'production-data',
  'DataPlane/acme/production-data',
  'default',
  '\u202eevil',
);

const storeKind = fc.constantFrom('SecretStore', 'ClusterSecretStore');

const labels = fc.dictionary(
  fc.constantFrom(
    'openchoreo.dev/namespace',
    'openchoreo.dev/project',
    'openchoreo.dev/component',
    'openchoreo.dev/environment',
    'openchoreo.dev/rendered-release-uid',
    'openchoreo.dev/rendered-release-name',
    'app.kubernetes.io/name',
  ),
  word,
);

const time = fc.constantFrom(
  '2030-01-01T00:00:00Z',
  '1970-01-01T00:00:00Z',
  new Date(NOW).toISOString(),
  'never',
);

const anyMetadata = (copied: readonly KeptMeta[]) =>
  fc
    .record({
      of: anyIdentity(copied),
      labels,
      annotations: labels,
      creationTimestamp: time,
      deletionTimestamp: fc.option(time, { nil: undefined }),
      ownerReferences: fc.array(
        fc.record({ kind: word, name: word, uid: fc.constantFrom('u', 'v') }),
        { maxLength: 1 },
      ),
    })
    .map(({ of, ...rest }) => ({ ...of, ...rest, resourceVersion: '7' }));

/** All that any of the kinds has in its spec, in one. */
const anySpec = (names: readonly string[]) =>
  fc.record({
    refreshInterval: fc.constantFrom('1h', 'abc', '0'),
    controller: word,
    secretStoreRef: fc.record({ name: word, kind: storeKind }),
    secretStoreRefs: fc.array(fc.record({ name: word, kind: storeKind }), {
      maxLength: 2,
    }),
    target: fc.record({ name: fc.constantFrom(...names) }),
    secretName: fc.constantFrom(...names, 'a'),
    externalSecretName: fc.constantFrom(...names),
    namespaces: fc.array(word, { maxLength: 2 }),
    provider: fc.constant({ vault: { server: 'https://vault' } }),
    data: fc.array(
      fc.record({
        secretKey: word,
        remoteRef: fc.record({ key: word, property: word }),
      }),
      { maxLength: 2 },
    ),
  });

const status = fc.record({
  refreshTime: time,
  notAfter: time,
  availableReplicas: fc.constantFrom(0, 1),
  binding: fc.record({ name: word }),
  conditions: fc.array(
    fc.record({
      type: fc.constant('Ready'),
      status: fc.constantFrom('True', 'False'),
      reason: word,
      message: word,
      lastTransitionTime: time,
    }),
    { maxLength: 1 },
  ),
});

const anyEvent = (copied: readonly KeptMeta[]) =>
  fc.record({
    metadata: anyMetadata(copied),
    involvedObject: fc
      .tuple(anyIdentity(copied), fc.constantFrom(...EVENT_KINDS))
      .map(([about, kind]) => ({ ...about, kind })),
    reason: fc.constantFrom('UpdateFailed', 'Updated', 'Deleted', 'evil'),
    message: fc.constantFrom(
      'secret is owned by another ExternalSecret: other',
      'could not get secret data: key prod/x is gone',
      'Secret was updated',
    ),
    type: fc.constantFrom('Warning', 'Normal'),
    lastTimestamp: time,
    source: fc.constantFrom(
      { component: OPERATOR_REPORTERS[0] },
      { component: 'kubelet' },
    ),
  });

const presence = fc.constantFrom(
  { state: 'present', asOf: NOW } as const,
  { state: 'absent', asOf: NOW } as const,
);

/** Whatever somebody answers who holds a plane and knows all that stands in others. */
export function anyAnswersOfPlane(copied: readonly KeptMeta[]) {
  const object = fc.record({
    metadata: anyMetadata(copied),
    spec: anySpec(copied.map(({ name }) => name)),
    status,
  });
  return fc.record({
    observation: fc.constantFrom<KindObservation>(FRESH, DARK, PENDING, {
      state: 'notServed',
      asOf: NOW,
    }),
    objects: fc.array(fc.tuple(fc.constantFrom(...KINDS), object), {
      maxLength: 8,
    }),
    removed: fc.array(fc.tuple(fc.constantFrom(...KINDS), object), {
      maxLength: 2,
    }),
    events: fc.array(anyEvent(copied), { maxLength: 4 }),
    junk: fc.array(fc.tuple(fc.constantFrom(...KINDS), fc.anything()), {
      maxLength: 3,
    }),
    presence: fc.array(fc.tuple(anyIdentity(copied), presence), {
      maxLength: 3,
    }),
    served: fc.constantFrom([], ['v1'], ['v1beta1']),
    clusterId: fc.constantFrom('id-production-data', 'another'),
    dates: fc.array(fc.constantFrom(0, 4e12, -2e12, 36e5, -36e5), {
      maxLength: 6,
    }),
  });
}

/** What a plane answers. */
export type AnswersOfPlane =
  ReturnType<typeof anyAnswersOfPlane> extends fc.Arbitrary<infer T>
    ? T
    : never;

/** A cluster as the product sees it when it answers so. */
export function clusterAnswering(
  name: string,
  given: AnswersOfPlane,
): ClusterSnapshot {
  const tables = new ClusterTables(name, {
    compactor: new Compactor(),
    revision: new Revision(),
    now: () => NOW,
    reporters: new Set(OPERATOR_REPORTERS),
  });
  for (const ms of given.dates) tables.clock.claim(ms);
  for (const [kind, raw] of [...given.objects, ...given.junk]) {
    tables.part(kind, '').upsert(raw);
  }
  for (const [kind, raw] of given.removed) tables.part(kind, '').remove(raw);
  for (const kind of KINDS) tables.part(kind, '').observe(given.observation);
  for (const kind of EVENT_KINDS) {
    const events = tables.events.sink(kind);
    for (const raw of given.events) events.upsert(raw);
    events.observe(given.observation);
  }
  for (const [of, found] of given.presence) {
    tables.presence.set(name, `${of.namespace}/${of.name}`, found);
  }
  tables.setServed({ externalSecrets: given.served });
  tables.claims.set(`DataPlane/acme/${name}`, given.clusterId, NOW);
  return tables.snapshot();
}
