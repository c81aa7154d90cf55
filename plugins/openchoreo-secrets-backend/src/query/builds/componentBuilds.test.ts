import type {
  ExternalSecretObject,
  WorkflowRunObject,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { Snapshot } from '../../observed/snapshot';
import { ask, only } from '../__fixtures__/ask';
import { heard, stray } from '../__fixtures__/fleet';
import {
  COMPONENT,
  FAILED,
  meta,
  MINUTE,
  NAMESPACE,
  NOW,
  PROJECT,
} from '../__fixtures__/objects';
import { shop } from '../__fixtures__/shop';
import { DARK, snapshotOf, type ClusterFixture } from '../__fixtures__/world';

const BUILDS = 'workflows-acme';

function run(
  name: string,
  more: Partial<WorkflowRunObject> = {},
): WorkflowRunObject {
  return {
    kind: 'WorkflowRun',
    meta: meta(name, { namespace: NAMESPACE }),
    project: PROJECT,
    component: COMPONENT,
    resources: [
      {
        kind: 'ExternalSecret',
        namespace: BUILDS,
        name: `${name}-git-secret`,
      },
      {
        kind: 'ExternalSecret',
        namespace: BUILDS,
        name: `${name}-registry-push-secret`,
      },
      { kind: 'ServiceAccount', namespace: BUILDS, name: 'workflow-sa' },
    ],
    startedAt: NOW - 30 * MINUTE,
    completedAt: NOW - 20 * MINUTE,
    ...more,
  };
}

/** A world with builds in a workflow plane of its own. */
function world(
  runs: readonly WorkflowRunObject[],
  builds: ClusterFixture,
  withPlane = true,
): Snapshot {
  const fixture = shop({ runs });
  const snapshot = snapshotOf({
    ...fixture,
    clusters: { ...fixture.clusters, builds },
  });
  return {
    ...snapshot,
    planes: snapshot.planes.flatMap(plane => {
      if (plane.ref.name !== 'builds') return [plane];
      const ref = { kind: 'ClusterWorkflowPlane' as const, name: 'default' };
      return withPlane ? [{ ...plane, ref }] : [];
    }),
  };
}

const secret = (name: string, more: Partial<ExternalSecretObject> = {}) =>
  stray(BUILDS, name, more);

const UNSEEDED = {
  [`ExternalSecret/${BUILDS}/a-registry-push-secret`]: heard(
    'error processing spec.data[0] (key: registry-push-secret), err: Secret does not exist',
  ),
};

const both = [secret('a-git-secret'), secret('a-registry-push-secret')];

describe('the builds of a component', () => {
  it('stand with the secrets that their run lists, found in the workflow plane', () => {
    const answer = ask(world([run('a')], { secrets: both }));
    const [build] = only(answer).builds ?? [];
    expect(build).toMatchObject({
      run: 'a',
      namespace: NAMESPACE,
      planeId: 'ClusterWorkflowPlane/default',
      worst: 'ok',
    });
    expect(build.secrets.map(({ name, optional }) => [name, optional])).toEqual(
      [
        ['a-git-secret', false],
        ['a-registry-push-secret', true],
      ],
    );
    expect(Object.keys(answer.objects)).toEqual(
      expect.arrayContaining(build.secrets.map(({ objectId }) => objectId)),
    );
    expect(answer.planes.map(({ id }) => id)).toContain(build.planeId);
  });

  it('are the five newest, newest first', () => {
    const runs = [3, 1, 6, 2, 5, 4].map(age =>
      run(`r${age}`, { startedAt: NOW - age * MINUTE, resources: [] }),
    );
    const { builds } = only(ask(world(runs, {})));
    expect(builds?.map(each => each.run)).toEqual([
      'r1',
      'r2',
      'r3',
      'r4',
      'r5',
    ]);
  });

  it('that ended need nothing, and change nothing that is said of the component', () => {
    const broken = world([run('a')], {
      secrets: [
        secret('a-git-secret', { ready: FAILED, refreshAt: undefined }),
        secret('a-registry-push-secret'),
      ],
    });
    const { builds, ...component } = only(ask(broken));
    expect(builds?.[0]).toMatchObject({
      worst: 'ok',
      secrets: [{ delivery: { state: 'notDue' } }, {}],
    });
    expect(component).toEqual(only(ask(world([], {}))));
  });

  it('that go on count in the headline of the component, and in nothing else of it', () => {
    const broken = world([run('a', { completedAt: undefined })], {
      secrets: [
        secret('a-git-secret', { ready: FAILED, refreshAt: undefined }),
        secret('a-registry-push-secret'),
      ],
    });
    const { builds, report, ...component } = only(ask(broken));
    expect(builds?.[0].secrets[0]).toMatchObject({
      health: { severity: 'warning' },
      delivery: { state: 'none', effect: 'startsWithout' },
    });
    const found = only(ask(world([], {})));
    const { report: told, ...without } = found;
    expect(component).toEqual(without);
    const added = {
      worst: 'warning',
      builds: { running: 1, attention: 1, unknown: 0 },
    };
    expect(report).toEqual({
      ...told,
      headline: { ...told.headline, ...added },
    });
  });

  it('that rendered nothing and have not ended are unknown', () => {
    const pending = run('a', { completedAt: undefined, resources: [] });
    const { builds, report } = only(ask(world([pending], {})));
    expect(builds?.[0]).toMatchObject({
      worst: 'unknown',
      secrets: [],
      notRendered: {
        verdict: 'unknown',
        cause: { class: 'buildNotRendered', params: { name: 'a' } },
      },
    });
    expect(report.headline).toMatchObject({
      worst: 'unknown',
      builds: { running: 1, attention: 0, unknown: 1 },
    });
  });

  it('that cannot be rendered say which SecretReference they lack', () => {
    const pending = run('a', {
      completedAt: undefined,
      resources: [],
      reference: 'git-login',
    });
    const { builds } = only(ask(world([pending], {})));
    expect(builds?.[0].notRendered?.cause).toMatchObject({
      class: 'referenceMissing',
      params: { reference: 'git-login' },
    });
  });

  it('that have just begun are waited for', () => {
    const fresh = run('a', {
      completedAt: undefined,
      startedAt: NOW - 1000,
      resources: [],
    });
    expect(only(ask(world([fresh], {}))).builds?.[0].worst).toBe('waiting');
  });

  it('are not worse than a remark where an optional remote key is not seeded', () => {
    const pushed = secret('a-registry-push-secret', {
      ready: FAILED,
      refreshAt: undefined,
    });
    const { builds } = only(
      ask(
        world([run('a', { completedAt: undefined })], {
          secrets: [secret('a-git-secret'), pushed],
          events: UNSEEDED,
        }),
      ),
    );
    expect(builds?.[0].secrets[1].health).toMatchObject({
      severity: 'ok',
      cause: { class: 'remoteKeyAbsent' },
    });
  });

  it.each([
    ['the workflow plane cannot be seen', { observation: DARK }, true],
    ['no workflow plane is known', {}, false],
  ])('are unknown, not absent, while %s', (_, cluster, withPlane) => {
    const { builds } = only(ask(world([run('a')], cluster, withPlane)));
    expect(builds?.[0].secrets.map(({ health }) => health.verdict)).toEqual([
      'unknown',
      'unknown',
    ]);
  });

  it('need nobody when what a completed one used is gone', () => {
    const { builds } = only(ask(world([run('a')], {})));
    expect(builds?.[0].worst).toBe('ok');
  });

  it('fail where a running one lacks what it asked for', () => {
    const running = run('a', { completedAt: undefined });
    const { builds } = only(ask(world([running], {})));
    expect(builds?.[0].worst).toBe('warning');
    expect(builds?.[0].secrets[0]).toMatchObject({
      delivery: { effect: 'startsWithout' },
      health: { cause: { class: 'objectAbsent' } },
    });
  });

  it('are left out where there are none', () => {
    expect(only(ask(world([], {}))).builds).toBeUndefined();
  });
});
