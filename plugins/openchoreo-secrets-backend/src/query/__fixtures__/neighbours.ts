import type { ComponentReleaseObject } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import {
  binding,
  env,
  externalSecret,
  FAILED,
  meta,
  NAMESPACE,
  PROJECT,
  release,
  rendered,
  workload,
} from './objects';
import type { WorldFixture } from './world';

/** Names that the component of the shop could be taken for. */
export const NEIGHBOURS = ['cart', 'orders', 'orders-api-2'];

/** Its one key, and what that takes from the store. */
const OWN = { key: 'TOKEN=neighbour/token', takes: 'TOKEN=n/t' };

/** All that a neighbouring component has in the development environment. */
export function neighbour(
  name: string,
  uid: string,
  broken: boolean,
  { key, takes } = OWN,
): WorldFixture {
  const KEY = env(key);
  const own = { project: PROJECT, component: name };
  const at = (of: string) => meta(of, { namespace: NAMESPACE, uid });
  const secret = externalSecret('development', `${name}-of-${uid}`, [takes]);
  const released: ComponentReleaseObject = {
    ...release(`${name}-1`, [KEY]),
    ...own,
  };
  return {
    bindings: [
      {
        ...binding('development', `${name}-1`),
        ...own,
        meta: at(`${name}-development`),
      },
    ],
    releases: [released],
    rendered: [
      {
        ...rendered('development', [secret.meta.name]),
        ...own,
        meta: at(`${name}-development`),
      },
    ],
    workloads: [{ ...workload([KEY]), ...own, meta: at(name) }],
    malformed: [
      { kind: 'SecretReference', namespace: NAMESPACE, name: uid, reason: 'x' },
      { kind: 'ReleaseBinding', namespace: 'other', name: uid, reason: 'x' },
    ],
    clusters: {
      'development-data': {
        secrets: [broken ? { ...secret, ready: FAILED } : secret],
        malformed: [
          {
            kind: 'ExternalSecret',
            namespace: 'other',
            name: uid,
            reason: 'x',
          },
        ],
      },
    },
  };
}

/** Puts two worlds together. */
export function join(a: WorldFixture, b: WorldFixture): WorldFixture {
  const both = <T>(x: readonly T[] = [], y: readonly T[] = []) => [...x, ...y];
  const of = (world: WorldFixture) => world.clusters?.['development-data'];
  return {
    ...a,
    bindings: both(a.bindings, b.bindings),
    releases: both(a.releases, b.releases),
    rendered: both(a.rendered, b.rendered),
    workloads: both(a.workloads, b.workloads),
    malformed: both(a.malformed, b.malformed),
    clusters: {
      ...a.clusters,
      'development-data': {
        ...of(a),
        secrets: both(of(a)?.secrets, of(b)?.secrets),
        malformed: both(of(a)?.malformed, of(b)?.malformed),
      },
    },
  };
}

/** A world with some components more. */
export function withNeighbours(
  world: WorldFixture,
  neighbours: readonly WorldFixture[],
): WorldFixture {
  return neighbours.reduce(join, world);
}
