import type { EnvironmentObject } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import {
  dataPlane,
  environment,
  NAMESPACE,
  NOW,
} from '../query/__fixtures__/objects';
import { PENDING, snapshotOf } from '../query/__fixtures__/world';
import type { PlaneSnapshot } from '../observed/snapshot';
import { planeOfEnvironment } from './planeOfEnvironment';

const namespaced = (name: string): PlaneSnapshot => ({
  ref: { kind: 'DataPlane', namespace: NAMESPACE, name },
  access: { state: 'reached', cluster: name },
});
const clusterWide = (name: string): PlaneSnapshot => ({
  ref: { kind: 'ClusterDataPlane', name },
  access: { state: 'reached', cluster: name },
});
const foreign: PlaneSnapshot = {
  ref: { kind: 'DataPlane', namespace: 'other', name: 'default' },
  access: { state: 'notConfigured' },
};

function planeFor(
  ref: EnvironmentObject['dataPlaneRef'],
  planes: readonly PlaneSnapshot[],
  more: Parameters<typeof snapshotOf>[0] = {},
) {
  const object = { ...environment('dev', 'x'), dataPlaneRef: ref };
  const snapshot = snapshotOf({ environments: [object], ...more });
  return planeOfEnvironment(
    { ...snapshot, planes },
    { namespace: NAMESPACE, name: 'dev' },
    { now: NOW },
  );
}

describe('the plane of an environment', () => {
  it.each([
    [
      'the one that is named',
      { kind: 'DataPlane', name: 'eu' },
      [namespaced('default'), namespaced('eu')],
      namespaced('eu'),
    ],
    [
      'the cluster-scoped one that is named',
      { kind: 'ClusterDataPlane', name: 'eu' },
      [namespaced('eu'), clusterWide('eu')],
      clusterWide('eu'),
    ],
    [
      'of no reference, default in the namespace',
      undefined,
      [clusterWide('default'), namespaced('default')],
      namespaced('default'),
    ],
    [
      'of no reference, else the cluster-scoped default',
      undefined,
      [foreign, clusterWide('default')],
      clusterWide('default'),
    ],
    [
      'of an older reference without a kind, a DataPlane',
      { name: 'eu' },
      [clusterWide('eu'), namespaced('eu')],
      namespaced('eu'),
    ],
  ])('is %s', (_, ref, planes, plane) => {
    expect(planeFor(ref, planes)).toEqual({ state: 'found', plane });
  });

  it('is absent when the planes are known, and it is none of them', () => {
    expect(planeFor({ kind: 'DataPlane', name: 'eu' }, [foreign])).toEqual({
      state: 'planeAbsent',
      name: 'eu',
    });
  });

  it('is never that of another namespace', () => {
    expect(planeFor(undefined, [foreign]).state).toBe('planeAbsent');
  });

  it('is unknown while planes or environments are not known', () => {
    const ref = { kind: 'DataPlane', name: 'eu' };
    expect(planeFor(ref, [], { controlPlane: PENDING }).state).toBe('unknown');
    const planes = [dataPlane('eu')];
    expect(planeFor(ref, [], { planes }).state).toBe('unknown');
    expect(
      planeFor(ref, [], { environments: [], controlPlane: PENDING }).state,
    ).toBe('unknown');
  });

  it('is never a plane of another kind, nor a data plane by the name of one', () => {
    const ref = { kind: 'ObservabilityPlane', name: 'eu' };
    expect(planeFor(ref, [namespaced('eu'), clusterWide('eu')])).toEqual({
      state: 'planeAbsent',
      name: 'eu',
    });
  });

  it('is that of no environment when there is none', () => {
    expect(planeFor(undefined, [], { environments: [] }).state).toBe(
      'environmentAbsent',
    );
  });
});
