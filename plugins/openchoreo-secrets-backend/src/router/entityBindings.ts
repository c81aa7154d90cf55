import type { RequestHandler } from 'express';
import { deployedIn } from '../query/environment/deployedIn';
import { environmentBindings } from '../query/environment/environmentBindings';
import { entityParams, noQuery } from './entityParams';
import { contextNow, type EntityOptions } from './entitySecrets';
import { parseInput } from './parseInput';
import { sendVisible } from './sendVisible';

/** `GET /v1/entities/:kind/:namespace/:name/bindings` of an Environment. */
export function entityBindingsRoute(
  options: EntityOptions,
): RequestHandler<Record<string, string>> {
  const { access, callers, platformTeam } = options;
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
    const body = environmentBindings(target, visibility, context);
    sendVisible(req, res, body, visibility, platformTeam);
  };
}
