import type { SecretsUsedDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { component } from '../../__testUtils__/fleet';
import { platformPlane } from '../../__testUtils__/planes';
import { context } from '../../__testUtils__/words';
import { secretsUsedView } from './secretsUsed';
import { readPlatformUrl } from './urlState';

const USED: SecretsUsedDto = {
  components: 3,
  environments: 2,
  others: 0,
  by: [
    { component: component('ledger'), environments: ['production'] },
    { component: component('payouts'), environments: ['production'] },
    {
      component: component('orders-api', 'shop'),
      environments: ['production', 'staging'],
    },
  ],
};
const seen = platformPlane('us-data');
const dark = platformPlane('eu-data', { state: 'unreachable' });

const view = (search: string, change: Partial<SecretsUsedDto> = {}) =>
  secretsUsedView(
    { used: { ...USED, ...change }, planes: [seen] },
    readPlatformUrl(new URLSearchParams(search)),
    context,
  );

describe('who uses something', () => {
  it.each([
    [
      'remoteKey=prod/shop/stripe',
      {},
      'prod/shop/stripe is used by 3 components in 2 environments',
    ],
    [
      'reference=db',
      { components: 1, environments: 1 },
      'db is used by 1 component in 1 environment',
    ],
    [
      'reference=a,b',
      {},
      'What is filtered for is used by 3 components in 2 environments',
    ],
    ['reference=db', { components: 0 }, 'No component that was seen uses db'],
  ])('%s with %j is said in one sentence: %s', (search, change, headline) => {
    expect(view(search, change)?.headline).toBe(headline);
  });

  it.each([
    ['', {}, []],
    ['&sort=key&page=2', {}, []],
    ['&env=staging', {}, ['Other filters leave out some of what there is.']],
    ['&q=x', {}, ['Other filters leave out some of what there is.']],
    ['', { others: 1 }, ['1 secret that no component owns names it.']],
    ['', { components: 5 }, ['2 more components are not listed here.']],
  ])('%j with %j does not cover: %j', (search, change, notes) => {
    expect(view(`reference=db${search}`, change)?.notes).toEqual(notes);
  });

  it('is not all there is while a plane is not seen', () => {
    const used = secretsUsedView(
      { used: USED, planes: [seen, dark] },
      readPlatformUrl(new URLSearchParams('reference=db')),
      context,
    );
    expect(used?.notes).toEqual([
      '1 plane is not seen now; more may use it there.',
    ]);
  });

  it('is a list to copy, a line each', () => {
    expect(view('reference=db')?.text.split('\n')).toEqual([
      'acme/billing/ledger · production',
      'acme/billing/payouts · production',
      'acme/shop/orders-api · production, staging',
    ]);
  });

  it('is not told where nothing of the kind was asked', () => {
    expect(
      secretsUsedView(
        { planes: [seen] },
        readPlatformUrl(new URLSearchParams('env=staging')),
        context,
      ),
    ).toBeUndefined();
  });
});
