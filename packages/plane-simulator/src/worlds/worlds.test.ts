import { readFile } from 'node:fs/promises';
import { parse, parseAllDocuments } from 'yaml';
import { resources } from '../apiserver/resources';
import { readyOf } from '../eso/condition';
import { listAt, textAt } from '../eso/fields';
import { ManualClock } from '../log';
import { worldNamed, worldNames } from './registry';
import { startWorld, World } from './startWorld';

async function read(path: string): Promise<unknown> {
  return parse(await readFile(path, 'utf8'));
}

/** Lists as a client does that knows nothing but the kubeconfig. */
async function list(
  kubeconfig: unknown,
  context: string,
  path: string,
): Promise<{ status: number; items: readonly unknown[] }> {
  const named = (field: string, name: string | undefined) =>
    listAt(kubeconfig, field).find(item => textAt(item, 'name') === name);
  const found = named('contexts', context);
  const cluster = named('clusters', textAt(found, 'context', 'cluster'));
  const user = named('users', textAt(found, 'context', 'user'));
  const url = `${textAt(cluster, 'cluster', 'server')}${path}`;
  const authorization = `Bearer ${textAt(user, 'user', 'token')}`;
  const response = await fetch(url, { headers: { authorization } });
  const body: unknown = await response.json();
  return { status: response.status, items: listAt(body, 'items') };
}

const SECRETS = '/apis/external-secrets.io/v1/externalsecrets';

describe.each(worldNames)('world %s', name => {
  let world: World;

  beforeAll(async () => {
    world = await startWorld(name === 'fleet' ? 'fleet:2x60' : name);
  });

  afterAll(() => world.close());

  it('has an access for the control plane and for every plane but those left out', async () => {
    const config = await read(world.appConfigPath);
    const kubeconfig = await read(world.kubeconfigPath);
    const contexts = listAt(kubeconfig, 'contexts').map(item =>
      textAt(item, 'name'),
    );
    const planes = listAt(config, 'openchoreoSecrets', 'planes');
    for (const plane of planes) {
      expect(contexts).toContain(textAt(plane, 'kubeconfig', 'context'));
      expect(textAt(plane, 'kubeconfig', 'path')).toBe(world.kubeconfigPath);
    }
    const controlPlane = textAt(
      config,
      'openchoreoSecrets',
      'controlPlane',
      'kubeconfig',
      'context',
    );
    expect(contexts).toContain(controlPlane);
    const { items } = await list(
      kubeconfig,
      `${controlPlane}`,
      '/apis/openchoreo.dev/v1alpha1/projects',
    );
    expect(items.length).toBeGreaterThan(0);
  });

  it('has the catalog entities of its components, and guests', async () => {
    const text = await readFile(world.entitiesPath, 'utf8');
    const entities = parseAllDocuments(text).map(document => document.toJS());
    const kinds = new Set(entities.map(item => textAt(item, 'kind')));
    for (const kind of ['User', 'Group', 'Domain', 'System', 'Component']) {
      expect(kinds).toContain(kind);
    }
    const component = entities.find(
      item =>
        textAt(item, 'kind') === 'Component' &&
        textAt(item, 'metadata', 'namespace') !== 'default',
    );
    expect(
      component === undefined ||
        textAt(component, 'metadata', 'annotations', 'openchoreo.io/component'),
    ).toBeTruthy();
  });

  it('never holds the data of a Secret', () => {
    for (const { log } of world.clusters.values()) {
      for (const secret of log.list({ group: '', plural: 'secrets' })) {
        expect(secret).not.toHaveProperty('data');
        expect(secret).not.toHaveProperty('stringData');
      }
    }
  });
});

describe('a fleet', () => {
  it('has as many clusters and objects as its parameters say', async () => {
    const world = await startWorld('fleet:2x60');
    const kubeconfig = await read(world.kubeconfigPath);
    for (const context of ['data-1', 'data-2']) {
      const { items } = await list(kubeconfig, context, SECRETS);
      expect(items).toHaveLength(60);
    }
    await world.close();
  });

  it('deploys each component in as many environments as it is told to', () => {
    const { access, namespaces } = worldNamed('fleet:4x30,12x3');
    const [{ projects }] = namespaces;
    const components = projects.flatMap(each => each.components);
    const placed = components.flatMap(({ deploys }) => Object.keys(deploys));
    expect(components).toHaveLength(40);
    for (const { cluster } of Object.values(access)) {
      const here = placed.filter(name => name === `env-${cluster}`);
      expect(here).toHaveLength(30);
    }
    expect(Object.keys(components[0].keys?.env ?? {})).toHaveLength(12);
  });

  it('has objects as large as real ones', async () => {
    const world = await startWorld('fleet:1x1,12x1');
    const kubeconfig = await read(world.kubeconfigPath);
    const { items } = await list(kubeconfig, 'data-1', SECRETS);
    const text = JSON.stringify(items[0]);
    expect(text.length).toBeGreaterThan(2_000);
    expect(text).toContain('"f:refreshTime":{}');
    await world.close();
  });

  it('says what is wrong with its parameters', async () => {
    await expect(startWorld('fleet:many')).rejects.toThrow(/fleet:10x2000/);
  });
});

describe('a legacy world', () => {
  it('serves what its time knew, and nothing of today', async () => {
    const world = await startWorld('legacy');
    const kubeconfig = await read(world.kubeconfigPath);
    const group = '/apis/openchoreo.dev/v1alpha1';
    const old = await list(kubeconfig, 'cp', `${group}/releases`);
    const [release] = old.items;
    expect(
      textAt(release, 'metadata', 'labels', 'openchoreo.dev/organization'),
    ).toBe('default');
    const secrets = await list(
      kubeconfig,
      'data',
      '/apis/external-secrets.io/v1beta1/externalsecrets',
    );
    expect(
      textAt(
        secrets.items[0],
        'metadata',
        'labels',
        'openchoreo.dev/release-name',
      ),
    ).toBeTruthy();
    await world.close();
  });
});

describe('parameters of a world', () => {
  it('take a cluster away from the start', async () => {
    const world = await startWorld('healthy:offline=prod-data');
    const kubeconfig = await read(world.kubeconfigPath);
    await expect(list(kubeconfig, 'prod-data', SECRETS)).rejects.toThrow();
    const { status } = await list(kubeconfig, 'dev-data', SECRETS);
    expect(status).toBe(200);
    await world.close();
  });

  it.each(['healthy:offline=moon', 'healthy:sleepy=dev-data', 'nowhere'])(
    'are refused in %s',
    async name => {
      await expect(startWorld(name)).rejects.toThrow(/is not/);
    },
  );
});

it('a world can speak HTTPS, and its kubeconfig says whom to trust', async () => {
  const world = await startWorld('minimal', { tls: true });
  const kubeconfig = await read(world.kubeconfigPath);
  const [cluster] = listAt(kubeconfig, 'clusters');
  expect(textAt(cluster, 'cluster', 'server')).toMatch(/^https:/);
  const ca = textAt(cluster, 'cluster', 'certificate-authority-data');
  expect(Buffer.from(`${ca}`, 'base64').toString()).toMatch(
    /BEGIN CERTIFICATE/,
  );
  await world.close();
});

it('happenings happen', async () => {
  const clock = new ManualClock();
  const world = await startWorld('acme', { clock });
  const store = () =>
    textAt(
      readyOf(
        world.clusters
          .get('prod-data')
          ?.log.get(resources.clustersecretstores, { name: 'mail-vault' })
          ?.status,
      ),
      'status',
    );
  clock.advance(70_000);
  expect(store()).toBe('True');
  clock.advance(10_000);
  expect(store()).toBe('False');
  clock.advance(60_000);
  expect(store()).toBe('True');
  await world.close();
});
