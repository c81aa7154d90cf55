import { InputError, NotFoundError } from '@backstage/errors';
import { componentKey } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { RequestHandler } from 'express';
import { z } from 'zod';
import { alsoUsedBy, estateRow, tiedTo } from '../query/alsoUsedBy';
import { entityParams } from './entityParams';
import type { EntitySecretsOptions } from './entitySecrets';
import { parseInput } from './parseInput';
import { estateNow, type EstateOptions } from './platformRoute';
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
  options: EntitySecretsOptions & EstateOptions,
): RequestHandler<Record<string, string>> {
  const { access, httpAuth } = options;
  return async (req, res) => {
    const entity = parseInput(entityParams, req.params);
    const credentials = await httpAuth.credentials(req, {
      allow: ['user', 'service'],
    });
    const { target } = await access.authorize(entity, credentials);
    if (target.scope !== 'component') {
      throw new InputError(
        `kind: ${entity.kind} has no keys of its own; expected Component`,
      );
    }
    const { row: id, environment } = parseInput(alsoUsedByParams, req.query);
    const estate = await estateNow(options);
    const row = estateRow(estate, target.component, environment, id);
    if (!row) {
      throw new NotFoundError(
        `row: ${target.component.name} has no such key in that environment`,
      );
    }
    const tied = tiedTo(estate, row);
    const candidates = new Map(
      tied.map(({ component }) => [componentKey(component), component]),
    );
    const visibility = await access.visibleOf(
      [...candidates.values()],
      credentials,
    );
    const visible = new Set(visibility.components.map(componentKey));
    const body = alsoUsedBy(estate, tied, component =>
      visible.has(componentKey(component)),
    );
    sendVisible(req, res, body, visibility);
  };
}
