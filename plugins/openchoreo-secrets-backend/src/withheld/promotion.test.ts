import { promotionSchema } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import fc from 'fast-check';
import { ORDERS } from '../query/__fixtures__/ask';
import { fleet } from '../query/__fixtures__/fleet';
import { NAMESPACE } from '../query/__fixtures__/objects';
import type { WorldFixture } from '../query/__fixtures__/world';
import { placeIn, promotion } from '../query/promotion/promotion';
import {
  ENVIRONMENTS,
  MARK,
  TEAM,
  withUnknown,
  worlds,
} from './__testUtils__/marked';
import { withheldPromotion } from './promotion';
import { withheld } from './withheld';

function promoted(world: WorldFixture, to: string) {
  const all = fleet(world);
  const place = placeIn(all, ORDERS, to);
  if (!place) throw new Error(`no environment ${to}`);
  const entity = { kind: 'Component', namespace: NAMESPACE, name: ORDERS.name };
  const sees = () => true;
  return promotion({ entity, component: ORDERS, to, sees }, place, all);
}

const anyQuestion = fc.tuple(worlds, fc.constantFrom(...ENVIRONMENTS));

describe('whether a release may go somewhere, for who may not see what is the platform’s', () => {
  it('names no plane, no store, and says no word of a provider; the verdict is the same', () => {
    fc.assert(
      fc.property(anyQuestion, ([{ world }, to]) => {
        const all = promoted(world, to);
        const shown = withheld(withheldPromotion, all, TEAM);
        expect(JSON.stringify(shown)).not.toContain(MARK);
        expect(promotionSchema.parse(shown)).toEqual(shown);
        expect(shown.verdict).toBe(all.verdict);
      }),
    );
  });

  it('tells no field that nobody decided about', () => {
    fc.assert(
      fc.property(anyQuestion, ([{ world }, to]) => {
        const all = withUnknown(promoted(world, to));
        const shown = withheld(withheldPromotion, all, TEAM);
        expect(JSON.stringify(shown)).not.toContain(MARK);
      }),
    );
  });
});
