import {
  CAUSE_CLASSES,
  DELIVERY_STATES,
  OWNERS,
  SECRETS_SORTS,
  SEVERITIES,
  VERDICTS,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { z } from 'zod/v3';
import type { SecretsQuery } from '../query/fleet/secretsQuery';

type SecretsSort = SecretsQuery['sort'];

const MAX_TEXT = 500;
/** So many rows stand on one page at most. */
export const MAX_LIMIT = 200;
const DEFAULT_LIMIT = 50;

/** One text in a query. */
export const text = z
  .string({ invalid_type_error: 'expected it once' })
  .max(MAX_TEXT, `expected at most ${MAX_TEXT} characters`);

/** Several values of one filter are joined by commas. */
export const values = (what: string) =>
  text
    .transform(value => value.split(',').filter(part => part !== ''))
    .optional()
    .describe(`${what}; several are joined by commas`);

/** The same, of which the values are known. */
export function oneOf<T extends string>(known: readonly T[], what: string) {
  return values(what).refine(
    given => !given || given.every(each => known.some(one => one === each)),
    { message: `expected ${known.join(', ')}` },
  );
}

/** A number. */
export const whole = (from: number, to: number) =>
  text
    .regex(/^\d{1,9}$/, `expected a whole number from ${from} to ${to}`)
    .transform(Number)
    .refine(value => value >= from && value <= to, {
      message: `expected a whole number from ${from} to ${to}`,
    });

function sortBy(columns: readonly SecretsSort[]) {
  const sorts = columns.flatMap(sort => [sort, `-${sort}`]);
  return text
    .refine(value => sorts.includes(value), {
      message: `expected one of ${columns.join(', ')}, with a leading - for descending`,
    })
    .default('-severity')
    .describe('Column, with a leading - for descending');
}

/** What can be asked of `GET /v1/secrets`. */
export const secretsParams = z
  .object({
    q: text
      .optional()
      .describe('Text that stands in any of the names of a secret'),
    plane: values('Plane id, or its name alone'),
    environment: values('Environment'),
    project: values('Project'),
    namespace: values(
      'Namespace of the component in the control plane; of the object where no component owns it',
    ),
    component: values('Component'),
    store: values('Name or id of a store'),
    reference: values('SecretReference'),
    remoteKey: values('Key in the store'),
    verdict: oneOf(VERDICTS, 'Verdict'),
    severity: oneOf(
      [...SEVERITIES, 'heldBack'],
      'What it counts as: its severity, or that another key holds it back',
    ),
    delivery: oneOf(
      [...DELIVERY_STATES, 'notFollowed'],
      'What a pod that starts now gets; `notFollowed` is what an object delivers that is not followed key by key',
    ),
    cause: oneOf(CAUSE_CLASSES, 'Class of the cause'),
    owner: oneOf(OWNERS, 'Owner'),
    incident: values(
      'Id of an incident: what fails by it now, and what will at its next refresh',
    ),
    sort: sortBy(SECRETS_SORTS),
    offset: whole(0, 999_999_999)
      .default('0')
      .describe('How many to pass over'),
    limit: whole(1, MAX_LIMIT)
      .default(String(DEFAULT_LIMIT))
      .describe(`How many to answer, up to ${MAX_LIMIT}`),
    format: z
      .enum(['page', 'csv', 'json'], {
        errorMap: () => ({ message: 'expected page, csv or json' }),
      })
      .default('page')
      .describe('csv and json answer all that match as a file, without paging'),
  })
  .strict();

/** What can be asked of `GET /v1/mine/secrets`: nothing by which the name of a plane or a store could be guessed. */
export const mySecretsParams = secretsParams
  .omit({ plane: true, store: true, incident: true, format: true })
  .extend({ sort: sortBy(SECRETS_SORTS.filter(sort => sort !== 'plane')) });

type Asked = z.infer<typeof mySecretsParams> &
  Partial<Pick<z.infer<typeof secretsParams>, 'plane' | 'store' | 'incident'>>;

/** The query in what was asked. */
export function secretsQueryOf({
  q,
  sort,
  incident,
  ...filters
}: Omit<Asked, 'offset' | 'limit'>): SecretsQuery {
  const descending = sort.startsWith('-');
  const name = descending ? sort.slice(1) : sort;
  return {
    q: q?.trim() || undefined,
    incidents: incident,
    filters,
    sort: SECRETS_SORTS.find(known => known === name) ?? 'severity',
    descending,
  };
}
