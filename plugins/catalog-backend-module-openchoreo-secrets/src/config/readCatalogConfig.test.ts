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
    expect(read(config)).toBeUndefined();
  });

  it('has defaults when it is on', () => {
    expect(read({ catalog: { enabled: true } })).toEqual({
      pullEveryMs: 60_000,
      holdForMs: 900_000,
      trustedOrigins: ['provider:OpenChoreoEntityProvider'],
    });
  });

  it.each([
    ['90s', 90_000],
    ['1h30m', 5_400_000],
    ['PT10M', 600_000],
    [{ minutes: 2, seconds: 1 }, 121_000],
  ])('takes durations: %j', (holdFor, ms) => {
    expect(read({ catalog: { enabled: true, holdFor } })?.holdForMs).toBe(ms);
  });

  it('believes the origins that the back end believes', () => {
    const trustedOrigins = ['url:https://git.example/*'];
    expect(
      read({ trustedOrigins, catalog: { enabled: true } })?.trustedOrigins,
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
  ])('names what is wrong: %j', (catalog, message) => {
    expect(() => read({ catalog })).toThrow(message);
  });
});
