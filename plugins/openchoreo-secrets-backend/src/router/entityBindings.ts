import type { RequestHandler } from 'express';
import { deployedIn } from '../query/environment/deployedIn';
import { environmentBindings } from '../query/environment/environmentBindings';
import { withheldBindings } from '../withheld/bindings';
import { answerKey } from './answerKey';
import { entityParams, noQuery } from './entityParams';
import { contextNow, type EntityOptions } from './entitySecrets';
import { parseInput } from './parseInput';
import { madeFor, sendWritten } from './sendVisible';

/** `GET /v1/entities/:kind/:namespace/:name/bindings` of an Environment. */
export function entityBindingsRoute(
  options: EntityOptions,
): RequestHandler<Record<string, string>> {
  const { access, answers, callers, platformTeam } = options;
  return async (req, res) => {
    const entity = parseInput(entityParams, req.params);
    parseInput(noQuery, req.query);
    const caller = await callers.of(req, ['user', 'service']);
    const context = contextNow(options);
    const { target, visibility } = await access.authorizeEnvironment(
      entity,
      place =>
        deployedIn(context.snapshot, place).map(component => ({ component })),
      caller,
    );
    const key = answerKey('bindings', { target, visibility, platformTeam });
    const answer = answers.of(key, context, noted =>
      madeFor({
        answer: environmentBindings(target, visibility, noted),
        project: withheldBindings,
        visibility,
        platformTeam,
      }),
    );
    sendWritten(req, res, answer);
  };
}
