import { z } from 'zod/v3';
import type { Severity } from '../health/health';
import { causeSchema, severitySchema, type CauseDto } from './health';
import {
  CANNOT_TELL_REASONS,
  PLATFORM_SECRET_PRODUCERS,
  PLATFORM_SECRET_REQUIREMENTS,
  PLATFORM_SECRET_STATES,
} from './checklistWords';
import type { Fields, WireSchema } from './schema';
import { timeSchema, type WireTime } from './time';

/** Where a name of OpenChoreo's platform secret table lives instead. @public */
export interface LivesInDto {
  /** `namespace/name` of the Secret; absent when it lives in no Secret. */
  readonly secret?: string;
  readonly key?: string;
  readonly remoteKey?: string;
}

/** A reason not to act; after `until` it counts no more. @public */
export interface WaiverDto {
  readonly reason: string;
  readonly until: WireTime;
  readonly active: boolean;
}

/** One row of the checklist: one secret that one plane should have. @public */
export interface ChecklistRowDto {
  readonly id: string;
  readonly planeId: string;
  readonly namespace: string;
  readonly name: string;
  /** What it is for, in English, from the checklist. */
  readonly purpose: string;
  readonly producer: (typeof PLATFORM_SECRET_PRODUCERS)[number];
  /** Who else makes it in some installations. */
  readonly alternatives?: readonly (typeof PLATFORM_SECRET_PRODUCERS)[number][];
  readonly requirement: (typeof PLATFORM_SECRET_REQUIREMENTS)[number];
  /** The chart feature a conditional row hangs on. */
  readonly feature?: string;
  readonly featureOn?: boolean;
  /** Rows that have it are in no count. */
  readonly livesIn?: LivesInDto;
  /** What else is to be known, in English, from the checklist. */
  readonly note?: string;
  readonly keys: readonly string[];
  /** How many of `keys` are delivered; absent when that cannot be told. */
  readonly keysPresent?: number;
  readonly missingKeys: readonly string[];
  readonly state: (typeof PLATFORM_SECRET_STATES)[number];
  readonly severity: Severity;
  /** Of the ExternalSecret, the Certificate or the failed observation. */
  readonly cause?: CauseDto;
  readonly reason?: (typeof CANNOT_TELL_REASONS)[number];
  /** What the state was concluded from. */
  readonly evidence: 'externalSecret' | 'certificate' | 'secret' | 'none';
  /** `namespace/name` of the ExternalSecret that says so, where one does. */
  readonly externalSecret?: string;
  readonly since?: WireTime;
  readonly expiresAt?: WireTime;
  readonly renewsAt?: WireTime;
  readonly waiver?: WaiverDto;
  readonly docs?: string;
  /** Added or changed by configuration. */
  readonly configured: boolean;
}

const producerSchema = z.enum(PLATFORM_SECRET_PRODUCERS);

const livesInSchema: WireSchema<LivesInDto> = z.object({
  secret: z.string().optional(),
  key: z.string().optional(),
  remoteKey: z.string().optional(),
} satisfies Fields<LivesInDto>);

const waiverSchema: WireSchema<WaiverDto> = z.object({
  reason: z.string(),
  until: timeSchema,
  active: z.boolean(),
} satisfies Fields<WaiverDto>);

export const checklistRowSchema: WireSchema<ChecklistRowDto> = z.object({
  id: z.string(),
  planeId: z.string(),
  namespace: z.string(),
  name: z.string(),
  purpose: z.string(),
  producer: producerSchema,
  alternatives: z.array(producerSchema).optional(),
  requirement: z.enum(PLATFORM_SECRET_REQUIREMENTS),
  feature: z.string().optional(),
  featureOn: z.boolean().optional(),
  livesIn: livesInSchema.optional(),
  note: z.string().optional(),
  keys: z.array(z.string()),
  keysPresent: z.number().int().optional(),
  missingKeys: z.array(z.string()),
  state: z.enum(PLATFORM_SECRET_STATES),
  severity: severitySchema,
  cause: causeSchema.optional(),
  reason: z.enum(CANNOT_TELL_REASONS).optional(),
  evidence: z.enum(['externalSecret', 'certificate', 'secret', 'none']),
  externalSecret: z.string().optional(),
  since: timeSchema.optional(),
  expiresAt: timeSchema.optional(),
  renewsAt: timeSchema.optional(),
  waiver: waiverSchema.optional(),
  docs: z.string().optional(),
  configured: z.boolean(),
} satisfies Fields<ChecklistRowDto>);
