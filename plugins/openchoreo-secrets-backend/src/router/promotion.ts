import { NotFoundError } from '@backstage/errors';
import type { RequestHandler } from 'express';
import { z } from 'zod/v3';
import { seeing } from '../access/visibility';
import { concerned } from '../query/promotion/concerned';
import { placeIn, promotion } from '../query/promotion/promotion';
import { withheldPromotion } from '../withheld/promotion';
import { componentAnswering } from './componentAsked';
import type { EntityOptions } from './entitySecrets';
import { parseInput } from './parseInput';
import { standsWith, type FleetOptions } from './platformRoute';
import { toldVisible } from './sendVisible';

const EXPECTED =
  'expected the name of one environment; add ?to=ENVIRONMENT, such as ?to=production';

/** Where the release would go. */
export const promotionParams = z
  .object({
    to: z
      .string({ required_error: EXPECTED, invalid_type_error: EXPECTED })
      .regex(/^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$/, EXPECTED)
      .describe('Name of the environment that the release would go to'),
  })
  .strict();

/** The same words for what does not exist and for what the caller may not see. */
function notVisible(name: string, seen: readonly string[]): NotFoundError {
  const remedy =
    seen.length > 0 ? `ask for one of ${seen.join(', ')}` : 'none is';
  return new NotFoundError(
    `to: ${name} has no environment of that name that is visible to you; ${remedy}`,
  );
}

/** `GET /v1/entities/:kind/:namespace/:name/promotion` of a Component. */
export function promotionRoute(
  options: EntityOptions & FleetOptions,
): RequestHandler<Record<string, string>> {
  const { access, platformTeam } = options;
  const lacks = 'no release of its own';
  return componentAnswering(options, lacks, async (asked, query) => {
    const { component, own, caller, fleet, environmentsOf } = asked;
    const { to: name } = parseInput(promotionParams, query);
    const seesOwn = seeing(own);
    const to = seesOwn({ component }, name)
      ? placeIn(fleet, component, name)
      : undefined;
    if (!to) {
      const seen = environmentsOf({ component }).filter(each =>
        seesOwn({ component }, each),
      );
      throw notVisible(component.name, seen);
    }
    const visible = await access.visibleOf(
      concerned(fleet, component, name).map(each => ({ component: each })),
      environmentsOf,
      caller,
    );
    const visibility = {
      ...visible,
      subjects: [...own.subjects, ...visible.subjects],
      platform: own.platform,
    };
    const sees = seeing(visibility);
    const sent = {
      answer: promotion(
        { entity: asked.entity, component, to: name, sees },
        to,
        fleet,
      ),
      project: withheldPromotion,
      visibility,
      platformTeam,
    };
    return toldVisible(sent, standsWith(fleet, options));
  });
}
