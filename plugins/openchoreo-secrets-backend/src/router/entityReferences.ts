import { componentKey } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { RequestHandler } from 'express';
import { allComponents } from '../query/platform/allComponents';
import { referencesAnswer } from '../query/references/referencesAnswer';
import { entityParams, noQuery } from './entityParams';
import type { EntitySecretsOptions } from './entitySecrets';
import { parseInput } from './parseInput';
import { estateNow, type EstateOptions } from './platformRoute';
import { sendVisible } from './sendVisible';

/** `GET /v1/entities/:kind/:namespace/:name/references` of a Domain. */
export function entityReferencesRoute(
  options: EntitySecretsOptions & EstateOptions,
): RequestHandler<Record<string, string>> {
  const { access, httpAuth } = options;
  return async (req, res) => {
    const entity = parseInput(entityParams, req.params);
    parseInput(noQuery, req.query);
    const credentials = await httpAuth.credentials(req, {
      allow: ['user', 'service'],
    });
    const { namespace } = await access.authorizeNamespace(entity, credentials);
    const estate = await estateNow(options);
    const visibility = await access.visibleOf(
      allComponents(estate.context.snapshot).filter(
        component => component.namespace === namespace,
      ),
      credentials,
    );
    const visible = new Set(visibility.components.map(componentKey));
    const body = referencesAnswer(estate, {
      namespace,
      sees: component => visible.has(componentKey(component)),
    });
    sendVisible(req, res, body, visibility);
  };
}
