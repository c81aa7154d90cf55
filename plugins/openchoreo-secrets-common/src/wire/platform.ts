import { z } from 'zod';
import { componentRefSchema } from './componentRef';
import { keptEventSchema } from './entitySecrets';
import {
  causeSchema,
  countsSchema,
  healthSchema,
  lastKnownSchema,
  severitySchema,
  timeSchema,
} from './health';
import { planeSchema, storeSchema } from './plane';

/** A plane with what a platform engineer asks of it. @public */
export const platformPlaneSchema = planeSchema.extend({
  /** Other planes that live in the same cluster. */
  sharedWith: z.array(z.string()),
  /** The agent that OpenChoreo talks to; `none` for the control plane. */
  agent: z.enum(['connected', 'disconnected', 'none', 'unknown']),
  /** From the public certificate that the plane's resource pins. */
  agentCaExpiresAt: timeSchema.optional(),
  /**
   * Whether the pinned certificate is the one that the agent has now: `differs`
   * when cert-manager renewed a self-signed one since. Absent for the control plane.
   */
  agentCa: z.enum(['matches', 'differs', 'unknown']).optional(),
  eso: z.object({
    state: z.enum(['running', 'down', 'stalled', 'notInstalled', 'unknown']),
    version: z.string().optional(),
    available: z.number().int().optional(),
    desired: z.number().int().optional(),
    servedVersions: z.array(z.string()),
  }),
  /** Kinds that its cluster does not allow to be read: nothing can be told of them. */
  refused: z.array(z.string()),
  /** Absent where the plane's secrets cannot be counted. */
  secrets: countsSchema.optional(),
  /** Trouble of the plane itself, not of what lives in it. */
  own: severitySchema,
});

/** A plane with what a platform engineer asks of it. @public */
export type PlatformPlaneDto = z.infer<typeof platformPlaneSchema>;

/** `GET /v1/planes`. @public */
export const planesAnswerSchema = z.object({
  planes: z.array(platformPlaneSchema),
});

/** The answer of `GET /v1/planes`. @public */
export type PlanesAnswerDto = z.infer<typeof planesAnswerSchema>;

/** From the widest reason to the narrowest: an object stands under the nearest one that explains it. @public */
export const INCIDENT_LEVELS = [
  'plane',
  'controller',
  'store',
  'remoteKey',
  'object',
] as const;

const buildRefSchema = z.object({ namespace: z.string(), run: z.string() });

/** What one component, or one object without a component, suffers in an incident. @public */
export const affectedSchema = z.object({
  owner: z.enum(['component', 'resource', 'build', 'platform', 'other']),
  component: componentRefSchema.optional(),
  /** The managed resource, where `owner` is `resource`. */
  resource: componentRefSchema.optional(),
  /** The WorkflowRun, where `owner` is `build`. */
  build: buildRefSchema.optional(),
  /** `namespace/name` of the ExternalSecret, where no component owns it. */
  object: z.string().optional(),
  environment: z.string().optional(),
  production: z.boolean(),
  secrets: z.number().int(),
  verdict: healthSchema.shape.verdict,
  severity: severitySchema,
  since: timeSchema.optional(),
});

/** One row of an incident's list. @public */
export type AffectedDto = z.infer<typeof affectedSchema>;

/** One cause with everything it affects. @public */
export const incidentSchema = z.object({
  /** Stable while the incident lasts. */
  id: z.string(),
  level: z.enum(INCIDENT_LEVELS),
  severity: severitySchema,
  cause: causeSchema,
  planeId: z.string(),
  storeId: z.string().optional(),
  since: timeSchema.optional(),
  production: z.boolean(),
  counts: z.object({
    /** Absent where they cannot be counted. */
    secrets: z.number().int().optional(),
    components: z.number().int(),
    environments: z.number().int(),
    /** Secrets whose absence keeps pods from starting. */
    blocking: z.number().int(),
    /** Secrets that serve an old value. */
    oldValue: z.number().int(),
    heldBack: z.number().int(),
    /** What takes from the same store, holds its value still, and fails at its next refresh; part of no other number. */
    atRisk: z
      .object({ secrets: z.number().int(), components: z.number().int() })
      .optional(),
  }),
  /** Worst first. */
  affected: z.array(affectedSchema),
  events: z.array(keptEventSchema),
});

/** One cause with everything it affects. @public */
export type IncidentDto = z.infer<typeof incidentSchema>;

/** `GET /v1/incidents`: what hangs most on it first. @public */
export const incidentsAnswerSchema = z.object({
  incidents: z.array(incidentSchema),
  planes: z.array(planeSchema),
  stores: z.record(storeSchema),
});

/** The answer of `GET /v1/incidents`. @public */
export type IncidentsAnswerDto = z.infer<typeof incidentsAnswerSchema>;

/** What deserves a look at a store, worst first in this list. @public */
export const STORE_WARNINGS = [
  'referencedButAbsent',
  'failing',
  'fakeInProduction',
  'notChecked',
  'secretsFail',
  'unverified',
  'notPlaneDefault',
  'unused',
] as const;

/** A store with who hangs on it. @public */
export const storeRowSchema = storeSchema.extend({
  /** The plane's own `secretStoreRef`. */
  planeDefault: z.boolean(),
  /** Which namespaces may use it; absent means all. */
  admits: z
    .object({
      namespaces: z.array(z.string()),
      regexes: z.array(z.string()),
      selectors: z.number().int(),
    })
    .optional(),
  consumers: z.array(
    z.object({
      environment: z.string(),
      namespace: z.string(),
      production: z.boolean(),
      components: z.array(componentRefSchema),
      secrets: z.number().int(),
    }),
  ),
  components: z.number().int(),
  secrets: z.number().int(),
  failing: z.number().int(),
  lastKnown: lastKnownSchema.optional(),
  warnings: z.array(z.enum(STORE_WARNINGS)),
  lastTrouble: keptEventSchema.optional(),
});

/** A store with who hangs on it. @public */
export type StoreRowDto = z.infer<typeof storeRowSchema>;

/** `GET /v1/stores`, by plane, then by name. A plane without `secretStore` names none. @public */
export const storesAnswerSchema = z.object({
  planes: z.array(planeSchema),
  stores: z.array(storeRowSchema),
});

/** The answer of `GET /v1/stores`. @public */
export type StoresAnswerDto = z.infer<typeof storesAnswerSchema>;

/** Whose an ExternalSecret is. @public */
export const OWNERS = [
  'component',
  'resource',
  'build',
  'platform',
  'unmanaged',
] as const;

/** One key in one environment, or one object that no component owns. @public */
export const secretRowSchema = z.object({
  id: z.string(),
  owner: z.enum(OWNERS),
  /** The env key, mount path, or the object's name. */
  key: z.string(),
  from: z.enum(['env', 'file', 'object']),
  component: componentRefSchema.optional(),
  /** The managed resource, where `owner` is `resource`. */
  resource: componentRefSchema.optional(),
  /** The WorkflowRun, where `owner` is `build`. */
  build: buildRefSchema.optional(),
  environment: z.string().optional(),
  production: z.boolean(),
  reference: z.string().optional(),
  remoteKey: z.string().optional(),
  property: z.string().optional(),
  planeId: z.string().optional(),
  storeId: z.string().optional(),
  store: z.string().optional(),
  /** `kind` tells PushSecrets and ClusterExternalSecrets from ExternalSecrets. */
  object: z
    .object({
      kind: z.string().optional(),
      namespace: z.string().optional(),
      name: z.string(),
    })
    .optional(),
  health: healthSchema,
  lastKnown: lastKnownSchema.optional(),
  heldBackBy: z.string().optional(),
});

/** One row of all secrets. @public */
export type SecretRowDto = z.infer<typeof secretRowSchema>;

/** What can be asked of `GET /v1/secrets`; several values of one filter are joined by commas. @public */
export const SECRETS_SORTS = [
  'severity',
  'key',
  'component',
  'environment',
  'plane',
  'refreshedAt',
] as const;

/** Who uses what a reference or a remote key is filtered for, over all that match. @public */
export const secretsUsedSchema = z.object({
  /** How many components, listed or not. */
  components: z.number().int(),
  /** How many environments of them. */
  environments: z.number().int(),
  /** Secrets that match and that no component owns. */
  others: z.number().int(),
  /** The first of them, by name. */
  by: z.array(
    z.object({
      component: componentRefSchema,
      environments: z.array(z.string()),
    }),
  ),
});

/** Who uses what a reference or a remote key is filtered for. @public */
export type SecretsUsedDto = z.infer<typeof secretsUsedSchema>;

/** `GET /v1/secrets`: one page, with the numbers of all that match. @public */
export const secretsAnswerSchema = z.object({
  rows: z.array(secretRowSchema),
  offset: z.number().int(),
  limit: z.number().int(),
  /** How many match the filters. */
  matching: z.number().int(),
  /** How many there are without filters. */
  total: z.number().int(),
  counts: countsSchema,
  /** Present where a reference or a remote key is filtered for. */
  used: secretsUsedSchema.optional(),
  /** Values that each filter could take. */
  facets: z.object({
    plane: z.array(z.string()),
    environment: z.array(z.string()),
    project: z.array(z.string()),
    store: z.array(z.string()),
    verdict: z.array(z.string()),
    cause: z.array(z.string()),
  }),
  planes: z.array(planeSchema),
});

/** The answer of `GET /v1/secrets`. @public */
export type SecretsAnswerDto = z.infer<typeof secretsAnswerSchema>;

/** `GET /v1/summary`: the numbers of a widget. @public */
export const summaryAnswerSchema = z.object({
  incidents: z.object({
    error: z.number().int(),
    warning: z.number().int(),
    unknown: z.number().int(),
  }),
  secrets: countsSchema,
  planes: z.object({
    total: z.number().int(),
    /** Planes that cannot be judged now. */
    unknown: z.number().int(),
  }),
  stores: z.object({
    total: z.number().int(),
    failing: z.number().int(),
  }),
  /** The checklist of the platform's own secrets. */
  platformSecrets: z.object({
    required: z.number().int(),
    needAction: z.number().int(),
    cannotTell: z.number().int(),
  }),
  worst: severitySchema,
  observed: z.array(planeSchema),
});

/** The answer of `GET /v1/summary`. @public */
export type SummaryAnswerDto = z.infer<typeof summaryAnswerSchema>;
