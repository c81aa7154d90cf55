import type { ExternalSecretObject } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { ask, only } from '../__fixtures__/ask';
import { incidents } from '../__fixtures__/fleet';
import {
  binding,
  env,
  externalSecret,
  FAILED,
  deploymentIn,
  release,
  rendered,
  workload,
} from '../__fixtures__/objects';
import { shop } from '../__fixtures__/shop';
import { snapshotOf, type WorldFixture } from '../__fixtures__/world';

const PULL = 'registry-pull-secret';
const KEYS = 'orders-api-production-3f8e7d6c';
const EXTRACT = {
  dataFrom: [{ via: 'extract' as const, remoteKey: 'shop/all' }],
};

/** Pods of production pull their image with a Secret that the release makes. */
function world(changed: Partial<ExternalSecretObject> = {}): WorldFixture {
  const keys = [env('DB_PASSWORD=orders-db/password')];
  const { resources, ...of } = rendered('production', [PULL, KEYS]);
  const pods = deploymentIn('production', {
    needs: [{ secret: PULL, how: 'imagePull', optional: false }],
  });
  const pull = { ...EXTRACT, ...changed };
  return shop(
    {
      bindings: [binding('production', 'orders-api-2')],
      releases: [release('orders-api-2', keys)],
      workloads: [workload(keys)],
      rendered: [{ ...of, resources: [...resources, pods] }],
    },
    {
      'production-data': {
        secrets: [
          externalSecret('production', PULL, [], pull),
          externalSecret('production', KEYS, [], EXTRACT),
        ],
      },
    },
  );
}

const rowsOf = (of: WorldFixture) => only(ask(snapshotOf(of))).rows;

describe('a Secret that pods pull their image with', () => {
  it('is a row, with how it is taken', () => {
    const row = rowsOf(world()).find(({ label }) => label === PULL);
    expect(row?.cells[2]).toMatchObject({
      health: { severity: 'ok' },
      delivery: { state: 'current', needs: [{ how: 'imagePull' }] },
    });
  });

  it('that is not delivered keeps pods from starting, as far as can be seen', () => {
    const failing = { ready: FAILED, refreshAt: undefined };
    const row = rowsOf(world(failing)).find(({ label }) => label === PULL);
    expect(row?.cells[2]).toMatchObject({
      health: { severity: 'critical' },
      delivery: { state: 'none', effect: 'blocks' },
      blocksPodStart: true,
    });
    expect(incidents(world(failing))).toHaveLength(1);
  });

  it('delivers no key, whatever it extracts', () => {
    const key = rowsOf(world()).find(({ id }) => id === 'DB_PASSWORD');
    expect(key?.cells[2].objectId).toContain(KEYS);
  });
});
