import { observeWorld } from './__testUtils__/observeWorld';

// Real sockets on a busy machine take their time.
jest.setTimeout(30_000);

const observe = async (name: string) => (await observeWorld(name)).snapshot;

describe('what is collected of a simulated world', () => {
  it.each([
    'acme',
    'acme:access=gateway',
    'acme:access=mixed',
    'healthy',
    'empty',
    'delivery',
    'single-cluster',
    'legacy',
    'legacy:access=gateway',
  ])(
    'is all that it holds, and malformed is only what is meant to be: %s',
    async name => {
      const { clusters, controlPlane } = await observe(name);
      const kinds = [
        ...Object.entries(controlPlane.kinds),
        ...[...clusters.values()].flatMap(each => Object.entries(each.kinds)),
      ];
      const malformed = kinds.flatMap(([, kind]) => [
        ...kind.malformed.values(),
      ]);
      const meant = /(^|-)malformed$/;
      expect(malformed.filter(each => !meant.test(each.name ?? ''))).toEqual(
        [],
      );
      const states = new Set(kinds.map(([, kind]) => kind.observation.state));
      expect(states.has('pending')).toBe(false);
    },
  );

  it('is read once where all planes live in one cluster', async () => {
    const { clusters, planes } = await observe('single-cluster');
    expect(clusters.size).toBe(1);
    expect(planes.length).toBeGreaterThan(1);
  });

  it('holds the build planes and releases of the 0.9 era', async () => {
    const { controlPlane } = await observe('legacy');
    const { Plane, RenderedRelease } = controlPlane.kinds;
    const kinds = [...Plane.objects.values()].map(plane => plane.kind);
    expect(kinds).toContain('WorkflowPlane');
    expect(RenderedRelease.objects.size).toBeGreaterThan(0);
  });
});
