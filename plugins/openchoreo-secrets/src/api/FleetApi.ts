import { createApiRef } from '@backstage/core-plugin-api';
import type {
  IncidentsAnswerDto,
  PlanesAnswerDto,
  ChecklistAnswerDto,
  ReferencesAnswerDto,
  SecretsAnswerDto,
  StoresAnswerDto,
  SummaryAnswerDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { SecretsRequestOptions } from './SecretsRequestOptions';

/** Which secrets, in which order; filters take several values. @public */
export interface SecretsQuery {
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /** A column, with a leading `-` from the far end. */
  readonly sort?: string;
  readonly offset: number;
  readonly limit: number;
}

/** Which stores; filters take several values. @public */
export type StoresQuery = Omit<SecretsQuery, 'sort'>;

/** Which SecretReferences; filters take several values. @public */
export type ReferencesQuery = Omit<SecretsQuery, 'sort'>;

/** As what the checklist of platform secrets can be taken elsewhere. @public */
export type ChecklistFormat = 'markdown' | 'json';

/** As what all matching secrets can be taken elsewhere. @public */
export type SecretsFormat = 'csv' | 'json';

/** What the back end says of itself. @public */
export interface ServiceHealth {
  /** Whether what stands in its configuration now is in use. */
  readonly configuration: 'inUse' | 'rejected' | 'restartNeeded' | 'unknown';
  /** Why not, a line each; only with the right to the platform. */
  readonly problems: readonly string[];
}

/** Reads secret health over all planes. Failures are `SecretsError`s. @public */
export interface FleetApi {
  /** With an entity's ref only where that entity stands for a plane, and is to be believed. */
  getPlanes(
    options?: SecretsRequestOptions & { readonly entityRef?: string },
  ): Promise<PlanesAnswerDto>;
  getIncidents(options?: SecretsRequestOptions): Promise<IncidentsAnswerDto>;
  /** All stores, or one page of those that match. */
  getStores(
    options?: SecretsRequestOptions & { readonly query?: StoresQuery },
  ): Promise<StoresAnswerDto>;
  getSummary(options?: SecretsRequestOptions): Promise<SummaryAnswerDto>;
  getServiceHealth(options?: SecretsRequestOptions): Promise<ServiceHealth>;
  /** The checklist of the platform's own secrets. */
  getChecklist(options?: SecretsRequestOptions): Promise<ChecklistAnswerDto>;
  /** The whole checklist, as a file. */
  exportChecklist(
    format: ChecklistFormat,
    options?: SecretsRequestOptions,
  ): Promise<Blob>;
  /** The SecretReferences of all namespaces, or one page of those that match. */
  getReferences(
    options?: SecretsRequestOptions & { readonly query?: ReferencesQuery },
  ): Promise<ReferencesAnswerDto>;
  getSecrets(
    query: SecretsQuery,
    options?: SecretsRequestOptions,
  ): Promise<SecretsAnswerDto>;
  /** All that match, as a file. */
  exportSecrets(
    query: Pick<SecretsQuery, 'filters' | 'sort'>,
    format: SecretsFormat,
    options?: SecretsRequestOptions,
  ): Promise<Blob>;
}

/** @public */
export const fleetApiRef = createApiRef<FleetApi>({
  id: 'plugin.openchoreo-secrets.platform-client',
});
