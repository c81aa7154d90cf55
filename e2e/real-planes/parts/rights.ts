import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { listAt, textAt, type Fields } from '../harness/json';
import { refOf } from '../harness/kubeClient';
import { applyAll, namespaceOf, readManifests } from '../harness/manifests';
import { waitUntil } from '../harness/waitUntil';
import type { RealWorld } from '../world/realWorld';
import { PLANE, RIGHTS, type Right } from './rightsTable';
import { isSynced, waitForCell } from './shop';

const ESO = 'external-secrets.io';

/** Waits between failing requests grow to half a minute, and a server restarts in between. */
const PATIENCE_MS = 120_000;

/** Something of every kind that no component has. */
const OBJECTS: readonly Fields[] = [
  namespaceOf('rights'),
  {
    apiVersion: `${ESO}/v1`,
    kind: 'SecretStore',
    metadata: { name: 'rights', namespace: 'rights' },
    spec: { provider: { fake: { data: [{ key: 'a', value: 'one' }] } } },
  },
  {
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: { name: 'rights-source', namespace: 'rights' },
    stringData: { a: 'one' },
  },
  {
    apiVersion: `${ESO}/v1alpha1`,
    kind: 'PushSecret',
    metadata: { name: 'rights-push', namespace: 'rights' },
    spec: {
      refreshInterval: '1h',
      secretStoreRefs: [{ name: 'rights', kind: 'SecretStore' }],
      selector: { secret: { name: 'rights-source' } },
      data: [{ match: { secretKey: 'a', remoteRef: { remoteKey: 'b' } } }],
    },
  },
  {
    apiVersion: `${ESO}/v1`,
    kind: 'ExternalSecret',
    metadata: { name: 'rights-taking', namespace: 'rights' },
    spec: {
      refreshInterval: '1h',
      secretStoreRef: { kind: 'SecretStore', name: 'rights' },
      data: [{ secretKey: 'A', remoteRef: { key: 'a' } }],
    },
  },
  {
    apiVersion: `${ESO}/v1`,
    kind: 'ClusterExternalSecret',
    metadata: { name: 'rights-everywhere' },
    spec: {
      namespaceSelectors: [{ matchLabels: { team: 'rights' } }],
      refreshTime: '1h',
      externalSecretSpec: {
        refreshInterval: '1h',
        secretStoreRef: { kind: 'ClusterSecretStore', name: 'default' },
        data: [{ secretKey: 'A', remoteRef: { key: 'shop-db' } }],
      },
    },
  },
];

function roleWith({ file, resource }: Right): Fields {
  const role = readManifests(`deploy/${file}`).find(manifest =>
    listAt(manifest, 'rules').some(rule =>
      listAt(rule, 'resources').includes(resource),
    ),
  );
  assert.ok(role, `no role of ${file} has ${resource}`);
  return role;
}

/** The rules of a role but for one resource. */
function rulesWithout(role: Fields, resource: string): readonly Fields[] {
  return listAt(role, 'rules').flatMap(rule => {
    const resources = listAt(rule, 'resources').filter(
      each => each !== resource,
    );
    return resources.length > 0 ? [{ ...Object(rule), resources }] : [];
  });
}

const serverOf = ({ rig }: RealWorld, { file }: Right) =>
  file === 'plane-reader.yaml' ? rig.data1 : rig.control;

async function restart(world: RealWorld, right: Right): Promise<void> {
  const server = serverOf(world, right);
  await server.stop();
  await server.start();
}

async function isWhole(world: RealWorld): Promise<void> {
  await waitForCell(world, ['orders', 'DB_PASSWORD', 'development'], seen => {
    isSynced(seen);
    const { state, cause } = seen.answer.report.headline;
    assert.equal(state, 'known', JSON.stringify(cause));
  });
  await waitUntil(
    'everything is known again',
    async () => {
      const unknown = (await world.answers.incidents()).filter(
        ({ cause }) => cause.class === 'planeForbidden',
      );
      assert.deepEqual(unknown, []);
      const planes = await world.answers.planes();
      const eso = planes.find(({ id }) => id === PLANE)?.eso;
      assert.ok(eso?.version, JSON.stringify(eso));
      const refused = planes.flatMap(plane => plane.refused);
      assert.deepEqual(refused, []);
      return true;
    },
    PATIENCE_MS,
  );
}

async function withoutRight(world: RealWorld, right: Right): Promise<void> {
  const cluster = serverOf(world, right).admin;
  const role = roleWith(right);
  await isWhole(world);
  const rules = rulesWithout(role, right.resource);
  await cluster.merge(refOf(role), { rules });
  try {
    // A watch that was allowed goes on until it ends.
    if (right.heard) await restart(world, right);
    if (right.later) await cluster.apply(right.later);
    await waitUntil(
      `without ${right.resource}`,
      async () => {
        await right.isLost(world);
        return true;
      },
      PATIENCE_MS,
    );
  } finally {
    await cluster.merge(refOf(role), { rules: listAt(role, 'rules') });
  }
  await isWhole(world);
}

/** The roles of `deploy/` are enough, and a right that is missing is told as what it is. */
export function rightsPart(world: () => RealWorld): void {
  describe('a right that is missing', () => {
    it('is none to begin with: these roles are enough', async () => {
      await applyAll(world().rig.data1.admin, OBJECTS);
      await isWhole(world());
      await waitUntil('the objects are known', async () => {
        const rows = await world().answers.rowsWith('rights-');
        assert.ok(
          rows.some(row => textAt(row.object, 'kind') === 'PushSecret'),
          JSON.stringify(rows),
        );
        return true;
      });
    });
    for (const right of RIGHTS) {
      it(`${right.resource}: what it is for cannot be told, and is neither zero nor fine`, () =>
        withoutRight(world(), right));
    }
  });
}
