import type { HttpAuthService } from '@backstage/backend-plugin-api';
import type { HealthThresholds } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { RequestHandler } from 'express';
import type { EntityAccess } from '../access/entityAccess';
import { entitySecrets } from '../query/entitySecrets';
import type { SnapshotSource } from '../store/snapshot';
import { entityParams, noQuery } from './entityParams';
import { parseInput } from './parseInput';
import { sendVisible } from './sendVisible';

/** What the route needs. */
export interface EntitySecretsOptions {
  readonly access: EntityAccess;
  readonly httpAuth: HttpAuthService;
  readonly source: SnapshotSource;
  readonly thresholds: HealthThresholds;
  /** How old an observation may be before it counts as unknown. */
  readonly freshForMs?: number;
  readonly now: () => number;
}

/** `GET /v1/entities/:kind/:namespace/:name/secrets` */
export function entitySecretsRoute(
  options: EntitySecretsOptions,
): RequestHandler<Record<string, string>> {
  const { access, httpAuth, source, thresholds, freshForMs } = options;
  return async (req, res) => {
    const entity = parseInput(entityParams, req.params);
    parseInput(noQuery, req.query);
    const credentials = await httpAuth.credentials(req, {
      allow: ['user', 'service'],
    });
    const { target, visibility } = await access.authorize(entity, credentials);
    const body = entitySecrets(target, visibility, {
      snapshot: source.snapshot(),
      now: options.now(),
      thresholds,
      freshForMs,
    });
    sendVisible(req, res, body, visibility);
  };
}
