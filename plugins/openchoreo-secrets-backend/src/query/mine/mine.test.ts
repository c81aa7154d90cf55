import {
  mineSchema,
  type MineDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { VisibleSubject } from '../../access/visibility';
import { asRead } from '../__fixtures__/asRead';
import { ORDERS } from '../__fixtures__/ask';
import { fleet } from '../__fixtures__/fleet';
import { neighbour, withNeighbours } from '../__fixtures__/neighbours';
import { FAILED } from '../__fixtures__/objects';
import { secretsOf, shop } from '../__fixtures__/shop';
import { DARK, PENDING, type WorldFixture } from '../__fixtures__/world';
import { mine } from './mine';

const OWN: readonly VisibleSubject[] = [{ component: ORDERS }];

function mineIn(
  world: WorldFixture,
  subjects = OWN,
  more: { readonly everything?: boolean; readonly hidden?: boolean } = {},
): MineDto {
  const { everything = false, hidden = false } = more;
  const visibility = { subjects, everything };
  return asRead(
    mineSchema,
    mine(fleet(world), { subjects, visibility, hidden }),
  );
}

const broken = shop(
  {},
  {
    'production-data': { secrets: secretsOf('production', { ready: FAILED }) },
  },
);

/** Environments with how many secrets, and the worst of them. */
const places = ({ owned }: MineDto) =>
  owned.flatMap(({ of, environments }) =>
    environments.map(
      ({ environment, worst, counts }) =>
        `${of.name} ${environment}: ${Object.values(counts).reduce((a, b) => a + b)} ${worst}`,
    ),
  );

describe('what is one’s own', () => {
  it('is told by environment, in the order of promotion', () => {
    expect(places(mineIn(shop()))).toEqual([
      'orders-api development: 4 ok',
      'orders-api staging: 4 ok',
      'orders-api production: 4 ok',
    ]);
  });

  it('is counted once: its places are the numbers of its report', () => {
    const { report, owned } = mineIn(broken);
    const counted = owned
      .flatMap(({ environments }) => environments)
      .flatMap(({ counts }) => Object.values(counts))
      .reduce((a, b) => a + b, 0);
    expect(report.headline.secrets).toBe(counted);
    expect(report.findings.length).toBeGreaterThan(0);
    expect(report.findings[0].components).toEqual([ORDERS]);
  });

  it('is no more than is owned, also where everything may be seen', () => {
    const world = withNeighbours(shop(), [neighbour('cart', 'u1', true)]);
    const told = mineIn(world, OWN, { everything: true });
    expect(JSON.stringify(told)).not.toContain('cart');
  });

  it('ends where an environment may not be seen', () => {
    const subjects = [{ component: ORDERS, environments: ['development'] }];
    const told = mineIn(broken, subjects);
    expect(places(told)).toEqual(['orders-api development: 4 ok']);
    expect(told.report.findings).toEqual([]);
    expect(JSON.stringify(told)).not.toContain('production-data');
  });

  it.each([
    ['nothing of it may be seen', true, 'hidden'],
    ['there is nothing', false, 'known'],
  ])('where %s says so', (_, hidden, state) => {
    const { report, owned } = mineIn(shop(), [], { hidden });
    expect({ state: report.headline.state, owned }).toEqual({
      state,
      owned: [],
    });
  });

  it.each([
    ['cannot be seen', DARK, 'unknown'],
    ['is not listed yet', PENDING, 'starting'],
  ])('is never green while the control plane %s', (_, controlPlane, state) => {
    const { report, owned } = mineIn(shop({ controlPlane }));
    expect(report.headline).toMatchObject({ state, worst: 'unknown' });
    expect(owned.map(({ worst }) => worst)).toEqual(['unknown']);
  });

  it('is unknown where the catalog has what OpenChoreo does not know', () => {
    const gone = { component: { ...ORDERS, name: 'gone' } };
    const { owned, report } = mineIn(shop(), [gone]);
    expect(owned).toMatchObject([{ worst: 'unknown', environments: [] }]);
    expect(report.headline.worst).toBe('unknown');
  });
});
