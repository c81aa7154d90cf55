import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { resources } from '../../apiserver/resources';
import { readyOf } from '../../eso/condition';
import { listAt, textAt } from '../../eso/fields';
import { KubeObject, ManualClock } from '../../log';
import { SeededCluster } from '../seedCluster';
import { seedWorld } from '../startWorld';
import { acme } from './acme';

const clock = new ManualClock('2026-03-03T10:32:00Z');
const clusters = new Map(
  seedWorld(acme, clock).map(cluster => [cluster.spec.name, cluster]),
);

function clusterOf(name: string): SeededCluster {
  const found = clusters.get(name);
  if (!found) throw new Error(name);
  return found;
}

function secretsOf(cluster: string): readonly KubeObject[] {
  return clusterOf(cluster).log.list(resources.externalsecrets);
}

function secret(cluster: string, name: RegExp): KubeObject | undefined {
  return secretsOf(cluster).find(({ metadata }) => name.test(metadata.name));
}

function lastWords(cluster: string, object: KubeObject | undefined): string {
  const messages = clusterOf(cluster)
    .log.list(resources.events)
    .filter(
      event =>
        textAt(event, 'involvedObject', 'uid') === object?.metadata.uid &&
        event.type === 'Warning',
    )
    .map(event => String(event.message));
  return messages.join('\n');
}

beforeAll(() => {
  for (const { spec, controller } of clusters.values()) {
    if ((spec.operator ?? 'running') === 'running') controller.start();
  }
  clock.advance(1000);
});

afterAll(() => {
  for (const { controller } of clusters.values()) controller.close();
});

interface Situation {
  readonly rule: string;
  readonly name: string;
  readonly status: string;
  readonly reason: string;
  readonly words?: string;
}

const situations: readonly Situation[] = parse(
  readFileSync(join(__dirname, 'production.yaml'), 'utf8'),
);

describe('production of acme shows', () => {
  it.each(situations.map(item => [item.rule, item] as const))(
    '%s',
    (_rule, { name, status, reason, words = '^$' }) => {
      const object = secret('prod-data', new RegExp(name));
      expect(readyOf(object?.status)).toMatchObject({ status, reason });
      expect(lastWords('prod-data', object)).toMatch(new RegExp(words));
    },
  );

  it('objects that nobody picked up', () => {
    for (const name of [/not-picked-up/, /production-starting/]) {
      const object = secret('prod-data', name);
      expect(object).toBeDefined();
      expect(object?.status).toBeUndefined();
    }
  });

  it('the age of a value that cannot be refreshed', () => {
    const object = secret('prod-data', /^orders-api-production-secret-jwt/);
    expect(object?.status).toMatchObject({
      refreshTime: '2026-03-02T14:32:00Z',
      conditions: [{ lastTransitionTime: '2026-03-02T15:32:00Z' }],
      binding: { name: object?.metadata.name },
    });
  });

  it('a success without a time, one of the future, and one held by a finalizer', () => {
    expect(secret('prod-data', /timeless/)?.status).not.toHaveProperty(
      'refreshTime',
    );
    expect(secret('prod-data', /ahead/)?.status).toMatchObject({
      refreshTime: '2099-01-01T00:00:00Z',
    });
    expect(secret('prod-data', /leaving/)?.metadata.deletionTimestamp).toBe(
      '2026-03-03T10:18:00Z',
    );
  });
});

describe('the control plane of acme shows', () => {
  const log = () => clusterOf('cp').log;
  const binding = (name: string) =>
    log().get(resources.releasebindings, { namespace: 'acme', name });

  it('a release that lists an object which its plane lacks', () => {
    const rendered = log().get(resources.renderedreleases, {
      namespace: 'acme',
      name: 'fleet-gateway-staging',
    });
    const names = listAt(rendered, 'spec', 'resources').map(item =>
      textAt(item, 'object', 'metadata', 'name'),
    );
    const [, listed] = names;
    expect(listed).toMatch(/^fleet-gateway-staging-secret-tls-crt-/);
    expect(secret('eu-data', new RegExp(`^${listed}$`))).toBeUndefined();
  });

  it.each([
    [
      'a reference that does not exist',
      'tracker-production',
      /Failed to collect SecretReferences.*maps-production/,
    ],
    ['a plane without a store', 'tracker-edge', /secretStore/],
  ])('%s', (_title, name, message) => {
    const [condition] = listAt(binding(name)?.status, 'conditions');
    expect(condition).toMatchObject({
      type: 'ReleaseSynced',
      status: 'False',
      reason: 'RenderingFailed',
    });
    expect(textAt(condition, 'message')).toMatch(message);
  });

  it('each reason that OpenChoreo gives for a release that is not rolled out, once', () => {
    const reasons = log()
      .list(resources.releasebindings)
      .filter(({ metadata }) => metadata.namespace === 'acme-trials')
      .map(({ status }) => {
        const said = listAt(status, 'conditions').find(
          condition => textAt(condition, 'status') === 'False',
        );
        return textAt(said, 'reason');
      });
    expect(reasons.sort()).toEqual([
      'ComponentNotFound',
      'ComponentReleaseNotFound',
      'DataPlaneNotConfigured',
      'DataPlaneNotFound',
      'EnvironmentNotFound',
      'InvalidReleaseConfiguration',
      'ProjectNotFound',
      'ReleaseOwnershipConflict',
      'ReleaseUpdateFailed',
      'RenderingFailed',
      'ResourceApplyFailed',
      'ResourceApplyFailed',
      'ResourceApplyFailed',
      'ResourceDependenciesPending',
    ]);
  });

  it('a release that was refused, and in its status the one before it', () => {
    const release = log().get(resources.renderedreleases, {
      namespace: 'acme-trials',
      name: 'stock-alerts-trial',
    });
    const [, asked] = listAt(release, 'spec', 'resources').map(item =>
      textAt(item, 'object', 'metadata', 'name'),
    );
    const [, before] = listAt(release, 'status', 'resources').map(item =>
      textAt(item, 'name'),
    );
    expect(release?.metadata.generation).toBe(2);
    expect(secret('dev-data', new RegExp(`^${before}$`))).toBeDefined();
    expect(secret('dev-data', new RegExp(`^${asked}$`))).toBeUndefined();
  });

  it('undeployed and not deployed', () => {
    expect(textAt(binding('dispatch-api-staging'), 'spec', 'state')).toBe(
      'Undeploy',
    );
    expect(binding('dispatch-api-production')).toBeUndefined();
  });

  it('a component that is not yet rendered again', () => {
    const object = secret('prod-data', /^route-planner-production-env/);
    expect(JSON.stringify(object?.spec)).toContain('planner-v1');
  });
});

describe('the other kinds of acme show', () => {
  it.each([
    ['limited', 'Errored'],
    ['no-source', 'Errored'],
    ['npm-token', 'Synced'],
    ['source-gone', 'SourceDeleted'],
  ])('PushSecret %s as %s', (name, reason) => {
    const push = clusterOf('dev-data').log.get(resources.pushsecrets, {
      namespace: 'openchoreo-kv-acme',
      name,
    });
    expect(readyOf(push?.status)).toMatchObject({ reason });
  });

  it.each([
    ['trust-bundle', 2, 0],
    ['shared-ca', 1, 1],
    ['taken', 0, 1],
    ['nowhere', 0, 0],
  ])(
    'ClusterExternalSecret %s in %d namespaces, %d failed',
    (name, provisioned, failed) => {
      const object = clusterOf('dev-data').log.get(
        resources.clusterexternalsecrets,
        { name },
      );
      expect(listAt(object?.status, 'provisionedNamespaces')).toHaveLength(
        provisioned,
      );
      expect(listAt(object?.status, 'failedNamespaces')).toHaveLength(failed);
    },
  );

  it.each([
    ['aws-prod', 'Valid'],
    ['payments-vault', 'InvalidProviderConfig'],
    ['misconfigured', 'InvalidProviderConfig'],
    ['unverified', 'ValidationUnknown'],
    ['other-class', undefined],
  ])('store %s as %s', (name, reason) => {
    const store = clusterOf('prod-data').log.get(
      resources.clustersecretstores,
      { name },
    );
    expect(textAt(readyOf(store?.status), 'reason')).toBe(reason);
  });
});

it('most of acme is healthy', () => {
  const all = [...clusters.keys()].flatMap(secretsOf);
  const synced = all.filter(
    object => textAt(readyOf(object.status), 'reason') === 'SecretSynced',
  );
  expect(synced.length / all.length).toBeGreaterThan(0.6);
});
