import { ago, cause, health } from '../../__testUtils__/build';
import { component, fleet, storeRow } from '../../__testUtils__/fleet';
import { platformPlane } from '../../__testUtils__/planes';
import { context } from '../../__testUtils__/words';
import { storesQueryOf } from './storesQuery';
import { storesView } from './storesView';
import { readPlatformUrl } from './urlState';

const US = 'DataPlane/acme/us-data';
const { stores: answer } = fleet();

function viewOf(search = '', change: Partial<typeof answer> = {}) {
  const url = readPlatformUrl(new URLSearchParams(search));
  return storesView({ ...answer, ...change }, url, context);
}

function storeOf(change: Parameters<typeof storeRow>[2]) {
  const stores = [storeRow('default', US, change)];
  const planes = [platformPlane('us-data')];
  return viewOf('', { stores, planes }).groups[0].stores[0];
}

describe('stores', () => {
  it.each([
    ['q=a,b', { q: ['a,b'] }],
    ['status=warning,unknown', { severity: ['warning', 'unknown'] }],
    ['env=staging', { environment: ['staging'] }],
    ['plane=us&provider=Vault', { plane: ['us'], provider: ['Vault'] }],
    ['warnings=1', { warned: ['true'] }],
    ['open=some', { open: ['some'] }],
  ])('are asked for as the address says: ?%s', (search, filters) => {
    const url = readPlatformUrl(new URLSearchParams(search));
    const asked = storesQueryOf(url);
    expect(asked).toMatchObject({ filters, offset: 0, limit: 50 });
    const others = Object.entries(asked.filters).filter(
      ([name]) => !(name in filters),
    );
    expect(others.flatMap(([, values]) => values)).toEqual([]);
  });

  it('are asked for page by page', () => {
    const url = readPlatformUrl(new URLSearchParams('page=3&size=25'));
    expect(storesQueryOf(url)).toMatchObject({ offset: 50, limit: 25 });
  });

  it('stand under every plane, also under one that has none', () => {
    expect(viewOf().groups.map(({ name }) => name)).toEqual(
      answer.planes.map(({ name }) => name),
    );
  });

  it('leave out planes that have none of those asked for', () => {
    const [first] = answer.stores;
    const { groups } = viewOf('q=ledger', { stores: [first] });
    expect(groups.map(({ name }) => name)).toEqual(['us-data']);
  });

  it('are counted, and a number that is nought is not told', () => {
    const told = (change = {}) =>
      viewOf('', { page: { ...answer.page, ...change } }).chips.map(
        ({ text }) => text,
      );
    expect(told()).toEqual([
      '4 stores',
      '2 failing',
      '1 of them missing',
      '1 unknown',
      '2 with a warning',
    ]);
    const counts = { all: 1, failing: 1, missing: 0, unknown: 0, warned: 1 };
    expect(told({ counts })).toEqual([
      '1 store',
      '1 failing',
      '1 with a warning',
    ]);
  });

  describe('of which there are several pages', () => {
    const [first, , third] = answer.stores;
    const page = { ...answer.page, matching: 60 };

    it('say which part is shown, and nothing yet of planes without', () => {
      const view = viewOf('', { stores: [first], page });
      expect(view.page).toMatchObject({ last: false, only: false });
      expect(view.groups.map(({ name }) => name)).toEqual(['us-data']);
    });

    it('tell on the last of planes without, and not of those whose stores stand before', () => {
      const view = viewOf('page=2', {
        stores: [third],
        page: { ...page, offset: 59 },
      });
      const names = view.groups.map(({ name }) => name);
      expect(view.page.last).toBe(true);
      expect(names).toContain('eu-data');
      expect(names).not.toContain('us-data');
      const without = answer.planes.filter(
        ({ id }) => !page.facets.plane.includes(id),
      );
      expect(names).toEqual(
        expect.arrayContaining(without.map(({ name }) => name)),
      );
    });
  });

  it('of no plane are told as such', () => {
    expect(viewOf('', { planes: [], stores: [] }).none).toMatchObject({
      title: 'No plane has a secret store',
    });
    expect(viewOf().none).toBeUndefined();
  });
});

describe('a plane without a store', () => {
  const noteOf = (change: Parameters<typeof platformPlane>[1]) => {
    const planes = [platformPlane('us-data', change)];
    const page = { ...answer.page, matching: 0 };
    return viewOf('', { planes, stores: [], page }).groups[0].note;
  };

  it.each([
    ['that is seen has none', {}, 'none', 'No store was found'],
    [
      'that names none is to be looked at',
      { secretStore: undefined },
      'warning',
      'The plane names no secret store',
    ],
    [
      'that is not seen may have some',
      { state: 'unreachable' as const },
      'unknown',
      'Its stores cannot be seen now',
    ],
    [
      'is in order where it is the control plane, which names none',
      { kind: 'ControlPlane' as const, secretStore: undefined },
      'none',
      'No store was found',
    ],
  ])('%s', (_, change, tone, text) => {
    expect(noteOf(change)).toMatchObject({ tone, text });
  });
});

describe('a store', () => {
  it('that is folded counts who takes from it, and names nobody', () => {
    const { consumers, text } = storeOf({
      consumers: [
        {
          environment: 'staging',
          namespace: 'acme',
          production: false,
          components: [],
          componentCount: 12,
          secrets: 12,
        },
      ],
    });
    expect(consumers).toMatchObject([{ count: 12, components: [] }]);
    expect(text).toBe('');
  });

  it('tells its environment by name where it serves one, else how many', () => {
    const consumer = (environment: string) => ({
      environment,
      namespace: 'acme',
      production: environment === 'production',
      components: [component('ledger')],
      secrets: 1,
    });
    expect(storeOf({}).environments).toBe('none');
    const one = storeOf({ consumers: [consumer('staging')] });
    expect([one.environments, one.production]).toEqual(['staging', false]);
    const two = storeOf({
      consumers: [consumer('staging'), consumer('production')],
    });
    expect([two.environments, two.production]).toEqual([
      '2 environments',
      true,
    ]);
  });

  describe('that nobody was found to use', () => {
    const usedOn = (
      plane: Parameters<typeof platformPlane>[1],
      store: Parameters<typeof storeRow>[2] = {},
    ) => {
      const stores = [storeRow('default', US, store)];
      const planes = [platformPlane('us-data', plane)];
      const [shown] = viewOf('', { stores, planes }).groups[0].stores;
      return [shown.components, shown.secrets, shown.environments];
    };

    it('is used by nobody where its plane is seen', () => {
      expect(usedOn({})).toEqual(['no component', '0 secrets', 'none']);
    });

    it('may be used where its plane is not seen, and is not counted', () => {
      expect(usedOn({ state: 'unreachable', secrets: undefined })).toEqual([
        'count unknown',
        undefined,
        'unknown',
      ]);
    });

    it('keeps what is known of a plane that was seen once', () => {
      expect(
        usedOn({ state: 'unreachable' }, { components: 14, secrets: 58 }),
      ).toEqual(['14 components', '58 secrets', 'none']);
    });
  });

  it('says what it was where it is not seen now', () => {
    const was = { verdict: 'ready', severity: 'ok', at: ago(6) } as const;
    expect(storeOf({ lastKnown: was }).was).toMatch(/^was Ready/);
    expect(storeOf({}).was).toBeUndefined();
  });

  it('of which nothing is told is unknown, and not in order', () => {
    expect(storeOf({ health: undefined }).state.tone).toBe('unknown');
  });

  it.each([
    [undefined, 'It is failing'],
    [
      health({ cause: cause('authenticationRefused') }),
      'Authentication refused',
    ],
    [
      health({ cause: cause('authenticationRefused'), since: ago(18) }),
      'Authentication refused, since 10:14',
    ],
  ])('that fails says why and since when, as far as known', (of, text) => {
    const { warnings } = storeOf({ health: of, warnings: ['failing'] });
    expect(warnings.map(one => one.text)).toEqual([text]);
  });

  it('that is only just failing warns of nothing yet', () => {
    const waiting = {
      health: health({ verdict: 'storeNotReady', severity: 'waiting' }),
      warnings: ['failing' as const],
    };
    expect(storeOf(waiting).warnings[0].tone).toBe('quiet');
  });

  it('that nobody checks now is not called ready', () => {
    const unchecked = health({ verdict: 'ready', severity: 'unknown' });
    expect(storeOf({ health: unchecked })).toMatchObject({
      state: { tone: 'unknown', text: 'Unknown' },
      was: 'was Ready',
    });
  });

  it('whose secrets fail though it is ready counts them', () => {
    const { warnings } = storeOf({ failing: 3, warnings: ['secretsFail'] });
    expect(warnings[0].text).toBe('3 secrets fail although the store is ready');
  });

  it.each([
    [undefined, 'every namespace'],
    [
      { namespaces: ['shop', 'billing'], regexes: [], selectors: 0 },
      'namespaces shop and billing',
    ],
    [
      { namespaces: [], regexes: ['^team-'], selectors: 2 },
      'namespaces that match ^team-; 2 label selectors',
    ],
  ])('says whom it admits', (admits, text) => {
    expect(storeOf({ admits }).details).toEqual([{ label: 'Admits', text }]);
  });

  it('that was not looked up says nothing of whom it admits', () => {
    expect(storeOf({ lookup: 'unknown' }).details).toEqual([]);
  });
});
