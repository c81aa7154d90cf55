import { readFile } from 'node:fs/promises';
import { request } from 'node:https';
import { parse } from 'yaml';
import { resources } from '../apiserver/resources';
import { startWorld, World } from './startWorld';
import { worldNamed } from './registry';

// Real sockets on a busy machine take their time.
jest.setTimeout(30_000);

const EU = 'dataplane/eu-data/_cluster/eu-data';
const OBS = 'observabilityplane/obs/_cluster/obs';
const SECRETS = '/apis/external-secrets.io/v1/externalsecrets';

async function configOf(world: World) {
  return parse(await readFile(world.appConfigPath, 'utf8')).openchoreoSecrets;
}

/** Asks as a portal does that is configured by the world. */
async function ask(world: World, plane: string, path = SECRETS) {
  const { gateway } = await configOf(world);
  const [cert, key, ca] = await Promise.all(
    [gateway.certFile, gateway.keyFile, gateway.caFile].map(file =>
      readFile(file, 'utf8'),
    ),
  );
  const url = `${gateway.url}/api/proxy/${plane}/k8s${path}?limit=500`;
  return new Promise<{ code?: number; json: () => unknown }>(
    (resolve, reject) => {
      const asked = request(url, { cert, key, ca, agent: false });
      asked.on('error', reject);
      asked.on('response', answer => {
        let text = '';
        answer.setEncoding('utf8');
        answer.on('data', chunk => {
          text += chunk;
        });
        answer.on('end', () =>
          resolve({ code: answer.statusCode, json: () => JSON.parse(text) }),
        );
      });
      asked.end();
    },
  );
}

describe('a world behind the cluster gateway', () => {
  let world: World;
  afterEach(() => world?.close());

  it('lets a portal in with the certificate beside its configuration', async () => {
    world = await startWorld('acme:access=gateway');
    const { planes, checklist } = await configOf(world);
    expect(planes.map((each: { access?: string }) => each.access)).toEqual(
      planes.map(() => 'gateway'),
    );
    expect(checklist.lookUp).toEqual([
      expect.objectContaining({ plane: 'ControlPlane/default' }),
    ]);
    expect((await ask(world, EU)).code).toBe(200);
  });

  it('gives agents the rights of the charts', async () => {
    world = await startWorld('acme:access=gateway');
    const clusterWide = '/apis/external-secrets.io/v1/clusterexternalsecrets';
    expect((await ask(world, EU, clusterWide)).code).toBe(403);
    expect((await ask(world, OBS)).code).toBe(403);
    expect((await ask(world, OBS, '/api/v1/namespaces')).code).toBe(200);
  });

  it('reaches every second plane through it when access is mixed', async () => {
    world = await startWorld('acme:access=mixed');
    const { planes } = await configOf(world);
    const behind = planes.filter((each: { access?: string }) => each.access);
    expect(behind.map(({ plane }: { plane: string }) => plane)).toEqual([
      'ClusterDataPlane/eu-data',
      'ClusterWorkflowPlane/build',
      'DataPlane/acme/us-data',
      'DataPlane/acme/spare-data',
      'DataPlane/acme/west-data',
    ]);
  });

  it('loses an agent and gets it back, and the plane’s resource tells', async () => {
    world = await startWorld('acme:access=mixed');
    const { log } = world.clusters.get('cp')!;
    const told = () =>
      log.get(resources.clusterdataplanes, { name: 'eu-data' })?.status;
    world.control.agentAway({ plane: 'eu-data' });
    expect((await ask(world, EU)).code).toBe(502);
    expect(told()).toMatchObject({ agentConnection: { connected: false } });
    world.control.agentBack({ plane: 'ClusterDataPlane/eu-data' });
    expect((await ask(world, EU)).code).toBe(200);
    expect(told()).toMatchObject({ agentConnection: { connected: true } });
    // Its agent was cut off from the start.
    const us = 'dataplane/us-data/acme/us-data';
    expect((await ask(world, us)).code).toBe(502);
  });

  it('has the gateway of its release', async () => {
    world = await startWorld('legacy:access=gateway');
    const { planes } = await configOf(world);
    const build = planes.find(({ plane }: { plane: string }) =>
      plane.includes('BuildPlane'),
    );
    const [, namespace, name] = build.plane.split('/');
    const at = (type: string) => `${type}/${name}/${namespace}/${name}`;
    const path = SECRETS.replace('v1', 'v1beta1');
    expect((await ask(world, at('buildplane'), path)).code).toBe(200);
    expect((await ask(world, at('workflowplane'), path)).code).toBe(400);
  });

  it('says what it does not know', async () => {
    expect(() => worldNamed('acme:access=tunnel')).toThrow(/access=mixed/);
    world = await startWorld('acme');
    expect(() => world.control.agentAway({ plane: 'eu-data' })).toThrow(
      /not one of those behind the gateway: none/,
    );
  });
});
