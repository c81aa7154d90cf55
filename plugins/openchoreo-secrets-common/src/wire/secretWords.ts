/** Whose an ExternalSecret is. @public */
export const OWNERS = [
  'component',
  'resource',
  'build',
  'platform',
  'unmanaged',
] as const;

/** What `GET /v1/secrets` can be sorted by. @public */
export const SECRETS_SORTS = [
  'severity',
  'key',
  'component',
  'environment',
  'plane',
  'refreshedAt',
] as const;
