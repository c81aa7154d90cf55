import { z } from 'zod';
import { causeSchema, severitySchema, timeSchema } from './health';
import { planeSchema } from './plane';

/** Families of OpenChoreo releases that install their secrets alike. @public */
export const RELEASE_FAMILIES = ['0.9', '1.0', '1.2'] as const;

/** The part that a plane plays. @public */
export const PLANE_ROLES = [
  'control',
  'data',
  'workflow',
  'observability',
] as const;

/** What is true of a platform secret that should be there, worst first. @public */
export const PLATFORM_SECRET_STATES = [
  'missing',
  'failing',
  'expired',
  'wrongKeys',
  'expiring',
  'cannotTell',
  /** It is there, and nothing that was seen keeps it up to date. */
  'unmanaged',
  'healthy',
  /** Its feature is off, or it is optional and absent. */
  'notApplicable',
] as const;

/** Why a state cannot be told. @public */
export const CANNOT_TELL_REASONS = [
  /** The plane or the kind cannot be observed; the row's `cause` says why. */
  'notObserved',
  /** The first observation is not complete. */
  'starting',
  /** Made by hand, and looking for the one named Secret is not opted in. */
  'notLookedFor',
  /** The right to look for the named Secret is not granted, or the answer was of no use. */
  'lookUpFailed',
  /** The Certificate exists and has no dates yet. */
  'noDates',
  /** The release of OpenChoreo cannot be detected. */
  'familyUnknown',
] as const;

/** One row of the checklist: one secret that one plane should have. @public */
export const platformSecretRowSchema = z.object({
  id: z.string(),
  planeId: z.string(),
  namespace: z.string(),
  name: z.string(),
  /** What it is for, in English, from the catalogue. */
  purpose: z.string(),
  producer: z.enum(['externalSecret', 'certManager', 'byHand']),
  /** Who else makes it in some installations. */
  alternatives: z
    .array(z.enum(['externalSecret', 'certManager', 'byHand']))
    .optional(),
  requirement: z.enum(['required', 'optional', 'conditional']),
  /** The chart feature a conditional row hangs on. */
  feature: z.string().optional(),
  featureOn: z.boolean().optional(),
  /** A name of OpenChoreo's platform secret table that lives somewhere else; such rows are in no count. */
  livesIn: z
    .object({
      /** `namespace/name` of the Secret; absent when it lives in no Secret. */
      secret: z.string().optional(),
      key: z.string().optional(),
      remoteKey: z.string().optional(),
    })
    .optional(),
  /** What else is to be known, in English, from the catalogue. */
  note: z.string().optional(),
  keys: z.array(z.string()),
  /** How many of `keys` are delivered; absent when that cannot be told. */
  keysPresent: z.number().int().optional(),
  missingKeys: z.array(z.string()),
  state: z.enum(PLATFORM_SECRET_STATES),
  severity: severitySchema,
  /** Of the ExternalSecret, the Certificate or the failed observation. */
  cause: causeSchema.optional(),
  reason: z.enum(CANNOT_TELL_REASONS).optional(),
  /** What the state was concluded from. */
  evidence: z.enum(['externalSecret', 'certificate', 'secret', 'none']),
  since: timeSchema.optional(),
  expiresAt: timeSchema.optional(),
  renewsAt: timeSchema.optional(),
  /** A reason not to act; after `until` it counts no more. */
  waiver: z
    .object({ reason: z.string(), until: timeSchema, active: z.boolean() })
    .optional(),
  docs: z.string().optional(),
  /** Added or changed by configuration. */
  configured: z.boolean(),
});

/** One row of the checklist. @public */
export type PlatformSecretRowDto = z.infer<typeof platformSecretRowSchema>;

/** How far a plane's checklist is. Waived rows and `livesIn` rows are in no number. @public */
export const platformProgressSchema = z.object({
  required: z.number().int(),
  inOrder: z.number().int(),
  needAction: z.number().int(),
  cannotTell: z.number().int(),
  /** Optional or conditional rows that are absent. */
  notApplicable: z.number().int(),
  /** Rows that need action soon (`expiring`), part of `needAction`. */
  expiring: z.number().int(),
});

/** @public */
export type PlatformProgressDto = z.infer<typeof platformProgressSchema>;

/** `GET /v1/platform-secrets`. @public */
export const platformSecretsAnswerSchema = z.object({
  family: z.object({
    id: z.enum(RELEASE_FAMILIES).optional(),
    /** `unknown`: the control plane could not be asked. */
    source: z.enum(['detected', 'configured', 'unknown']),
  }),
  /** In the order of `planes`. */
  checklists: z.array(
    z.object({
      planeId: z.string(),
      role: z.enum(PLANE_ROLES),
      /** Where the role's secrets are expected. */
      namespace: z.string(),
      progress: platformProgressSchema,
      /** What needs action first. */
      rows: z.array(platformSecretRowSchema),
    }),
  ),
  progress: platformProgressSchema,
  planes: z.array(planeSchema),
});

/** The answer of `GET /v1/platform-secrets`. @public */
export type PlatformSecretsAnswerDto = z.infer<
  typeof platformSecretsAnswerSchema
>;
