import type { MySecretsDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { mySecretsOf } from '../../__testUtils__/mine';
import { context, germanContext } from '../../__testUtils__/words';
import { readPlatformUrl } from '../platform/urlState';
import { myKeysQueryOf, myKeysView } from './myKeysView';

const urlOf = (search: string) => readPlatformUrl(new URLSearchParams(search));

const viewOf = (change: Partial<MySecretsDto>, search = '', of = context) =>
  myKeysView(mySecretsOf(['A', 'B'], change), urlOf(search), of);

describe('the keys of one’s own', () => {
  it('are asked for by nothing that is the platform’s', () => {
    const { filters, sort } = myKeysQueryOf(
      urlOf('?plane=eu&store=vault&incident=x&env=production&sort=-plane'),
    );
    expect(filters).toMatchObject({
      plane: [],
      store: [],
      incident: [],
      environment: ['production'],
    });
    expect(sort).toBeUndefined();
  });

  it('show no filter by planes or stores, also where the address has one', () => {
    const { filters, others } = viewOf({}, '?plane=eu&store=vault');
    const names = [...filters, ...others].map(({ name }) => name);
    expect(names).not.toContain('plane');
    expect(names).not.toContain('store');
    expect(names).toContain('env');
  });

  it('are counted', () => {
    const { matching, total, page } = viewOf({ matching: 120, total: 300 });
    expect([matching, total, page.range]).toEqual([
      '120 keys match',
      'of 300 of yours, each counted by environment',
      '1 to 2 of 120',
    ]);
    const german = viewOf({ matching: 1, total: 9 }, '', germanContext);
    expect(german.matching).toBe('1 Schlüssel passt');
  });

  it('say what is missing among them', () => {
    const { notes } = viewOf({
      hidden: true,
      untold: 2,
      platformTeam: 'group:default/operators',
    });
    expect(notes).toEqual([
      {
        text: expect.stringContaining('is not counted'),
        team: expect.objectContaining({ name: 'operators' }),
      },
      expect.stringContaining('Of 2 of yours nothing is known now'),
    ]);
  });

  it.each([
    ['may not be seen', { hidden: true }, 'lock', /may not see/],
    ['cannot be told', { untold: 1 }, 'question', /cannot be told/],
    ['are none', {}, 'key', /uses no secrets/],
  ] as const)('that %s are told as that', (_, change, icon, title) => {
    const { none } = viewOf({ rows: [], total: 0, matching: 0, ...change });
    expect(none).toMatchObject({ icon, title: expect.stringMatching(title) });
  });

  it('that match nothing are not told as none', () => {
    expect(viewOf({ rows: [], matching: 0 }).none).toBeUndefined();
  });
});
