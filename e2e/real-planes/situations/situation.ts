import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod/v3';
import {
  CAUSE_CLASSES,
  DELIVERY_STATES,
  EFFECTS,
  FLAGS,
  SEVERITIES,
  VERDICTS,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';

const fields = z.record(z.unknown());

/** `apiVersion Kind name`, in the namespace of the situation. */
const ref = z.string().regex(/^\S+ \S+ \S+$/);

/** What a test does to the world, one of these at a time. */
const actionSchema = z.union([
  z.strictObject({ keep: z.record(z.string()) }),
  z.strictObject({ forget: z.string() }),
  z.strictObject({ behave: fields }),
  z.strictObject({ delete: ref }),
  z.strictObject({ edit: fields }),
  z.strictObject({ forceSync: z.literal('now') }),
  z.strictObject({ operator: z.enum(['stop', 'start']) }),
  z.strictObject({ available: z.number() }),
  z.strictObject({ apply: fields }),
  /** Waits until the operator has made an object ready. */
  z.strictObject({ ready: ref }),
]);

export type Action = z.infer<typeof actionSchema>;

const expectationSchema = z.strictObject({
  verdict: z.enum(VERDICTS),
  /** Of the worst of its keys. */
  delivery: z.enum(DELIVERY_STATES),
  effect: z.enum([...EFFECTS, 'untold']).default('none'),
  severity: z.enum(SEVERITIES),
  /** Deliveries by key, where they differ. */
  keys: z.record(z.enum(DELIVERY_STATES)).default({}),
  flags: z.array(z.enum(FLAGS)).default([]),
  cause: z.enum(CAUSE_CLASSES).optional(),
  actor: z.string().optional(),
  params: z.record(z.string()).default({}),
  text: z.string().optional(),
  since: z
    .enum(['transition', 'due', 'creation', 'deletion', 'none'])
    .optional(),
  due: z.string().optional(),
  advanced: z.boolean().default(false),
  store: z.enum(VERDICTS).optional(),
  controller: z.enum(VERDICTS).optional(),
});

export type Expectation = z.infer<typeof expectationSchema>;

const storeSchema = z.strictObject({
  fake: z.array(fields).optional(),
  /** Keys and their bodies. */
  webhook: z.record(z.string()).optional(),
  behave: fields.optional(),
  path: z.string().default('$.value'),
  url: z.string().default('$provider/$id'),
  /** The token it logs in with. */
  kubernetes: z.string().optional(),
  provider: fields.optional(),
  controller: z.string().optional(),
});

export type StoreShape = z.infer<typeof storeSchema>;

const situationSchema = z.strictObject({
  rule: z.string(),
  smoke: z.boolean().default(false),
  absent: z.boolean().default(false),
  /** What is done before anything of it is there. */
  before: z.array(actionSchema).default([]),
  store: storeSchema.optional(),
  objects: z.array(fields).default([]),
  /** How the pod takes its Secret: all of it as environment, when absent. */
  taken: z
    .strictObject({
      how: z.enum(['envFrom', 'volume', 'subPath', 'imagePull']),
      optional: z.boolean().default(false),
    })
    .optional(),
  spec: fields.default({}),
  steps: z.array(
    z.strictObject({
      do: z.array(actionSchema).default([]),
      expect: expectationSchema,
    }),
  ),
});

/** One thing that happens to one ExternalSecret of one component. */
export interface Situation extends z.infer<typeof situationSchema> {
  /** Name of the component, and of all that belongs to it. */
  readonly id: string;
}

/** Reads a table of situations. */
export function readSituations(file: string): readonly Situation[] {
  const text = readFileSync(join(__dirname, file), 'utf8');
  return z
    .array(situationSchema)
    .parse(parse(text))
    .map((situation, index) => ({
      ...situation,
      id: `${file.slice(0, 2)}-${String(index + 1).padStart(2, '0')}`,
    }));
}
