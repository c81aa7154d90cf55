import type { SECRETS_SORTS } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';

/** What rows can be told apart by; a filter without values lets everything through. */
export const SECRET_FILTERS = [
  'plane',
  'environment',
  'project',
  'namespace',
  'component',
  'store',
  'reference',
  'remoteKey',
  'verdict',
  'severity',
  'delivery',
  'cause',
  'owner',
] as const;

/** The name of a filter. */
export type SecretFilter = (typeof SECRET_FILTERS)[number];

/** Which secrets, and in which order. */
export interface SecretsQuery {
  readonly q?: string;
  /** The words are looked for in no name of a plane or a store: finding one would tell it. */
  readonly ownNamesOnly?: boolean;
  /** Ids of incidents: only what hangs on one of them. */
  readonly incidents?: readonly string[];
  readonly filters: Readonly<Partial<Record<SecretFilter, readonly string[]>>>;
  readonly sort: (typeof SECRETS_SORTS)[number];
  readonly descending: boolean;
}
