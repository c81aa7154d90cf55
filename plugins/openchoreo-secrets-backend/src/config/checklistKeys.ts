import {
  PLANE_ROLES,
  PLATFORM_SECRET_PRODUCERS,
  PLATFORM_SECRET_REQUIREMENTS,
  RELEASE_FAMILIES,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { z } from 'zod/v3';
import { observedPlaneSchema } from './planeRefSchema';
import { text } from './text';

const NAME = /^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$/;
const DATE = /^\d{4}-\d\d-\d\d$/;

/** Text that is a name in Kubernetes. */
const name = (expected: string) =>
  text(expected).regex(NAME, `expected ${expected}`);

/** One of a few words, which the message lists. */
function oneOf<T extends string>(words: readonly [T, ...T[]]) {
  const message = `expected one of ${words.join(', ')}`;
  return z.enum(words, { errorMap: () => ({ message }) });
}

const namespace = name("a namespace, such as 'openchoreo-data-plane'");
const secretName = name("a Secret's name, such as 'cluster-agent-tls'");
const onOrOff = z.boolean({
  required_error: 'expected true or false',
  invalid_type_error: 'expected true or false',
});

const release = oneOf(RELEASE_FAMILIES).optional();

const namespaces = z
  .object(
    {
      control: namespace.optional(),
      data: namespace.optional(),
      workflow: namespace.optional(),
      observability: namespace.optional(),
    },
    {
      invalid_type_error:
        'expected the namespaces that differ, such as { data: openchoreo-data-plane }',
    },
  )
  .strict()
  .default({});

const features = z
  .record(onOrOff, {
    invalid_type_error:
      'expected features with true or false, such as { rcaAgent: true }',
  })
  .default({});

const WHEN =
  'expected { feature, default }, such as { feature: mesh, default: false }';

const when = z
  .object(
    { feature: text('the name of a feature'), default: onOrOff },
    { invalid_type_error: WHEN },
  )
  .strict();

const keys = z.array(text('the name of a key'), {
  invalid_type_error: 'expected a list of keys, such as [tls.crt, tls.key]',
});

const DAYS = 'expected a whole number of days above 0, such as 14';
const producer = oneOf(PLATFORM_SECRET_PRODUCERS);

const ROW =
  "expected { plane, name, … }, such as { plane: data, name: license, purpose: 'Licence of the mesh' }";

const row = z
  .object(
    {
      plane: oneOf(PLANE_ROLES),
      name: secretName,
      namespace: namespace.optional(),
      purpose: text('what the Secret is for, in a few words').optional(),
      producer: producer.optional(),
      requirement: oneOf(PLATFORM_SECRET_REQUIREMENTS).optional(),
      when: when.optional(),
      keys: keys.optional(),
      warnDays: z
        .number({ invalid_type_error: DAYS })
        .int(DAYS)
        .positive(DAYS)
        .optional(),
      docs: text('a URL')
        .url('expected a URL, such as https://example.com/secrets')
        .optional(),
      note: text('a few words').optional(),
    },
    { invalid_type_error: ROW },
  )
  .strict()
  .refine(
    value => (value.requirement === 'conditional') === Boolean(value.when),
    {
      path: ['when'],
      message:
        'expected when: { feature, default } together with requirement: conditional: add the other, or remove this one',
    },
  );

const rows = z
  .array(row, { invalid_type_error: 'expected a list of { plane, name, … }' })
  .default([])
  .superRefine((list, context) => {
    const seen = new Set<string>();
    list.forEach(({ plane, name: named }, index) => {
      const key = `${plane} ${named}`;
      if (seen.has(key)) {
        context.addIssue({
          code: 'custom',
          path: [index, 'name'],
          message: `expected each row once, and ${named} of ${plane} planes stands twice: put both together`,
        });
      }
      seen.add(key);
    });
  });

const UNTIL = "expected the last day of the waiver, such as '2026-12-31'";

/** The last millisecond of a day, in UTC. */
const until = text(
  "the last day of the waiver, such as '2026-12-31'",
).transform((value, context): number => {
  const at = DATE.test(value) ? Date.parse(`${value}T23:59:59.999Z`) : NaN;
  // February 30 would be read as a day of March.
  if (Number.isFinite(at) && new Date(at).toISOString().startsWith(value)) {
    return at;
  }
  context.addIssue({ code: 'custom', message: UNTIL });
  return z.NEVER;
});

const WAIVER =
  "expected { name, reason, until }, such as { name: cluster-gateway-ca, reason: 'ordered', until: '2026-12-31' }";

const waive = z
  .array(
    z
      .object(
        {
          plane: observedPlaneSchema.optional(),
          name: secretName,
          reason: text('why nobody has to act'),
          until,
        },
        { invalid_type_error: WAIVER },
      )
      .strict(),
    { invalid_type_error: 'expected a list of { name, reason, until }' },
  )
  .default([]);

/** What `openchoreoSecrets.checklist` says of the checklist. */
export const checklistKeys = { release, namespaces, features, rows, waive };
