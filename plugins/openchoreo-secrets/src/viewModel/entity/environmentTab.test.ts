import {
  bindingFinding,
  bindings,
  counts,
  darkPlane,
  failing,
  failingStore,
  inEnvironment,
  PROD,
  refOf,
  unseen,
  warned,
} from '../../__testUtils__/bindings';
import { cause, health } from '../../__testUtils__/build';
import { context } from '../../__testUtils__/words';
import { environmentTab } from './environmentTab';

const fine = inEnvironment('mail');
const store = `${PROD}|default`;
const missingStore = {
  ...failingStore,
  lookup: 'absent' as const,
  health: health({ verdict: 'storeMissing', severity: 'warning' }),
};
const atRisk = inEnvironment('cart', {
  counts: counts({ atRisk: 2, ok: 1 }),
  worst: 'atRisk',
});

describe('a component whose place is worse than its secrets', () => {
  it.each([
    ['warning', 'needs a look · 3 in order'],
    ['unknown', 'unknown · 3 in order'],
    ['waiting', 'being rolled out · 3 in order'],
    ['ok', '3 in order'],
  ] as const)('is not said to be in order alone: %s', (worst, expected) => {
    const [row] = environmentTab(
      bindings([inEnvironment('mail', { worst })]),
      context,
    ).rows;
    expect(row.counts.text).toBe(expected);
  });

  it('says nothing twice', () => {
    const [row] = environmentTab(bindings([warned]), context).rows;
    expect(row.counts.text).toBe('1 warning · 4 in order');
  });
});

describe('the sentence of an environment', () => {
  it.each([
    [
      'counts components that fail, and says who cannot start',
      bindings([failing, warned, fine]),
      'error',
      '1 of 3 components has failing secrets in production',
      'New pods of orders-api cannot start; pods already running keep going. 1 more needs attention.',
    ],
    [
      'counts no component without secrets',
      bindings([
        warned,
        inEnvironment('docs', { counts: counts(), storeIds: [] }),
      ]),
      'warning',
      'The one component of production needs attention',
      '',
    ],
    [
      'counts those that need attention where none fails',
      bindings([warned, fine]),
      'warning',
      '1 of 2 components needs attention in production',
      '',
    ],
    [
      'tells of what is not known beside what fails',
      bindings([warned, unseen]),
      'warning',
      '1 of 2 components needs attention in production',
      '1 component cannot be judged right now.',
    ],
    [
      'is never green while something is unknown',
      bindings([unseen, fine]),
      'unknown',
      'In order where seen in production; the rest is unknown',
      '1 component cannot be judged right now.',
    ],
    [
      'names the plane that is not seen',
      bindings([unseen], { planes: [darkPlane] }),
      'unknown',
      'Unknown: plane prod-data, unreachable 6 min',
      'Nothing here counts as healthy or failed.',
    ],
    [
      'names a store in trouble before its secrets fail',
      bindings([fine], { stores: { [store]: failingStore } }),
      'warning',
      'Store default is in trouble; values in use stay as they are',
      '',
    ],
    [
      'says then what is at risk',
      bindings([atRisk, fine], { stores: { [store]: failingStore } }),
      'warning',
      'Store default is in trouble; values in use stay as they are',
      '2 at risk: fail at next refresh.',
    ],
    [
      'what is at risk is neither to fix nor simply in order',
      bindings([atRisk, fine]),
      'atRisk',
      'Current now; 2 at risk: fail at next refresh',
      'Pods start and get what is there; what changes will not arrive.',
    ],
    [
      'is green where all are seen and well',
      bindings([fine, inEnvironment('cart')]),
      'ok',
      'All 2 components of production have their secrets',
      '6 secrets are in order.',
    ],
    [
      'an empty one is neither',
      bindings([]),
      'none',
      'No component uses secrets in production',
      'The health of their secrets shows here once one does.',
    ],
    [
      'an empty one that is not seen is unknown',
      bindings([], { planes: [darkPlane] }),
      'unknown',
      'Unknown: production is not seen right now',
      'The health of their secrets shows here once one does.',
    ],
    [
      'what the control plane cannot tell is unknown',
      bindings([], { state: 'unknown' }),
      'unknown',
      'Unknown: what runs in production cannot be told',
      'The control plane cannot be asked right now.',
    ],
  ])('%s', (_, answer, tone, headline, detail) => {
    expect(environmentTab(answer, context).summary).toMatchObject({
      tone,
      headline,
      detail,
    });
  });
});

describe('findings of an environment', () => {
  it('say cause, who acts, the next step and whom it hits', () => {
    const [one] = environmentTab(
      bindings([failing], { findings: [bindingFinding('a')] }),
      context,
    ).findings;
    expect(one).toMatchObject({
      tone: 'error',
      title: 'Property not found in the store: orders-api',
      actor: 'Developers of shop',
      detail:
        'The property it refers to does not exist in the store. Failing since 09:58. Blocks pod start.',
      action: {
        label: 'Open component',
        entity: { kind: 'component', name: 'orders-api' },
        sub: 'secrets?env=production',
      },
    });
  });

  it('name the store that they come from, and count who is hit', () => {
    const [one] = environmentTab(
      bindings([failing, warned], {
        findings: [
          bindingFinding('a', {
            cause: cause('authenticationRefused'),
            storeId: store,
            components: [refOf(failing), refOf(warned)],
            secrets: 9,
            blocksPodStart: false,
          }),
        ],
      }),
      context,
    ).findings;
    expect(one.icon).toBe('store');
    expect(one.title).toBe('Authentication refused: 2 components');
    expect(one.hits?.map(({ name }) => name)).toEqual([
      'orders-api',
      'checkout',
    ]);
    expect(one.detail).toContain(
      'Secret store default on plane prod-data: authentication refused.',
    );
    expect(one.detail).toContain('Hits 9 secrets.');
  });

  it('a plane that is not seen is told of once', () => {
    const told = bindingFinding('a', {
      severity: 'unknown',
      cause: cause('planeUnreachable'),
    });
    for (const findings of [[], [told]]) {
      const answer = bindings([unseen], { planes: [darkPlane], findings });
      expect(environmentTab(answer, context).findings).toHaveLength(1);
    }
  });
});

describe('where an environment is bound to', () => {
  it.each([
    ['a store that is well', bindings([fine]), 'ok', 'Ready'],
    [
      'a store that fails',
      bindings([fine], { stores: { [store]: failingStore } }),
      'warning',
      'Store failing',
    ],
    [
      'a store that does not exist',
      bindings([fine], {
        stores: { [store]: missingStore },
      }),
      'warning',
      'Store missing',
    ],
    [
      'a store that the answer does not carry',
      bindings([fine], { stores: {} }),
      'unknown',
      'Unknown',
    ],
  ])('%s', (_, answer, tone, text) => {
    expect(environmentTab(answer, context).binding.at(-1)).toMatchObject({
      name: 'default',
      state: { tone, text },
    });
  });
});

describe('components of an environment', () => {
  it('tell their counts in the colour of the worst', () => {
    const { rows } = environmentTab(
      bindings([failing, warned, unseen, atRisk, fine]),
      context,
    );
    expect(rows.map(({ counts: { tone, text } }) => [tone, text])).toEqual([
      ['error', '1 critical · 6 held back · 2 in order'],
      ['warning', '1 warning · 4 in order'],
      ['unknown', '3 unknown'],
      ['atRisk', '2 at risk · 1 in order'],
      ['ok', '3 in order'],
    ]);
    expect(rows[0]).toMatchObject({ blocks: true, stores: ['default'] });
  });
});
