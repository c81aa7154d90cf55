import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { resources } from '../../apiserver/resources';
import { readyOf } from '../../eso/condition';
import { at, Fields, listAt, textAt } from '../../eso/fields';
import { KubeObject, ManualClock } from '../../log';
import { SeededCluster } from '../seedCluster';
import { seedWorld } from '../startWorld';
import { delivery } from './delivery';

interface Situation {
  readonly component: string;
  readonly both?: Fields;
  readonly '0.16.2'?: Fields;
  readonly '2.9.0'?: Fields;
  readonly pod: readonly string[];
}

const situations: readonly Situation[] = parse(
  readFileSync(join(__dirname, 'situations.yaml'), 'utf8'),
);

const clock = new ManualClock('2026-03-03T10:32:00Z');
const clusters = new Map(
  seedWorld(delivery, clock).map(cluster => [cluster.spec.name, cluster]),
);

function clusterOf(name: string): SeededCluster {
  const found = clusters.get(name);
  if (!found) throw new Error(name);
  return found;
}

beforeAll(() => {
  for (const { controller } of clusters.values()) controller.start();
  // It holds while somebody looks.
  clock.advance(30 * 60_000);
});

afterAll(() => {
  for (const { controller } of clusters.values()) controller.close();
});

const RELEASES = [
  ['0.16.2', 'old-data', 'staging'],
  ['2.9.0', 'new-data', 'production'],
] as const;

function listed(component: string, environment: string): readonly unknown[] {
  const release = clusterOf('cp').log.get(resources.renderedreleases, {
    namespace: 'works',
    name: `${component}-${environment}`,
  });
  return listAt(release, 'spec', 'resources').map(item => at(item, 'object'));
}

function keyOf(object: unknown) {
  const namespace = textAt(object, 'metadata', 'namespace');
  return { namespace, name: textAt(object, 'metadata', 'name') ?? '' };
}

function said({ log }: SeededCluster, object: KubeObject): string {
  return log
    .list(resources.events)
    .filter(
      event =>
        textAt(event, 'involvedObject', 'uid') === object.metadata.uid &&
        event.reason !== 'Updated',
    )
    .map(event => String(event.message))
    .join('\n');
}

/** What the control plane says of a release whose object is not there. */
function applyFailure(rendered: unknown): string {
  const component = textAt(
    rendered,
    'metadata',
    'labels',
    'openchoreo.dev/component',
  );
  const environment = textAt(
    rendered,
    'metadata',
    'labels',
    'openchoreo.dev/environment',
  );
  const key = { namespace: 'works', name: `${component}-${environment}` };
  const { log } = clusterOf('cp');
  return [resources.renderedreleases, resources.releasebindings]
    .flatMap(ref => listAt(log.get(ref, key)?.status, 'conditions'))
    .filter(condition => textAt(condition, 'status') === 'False')
    .map(condition => textAt(condition, 'message'))
    .join('\n');
}

/** What stands of the first ExternalSecret of a component. */
function observe(cluster: SeededCluster, rendered: unknown): Fields {
  const { log } = cluster;
  const object = log.get(resources.externalsecrets, keyOf(rendered));
  if (!object) return { absent: true, said: applyFailure(rendered) };
  const { namespace, name } = keyOf(object);
  const { generation } = object.metadata;
  const target = textAt(object, 'spec', 'target', 'name') ?? name;
  const synced = textAt(object, 'status', 'syncedResourceVersion');
  const ready = readyOf(object.status);
  return {
    ready: textAt(ready, 'status'),
    message: textAt(ready, 'message'),
    bound: textAt(object, 'status', 'binding', 'name') !== undefined,
    secret:
      log.get(resources.secrets, { namespace, name: target }) !== undefined,
    behind: synced !== undefined && !synced.startsWith(`${generation}-`),
    said: said(cluster, object),
  };
}

const way = (how: string, key: string | undefined, source: unknown) =>
  [how, key, at(source, 'optional') ? 'optional' : undefined]
    .filter(Boolean)
    .join(' ');

/** How a pod takes its Secrets, in the order of its template. */
function waysOf(workload: unknown): readonly string[] {
  const template =
    at(workload, 'spec', 'template') ??
    at(workload, 'spec', 'jobTemplate', 'spec', 'template');
  const [container] = listAt(template, 'spec', 'containers');
  const refs = listAt(container, 'env').flatMap(item => {
    const ref = at(item, 'valueFrom', 'secretKeyRef');
    return ref ? [way('keyRef', textAt(ref, 'key'), ref)] : [];
  });
  const whole = listAt(container, 'envFrom').map(item =>
    way('envFrom', undefined, at(item, 'secretRef')),
  );
  const mounts = listAt(container, 'volumeMounts');
  const volumes = listAt(template, 'spec', 'volumes').map(volume => {
    const source = at(volume, 'secret');
    const mount = mounts.find(
      item => textAt(item, 'name') === textAt(volume, 'name'),
    );
    const [item] = listAt(source, 'items');
    const path = textAt(mount, 'subPath');
    if (path) return way('subPath', path, source);
    return item
      ? way('volumeItem', textAt(item, 'key'), source)
      : way('volume', undefined, source);
  });
  const pulls = listAt(template, 'spec', 'imagePullSecrets').map(
    () => 'imagePull',
  );
  return [...refs, ...whole, ...volumes, ...pulls];
}

const cases = situations.flatMap(item =>
  RELEASES.flatMap(([release, cluster, environment]) => {
    const expected = item[release] ?? item.both;
    return expected
      ? [{ ...item, release, cluster, environment, expected }]
      : [];
  }),
);

describe('the world delivery shows', () => {
  it.each(cases)(
    '$component with $release',
    ({ component, cluster, environment, expected, pod }) => {
      const [workload, rendered] = listed(component, environment);
      expect(waysOf(workload)).toEqual(pod);
      expect(observe(clusterOf(cluster), rendered)).toMatchObject({
        ...expected,
        said: expect.stringContaining(`${expected.said ?? ''}`),
      });
    },
  );

  it('every component in each of its environments', () => {
    const deployed = delivery.namespaces.flatMap(({ projects }) =>
      projects.flatMap(({ components }) =>
        components.flatMap(({ name, deploys }) =>
          Object.keys(deploys).map(environment => `${name} ${environment}`),
        ),
      ),
    );
    expect(
      cases.map(item => `${item.component} ${item.environment}`).sort(),
    ).toEqual(deployed.sort());
  });

  it('a release that cannot be applied, and counts as synced', () => {
    const key = { namespace: 'works', name: 'window-closed-staging' };
    const reasons = [resources.renderedreleases, resources.releasebindings]
      .flatMap(ref =>
        listAt(clusterOf('cp').log.get(ref, key)?.status, 'conditions'),
      )
      .map(condition =>
        ['type', 'status', 'reason'].map(field => textAt(condition, field)),
      );
    expect(reasons).toEqual([
      ['ResourcesApplied', 'False', 'ApplyFailed'],
      ['ReleaseSynced', 'True', 'ReleaseCreated'],
      ['Ready', 'False', 'ResourceApplyFailed'],
      ['ResourcesReady', 'False', 'ResourceApplyFailed'],
    ]);
  });

  it.each([
    ['old-data', 'v0.16.2', 'Errored', 'Valid'],
    ['new-data', 'v2.9.0', 'SourceDeleted', 'ValidationUnknown'],
  ])(
    '%s with %s, a PushSecret %s, a store %s',
    (name, version, push, store) => {
      const { log } = clusterOf(name);
      const deployment = log.get(resources.deployments, {
        namespace: 'external-secrets',
        name: 'external-secrets',
      });
      expect(JSON.stringify(deployment?.spec)).toContain(`:${version}"`);
      const reasonOf = (object: KubeObject | undefined) =>
        textAt(readyOf(object?.status), 'reason');
      const pushed = { namespace: 'openchoreo-kv-works', name: 'source-gone' };
      expect(reasonOf(log.get(resources.pushsecrets, pushed))).toBe(push);
      const unchecked = { name: 'another-cluster' };
      expect(reasonOf(log.get(resources.clustersecretstores, unchecked))).toBe(
        store,
      );
    },
  );
});
