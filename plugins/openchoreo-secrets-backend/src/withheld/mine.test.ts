import { mineSchema } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import fc from 'fast-check';
import { ORDERS } from '../query/__fixtures__/ask';
import { fleet } from '../query/__fixtures__/fleet';
import type { WorldFixture } from '../query/__fixtures__/world';
import { mine } from '../query/mine/mine';
import { MARK, TEAM, withUnknown, worlds } from './__testUtils__/marked';
import { withheldMine } from './mine';
import { withheld } from './withheld';

const OWN = [{ component: ORDERS }];

const mineIn = (world: WorldFixture) =>
  mine(fleet(world), {
    subjects: OWN,
    visibility: { subjects: OWN, everything: false },
    hidden: false,
  });

describe('what is one’s own, for who may not see what is the platform’s', () => {
  it('names no plane, no store, and says no word of a provider; how bad it is stays', () => {
    fc.assert(
      fc.property(worlds, ({ world }) => {
        const all = mineIn(world);
        expect(JSON.stringify(all)).toContain(MARK);
        const shown = withheld(withheldMine, all, TEAM);
        expect(JSON.stringify(shown)).not.toContain(MARK);
        expect(mineSchema.parse(shown)).toEqual(shown);
        expect(shown.report.headline.worst).toBe(all.report.headline.worst);
        expect(shown.owned).toEqual(all.owned);
      }),
    );
  });

  it('tells no field that nobody decided about', () => {
    fc.assert(
      fc.property(worlds, ({ world }) => {
        const shown = withheld(withheldMine, withUnknown(mineIn(world)), TEAM);
        expect(JSON.stringify(shown)).not.toContain(MARK);
      }),
    );
  });
});
