import {
  DEFAULT_THRESHOLDS,
  formatRef,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { observeWorld } from './planes/__testUtils__/observeWorld';
import { fleetOf, type Fleet } from './query/fleet/fleet';
import { incidentsAnswer } from './query/incidents/incidents';
import { clusterKeyOf } from './query/fleet/placement';
import { planesAnswer } from './query/fleet/planes';

// Real sockets on a busy machine take their time.
jest.setTimeout(30_000);

const PRODUCTION = 'ClusterDataPlane/prod-data';
const IMPOSTOR = 'ClusterDataPlane/eu-data';

/** A world as it is judged once all its planes have answered or could not. */
async function judged(world: string): Promise<Fleet> {
  const { snapshot } = await observeWorld(world);
  return fleetOf({
    snapshot,
    now: Date.now(),
    thresholds: DEFAULT_THRESHOLDS,
  });
}

function productionIn(fleet: Fleet): readonly string[] {
  return fleet.rows
    .filter(({ environment }) => environment === 'production')
    .map(({ planeId, health }) => `${planeId} ${health.severity}`);
}

const clusterOf = ({ views }: Fleet, planeId = '') => {
  const view = views.get(planeId);
  return view && clusterKeyOf(view);
};

const tile = (fleet: Fleet, plane: string) =>
  planesAnswer(fleet).planes.find(({ id }) => id === plane);

describe('where a plane answers the id of production and shows its failing secrets as Ready', () => {
  it('production fails as its own access says, and the copies stand under the impostor alone', async () => {
    const fleet = await judged('impostor');
    const production = productionIn(fleet);
    expect(production.length).toBeGreaterThan(0);
    expect(production.filter(row => !row.startsWith(PRODUCTION))).toEqual([]);
    expect(production.filter(row => row.endsWith(' ok'))).toEqual([]);
    expect(tile(fleet, PRODUCTION)).toMatchObject({
      state: 'live',
      sharedWith: [],
      secrets: { ok: 0, unknown: 0 },
    });
    // Its copies are its own, and nobody's.
    const unmanaged = fleet.rows.filter(({ owner }) => owner === 'unmanaged');
    expect(new Set(unmanaged.map(({ planeId }) => planeId))).toEqual(
      new Set([IMPOSTOR]),
    );
  });

  it('production is unknown while its own API is dark, whatever the other answers', async () => {
    const fleet = await judged('impostor:offline=prod-data');
    const production = productionIn(fleet);
    expect(new Set(production)).toEqual(new Set([`${PRODUCTION} unknown`]));
    expect(tile(fleet, PRODUCTION)?.state).toBe('unreachable');
    expect(tile(fleet, IMPOSTOR)?.state).toBe('live');
  });

  it('both planes say so, as one incident for platform engineers', async () => {
    const fleet = await judged('impostor');
    for (const plane of [IMPOSTOR, PRODUCTION]) {
      expect(tile(fleet, plane)?.identity?.map(each => each.class)).toEqual([
        'clusterIdShared',
      ]);
    }
    const incidents = incidentsAnswer(fleet).incidents.filter(
      ({ level }) => level === 'plane',
    );
    expect(incidents).toEqual([
      expect.objectContaining({
        severity: 'warning',
        cause: expect.objectContaining({
          class: 'clusterIdShared',
          params: { plane: 'eu-data', other: 'prod-data' },
        }),
      }),
    ]);
  });
});

describe('where planes of one cluster are reached in several ways', () => {
  it.each([
    'single-cluster',
    'single-cluster:access=mixed',
    'single-cluster:access=gateway',
    'acme:access=mixed',
  ])('nothing is in question or counted twice: %s', async world => {
    const fleet = await judged(world);
    const objects = fleet.rows.flatMap(({ planeId, object, owner }) =>
      object && owner !== 'component'
        ? [`${clusterOf(fleet, planeId)} ${formatRef(object)}`]
        : [],
    );
    expect(objects).toEqual([...new Set(objects)]);
    const asked = planesAnswer(fleet).planes.flatMap(
      ({ identity = [] }) => identity,
    );
    expect(asked).toEqual([]);
  });
});
