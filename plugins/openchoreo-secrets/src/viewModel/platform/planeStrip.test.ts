import type { PlatformPlaneDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { ago } from '../../__testUtils__/build';
import { platformPlane } from '../../__testUtils__/planes';
import { context } from '../../__testUtils__/words';
import { planeStrip } from './planeStrip';

const DAY = 24 * 60;

const eso = (state: PlatformPlaneDto['eso']['state']) => ({
  eso: { ...platformPlane('x').eso, state },
});

function strip(...changes: readonly Partial<PlatformPlaneDto>[]) {
  const planes = changes.map((change, index) =>
    platformPlane(`data-${index}`, change),
  );
  return planeStrip(planes, context).map(({ name, text }) =>
    name ? `${name}: ${text}` : text,
  );
}

describe('all planes in a line', () => {
  it('are counted where they are fine, named where they need a look, and counted where they are not seen', () => {
    expect(
      strip(
        {},
        { own: 'warning', agentCaExpiresAt: ago(-8 * DAY - 5) },
        { own: 'critical', ...eso('down') },
        { state: 'unreachable', own: 'unknown' },
        {},
        { state: 'forbidden', own: 'warning', agent: 'disconnected' },
      ),
    ).toEqual([
      '2 fine',
      'data-2: operator down',
      'data-1: CA 8 d',
      '2 unseen',
    ]);
  });

  it('without an operator are seen, and fine where none is wanted', () => {
    const bare = { state: 'notInstalled', ...eso('notInstalled') } as const;
    expect(strip({ ...bare, own: 'ok' }, { ...bare, own: 'warning' })).toEqual([
      '1 fine',
      'data-1: no operator',
    ]);
  });

  it.each([
    [{ agent: 'disconnected' }, 'agent gone'],
    [{ agentCa: 'differs' }, 'pins an old CA'],
    [{ agentCaExpiresAt: ago(5) }, 'CA expired'],
    [eso('stalled'), 'operator stalled'],
    // Nothing else is part of the plane.
    [{}, 'store failing'],
  ] as const)('%j is told as %s', (change, words) => {
    expect(strip({ own: 'warning', ...change })).toEqual([`data-0: ${words}`]);
  });

  it('that are too many for a line are counted, and lead to all of them', () => {
    expect(strip(...Array(5).fill({ own: 'warning' })).at(-1)).toBe('2 more');
    const planes = ['a', 'b', 'c', 'd'].map(name =>
      platformPlane(name, { own: 'warning' }),
    );
    expect(planeStrip(planes, context).at(-1)).toMatchObject({
      text: '1 more',
      search: '?planes=all',
    });
  });

  it('that are not seen are named in full, and lead to their incidents', () => {
    const planes = ['eu', 'us'].map(name =>
      platformPlane(name, { state: 'unreachable' }),
    );
    expect(planeStrip(planes, context)).toMatchObject([
      { title: 'eu and us', search: '?status=unknown' },
    ]);
  });

  it('whose name tells nothing say which part they play', () => {
    const kinds = ['DataPlane', 'WorkflowPlane'];
    const planes = kinds.map(kind =>
      platformPlane('default', {
        id: `Cluster${kind}/default`,
        kind: `Cluster${kind}`,
        namespace: undefined,
        own: 'warning',
      }),
    );
    const names = planeStrip(planes, context).map(({ name }) => name);
    expect(names).toEqual(['default (data plane)', 'default (workflow plane)']);
    const away = planes.map(plane => ({
      ...plane,
      state: 'unreachable' as const,
    }));
    expect(planeStrip(away, context)).toMatchObject([
      { title: 'default (data plane) and default (workflow plane)' },
    ]);
  });
});
