import type { RequestHandler } from 'express';
import { environmentNames } from '../query/context/environmentNames';
import { allComponents } from '../query/fleet/allComponents';
import { referencesAnswer } from '../query/references/referencesAnswer';
import { entityParams, noQuery } from './entityParams';
import type { EntityOptions } from './entitySecrets';
import { parseInput } from './parseInput';
import { fleetNow, type FleetOptions } from './platformRoute';
import { sendVisible } from './sendVisible';

/** `GET /v1/entities/:kind/:namespace/:name/references` of a Domain. */
export function entityReferencesRoute(
  options: EntityOptions & FleetOptions,
): RequestHandler<Record<string, string>> {
  const { access, callers, platformTeam } = options;
  return async (req, res) => {
    const entity = parseInput(entityParams, req.params);
    parseInput(noQuery, req.query);
    const caller = await callers.of(req, ['user', 'service']);
    const fleet = await fleetNow(options);
    const { context } = fleet;
    const { target, visibility } = await access.authorizeNamespace(
      entity,
      ({ namespace }) =>
        allComponents(context.snapshot)
          .filter(component => component.namespace === namespace)
          .map(component => ({ component })),
      environmentNames(context),
      caller,
    );
    const { namespace } = target;
    const body = referencesAnswer(fleet, { namespace, visibility });
    sendVisible(req, res, body, visibility, platformTeam);
  };
}
