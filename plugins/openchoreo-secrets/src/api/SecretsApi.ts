import { createApiRef } from '@backstage/core-plugin-api';
import type {
  AlsoUsedByDto,
  EntitySecretsDto,
  EnvironmentBindingsDto,
  MineDto,
  MySecretsDto,
  ProjectSecretsDto,
  PromotionDto,
  ReferencesAnswerDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { SecretsQuery } from './FleetApi';
import type { SecretsRequestOptions } from './SecretsRequestOptions';

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
    options?: SecretsRequestOptions,
  ): Promise<EntitySecretsDto>;
  /** Of a System: its components by environment. */
  getProject(
    ref: SecretsEntityRef,
    options?: SecretsRequestOptions,
  ): Promise<ProjectSecretsDto>;
  /** Of an Environment: its plane, its store, and what fails in it. */
  getBindings(
    ref: SecretsEntityRef,
    options?: SecretsRequestOptions,
  ): Promise<EnvironmentBindingsDto>;
  /** Of a Domain: the SecretReferences of its namespace. */
  getReferences(
    ref: SecretsEntityRef,
    options?: SecretsRequestOptions,
  ): Promise<ReferencesAnswerDto>;
  /** Of a Component: who else depends on what one of its keys takes. */
  getAlsoUsedBy(
    ref: SecretsEntityRef,
    key: SecretsKey,
    options?: SecretsRequestOptions,
  ): Promise<AlsoUsedByDto>;
  /** Of a Component: whether what stands before an environment may go there. */
  getPromotion(
    ref: SecretsEntityRef,
    to: string,
    options?: SecretsRequestOptions,
  ): Promise<PromotionDto>;
  /** What the reader owns, as far as they may see it. */
  getMine(options?: SecretsRequestOptions): Promise<MineDto>;
  /** The secrets of what the reader owns, one page of them. */
  getMySecrets(
    query: SecretsQuery,
    options?: SecretsRequestOptions,
  ): Promise<MySecretsDto>;
}

/** @public */
export const secretsApiRef = createApiRef<SecretsApi>({
  id: 'plugin.openchoreo-secrets.client',
});
