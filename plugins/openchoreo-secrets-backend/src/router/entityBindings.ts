import type { RequestHandler } from 'express';
import type { EnvironmentTarget } from '../access/visibility';
import { deployedIn } from '../query/environment/deployedIn';
import {
  environmentBindings,
  environmentJudgings,
} from '../query/environment/environmentBindings';
import { KeptSights } from '../query/kept/keptSights';
import { withheldBindings } from '../withheld/bindings';
import { answerKey } from './answerKey';
import { entityParams, noQuery } from './entityParams';
import {
  contextNow,
  toldAhead,
  type EntityOptions,
  type SeenBy,
} from './entitySecrets';
import { parseInput } from './parseInput';
import { madeFor } from './sendVisible';
import { answering } from './told';

/** `GET /v1/entities/:kind/:namespace/:name/bindings` of an Environment. */
export function entityBindingsRoute(
  options: EntityOptions,
): RequestHandler<Record<string, string>> {
  const { access, callers, platformTeam } = options;
  const sights = new KeptSights<SeenBy<EnvironmentTarget>>(access);
  return answering(options, async req => {
    const entity = parseInput(entityParams, req.params);
    parseInput(noQuery, req.query);
    const caller = await callers.of(req, ['user', 'service']);
    const ask = async () => {
      const { target, visibility, key } = await sights.of(
        caller,
        entity,
        contextNow(options),
        async ({ snapshot }) => {
          const seen = await access.authorizeEnvironment(
            entity,
            place =>
              deployedIn(snapshot, place).map(component => ({ component })),
            caller,
          );
          const asked = { ...seen, platformTeam };
          return { ...seen, key: answerKey('bindings', asked) };
        },
      );
      return toldAhead(
        options,
        key,
        context => environmentJudgings(target, visibility, context),
        (noted, partOf) =>
          madeFor({
            answer: environmentBindings(target, visibility, noted, partOf),
            project: withheldBindings,
            visibility,
            platformTeam,
          }),
      );
    };
    return { caller, ask };
  });
}
