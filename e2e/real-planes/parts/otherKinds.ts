import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Health } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { Fields } from '../harness/json';
import type { KubeClient } from '../harness/kubeClient';
import { applyAll, namespaceOf } from '../harness/manifests';
import { waitUntil } from '../harness/waitUntil';
import type { RealWorld } from '../world/realWorld';
import { judgeCluster, judgePush } from './judgeDirectly';

async function becomes(
  judge: () => Promise<Health | undefined>,
  verdict: Health['verdict'],
  cause?: NonNullable<Health['cause']>['class'],
): Promise<void> {
  await waitUntil(verdict, async () => {
    const health = await judge();
    assert.equal(health?.verdict, verdict, JSON.stringify(health));
    assert.equal(health?.cause?.class, cause, JSON.stringify(health));
    return true;
  });
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

async function pushes(plane: KubeClient): Promise<void> {
  const ns = 'pushing';
  await applyAll(plane, [
    namespaceOf(ns),
    store(ns),
    source(ns, 'good'),
    push(ns, 'good'),
    push(ns, 'sourceless'),
    push(ns, 'storeless', { secretStoreRefs: [{ name: 'absent' }] }),
  ]);
  const judge = (name: string) => () => judgePush(plane, ns, name);
  await becomes(judge('good'), 'synced');
  await becomes(judge('sourceless'), 'neverSynced', 'sourceSecretMissing');
  await becomes(judge('storeless'), 'storeMissing', 'storeAbsent');
  const ref = { apiVersion: 'v1', kind: 'Secret', namespace: ns, name: 'good' };
  await plane.delete(ref);
  await becomes(judge('good'), 'servingOldValue', 'sourceSecretMissing');
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

async function everywhere(plane: KubeClient): Promise<void> {
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
  const judge = (name: string) => () => judgeCluster(plane, name);
  await becomes(judge('whole'), 'provisioned');
  await becomes(judge('partly'), 'partiallyFailed', 'ownedByAnother');
  await becomes(judge('nowhere'), 'noMatch', 'invalidConfiguration');
}

/** PushSecrets and ClusterExternalSecrets, by the rules alone. */
export function otherKindsPart(world: () => RealWorld): void {
  describe('other kinds', () => {
    it('PushSecrets: pushed, without a source, without a store, the source deleted', () =>
      pushes(world().rig.data1.admin));
    it('ClusterExternalSecrets: everywhere, in some namespaces, in none', () =>
      everywhere(world().rig.data1.admin));
  });
}
