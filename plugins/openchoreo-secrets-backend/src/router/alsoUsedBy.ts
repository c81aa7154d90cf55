import { NotFoundError } from '@backstage/errors';
import { componentKey } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { RequestHandler } from 'express';
import { z } from 'zod/v3';
import { seeing } from '../access/visibility';
import { alsoUsedBy, fleetRow, tiedTo } from '../query/fleet/alsoUsedBy';
import { withheldAlsoUsedBy } from '../withheld/references';
import { componentAnswering } from './componentAsked';
import type { EntityOptions } from './entitySecrets';
import { parseInput } from './parseInput';
import { standsWith, type FleetOptions } from './platformRoute';
import { text } from './secretsParams';
import { toldVisible } from './sendVisible';

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
  const { access, platformTeam } = options;
  const lacks = 'no keys of its own';
  return componentAnswering(options, lacks, async (asked, query) => {
    const { component, own, caller, fleet, environmentsOf } = asked;
    const { row: id, environment } = parseInput(alsoUsedByParams, query);
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
    const sent = {
      answer: alsoUsedBy(fleet, tied, seeing(visibility)),
      project: withheldAlsoUsedBy,
      visibility,
      platformTeam,
    };
    return toldVisible(sent, standsWith(fleet, options));
  });
}
