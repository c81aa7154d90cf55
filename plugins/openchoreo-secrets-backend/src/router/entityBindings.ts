import type { RequestHandler } from 'express';
import { deployedIn } from '../query/bindings/deployedIn';
import { environmentBindings } from '../query/bindings/environmentBindings';
import { entityParams, noQuery } from './entityParams';
import type { EntitySecretsOptions } from './entitySecrets';
import { parseInput } from './parseInput';
import { sendVisible } from './sendVisible';

/** `GET /v1/entities/:kind/:namespace/:name/bindings` of an Environment. */
export function entityBindingsRoute(
  options: EntitySecretsOptions,
): RequestHandler<Record<string, string>> {
  const { access, httpAuth, source, thresholds, freshForMs } = options;
  return async (req, res) => {
    const entity = parseInput(entityParams, req.params);
    parseInput(noQuery, req.query);
    const credentials = await httpAuth.credentials(req, {
      allow: ['user', 'service'],
    });
    const target = await access.authorizeEnvironment(entity, credentials);
    const snapshot = source.snapshot();
    const visibility = await access.visibleOf(
      deployedIn(snapshot, target),
      credentials,
    );
    const body = environmentBindings(target, visibility, {
      snapshot,
      now: options.now(),
      thresholds,
      freshForMs,
    });
    sendVisible(req, res, body, visibility);
  };
}
