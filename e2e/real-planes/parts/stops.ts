import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { textAt, type Fields } from '../harness/json';
import { refOf, type ObjectRef } from '../harness/kubeClient';
import { applyAll, namespaceOf } from '../harness/manifests';
import { waitUntil } from '../harness/waitUntil';
import type { RealWorld } from '../world/realWorld';

const NAMESPACE = 'stopping';
const V1 = 'external-secrets.io/v1';
const ALPHA = 'external-secrets.io/v1alpha1';
const NONE = 'abc';

/** The operator lists again what it could not read within a minute. */
const RECOVERS_WITHIN_MS = 100_000;

const store: Fields = {
  apiVersion: V1,
  kind: 'SecretStore',
  metadata: { name: 'stopping', namespace: NAMESPACE },
  spec: { provider: { fake: { data: [{ key: 'a', value: 'one' }] } } },
};

const wanted = (refreshInterval: string): Fields => ({
  refreshInterval,
  secretStoreRef: { kind: 'SecretStore', name: 'stopping' },
  data: [{ secretKey: 'A', remoteRef: { key: 'a' } }],
});

const secret = (name: string, refreshInterval: string): Fields => ({
  apiVersion: V1,
  kind: 'ExternalSecret',
  metadata: { name, namespace: NAMESPACE },
  spec: wanted(refreshInterval),
});

const push = (name: string, refreshInterval: string): Fields => ({
  apiVersion: ALPHA,
  kind: 'PushSecret',
  metadata: { name, namespace: NAMESPACE },
  spec: {
    refreshInterval,
    secretStoreRefs: [{ name: 'stopping', kind: 'SecretStore' }],
    selector: { secret: { name: 'canary' } },
    data: [{ match: { secretKey: 'A', remoteRef: { remoteKey: name } } }],
  },
});

/** Of no namespace that is there. */
const everywhere = (refreshTime: string, refreshInterval: string): Fields => ({
  apiVersion: V1,
  kind: 'ClusterExternalSecret',
  metadata: { name: 'stops' },
  spec: {
    namespaceSelectors: [{ matchLabels: { team: 'nobody' } }],
    refreshTime,
    externalSecretSpec: wanted(refreshInterval),
  },
});

const webhookStore: Fields = {
  apiVersion: V1,
  kind: 'SecretStore',
  metadata: { name: 'stops', namespace: NAMESPACE },
  spec: {
    provider: {
      webhook: {
        url: 'http://127.0.0.1:1/',
        result: { jsonPath: '$' },
        timeout: NONE,
      },
    },
  },
};

const canary = (kind: string, apiVersion: string): ObjectRef => ({
  apiVersion,
  kind,
  namespace: NAMESPACE,
  name: 'canary',
});

const SECRET = canary('ExternalSecret', V1);
const PUSH = canary('PushSecret', ALPHA);

async function refreshedAt({ rig }: RealWorld, ref: ObjectRef) {
  return textAt(await rig.data1.admin.get(ref), 'status', 'refreshTime');
}

/** Waits until the operator refreshes an object once more. */
async function untilRefreshed(world: RealWorld, ref: ObjectRef): Promise<void> {
  const before = await refreshedAt(world, ref);
  await waitUntil(
    `${ref.kind} ${ref.name} is refreshed`,
    async () => {
      const now = await refreshedAt(world, ref);
      return now !== undefined && now !== before ? true : undefined;
    },
    RECOVERS_WITHIN_MS,
  );
}

async function stopsIn({ answers }: RealWorld) {
  const all = await answers.incidents();
  return all.filter(({ cause }) => cause.class === 'intervalUnreadable');
}

/** The product names the object in the one incident of its cluster. */
async function untilTold(world: RealWorld, bad: Fields): Promise<void> {
  const { kind, name } = refOf(bad);
  await waitUntil(`${kind} ${name} is told`, async () => {
    const stops = await stopsIn(world);
    assert.equal(stops.length, 1, JSON.stringify(stops));
    const [{ level, cause }] = stops;
    assert.equal(level, 'controller');
    assert.equal(cause.params.kind, kind);
    assert.equal(cause.params.name, name);
    return true;
  });
}

/** Takes the object away: all goes on by itself, and nothing is said of it any more. */
async function recovers(world: RealWorld, bad: Fields): Promise<void> {
  await world.rig.data1.admin.delete(refOf(bad));
  await untilRefreshed(world, SECRET);
  await untilRefreshed(world, PUSH);
  await waitUntil('nothing is told to stop', async () => {
    assert.deepEqual(await stopsIn(world), []);
    return true;
  });
}

async function ready(world: RealWorld): Promise<void> {
  await applyAll(world.rig.data1.admin, [
    namespaceOf(NAMESPACE),
    store,
    secret('canary', '1s'),
    push('canary', '1s'),
  ]);
  await untilRefreshed(world, SECRET);
  await untilRefreshed(world, PUSH);
}

async function ofSecrets(world: RealWorld): Promise<void> {
  const bad = secret('stops', NONE);
  await world.rig.data1.admin.apply(bad);
  await untilTold(world, bad);
  await waitUntil('the canary is overdue', async () => {
    const rows = await world.answers.rowsWith('canary');
    const row = rows.find(({ object }) => object?.kind === 'ExternalSecret');
    assert.equal(row?.health.verdict, 'stale');
    assert.equal(row?.health.cause?.class, 'intervalUnreadable');
    return true;
  });
  await untilRefreshed(world, PUSH);
  await recovers(world, bad);
}

async function ofSibling(world: RealWorld, bad: Fields): Promise<void> {
  await world.rig.data1.admin.apply(bad);
  await untilTold(world, bad);
  await untilRefreshed(world, SECRET);
  await recovers(world, bad);
}

/** With the object there, the operator finds nothing of any kind when it starts. */
async function ofRestart(world: RealWorld, bad: Fields): Promise<void> {
  const { operator1, data1 } = world.rig;
  await data1.admin.apply(bad);
  await operator1.stop();
  const before = await refreshedAt(world, SECRET);
  operator1.start();
  await waitUntil('the canary is overdue', async () => {
    const rows = await world.answers.rowsWith('canary');
    assert.ok(rows.length >= 2);
    for (const { health } of rows) assert.equal(health.verdict, 'stale');
    return true;
  });
  assert.equal(await refreshedAt(world, SECRET), before);
  await recovers(world, bad);
}

/** Durations that are none: which part of the operator each stops, and what is said of it. */
export function stopsPart(world: () => RealWorld): void {
  describe('an interval that is none', () => {
    after(async () => {
      const { admin } = world().rig.data1;
      for (const ref of [PUSH, SECRET]) await admin.delete(ref);
    });
    it('of nobody: all goes on', () => ready(world()));
    it('of an ExternalSecret: no ExternalSecret is refreshed, PushSecrets are', () =>
      ofSecrets(world()));
    it('of a PushSecret: ExternalSecrets go on', () =>
      ofSibling(world(), push('stops', NONE)));
    it('of a ClusterExternalSecret: ExternalSecrets go on', () =>
      ofSibling(world(), everywhere(NONE, '1h')));
    it('of what a ClusterExternalSecret makes: ExternalSecrets go on', () =>
      ofSibling(world(), everywhere('1h', NONE)));
    it('of a store that waits for a webhook: ExternalSecrets go on', () =>
      ofSibling(world(), webhookStore));
    it('of a PushSecret, when the operator starts: nothing goes on', () =>
      ofRestart(world(), push('stops', NONE)));
  });
}
