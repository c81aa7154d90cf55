import {
  worldNamed,
  type ManagedResourceSpec,
  type WorldSpec,
} from '@internal/plane-simulator';
import { entitySecretsSchema } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { watched } from './__testUtils__/watched';

// Real sockets on a busy machine take their time.
jest.setTimeout(60_000);

const FILE = '/etc/ledger/db.pass';

/** The pods take the same key as a variable as well. */
const TAKEN = [{ how: 'keyRef' }, { how: 'subPath' }];

/** The world `delivery`, with its managed resource as it is deployed to staging. */
function deployed(staging: ManagedResourceSpec['deploys'][string]): WorldSpec {
  const world = worldNamed('delivery');
  return {
    ...world,
    namespaces: world.namespaces.map(namespace => ({
      ...namespace,
      projects: namespace.projects.map(project => ({
        ...project,
        resources: project.resources?.map(each => ({
          ...each,
          deploys: { staging },
        })),
      })),
    })),
  };
}

/** What is said of the file, environment by environment. */
async function toldOf(world: WorldSpec) {
  const portal = await watched(world);
  try {
    const path = 'v1/entities/component/works/given/secrets';
    const { components } = await portal.get(path, entitySecretsSchema);
    const [{ rows }] = components;
    const row = rows.find(({ id }) => id === FILE);
    const cells = row?.cells.map(cell => [cell.environment, cell] as const);
    return { row, rows, cells: Object.fromEntries(cells ?? []) };
  } finally {
    await portal.stop();
  }
}

describe('a file that a managed resource gives', () => {
  it('is a row of the component as its Secret and its mount are, and waits where the resource is not deployed', async () => {
    const { row, rows, cells } = await toldOf(deployed({ lastOk: '6d' }));
    expect(rows.map(({ id }) => id).sort()).toEqual([FILE, 'LEDGER_PASSWORD']);
    expect(row).toMatchObject({ from: 'file', resource: 'ledger-db' });
    expect(cells.staging).toMatchObject({
      output: { resource: 'ledger-db', name: 'password', state: 'found' },
      health: { verdict: 'oneShot', severity: 'ok' },
      delivery: {
        followed: false,
        effect: 'none',
        needs: TAKEN,
      },
      blocksPodStart: false,
    });
    expect(cells.production).toMatchObject({
      output: { state: 'notBound' },
      health: {
        verdict: 'notCreated',
        cause: { class: 'dependencyPending', actor: 'developer' },
      },
    });
  });

  it('blocks the pods that mount it where the resource’s Secret is not there', async () => {
    const { cells } = await toldOf(
      deployed({
        created: '40m',
        failingSince: '40m',
        behaviour: { generatorFails: true },
      }),
    );
    expect(cells.staging).toMatchObject({
      health: {
        verdict: 'neverSynced',
        severity: 'critical',
        cause: { class: 'generatorFailed' },
      },
      delivery: {
        state: 'none',
        effect: 'blocks',
        needs: TAKEN,
      },
      blocksPodStart: true,
    });
  });
});
