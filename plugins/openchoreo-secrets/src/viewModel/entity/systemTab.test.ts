import {
  cause,
  cell,
  component,
  environment,
  finding,
  health,
  missingCell,
  notDueCell,
  plane,
  row,
  unknownCell,
} from '../../__testUtils__/build';
import { project } from '../../__testUtils__/project';
import { context } from '../../__testUtils__/words';
import { systemMatrix } from './systemMatrix';
import { systemTab } from './systemTab';

const NAMES = ['development', 'production'] as const;
const DARK = 'DataPlane/acme/eu-data';

function made(
  name: string,
  change: (environmentName: string) => ReturnType<typeof cell> = one =>
    cell(one),
  findings: Parameters<typeof component>[0]['findings'] = [],
) {
  return component({
    name,
    environments: NAMES.map(one => environment(one, { planeId: DARK })),
    rows: [row('KEY', NAMES.map(change))],
    findings,
  });
}

const inProduction = (one: string) =>
  one === 'production' ? missingCell(one) : cell(one);

const failing = (
  name: string,
  kind: 'network' | 'propertyAbsent' = 'network',
) =>
  made(name, inProduction, [
    finding(`f-${name}`, {
      cause: cause(kind),
      rows: ['KEY'],
      planeId: DARK,
      blocksPodStart: true,
    }),
  ]);
const fine = made('mail');
const unseen = made('cart', one => unknownCell(one));
const atRisk = made('cart', one =>
  cell(one, { health: health({ severity: 'atRisk' }) }),
);
const without = component({
  name: 'docs',
  environments: [environment('development')],
  rows: [],
});
const notDeployed = component({
  name: 'new',
  environments: [environment('development')],
  rows: [row('KEY', [notDueCell('development')])],
});

function system(...components: ReturnType<typeof component>[]) {
  return project(components, { planes: [plane('eu-data')] });
}

describe('the sentence of a project', () => {
  it.each([
    [
      'counts components that fail, and those in production',
      system(failing('orders-api'), fine, without),
      'error',
      '1 of 2 components has failing secrets',
      'In production. New pods of orders-api cannot start; pods already running keep going.',
    ],
    [
      'says of several that all of them are in production',
      system(failing('orders-api'), failing('billing'), fine),
      'error',
      '2 of 3 components have failing secrets',
      'All of them in production. New pods of billing and orders-api cannot start; pods already running keep going.',
    ],
    [
      'is never green while something is unknown',
      system(unseen, fine),
      'unknown',
      'In order where seen; some of shop is unknown',
      '1 component cannot be judged right now.',
    ],
    [
      'tells where nothing can be judged',
      system(unseen),
      'unknown',
      'Unknown: nothing of shop can be judged right now',
      'Nothing here counts as healthy or failed.',
    ],
    [
      'counts what is at risk, which is neither to fix nor simply in order',
      system(atRisk, fine),
      'atRisk',
      'Current now; 2 at risk: fail at next refresh',
      'Pods start and get what is there; what changes will not arrive.',
    ],
    [
      'tells of what is at risk beside what fails',
      system(failing('orders-api'), atRisk),
      'error',
      '1 of 2 components has failing secrets',
      'In production. New pods of orders-api cannot start; pods already running keep going. 2 at risk: fail at next refresh.',
    ],
    [
      'is green where all are seen and well',
      system(fine, made('cart')),
      'ok',
      'All 2 components of shop have their secrets',
      '4 secrets are in order.',
    ],
    [
      'a project without secrets is neither',
      system(without),
      'none',
      'No component of shop uses secrets',
      'The health of their secrets shows here once one does.',
    ],
    [
      'a project is deployed nowhere where none of its components is',
      system(notDeployed),
      'none',
      'shop is not deployed in any environment',
      'The health of its secrets shows here once it is.',
    ],
    [
      'a project is deployed where one of its components is',
      system(notDeployed, without),
      'none',
      'No component of shop uses secrets',
      'The health of their secrets shows here once one does.',
    ],
  ])('%s', (_, dto, tone, headline, detail) => {
    expect(systemTab('shop')(dto, context).summary).toMatchObject({
      tone,
      headline,
      detail,
    });
  });
});

const systemFindings = (of: ReturnType<typeof system>) =>
  systemTab('shop')(of, context).findings;

describe('findings over components', () => {
  it('a cause that several share is told once, with all it hits', () => {
    const views = systemFindings(
      system(failing('orders-api'), failing('checkout')),
    );
    expect(views).toHaveLength(1);
    expect(views[0]).toMatchObject({
      title: 'The provider cannot be reached: 2 components',
      hits: [
        { name: 'orders-api', sub: 'secrets?env=production' },
        { name: 'checkout' },
      ],
    });
  });

  it.each([
    [{ blocksPodStart: true, effect: 'blocks' }, 'Blocks pod start.'],
    [{ effect: 'startsWithout' }, 'Pods start without it.'],
    [
      { effect: 'startsWithOther' },
      'Pods start with a value that is not theirs.',
    ],
    [
      { delivery: 'old', effect: 'none', severity: 'warning' },
      'Pods that start now get an earlier value. What changed since has not arrived.',
    ],
  ] as const)(
    'one that several share says what their pods get: %j',
    (change, said) => {
      const shared = { cause: cause('network'), rows: ['KEY'], ...change };
      const [{ detail }] = systemFindings(
        system(
          ...['a', 'b'].map(name =>
            made(name, undefined, [finding(name, shared)]),
          ),
        ),
      );
      expect(detail.endsWith(said)).toBe(true);
    },
  );

  it('one of a single component names its key and opens it there', () => {
    const [one] = systemFindings(
      system(failing('orders-api', 'propertyAbsent')),
    );
    expect(one).toMatchObject({
      title: 'Property not found in the store: KEY of orders-api',
      action: {
        kind: 'entity',
        entity: { kind: 'component', name: 'orders-api' },
        sub: 'secrets?env=production&key=KEY',
      },
    });
  });

  it('what blocks pods comes before what does not', () => {
    const mild = made('mild', undefined, [
      finding('a', { cause: cause('throttled'), severity: 'warning' }),
    ]);
    const ids = systemFindings(system(mild, failing('orders-api'))).map(
      ({ id }) => id,
    );
    expect(ids).toEqual(['f-orders-api', 'a']);
  });
});

describe('the matrix of a project', () => {
  it('has the worst component first, and those without secrets last', () => {
    const { rows } = systemMatrix(
      system(without, fine, unseen, failing('orders-api')),
      context,
    );
    expect(rows.map(({ name }) => name)).toEqual([
      'orders-api',
      'cart',
      'mail',
      'docs',
    ]);
  });

  it('says in each cell what is to act on, known or not there', () => {
    const { rows } = systemMatrix(
      system(without, fine, unseen, failing('orders-api')),
      context,
    );
    expect(
      rows.map(({ cells }) => cells.map(({ line }) => [line.tone, line.text])),
    ).toEqual([
      [
        ['ok', '1 in order'],
        ['error', '1 critical'],
      ],
      [
        ['unknown', 'unknown'],
        ['unknown', 'unknown'],
      ],
      [
        ['ok', '1 in order'],
        ['ok', '1 in order'],
      ],
      [
        ['none', 'no keys'],
        ['none', 'not there'],
      ],
    ]);
    expect(rows[0].cells[1]).toMatchObject({
      blocks: true,
      sub: 'secrets?env=production',
    });
  });

  it('keeps the order of pipelines where components differ in theirs', () => {
    const short = component({
      name: 'short',
      environments: ['development', 'edge'].map(one => environment(one)),
      rows: [],
    });
    const long = component({
      name: 'long',
      environments: ['development', 'staging', 'production'].map(one =>
        environment(one),
      ),
      rows: [],
    });
    const { columns } = systemMatrix(system(short, long), context);
    expect(columns.map(({ name }) => name)).toEqual([
      'development',
      'edge',
      'staging',
      'production',
    ]);
  });
});
