import { resources } from '../apiserver/resources';
import { readyOf } from '../eso/condition';
import { textAt, timeAt } from '../eso/fields';
import { ManualClock } from '../log';
import { startWorld, World } from './startWorld';

let world: World;
let clock: ManualClock;

beforeEach(async () => {
  clock = new ManualClock('2026-03-03T10:32:00Z');
  world = await startWorld('minimal', { clock });
  clock.advance(1000);
});

afterEach(() => world.close());

async function post(action: string, input: object): Promise<Response> {
  return fetch(`${world.controlUrl}/${action}`, {
    method: 'POST',
    body: JSON.stringify(input),
  });
}

function ready(): string | undefined {
  const [object] =
    world.clusters.get('only')?.log.list(resources.externalsecrets) ?? [];
  return textAt(readyOf(object?.status), 'status');
}

const STORE = { cluster: 'only', store: 'default' };

describe('the control of a world', () => {
  it('breaks a store, and its secrets fail when they are due', async () => {
    const response = await post('breakStore', {
      ...STORE,
      trouble: 'authRefused',
    });
    expect(response.status).toBe(200);
    clock.advance(15_000);
    expect(ready()).toBe('False');
  });

  it('recovers a store without waiting for any back-off', async () => {
    world.control.breakStore({ ...STORE, trouble: 'down' });
    clock.advance(3_600_000);
    expect(ready()).toBe('False');
    await post('recoverStore', STORE);
    clock.advance(0);
    expect(ready()).toBe('True');
  });

  it('forces a sync, as a user does with an annotation', async () => {
    const log = world.clusters.get('only')?.log;
    const [before] = log?.list(resources.externalsecrets) ?? [];
    const { namespace, name } = before.metadata;
    clock.advance(5000);
    await post('forceSync', { cluster: 'only', namespace, name });
    clock.advance(0);
    const [after] = log?.list(resources.externalsecrets) ?? [];
    expect(timeAt(after.status, 'refreshTime')).toBe(clock.now());
  });

  it('edits a remote key, and the secret fails at once', async () => {
    const log = world.clusters.get('only')?.log;
    const [{ metadata }] = log?.list(resources.externalsecrets) ?? [];
    const { namespace, name } = metadata;
    const input = { cluster: 'only', namespace, name, key: 'misspelt' };
    await post('editRemoteKey', input);
    clock.advance(0);
    expect(ready()).toBe('False');
  });

  it('stops the operator and starts it again', async () => {
    await post('stopController', { cluster: 'only' });
    const deployment = () =>
      world.clusters.get('only')?.log.get(resources.deployments, {
        namespace: 'external-secrets',
        name: 'external-secrets',
      });
    expect(deployment()?.status).not.toHaveProperty('availableReplicas');
    await post('startController', { cluster: 'only' });
    expect(deployment()?.status).toHaveProperty('availableReplicas', 1);
  });

  it('takes a plane away and brings it back', async () => {
    const server = world.clusters.get('only')?.server;
    const version = async () => {
      const authorization = `Bearer ${server?.token}`;
      const response = await fetch(`${server?.url}/version`, {
        headers: { authorization },
      });
      return response.status;
    };
    await post('planeDark', { plane: 'ClusterDataPlane/default' });
    await expect(version()).rejects.toThrow();
    await post('planeBack', { plane: 'default' });
    expect(await version()).toBe(200);
  });

  it.each([
    ['breakStore', { cluster: 'nowhere', store: 'default' }, /cluster nowhere/],
    ['breakStore', { cluster: 'only', store: 'other' }, /store other/],
    ['breakStore', { ...STORE, trouble: 'mood' }, /trouble mood/],
    ['planeDark', { plane: 'moon' }, /plane moon/],
    ['setFault', { cluster: 'only', fault: 'flood' }, /fault flood/],
    ['sing', {}, /action sing/],
  ])('says what is wrong with %s %j', async (action, input, message) => {
    const response = await post(action, input);
    expect(response.status).toBe(400);
    expect(await response.text()).toMatch(message);
  });

  it('answers nothing but POST', async () => {
    const response = await fetch(`${world.controlUrl}/hurry`);
    expect(response.status).toBe(404);
  });
});
