import { ConfigReader } from '@backstage/config';
import { readCatalogConfig } from './readCatalogConfig';

const read = (openchoreoSecrets: object) =>
  readCatalogConfig(
    ConfigReader.fromConfigs([
      {
        context: 'test',
        data: JSON.parse(JSON.stringify({ openchoreoSecrets })),
      },
    ]),
  );

describe('openchoreoSecrets.catalog', () => {
  it.each([
    {},
    { catalog: {} },
    { catalog: { enabled: false, pullEvery: '1s' } },
    { trustedOrigins: ['a'] },
  ])('is off by default: %j', config => {
    expect(read(config)).toEqual({ acceptKinds: true, problems: [] });
  });

  it('has defaults when it is on', () => {
    expect(read({ catalog: { enabled: true } })).toEqual({
      acceptKinds: true,
      problems: [],
      stamp: {
        pullEveryMs: 60_000,
        holdForMs: 900_000,
        trustedOrigins: ['provider:OpenChoreoEntityProvider'],
      },
    });
  });

  it.each([
    ['90s', 90_000],
    ['1h30m', 5_400_000],
    ['PT10M', 600_000],
    [{ minutes: 2, seconds: 1 }, 121_000],
  ])('takes durations: %j', (holdFor, ms) => {
    expect(read({ catalog: { enabled: true, holdFor } }).stamp?.holdForMs).toBe(
      ms,
    );
  });

  it('believes the origins that the back end believes', () => {
    const trustedOrigins = ['url:https://git.example/*'];
    expect(
      read({ trustedOrigins, catalog: { enabled: true } }).stamp
        ?.trustedOrigins,
    ).toEqual(trustedOrigins);
  });

  it.each([
    [{ enabld: true }, 'openchoreoSecrets.catalog.enabld: no such key'],
    [{ enabled: 'perhaps' }, 'openchoreoSecrets.catalog.enabled'],
    [
      { enabled: true, pullEvery: 'soon' },
      'openchoreoSecrets.catalog.pullEvery',
    ],
    [{ enabled: true, pullEvery: '0s' }, 'openchoreoSecrets.catalog.pullEvery'],
    [
      { enabled: true, holdFor: { months: 1 } },
      'openchoreoSecrets.catalog.holdFor',
    ],
    [{ enabled: true, holdFor: {} }, 'openchoreoSecrets.catalog.holdFor'],
    [
      { enabled: true, pullEvery: '1h' },
      'openchoreoSecrets.catalog.holdFor: expected at least pullEvery',
    ],
    [
      { acceptKinds: 'some' },
      'openchoreoSecrets.catalog.acceptKinds: expected',
    ],
    ['yes', 'openchoreoSecrets.catalog: expected {'],
  ])('names what is wrong, and then stamps nothing: %j', (catalog, message) => {
    const { problems, stamp } = read({ catalog });
    expect(problems.join()).toContain(message);
    expect(stamp).toBeUndefined();
  });

  it('names everything that is wrong', () => {
    const catalog = {
      enabled: true,
      pullEvery: 'soon',
      holdFor: 1,
      holdfor: 2,
    };
    const { acceptKinds, problems } = read({ catalog });
    expect(problems).toEqual([
      'openchoreoSecrets.catalog.holdfor: no such key; remove it, or correct its spelling',
      expect.stringContaining('openchoreoSecrets.catalog.pullEvery'),
      expect.stringContaining('openchoreoSecrets.catalog.holdFor'),
    ]);
    expect(acceptKinds).toBe(true);
  });

  it('lets no kinds in where that is switched off', () => {
    expect(read({ catalog: { acceptKinds: false } }).acceptKinds).toBe(false);
  });

  it.each([
    [false, []],
    [
      'perhaps',
      ['openchoreo.features.secretHealth.enabled: expected true or false'],
    ],
  ])(
    'stamps nothing where secret health is switched off: %j',
    (enabled, problems) => {
      const config = new ConfigReader({
        openchoreo: { features: { secretHealth: { enabled } } },
        openchoreoSecrets: { catalog: { enabled: true } },
      });
      expect(readCatalogConfig(config)).toEqual({
        acceptKinds: true,
        problems,
      });
    },
  );
});
