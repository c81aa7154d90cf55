import { createApiRef } from '@backstage/core-plugin-api';
import type { EntitySecretsDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';

/** The entity that is asked for. @public */
export interface SecretsEntityRef {
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
}

/** Reads secret health. Failures are `SecretsError`s. @public */
export interface SecretsApi {
  getEntitySecrets(
    ref: SecretsEntityRef,
    options?: { readonly signal?: AbortSignal },
  ): Promise<EntitySecretsDto>;
}

/** @public */
export const secretsApiRef = createApiRef<SecretsApi>({
  id: 'plugin.openchoreo-secrets.client',
});
