import { mySecretsSchema } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import fc from 'fast-check';
import { ORDERS } from '../query/__fixtures__/ask';
import { fleet } from '../query/__fixtures__/fleet';
import type { WorldFixture } from '../query/__fixtures__/world';
import { mySecrets } from '../query/mine/mySecrets';
import { MARK, TEAM, withUnknown, worlds } from './__testUtils__/marked';
import { withheldMySecrets } from './mySecrets';
import { withheld } from './withheld';

const OWN = [{ component: ORDERS }];

const allIn = (world: WorldFixture) =>
  mySecrets(
    fleet(world),
    {
      subjects: OWN,
      visibility: { subjects: OWN, everything: false },
      hidden: false,
    },
    { filters: {}, sort: 'severity', descending: true },
    { offset: 0, limit: 200 },
  );

describe('the secrets of what is one’s own, for who may not see what is the platform’s', () => {
  it('name no plane, no store, and say no word of a provider; what pods get and the numbers stay', () => {
    fc.assert(
      fc.property(worlds, ({ world }) => {
        const all = allIn(world);
        expect(JSON.stringify(all)).toContain(MARK);
        const shown = withheld(withheldMySecrets, all, TEAM);
        expect(JSON.stringify(shown)).not.toContain(MARK);
        expect(mySecretsSchema.parse(shown)).toEqual(shown);
        const { counts, facets, total } = all;
        expect(shown).toMatchObject({ counts, facets, total });
        expect(shown.rows.map(({ id }) => id)).toEqual(
          all.rows.map(({ id }) => id),
        );
      }),
    );
  });

  it('tell no field that nobody decided about', () => {
    fc.assert(
      fc.property(worlds, ({ world }) => {
        const shown = withheld(
          withheldMySecrets,
          withUnknown(allIn(world)),
          TEAM,
        );
        expect(JSON.stringify(shown)).not.toContain(MARK);
      }),
    );
  });

  it('have ids without the plane’s name also where they are objects', () => {
    const [world] = fc.sample(worlds, 1);
    const all = allIn(world.world);
    const rows = all.rows.map(row => ({
      ...row,
      owner: 'resource' as const,
      id: `DataPlane/acme/${MARK}/${row.id}`,
    }));
    const shown = withheld(withheldMySecrets, { ...all, rows }, TEAM);
    expect(JSON.stringify(shown)).not.toContain(MARK);
    expect(new Set(shown.rows.map(({ id }) => id)).size).toBe(rows.length);
  });
});
