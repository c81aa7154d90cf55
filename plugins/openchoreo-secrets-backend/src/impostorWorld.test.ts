import { DEFAULT_THRESHOLDS } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { observeWorld } from './planes/__testUtils__/observeWorld';
import { estateOf, type Estate } from './query/platform/estate';
import { incidentsAnswer } from './query/platform/incidents';
import { planesAnswer } from './query/platform/planes';

// Real sockets on a busy machine take their time.
jest.setTimeout(30_000);

const PRODUCTION = 'ClusterDataPlane/prod-data';
const IMPOSTOR = 'ClusterDataPlane/eu-data';

/** A world as it is judged once all its planes have answered or could not. */
async function judged(world: string): Promise<Estate> {
  const { snapshot } = await observeWorld(world);
  return estateOf({
    snapshot,
    now: Date.now(),
    thresholds: DEFAULT_THRESHOLDS,
  });
}

function productionIn(estate: Estate): readonly string[] {
  return estate.rows
    .filter(({ environment }) => environment === 'production')
    .map(({ planeId, health }) => `${planeId} ${health.severity}`);
}

const tile = (estate: Estate, plane: string) =>
  planesAnswer(estate).planes.find(({ id }) => id === plane);

describe('where a plane answers the id of production and shows its failing secrets as Ready', () => {
  it('production fails as its own access says, and nothing is counted twice', async () => {
    const estate = await judged('impostor');
    const production = productionIn(estate);
    expect(production.length).toBeGreaterThan(0);
    expect(production.filter(row => !row.startsWith(PRODUCTION))).toEqual([]);
    expect(production.filter(row => row.endsWith(' ok'))).toEqual([]);
    expect(tile(estate, PRODUCTION)).toMatchObject({
      state: 'live',
      sharedWith: [],
      secrets: { ok: 0, unknown: 0 },
    });
    const strays = estate.rows.filter(({ owner }) => owner === 'unmanaged');
    expect(strays).toEqual([]);
    expect(estate.uncounted.length).toBeGreaterThan(0);
  });

  it('production is unknown while its own API is dark, whatever the other answers', async () => {
    const estate = await judged('impostor:offline=prod-data');
    const production = productionIn(estate);
    expect(new Set(production)).toEqual(new Set([`${PRODUCTION} unknown`]));
    expect(tile(estate, PRODUCTION)?.state).toBe('unreachable');
    expect(tile(estate, IMPOSTOR)?.state).toBe('live');
  });

  it('both planes say so, as one incident for platform engineers', async () => {
    const estate = await judged('impostor');
    for (const plane of [IMPOSTOR, PRODUCTION]) {
      expect(tile(estate, plane)?.identity?.map(each => each.class)).toEqual([
        'clusterIdShared',
      ]);
    }
    const incidents = incidentsAnswer(estate).incidents.filter(
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
    const estate = await judged(world);
    expect(estate.uncounted).toEqual([]);
    const asked = planesAnswer(estate).planes.flatMap(
      ({ identity = [] }) => identity,
    );
    expect(asked).toEqual([]);
  });
});
