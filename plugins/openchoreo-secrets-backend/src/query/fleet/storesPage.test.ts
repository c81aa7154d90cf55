import { storesAnswerSchema } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { asRead } from '../__fixtures__/asRead';
import { fleet } from '../__fixtures__/fleet';
import { shop } from '../__fixtures__/shop';
import { brokenStore } from '../__fixtures__/troubles';
import { storesAnswer } from './stores';
import { storesPage, type StoresQuery } from './storesPage';

const whole = storesAnswer(
  fleet(shop({}, { 'staging-data': brokenStore('staging') })),
);
const STAGING = 'DataPlane/acme/staging-data/ClusterSecretStore/default';

const page = (change: Partial<StoresQuery> = {}) =>
  asRead(
    storesAnswerSchema,
    storesPage(whole, { offset: 0, limit: 50, ...change }),
  );

const found = (change: Partial<StoresQuery>) =>
  page(change).stores.map(({ planeId }) => planeId.split('/').at(-1));

describe('a page of stores', () => {
  it('holds as many as are asked for, and one after the other all', () => {
    const ids = whole.stores.map((_, offset) => {
      const { stores } = page({ offset, limit: 1 });
      expect(stores).toHaveLength(1);
      return stores[0].id;
    });
    expect(ids).toEqual(whole.stores.map(({ id }) => id));
    expect(page({ offset: 1, limit: 1 }).page).toMatchObject({
      offset: 1,
      limit: 1,
      matching: 3,
    });
  });

  it('counts consumers, and tells by name only those of the store that is open', () => {
    const { stores } = page({ open: STAGING });
    for (const { id, consumers } of stores) {
      for (const { components, componentCount } of consumers) {
        expect(componentCount).toBe(1);
        expect(components).toHaveLength(id === STAGING ? 1 : 0);
      }
    }
  });

  it.each([
    [{ q: 'STAGING' }, ['staging-data']],
    [
      { q: 'orders-api' },
      ['development-data', 'production-data', 'staging-data'],
    ],
    [{ q: 'nowhere' }, []],
    [{ plane: ['staging-data'] }, ['staging-data']],
    [{ plane: ['DataPlane/acme/staging-data'] }, ['staging-data']],
    [
      { environment: ['production', 'staging'] },
      ['production-data', 'staging-data'],
    ],
    [{ environment: ['production'], plane: ['staging-data'] }, []],
    [
      {
        project: ['shop'],
        component: ['orders-api'],
        environment: ['staging'],
      },
      ['staging-data'],
    ],
    [{ namespace: ['other'] }, []],
    [{ store: [STAGING] }, ['staging-data']],
    [{ severity: ['warning'] }, ['staging-data']],
    [{ warned: true }, ['staging-data']],
  ])('holds what matches %j', (query, expected) => {
    expect(found(query)).toEqual(expected);
  });

  it('says how many there are by every filter but their state', () => {
    const counts = { all: 3, failing: 1, missing: 0, unknown: 0, warned: 1 };
    expect(page({ severity: ['ok'] }).page).toMatchObject({
      matching: 2,
      counts,
    });
    expect(page({ plane: ['production-data'] }).page?.counts).toMatchObject({
      all: 1,
      failing: 0,
    });
  });

  it('says by what all can be filtered, whatever is left', () => {
    expect(page({ q: 'nowhere' }).page?.facets).toMatchObject({
      environment: ['development', 'production', 'staging'],
    });
  });

  it('without a limit is all that matches, with their consumers by name', () => {
    expect(storesPage(whole, { offset: 0 })).toEqual(whole);
  });
});
