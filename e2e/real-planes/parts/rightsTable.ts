import assert from 'node:assert/strict';
import type { HealthDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { Fields } from '../harness/json';
import type { RealWorld } from '../world/realWorld';
import { NAMESPACE } from '../world/worldSpec';

/** One resource of a role of `deploy/`, and what is not known without it. */
export interface Right {
  readonly file: 'plane-reader.yaml' | 'control-plane-reader.yaml';
  readonly resource: string;
  /** Something of the kind happens all the time, so that its watch is never looked into. */
  readonly heard?: boolean;
  /** What is made once the right is gone. */
  readonly later?: Fields;
  /** Throws unless the loss is told, by its name. */
  readonly isLost: (world: RealWorld) => Promise<void>;
}

export const PLANE = 'ClusterDataPlane/data-1';

function cannotTell(health: HealthDto | undefined): void {
  const said = JSON.stringify(health);
  assert.equal(health?.severity, 'unknown', said);
  assert.equal(health?.cause?.class, 'planeForbidden', said);
}

async function store({ answers }: RealWorld, kind: string, name: string) {
  const stores = await answers.stores();
  return stores.find(
    each => each.planeId === PLANE && each.kind === kind && each.name === name,
  );
}

async function row({ answers }: RealWorld, kind: string, name: string) {
  const rows = await answers.rowsWith(name);
  return rows.find(
    ({ object }) => object?.kind === kind && object.name === name,
  );
}

async function cell({ answers }: RealWorld) {
  const answer = await answers.secretsOf(NAMESPACE, 'orders');
  assert.ok(answer, 'the product does not know the component');
  const [component] = answer.components;
  const [first] = component.rows;
  return { answer, component, health: first?.cells[0]?.health };
}

/** Every refusal is named on the plane that refuses. */
async function isNamed(
  { answers }: RealWorld,
  planeId: string,
  kind: string,
): Promise<void> {
  const plane = (await answers.planes()).find(({ id }) => id === planeId);
  assert.ok(plane?.refused.includes(kind), JSON.stringify(plane?.refused));
}

const named = (file: Right['file'], resource: string, kind: string): Right => ({
  file,
  resource,
  isLost: world =>
    isNamed(
      world,
      file === 'plane-reader.yaml' ? PLANE : 'ControlPlane/default',
      kind,
    ),
});

/** Without this kind it cannot be told what a component uses. */
const needed = (resource: string): Right => ({
  file: 'control-plane-reader.yaml',
  resource,
  isLost: async world => {
    const { component } = await cell(world);
    const { cause, state, worst } = component.report.headline;
    const said = JSON.stringify(cause);
    assert.equal(state, 'unknown', said);
    assert.equal(cause?.class, 'planeForbidden', said);
    assert.equal(worst, 'unknown', said);
  },
});

/** Each right that shows by itself; the others of the roles stand in `docs/rights.md` alone. */
export const RIGHTS: readonly Right[] = [
  {
    file: 'plane-reader.yaml',
    resource: 'externalsecrets',
    heard: true,
    isLost: async world => {
      const { answer, health } = await cell(world);
      cannotTell(health);
      const plane = answer.planes.find(({ id }) => id === PLANE);
      assert.equal(plane?.state, 'forbidden');
    },
  },
  {
    file: 'plane-reader.yaml',
    resource: 'clustersecretstores',
    isLost: async world =>
      cannotTell((await store(world, 'ClusterSecretStore', 'default'))?.health),
  },
  {
    file: 'plane-reader.yaml',
    resource: 'secretstores',
    isLost: async world =>
      cannotTell((await store(world, 'SecretStore', 'rights'))?.health),
  },
  {
    file: 'plane-reader.yaml',
    resource: 'pushsecrets',
    isLost: async world =>
      cannotTell((await row(world, 'PushSecret', 'rights-push'))?.health),
  },
  {
    file: 'plane-reader.yaml',
    resource: 'clusterexternalsecrets',
    isLost: async world =>
      cannotTell(
        (await row(world, 'ClusterExternalSecret', 'rights-everywhere'))
          ?.health,
      ),
  },
  {
    file: 'plane-reader.yaml',
    resource: 'events',
    heard: true,
    later: {
      apiVersion: 'external-secrets.io/v1',
      kind: 'ExternalSecret',
      metadata: { name: 'rights-later', namespace: 'rights' },
      spec: {
        refreshInterval: '1h',
        secretStoreRef: { kind: 'SecretStore', name: 'rights' },
        data: [{ secretKey: 'A', remoteRef: { key: 'absent' } }],
      },
    },
    isLost: async world => {
      const health = (await row(world, 'ExternalSecret', 'rights-later'))
        ?.health;
      const said = JSON.stringify(health);
      assert.equal(health?.verdict, 'neverSynced', said);
      assert.equal(health?.cause?.class, 'unknown', said);
      assert.equal(health?.cause?.params.events, 'forbidden', said);
    },
  },
  {
    file: 'plane-reader.yaml',
    resource: 'deployments',
    isLost: async world => {
      const { answers } = world;
      await isNamed(world, PLANE, 'Deployment');
      const plane = (await answers.planes()).find(({ id }) => id === PLANE);
      const said = JSON.stringify(plane?.eso);
      assert.equal(plane?.eso.version, undefined, said);
      assert.equal(plane?.eso.available, undefined, said);
    },
  },
  named('plane-reader.yaml', 'namespaces', 'Namespace'),
  named('control-plane-reader.yaml', 'projects', 'Project'),
  named('control-plane-reader.yaml', 'components', 'Component'),
  named(
    'control-plane-reader.yaml',
    'deploymentpipelines',
    'DeploymentPipeline',
  ),
  ...[
    'clusterdataplanes',
    'environments',
    'releasebindings',
    'componentreleases',
    'renderedreleases',
    'workloads',
  ].map(needed),
  {
    file: 'control-plane-reader.yaml',
    resource: 'secretreferences',
    isLost: async ({ answers }) => {
      const references = await answers.references();
      assert.ok(references.length > 0, 'no reference is told of');
      for (const reference of references) {
        assert.equal(reference.state, 'unknown', JSON.stringify(reference));
      }
    },
  },
];
