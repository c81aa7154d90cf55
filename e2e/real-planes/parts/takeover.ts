import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answersOf } from '../harness/answers';
import { startImpostor } from '../harness/impostor';
import { waitUntil } from '../harness/waitUntil';
import type { RealWorld } from '../world/realWorld';
import { isSynced, waitForCell } from './shop';

const TENANT = 'default-2';
const PRODUCTION = ['worker', 'QUEUE_PASSWORD', 'production'] as const;
const PLANES = ['ClusterDataPlane/data-1', 'ClusterDataPlane/data-2'];

function endpointOf({ contexts }: RealWorld, name: string) {
  const found = contexts.find(context => context.name === name);
  assert.ok(found, `there is a context ${name}`);
  return found.endpoint;
}

/** That both planes say of themselves that they answer one id, and one incident does. */
async function isInQuestion({ answers }: RealWorld): Promise<void> {
  await waitUntil('the id is in question', async () => {
    const planes = await answers.planes();
    for (const plane of PLANES) {
      const found = planes.find(({ id }) => id === plane);
      const classes = found?.identity?.map(cause => cause.class);
      const all = JSON.stringify(planes);
      assert.deepEqual(classes, ['clusterIdShared'], all);
      assert.deepEqual(found?.sharedWith, []);
    }
    const incidents = await answers.incidents();
    const found = incidents.filter(
      ({ cause }) => cause.class === 'clusterIdShared',
    );
    assert.equal(found.length, 1);
    assert.deepEqual(found[0].cause.params, {
      plane: 'data-1',
      other: 'data-2',
    });
    return true;
  });
}

async function takeover(world: RealWorld): Promise<void> {
  const { provider } = world.rig;
  const impostor = await startImpostor(endpointOf(world, 'data-2'));
  const product = await world.another(
    world.contexts.map(context =>
      context.name === 'data-1'
        ? { ...context, endpoint: impostor.endpoint }
        : context,
    ),
  );
  const seen = { ...world, product, answers: answersOf(product.url) };
  try {
    await waitForCell(seen, PRODUCTION, isSynced);
    await isInQuestion(seen);
    await provider.behave(TENANT, { kind: 'status', status: 401 });
    await waitForCell(seen, PRODUCTION, ({ cell: { health, delivery } }) => {
      assert.equal(health.verdict, 'servingOldValue');
      assert.equal(delivery.state, 'old');
      assert.equal(health.cause?.class, 'authenticationRefused');
    });
    // The list of all secrets may be some seconds behind a component's page.
    await waitUntil('the list says the same', async () => {
      const rows = await seen.answers.rowsWith('QUEUE_PASSWORD');
      const [production] = rows.filter(
        ({ environment }) => environment === 'production',
      );
      assert.equal(production.planeId, 'ClusterDataPlane/data-2');
      assert.equal(production.delivery?.state, 'old');
      return true;
    });
  } finally {
    await provider.behave(TENANT, { kind: 'answer' });
    await product.end();
    await impostor.close();
  }
  await waitForCell(world, PRODUCTION, isSynced);
}

/** A plane that answers the id of another, and shows its secrets as synced. */
export function takeoverPart(world: () => RealWorld): void {
  describe('a plane that answers the id of production', () => {
    it('changes nothing about production, and both planes say so', () =>
      takeover(world()));
  });
}
