import type { RequestHandler } from 'express';
import { deployedIn } from '../query/environment/deployedIn';
import { environmentBindings } from '../query/environment/environmentBindings';
import { withheldBindings } from '../withheld/bindings';
import { answerKey } from './answerKey';
import { entityParams, noQuery } from './entityParams';
import { contextNow, toldAsKept, type EntityOptions } from './entitySecrets';
import { parseInput } from './parseInput';
import { madeFor } from './sendVisible';
import { answering } from './told';

/** `GET /v1/entities/:kind/:namespace/:name/bindings` of an Environment. */
export function entityBindingsRoute(
  options: EntityOptions,
): RequestHandler<Record<string, string>> {
  const { access, callers, platformTeam } = options;
  return answering(options, async req => {
    const entity = parseInput(entityParams, req.params);
    parseInput(noQuery, req.query);
    const caller = await callers.of(req, ['user', 'service']);
    const ask = async () => {
      const context = contextNow(options);
      const { target, visibility } = await access.authorizeEnvironment(
        entity,
        place =>
          deployedIn(context.snapshot, place).map(component => ({ component })),
        caller,
      );
      const key = answerKey('bindings', { target, visibility, platformTeam });
      return toldAsKept(options, key, context, noted =>
        madeFor({
          answer: environmentBindings(target, visibility, noted),
          project: withheldBindings,
          visibility,
          platformTeam,
        }),
      );
    };
    return { caller, ask };
  });
}
