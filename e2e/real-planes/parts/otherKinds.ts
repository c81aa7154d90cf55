import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type {
  CauseDto,
  SecretRowDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { Fields } from '../harness/json';
import { applyAll, namespaceOf } from '../harness/manifests';
import { waitUntil } from '../harness/waitUntil';
import type { RealWorld } from '../world/realWorld';

/** What the answer about all secrets says of one object. */
interface Said extends Pick<SecretRowDto['health'], 'verdict' | 'severity'> {
  readonly cause?: CauseDto['class'];
  /** Of a PushSecret alone. */
  readonly pushed?: SecretRowDto['pushed'];
}

/** Waits until that is said of one object of the plane, and no more. */
function becomes(
  { answers }: RealWorld,
  kind: string,
  name: string,
  expected: Said,
): Promise<void> {
  const what = `${kind} ${name}: ${expected.verdict}`;
  return waitUntil(what, async () => {
    const rows = await answers.rowsWith(name);
    const row = rows.find(
      ({ object }) => object?.kind === kind && object.name === name,
    );
    assert.ok(row, JSON.stringify(rows));
    const { health, pushed } = row;
    const { verdict, severity, cause } = health;
    const said = { verdict, severity, cause: cause?.class, pushed };
    assert.deepEqual(said, {
      cause: undefined,
      pushed: undefined,
      ...expected,
    });
    return true;
  }).then(() => undefined);
}

function store(namespace: string): Fields {
  return {
    apiVersion: 'external-secrets.io/v1',
    kind: 'SecretStore',
    metadata: { name: 'pushed', namespace },
    spec: { provider: { fake: { data: [] } } },
  };
}

function push(namespace: string, name: string, more: Fields = {}): Fields {
  return {
    apiVersion: 'external-secrets.io/v1alpha1',
    kind: 'PushSecret',
    metadata: { name, namespace },
    spec: {
      refreshInterval: '1s',
      secretStoreRefs: [{ name: 'pushed', kind: 'SecretStore' }],
      selector: { secret: { name } },
      data: [{ match: { secretKey: 'a', remoteRef: { remoteKey: name } } }],
      ...more,
    },
  };
}

const source = (namespace: string, name: string): Fields => ({
  apiVersion: 'v1',
  kind: 'Secret',
  metadata: { name, namespace },
  stringData: { a: 'one' },
});

async function pushes(world: RealWorld): Promise<void> {
  const plane = world.rig.data1.admin;
  const ns = 'pushing';
  await applyAll(plane, [
    namespaceOf(ns),
    store(ns),
    source(ns, 'good'),
    push(ns, 'good'),
    push(ns, 'sourceless'),
    push(ns, 'storeless', { secretStoreRefs: [{ name: 'absent' }] }),
  ]);
  const kind = 'PushSecret';
  await becomes(world, kind, 'good', {
    verdict: 'synced',
    severity: 'ok',
    pushed: 'current',
  });
  await becomes(world, kind, 'sourceless', {
    verdict: 'neverSynced',
    severity: 'warning',
    cause: 'sourceSecretMissing',
    pushed: 'none',
  });
  await becomes(world, kind, 'storeless', {
    verdict: 'storeMissing',
    severity: 'warning',
    cause: 'storeAbsent',
    pushed: 'none',
  });
  const ref = { apiVersion: 'v1', kind: 'Secret', namespace: ns, name: 'good' };
  await plane.delete(ref);
  await becomes(world, kind, 'good', {
    verdict: 'servingOldValue',
    severity: 'warning',
    cause: 'sourceSecretMissing',
    pushed: 'old',
  });
}

function clusterSecret(name: string, team: string): Fields {
  return {
    apiVersion: 'external-secrets.io/v1',
    kind: 'ClusterExternalSecret',
    metadata: { name },
    spec: {
      namespaceSelectors: [{ matchLabels: { team } }],
      refreshTime: '1s',
      externalSecretSpec: {
        refreshInterval: '1h',
        secretStoreRef: { kind: 'ClusterSecretStore', name: 'for-all' },
        data: [{ secretKey: 'A', remoteRef: { key: 'a' } }],
      },
    },
  };
}

/** An ExternalSecret of that name which the ClusterExternalSecret did not make. */
const inTheWay = (namespace: string, name: string): Fields => ({
  apiVersion: 'external-secrets.io/v1',
  kind: 'ExternalSecret',
  metadata: { name, namespace },
  spec: {
    refreshInterval: '1h',
    secretStoreRef: { kind: 'ClusterSecretStore', name: 'for-all' },
    data: [{ secretKey: 'A', remoteRef: { key: 'a' } }],
  },
});

async function everywhere(world: RealWorld): Promise<void> {
  const plane = world.rig.data1.admin;
  await applyAll(plane, [
    {
      apiVersion: 'external-secrets.io/v1',
      kind: 'ClusterSecretStore',
      metadata: { name: 'for-all' },
      spec: { provider: { fake: { data: [{ key: 'a', value: 'one' }] } } },
    },
    namespaceOf('blue-1', { team: 'blue' }),
    namespaceOf('blue-2', { team: 'blue' }),
    namespaceOf('red-1', { team: 'red' }),
    namespaceOf('red-2', { team: 'red' }),
    inTheWay('red-2', 'partly'),
    clusterSecret('whole', 'blue'),
    clusterSecret('partly', 'red'),
    clusterSecret('nowhere', 'green'),
  ]);
  const kind = 'ClusterExternalSecret';
  await becomes(world, kind, 'whole', {
    verdict: 'provisioned',
    severity: 'ok',
  });
  await becomes(world, kind, 'partly', {
    verdict: 'partiallyFailed',
    severity: 'warning',
    cause: 'ownedByAnother',
  });
  await becomes(world, kind, 'nowhere', {
    verdict: 'noMatch',
    severity: 'warning',
    cause: 'invalidConfiguration',
  });
}

/** PushSecrets and ClusterExternalSecrets, in the answer about all secrets. */
export function otherKindsPart(world: () => RealWorld): void {
  describe('other kinds', () => {
    it('PushSecrets: pushed, without a source, without a store, the source deleted', () =>
      pushes(world()));
    it('ClusterExternalSecrets: everywhere, in some namespaces, in none', () =>
      everywhere(world()));
  });
}
