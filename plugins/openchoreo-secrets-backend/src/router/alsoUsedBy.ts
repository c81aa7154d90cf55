import { InputError, NotFoundError } from '@backstage/errors';
import { componentKey } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { RequestHandler } from 'express';
import { z } from 'zod/v3';
import { seeing } from '../access/visibility';
import { alsoUsedBy, fleetRow, tiedTo } from '../query/fleet/alsoUsedBy';
import { environmentNames } from '../query/context/environmentNames';
import { entityParams } from './entityParams';
import type { EntityOptions } from './entitySecrets';
import { parseInput } from './parseInput';
import { fleetNow, type FleetOptions } from './platformRoute';
import { text } from './secretsParams';
import { sendVisible } from './sendVisible';

/** Which key is asked about. */
export const alsoUsedByParams = z
  .object({
    row: text.min(1, 'expected the id of a row').describe('Id of a row'),
    environment: text
      .min(1, 'expected the name of an environment')
      .describe('Name of an environment'),
  })
  .strict();

/** `GET /v1/entities/:kind/:namespace/:name/also-used-by` of a Component. */
export function alsoUsedByRoute(
  options: EntityOptions & FleetOptions,
): RequestHandler<Record<string, string>> {
  const { access, callers, platformTeam } = options;
  return async (req, res) => {
    const entity = parseInput(entityParams, req.params);
    const caller = await callers.of(req, ['user', 'service']);
    const fleet = await fleetNow(options);
    const environmentsOf = environmentNames(fleet.context);
    const { target, visibility: own } = await access.authorize(
      entity,
      environmentsOf,
      caller,
    );
    if (target.scope !== 'component') {
      throw new InputError(
        `kind: ${entity.kind} has no keys of its own; expected Component`,
      );
    }
    const { row: id, environment } = parseInput(alsoUsedByParams, req.query);
    const { component } = target;
    const row = seeing(own)({ component }, environment)
      ? fleetRow(fleet, component, environment, id)
      : undefined;
    if (!row) {
      throw new NotFoundError(
        `row: ${component.name} has no such key in that environment`,
      );
    }
    const tied = tiedTo(fleet, row);
    const candidates = new Map(
      tied.map(each => [componentKey(each.component), each.component]),
    );
    const visible = await access.visibleOf(
      [...candidates.values()].map(each => ({ component: each })),
      environmentsOf,
      caller,
    );
    const visibility = { ...visible, platform: own.platform };
    const body = alsoUsedBy(fleet, tied, seeing(visibility));
    sendVisible(req, res, body, visibility, platformTeam);
  };
}
