import type { RequestHandler } from 'express';
import { environmentNames } from '../query/context/environmentNames';
import { allComponents } from '../query/fleet/allComponents';
import { referencesAnswer } from '../query/references/referencesAnswer';
import { withheldReferences } from '../withheld/references';
import { entityParams, noQuery } from './entityParams';
import type { EntityOptions } from './entitySecrets';
import { parseInput } from './parseInput';
import { fleetNow, standsWith, type FleetOptions } from './platformRoute';
import { toldVisible } from './sendVisible';
import { answering } from './told';

/** `GET /v1/entities/:kind/:namespace/:name/references` of a Domain. */
export function entityReferencesRoute(
  options: EntityOptions & FleetOptions,
): RequestHandler<Record<string, string>> {
  const { access, callers, platformTeam } = options;
  return answering(options, async req => {
    const entity = parseInput(entityParams, req.params);
    parseInput(noQuery, req.query);
    const caller = await callers.of(req, ['user', 'service']);
    const ask = async () => {
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
      const sent = {
        answer: referencesAnswer(fleet, { namespace, visibility }),
        project: withheldReferences,
        visibility,
        platformTeam,
      };
      return toldVisible(sent, standsWith(fleet, options));
    };
    return { caller, ask };
  });
}
