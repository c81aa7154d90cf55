import { z } from 'zod';
import {
  causeSchema,
  countsSchema,
  healthSchema,
  lastKnownSchema,
  severitySchema,
  timeSchema,
} from './health';
import { platformTeamSchema, seenPlaneSchema, seenStoreSchema } from './plane';

/** An event that was kept after the cluster dropped it; text is redacted. @public */
export const keptEventSchema = z.object({
  kind: z.enum(['cause', 'dataChange', 'missing']),
  reason: z.string(),
  message: z.string(),
  type: z.string(),
  firstAt: timeSchema.optional(),
  lastAt: timeSchema,
  count: z.number().int(),
});

/** An ExternalSecret that cells refer to. @public */
export const secretObjectSchema = z.object({
  id: z.string(),
  planeId: z.string(),
  kind: z.string(),
  namespace: z.string().optional(),
  name: z.string(),
  lookup: z.enum(['found', 'absent', 'unknown']),
  health: healthSchema,
  lastKnown: lastKnownSchema.optional(),
  storeIds: z.array(z.string()),
  generators: z.array(z.object({ kind: z.string(), name: z.string() })),
  refresh: z.object({
    policy: z.string(),
    /** As typed in the object. */
    interval: z.string().optional(),
    /** Parsed, in milliseconds; absent when it cannot be parsed. */
    intervalMs: z.number().optional(),
  }),
  target: z.object({ name: z.string(), creationPolicy: z.string() }).optional(),
  /** How many keys it delivers. */
  keys: z.number().int(),
  createdAt: timeSchema.optional(),
  events: z.array(
    keptEventSchema.extend({
      /** Withheld from whom has no right to the platform: it may name what is the platform's. */
      message: z.string().optional(),
    }),
  ),
});

/** @public */
export type SecretObjectDto = z.infer<typeof secretObjectSchema>;

/** One key in one environment. @public */
export const cellSchema = z.object({
  environment: z.string(),
  health: healthSchema,
  /** Present when the verdict is unknown and something was seen before. */
  lastKnown: lastKnownSchema.optional(),
  /** Row id of the key whose failure holds this one back. */
  heldBackBy: z.string().optional(),
  objectId: z.string().optional(),
  storeId: z.string().optional(),
  reference: z
    .object({
      name: z.string(),
      key: z.string(),
      state: z.enum(['found', 'absent', 'keyAbsent', 'unknown']),
    })
    .optional(),
  remote: z
    .object({ key: z.string(), property: z.string().optional() })
    .optional(),
  /** New pods cannot start without it. */
  blocksPodStart: z.boolean(),
});

/** @public */
export type CellDto = z.infer<typeof cellSchema>;

/** One key a component uses, or an object without a workload key. @public */
export const rowSchema = z.object({
  /** Stable over renames: the env key, the mount path, or `Kind:stable-name`. */
  id: z.string(),
  from: z.enum(['env', 'file', 'object']),
  label: z.string(),
  /** The SecretReference that most environments take it from; absent in the group of other objects. */
  reference: z.string().optional(),
  /** Works in an earlier environment, fails in a later one. */
  gap: z.boolean(),
  /** One per environment, in the order of `environments`. */
  cells: z.array(cellSchema),
});

/** @public */
export type RowDto = z.infer<typeof rowSchema>;

/** One environment of a component, in pipeline order. @public */
export const environmentSchema = z.object({
  name: z.string(),
  production: z.boolean(),
  planeId: z.string().optional(),
  /** The store the plane refers to. */
  storeId: z.string().optional(),
  deployment: z.enum(['active', 'undeployed', 'notDeployed', 'unknown']),
  release: z.string().optional(),
  /** The namespace in the plane. */
  namespace: z.string().optional(),
  /** The current workload differs from the released one. */
  changedNotReleased: z.boolean(),
  /** Troubles of the environment as a whole, such as a failed render. */
  causes: z.array(causeSchema),
  /** Cells per severity; held back cells are counted apart. */
  counts: countsSchema,
  worst: severitySchema,
});

/** @public */
export type EnvironmentDto = z.infer<typeof environmentSchema>;

/** One cause with the culprits it explains. Held back cells are counted, not listed. @public */
export const findingSchema = z.object({
  id: z.string(),
  severity: severitySchema,
  verdict: healthSchema.shape.verdict,
  cause: causeSchema,
  environments: z.array(z.string()),
  rows: z.array(z.string()),
  heldBack: z.number().int(),
  blocksPodStart: z.boolean(),
  gap: z.boolean(),
  since: timeSchema.optional(),
  refreshedAt: timeSchema.optional(),
  planeId: z.string().optional(),
  storeId: z.string().optional(),
});

/** @public */
export type FindingDto = z.infer<typeof findingSchema>;

/** The secrets of one recent build of a component. @public */
export const buildSchema = z.object({
  /** Name of the WorkflowRun. */
  run: z.string(),
  namespace: z.string(),
  planeId: z.string().optional(),
  startedAt: timeSchema.optional(),
  completedAt: timeSchema.optional(),
  secrets: z.array(
    z.object({
      name: z.string(),
      /** Builds go on without it. */
      optional: z.boolean(),
      health: healthSchema,
      objectId: z.string(),
    }),
  ),
  worst: severitySchema,
});

/** @public */
export type BuildDto = z.infer<typeof buildSchema>;

/** The secrets of one component, or of one managed resource. @public */
export const componentSecretsSchema = z.object({
  namespace: z.string(),
  project: z.string(),
  name: z.string(),
  /** `starting` and `unknown`: what the component uses cannot be told; then `cause` says why. */
  state: z.enum(['known', 'starting', 'unknown']),
  cause: causeSchema.optional(),
  environments: z.array(environmentSchema),
  rows: z.array(rowSchema),
  findings: z.array(findingSchema),
  summary: z.object({
    /** Number of keys (rows). */
    keys: z.number().int(),
    /** Keys with at least one culprit cell (warning or error). */
    attention: z.number().int(),
    /** Keys that keep new pods from starting. */
    blocking: z.number().int(),
    heldBack: z.number().int(),
    unknownCells: z.number().int(),
    cells: z.number().int(),
    worst: severitySchema,
    /** The oldest last success among synced cells. */
    oldestRefreshAt: timeSchema.optional(),
  }),
  /** Recent builds, newest first; absent where there are none or for a System. */
  builds: z.array(buildSchema).optional(),
});

/** @public */
export type ComponentSecretsDto = z.infer<typeof componentSecretsSchema>;

/** `GET /v1/entities/:kind/:namespace/:name/secrets`. @public */
export const entitySecretsSchema = z.object({
  entity: z.object({
    kind: z.string(),
    namespace: z.string(),
    name: z.string(),
  }),
  scope: z.enum(['component', 'system', 'resource']),
  /**
   * Exactly one for a Component entity; those of the project the caller may see
   * for a System; for a managed Resource one that stands for the resource.
   */
  components: z.array(componentSecretsSchema),
  platformTeam: platformTeamSchema,
  planes: z.array(seenPlaneSchema),
  objects: z.record(secretObjectSchema),
  stores: z.record(seenStoreSchema),
});

/** @public */
export type EntitySecretsDto = z.infer<typeof entitySecretsSchema>;
