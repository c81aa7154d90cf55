import type { MineDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import {
  blockingFinding,
  mineOf,
  othersFinding,
  ownedOne,
  ownedPlace,
} from '../../__testUtils__/mine';
import { keysOf, storeOf } from '../../__testUtils__/findingKeys';
import { NO_COUNTS, report } from '../../__testUtils__/report';
import { context, germanContext } from '../../__testUtils__/words';
import { mineView } from './mineView';

const viewOf = (answer: MineDto, of = context) =>
  mineView(undefined)(answer, undefined, of);

const fine = ownedOne('cart', [
  ownedPlace('development'),
  ownedPlace('production'),
]);
const critical = ownedOne(
  'orders-api',
  [
    ownedPlace('production', {
      counts: { ...NO_COUNTS, critical: 2 },
      worst: 'critical',
      blocking: 2,
    }),
  ],
  { worst: 'critical' },
);
const unknown = ownedOne('radar', [], { worst: 'unknown' });

const HEADLINES: readonly (readonly [string, MineDto, string, string])[] = [
  [
    'what keeps pods from starting comes first, with who acts',
    mineOf([critical, fine], [blockingFinding('orders-api')]),
    'error',
    'New pods of orders-api cannot start in production',
  ],
  [
    'of many it is counted',
    mineOf(
      [critical],
      ['a', 'b', 'c'].map(name => blockingFinding(name)),
    ),
    'error',
    'New pods of 3 components cannot start in production',
  ],
  [
    'what is amiss and lets pods start says that they do',
    mineOf(
      [
        ownedOne('cart', [
          ownedPlace('production', {
            counts: { ...NO_COUNTS, warning: 3 },
            worst: 'warning',
          }),
        ]),
      ],
      [othersFinding('cart')],
    ),
    'warning',
    '3 secrets of yours need attention; pods start',
  ],
  [
    'what cannot be told is never green',
    mineOf([fine, unknown]),
    'unknown',
    'Not everything of yours can be told',
  ],
  [
    'what is in order is counted',
    mineOf([fine]),
    'ok',
    'All 6 secrets of yours are in order',
  ],
  [
    'without secrets there is nothing to say',
    mineOf([ownedOne('cart', [])]),
    'none',
    'What is yours uses no secrets',
  ],
];

describe('the sentence on one’s own', () => {
  it.each(HEADLINES)('%s', (_, answer, tone, headline) => {
    const { summary } = viewOf(answer).report;
    expect({ tone: summary.tone, headline: summary.headline }).toEqual({
      tone,
      headline,
    });
  });

  it('counts no managed resource as a component whose pods cannot start', () => {
    const queue = ownedOne('queue', [], {
      kind: 'resource',
      worst: 'critical',
    });
    const answer = mineOf(
      [critical, queue],
      ['orders-api', 'queue', 'cart', 'billing'].map(name =>
        blockingFinding(name),
      ),
    );
    expect(viewOf(answer).report.summary.headline).toBe(
      'New pods of 3 components cannot start in production',
    );
  });

  it('tells two of the same name apart, and counts many environments', () => {
    const one = blockingFinding('orders-api');
    const [component] = one.components;
    const environments = ['a', 'b', 'c', 'd'];
    const other = {
      ...one,
      components: [{ ...component, namespace: 'globex' }],
      environments,
    };
    const answer = { ...mineOf([critical], [one, other]), environments };
    expect(viewOf(answer).report.summary.headline).toBe(
      `New pods of ${component.namespace}/orders-api and globex/orders-api cannot start in 4 environments`,
    );
  });

  it('names environments in the order of promotion, whatever comes first', () => {
    const early = { ...blockingFinding('cart'), environments: ['development'] };
    const answer = mineOf(
      [critical, fine],
      [blockingFinding('orders-api'), early],
    );
    expect(viewOf(answer).report.summary.headline).toBe(
      'New pods of orders-api and cart cannot start in development and production',
    );
  });

  it('says who needs the reader, who waits for others, and who is fine: each once', () => {
    const answer = mineOf(
      [critical, fine, ownedOne('till', []), unknown],
      [
        blockingFinding('orders-api'),
        othersFinding('orders-api', 'x'),
        othersFinding('till'),
      ],
    );
    expect(viewOf(answer).report.summary.detail).toBe(
      'It is for you to act. 4 components of yours · 1 needs you · 1 waits for others · 1 cannot be told · 1 is fine',
    );
  });

  it('says what is counted beside secrets: components, or resources as well', () => {
    const sharesOf = (...owned: Parameters<typeof mineOf>[0]) =>
      viewOf(mineOf(owned, [])).report.summary.detail;
    expect(sharesOf(fine)).toBe('1 component of yours · 1 is fine');
    expect(sharesOf(fine, { ...unknown, kind: 'resource' })).toBe(
      '2 components and resources of yours · 1 cannot be told · 1 is fine',
    );
  });

  it('is said in German, too', () => {
    expect(viewOf(mineOf([fine]), germanContext).report.summary.headline).toBe(
      'Alle 6 eigenen Secrets sind in Ordnung',
    );
  });
});

describe('causes', () => {
  it('stand under who acts', () => {
    const { yours, others } = viewOf(
      mineOf(
        [critical, fine],
        [blockingFinding('orders-api'), othersFinding('cart')],
      ),
    );
    expect(yours.map(({ title }) => title)).toEqual([
      'Key not found in the store: orders-api in production',
    ]);
    expect(others.map(({ id }) => id)).toEqual(['cart']);
    expect(yours.map(({ actor }) => actor)).toEqual([undefined]);
    expect(others[0].actor).toBeDefined();
  });

  it('say what people call the store in which the step is taken', () => {
    const url = 'https://vault.example.com/';
    const answer = mineOf([critical], [blockingFinding('orders-api')], {
      findingKeys: [keysOf(0)],
      stores: { 'store-1': storeOf({ displayName: 'Shop secrets', url }) },
    });
    const [{ storeCalled, title, action, places }] = viewOf(answer).yours;
    expect(places).toEqual([{ name: 'production', production: true }]);
    expect(storeCalled).toEqual({ name: 'Shop secrets', url });
    expect(title).toContain('DB_PASSWORD of orders-api');
    expect(action).toMatchObject({
      sub: 'secrets?env=production&key=DB_PASSWORD',
    });
  });

  it('lead to the pages of the portal where developers take the step', () => {
    const { yours, others } = viewOf(
      mineOf(
        [critical, fine],
        [blockingFinding('orders-api'), othersFinding('cart')],
      ),
    );
    expect(yours[0].steps?.map(({ page }) => page)).toEqual([
      'workload',
      'secrets',
    ]);
    expect(others[0].steps).toEqual([]);
  });

  it('are new where they began since the last visit', () => {
    const since = new Date(context.now - 60_000).toISOString();
    const answer = mineOf(
      [critical, fine],
      [{ ...blockingFinding('orders-api'), since }, othersFinding('cart')],
    );
    const marks = (lastVisit: number | undefined) =>
      mineView(lastVisit)(answer, undefined, context).yours.map(
        ({ isNew }) => isNew,
      );
    expect(marks(context.now - 120_000)).toEqual([true]);
    expect(marks(context.now)).toEqual([false]);
    expect(marks(undefined)).toEqual([false]);
  });

  it.each([context, germanContext])(
    'lead on by a button that is called what it shows, and then where',
    of => {
      const answer = mineOf([critical], [blockingFinding('orders-api')]);
      const { label, describedAs } = viewOf(answer, of).yours[0].action ?? {};
      expect(describedAs).toMatch(new RegExp(`^${label}.+orders-api`));
    },
  );

  it('of a managed resource lead to its page, and not to that of a component', () => {
    const resource = ownedOne('orders-db', [], { kind: 'resource' });
    const { yours } = viewOf(
      mineOf([resource], [blockingFinding('orders-db')]),
    );
    expect(yours[0].action).toMatchObject({
      entity: { kind: 'resource', namespace: 'acme', name: 'orders-db' },
    });
  });
});

describe('what is owned', () => {
  it('stands by environment, each with a way to its tab', () => {
    const { rows, columns } = viewOf(mineOf([critical])).matrix;
    expect(columns).toEqual([
      { name: 'development', production: false },
      { name: 'production', production: true },
    ]);
    expect(rows[0].cells).toMatchObject([
      { line: { tone: 'none', text: 'no secrets here' } },
      { line: { tone: 'error' }, blocks: true, sub: 'secrets?env=production' },
    ]);
  });

  it('is unknown everywhere where nothing of it is known', () => {
    const { rows } = viewOf(mineOf([unknown])).matrix;
    expect(rows[0].cells.map(({ line }) => line.tone)).toEqual([
      'unknown',
      'unknown',
    ]);
  });

  it.each([
    ['known', 'Nothing in the catalog is yours'],
    ['hidden', 'You may not see the secrets of what is yours'],
  ] as const)('where nothing is there and it is %s: %s', (state, title) => {
    const of = report({ scope: 'fleet', headline: { state } });
    expect(viewOf({ ...mineOf([]), report: of }).none?.title).toBe(title);
  });
});
