import { z } from 'zod/v3';
import { parseDuration } from '../../model/duration';

/** A duration as YAML has it; `ago` and `for` fields count back from now. */
export const span = z.string().transform((text, context) => {
  const parsed = parseDuration(text);
  if (parsed.ok) return parsed.ms;
  context.addIssue({ code: 'custom', message: parsed.reason });
  return z.NEVER;
});

/** `True SecretSynced: secret synced`: status, reason and message of Ready. */
const ready = z.string().nullable();

const event = z.object({
  reason: z.string().default('UpdateFailed'),
  message: z.string(),
  ago: span.default('1m'),
});

export const storeSchema = z.object({
  name: z.string().default('vault'),
  kind: z
    .enum(['SecretStore', 'ClusterSecretStore'])
    .default('ClusterSecretStore'),
  state: z.enum(['found', 'absent', 'unknown']).default('found'),
  ready: ready.default('True Valid: store validated'),
  readyFor: span.default('4h'),
  spec: z.record(z.unknown()).default({}),
});

const freshness = z
  .object({
    state: z.enum(['fresh', 'starting', 'notServed', 'unknown']),
    failure: z
      .enum([
        'unreachable',
        'timeout',
        'silent',
        'forbidden',
        'unauthorized',
        'notConfigured',
      ])
      .optional(),
    status: z.number().optional(),
  })
  .default({ state: 'fresh' });

export const deploymentSchema = z.object({
  version: z.string().default('v2.0.1'),
  available: z.number().default(1),
  desired: z.number().default(1),
  args: z.array(z.string()).default([]),
});

const expectation = z.object({
  verdict: z.string(),
  severity: z.string().optional(),
  flags: z.array(z.string()),
  /** `class (actor)`. */
  cause: z.string().optional(),
  params: z.record(z.string()).optional(),
  sentence: z.string().optional(),
  /** What holds it back beside that. */
  further: z.array(z.string()).optional(),
  /** How long ago the state began, and in how long a refresh is due: negative when overdue. */
  since: z.string().optional(),
  due: z.string().optional(),
});

/** One row: what stands in a cluster, and the verdict on it. */
export const rowSchema = z.object({
  rule: z.string(),
  spec: z.record(z.unknown()).default({}),
  generation: z.number().default(1),
  createdAgo: span.default('24h'),
  deletingFor: span.optional(),
  ready: ready.default('True SecretSynced: secret synced'),
  readyFor: span.default('2h'),
  refreshed: span.nullable().default('30m'),
  status: z.record(z.unknown()).default({}),
  stores: z.array(storeSchema).optional(),
  namespace: z.enum(['found', 'unknown']).default('found'),
  event: event.optional(),
  missing: event.optional(),
  deployment: deploymentSchema.nullable().default({}),
  controller: z.enum(['controllerDown', 'controllerStalled']).optional(),
  freshness,
  expect: expectation,
});

export type Row = z.output<typeof rowSchema>;
export type StoreRow = z.output<typeof storeSchema>;
export type EventRow = z.output<typeof event>;
export type Expectation = z.output<typeof expectation>;
