import { createApiRef } from '@backstage/core-plugin-api';
import type {
  AlsoUsedByDto,
  EntitySecretsDto,
  EnvironmentBindingsDto,
  MineDto,
  ProjectSecretsDto,
  PromotionDto,
  ReferencesAnswerDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';

/** The entity that is asked for. @public */
export interface SecretsEntityRef {
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
}

/** One key of a component in one environment. @public */
export interface SecretsKey {
  readonly row: string;
  readonly environment: string;
}

/** Reads secret health. Failures are `SecretsError`s. @public */
export interface SecretsApi {
  /** Of a Component or a managed Resource. */
  getEntitySecrets(
    ref: SecretsEntityRef,
    options?: { readonly signal?: AbortSignal },
  ): Promise<EntitySecretsDto>;
  /** Of a System: its components by environment. */
  getProject(
    ref: SecretsEntityRef,
    options?: { readonly signal?: AbortSignal },
  ): Promise<ProjectSecretsDto>;
  /** Of an Environment: its plane, its store, and what fails in it. */
  getBindings(
    ref: SecretsEntityRef,
    options?: { readonly signal?: AbortSignal },
  ): Promise<EnvironmentBindingsDto>;
  /** Of a Domain: the SecretReferences of its namespace. */
  getReferences(
    ref: SecretsEntityRef,
    options?: { readonly signal?: AbortSignal },
  ): Promise<ReferencesAnswerDto>;
  /** Of a Component: who else depends on what one of its keys takes. */
  getAlsoUsedBy(
    ref: SecretsEntityRef,
    key: SecretsKey,
    options?: { readonly signal?: AbortSignal },
  ): Promise<AlsoUsedByDto>;
  /** Of a Component: whether what stands before an environment may go there. */
  getPromotion(
    ref: SecretsEntityRef,
    to: string,
    options?: { readonly signal?: AbortSignal },
  ): Promise<PromotionDto>;
  /** What the reader owns, as far as they may see it. */
  getMine(options?: { readonly signal?: AbortSignal }): Promise<MineDto>;
}

/** @public */
export const secretsApiRef = createApiRef<SecretsApi>({
  id: 'plugin.openchoreo-secrets.client',
});
