import { exitCodeOf, explain } from './explain';
import type { ExplainedObject } from './line';
import { inputOf } from './__testUtils__/recorded';

const NOW = Date.parse('2026-11-29T03:00:00Z');

const secret = (over: object = {}, status: object = {}) => ({
  apiVersion: 'external-secrets.io/v1',
  kind: 'ExternalSecret',
  metadata: {
    name: 'db',
    namespace: 'shop',
    uid: 'u-1',
    generation: 1,
    creationTimestamp: '2026-11-29T01:00:00Z',
  },
  spec: {
    refreshInterval: '1h',
    secretStoreRef: { kind: 'ClusterSecretStore', name: 'vault' },
    data: [{ secretKey: 'PASSWORD', remoteRef: { key: 'a', property: 'p' } }],
    ...over,
  },
  status: {
    conditions: [
      { type: 'Ready', status: 'True', reason: 'SecretSynced', message: 'x' },
    ],
    refreshTime: '2026-11-29T02:59:00Z',
    syncedResourceVersion: '1-a',
    binding: { name: 'db' },
    ...status,
  },
});

const failing = {
  conditions: [
    {
      type: 'Ready',
      status: 'False',
      reason: 'SecretSyncedError',
      message: 'could not get secret data from provider',
      lastTransitionTime: '2026-11-29T01:00:00Z',
    },
  ],
  refreshTime: null,
  binding: { name: '' },
};

const store = (status = 'True') => ({
  apiVersion: 'external-secrets.io/v1beta1',
  kind: 'ClusterSecretStore',
  metadata: { name: 'vault', uid: 'u-2' },
  spec: { provider: { aws: {} } },
  status: { conditions: [{ type: 'Ready', status, reason: 'Valid' }] },
});

const deployment = (container: object, kind = 'Deployment') => ({
  apiVersion: 'apps/v1',
  kind,
  metadata: { name: 'app', namespace: 'shop', uid: 'u-3' },
  spec: { template: { spec: { containers: [container] } } },
});

function linesOf(objects: readonly unknown[], complete = false) {
  return explain(inputOf(objects), { now: NOW, complete });
}

function lineOf(...objects: readonly unknown[]): ExplainedObject {
  const [line] = linesOf(objects).filter(
    ({ kind }) => kind === 'ExternalSecret',
  );
  return line;
}

describe('explain', () => {
  it('says what is current, and fine', () => {
    expect(lineOf(secret(), store())).toEqual({
      file: 'x',
      kind: 'ExternalSecret',
      namespace: 'shop',
      name: 'db',
      verdict: 'synced',
      flags: [],
      severity: 'ok',
      delivery: 'current',
      basis: 'operator',
      keys: [
        {
          key: 'PASSWORD',
          delivery: 'current',
          basis: 'operator',
          atRisk: false,
          blocks: null,
          since: null,
          asOf: '2026-11-29T02:59:00.000Z',
          heldBackBy: null,
          flags: [],
        },
      ],
      cause: null,
      sentence: null,
      next: null,
    });
  });

  it('takes kinds that the input lacks for unseen', () => {
    const line = lineOf(secret());
    expect(line).toMatchObject({ delivery: 'current', severity: 'unknown' });
    expect(line.keys[0].atRisk).toBeNull();
  });

  it('takes what a whole cluster lacks for absent', () => {
    const [line] = linesOf([secret()], true);
    expect(line).toMatchObject({
      severity: 'atRisk',
      cause: { class: 'storeAbsent', refines: [], actor: 'platformEngineer' },
    });
  });

  it('takes a store that is not among those of the input for absent', () => {
    const other = { ...store(), metadata: { name: 'other', uid: 'u-9' } };
    expect(lineOf(secret(), other).keys[0].atRisk).toBe(true);
  });

  it('says what blocks, where a pod of the input takes the key', () => {
    const ref = (key: string) => ({
      env: [{ valueFrom: { secretKeyRef: { name: 'db', key } } }],
    });
    const blocks = (...objects: unknown[]) =>
      lineOf(secret({}, failing), store(), ...objects).keys[0].blocks;
    expect(blocks()).toBeNull();
    expect(blocks(deployment(ref('PASSWORD')))).toBe(true);
    expect(blocks(deployment(ref('OTHER')))).toBe(false);
  });

  it.each([
    ['a Job', 'Job', { conditions: [{ type: 'Complete', status: 'True' }] }],
    ['a Job', 'Job', { conditions: [{ type: 'Failed', status: 'True' }] }],
  ])('has %s that ended take nothing any more', (_, kind, status) => {
    const job = deployment({ envFrom: [{ secretRef: { name: 'db' } }] }, kind);
    const failed = [secret({}, failing), store()];
    expect(lineOf(...failed, job).keys[0].blocks).toBe(true);
    const ended = { ...job, status };
    expect(lineOf(...failed, ended).keys[0].blocks).toBeNull();
  });

  it('judges both served versions by the same rules, and the same object once', () => {
    const older = { ...secret(), apiVersion: 'external-secrets.io/v1beta1' };
    expect(linesOf([older, secret(), store()])).toHaveLength(2);
    expect(lineOf(older, store())).toEqual(lineOf(secret(), store()));
  });

  it('has one entry without a name where there are no entries', () => {
    const line = lineOf(
      secret({ data: [], dataFrom: [{ extract: { key: 'all' } }] }),
      store(),
    );
    expect(line.keys).toMatchObject([{ key: null, delivery: 'current' }]);
  });

  it('says nothing of delivery for stores', () => {
    const [line] = linesOf([store('False')]);
    expect(line).toMatchObject({
      verdict: 'storeNotReady',
      delivery: null,
      keys: [],
    });
  });

  it('tells an operator that is down', () => {
    const operator = {
      ...deployment({
        image: 'ghcr.io/external-secrets/external-secrets:v2.9.0',
      }),
      status: { availableReplicas: 0 },
    };
    const [line] = linesOf([secret(), store(), operator]);
    expect(line).toMatchObject({
      kind: 'Deployment',
      verdict: 'controllerDown',
    });
  });

  it('does not take the webhook of the operator for the operator', () => {
    const webhook = {
      ...deployment({
        image: 'ghcr.io/external-secrets/external-secrets:v2.9.0',
        args: ['webhook'],
      }),
      status: { availableReplicas: 0 },
    };
    expect(linesOf([secret(), store(), webhook])).toHaveLength(2);
  });

  it('counts no Event of another uid, and none of a stranger', () => {
    const event = (component: string, uid: string) => ({
      apiVersion: 'v1',
      kind: 'Event',
      metadata: { name: 'e', uid: 'e', resourceVersion: '9' },
      involvedObject: {
        kind: 'ExternalSecret',
        namespace: 'shop',
        name: 'db',
        uid,
      },
      reason: 'UpdateFailed',
      type: 'Warning',
      message: 'Secret does not exist',
      source: { component },
      lastTimestamp: '2999-01-01T00:00:00Z',
    });
    const classOf = (...events: unknown[]) =>
      lineOf(secret({}, failing), store(), ...events).cause?.class;
    expect(classOf(event('external-secrets', 'u-1'))).toBe('remoteKeyAbsent');
    expect(classOf(event('external-secrets', 'u-0'))).toBe('unknown');
    expect(classOf(event('somebody', 'u-1'))).toBe('unknown');
  });
});

describe('the exit code', () => {
  const severe = (severity: ExplainedObject['severity']) => ({
    ...lineOf(secret(), store()),
    severity,
  });

  it.each([
    ['all is fine', 0, ['ok', 'waiting']],
    ['something is wrong', 1, ['ok', 'unknown', 'warning']],
    ['something will be wrong', 1, ['atRisk']],
    [
      'nothing wrong is seen, and something cannot be told',
      3,
      ['ok', 'unknown'],
    ],
  ] as const)('where %s is %i', (_, code, severities) => {
    expect(exitCodeOf(severities.map(severe), [])).toBe(code);
  });

  it('of bad input is 2, whatever else is true', () => {
    expect(exitCodeOf([severe('critical')], ['x'])).toBe(2);
  });
});
