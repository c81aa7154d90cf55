import { z } from 'zod/v3';
import type { Severity } from '../health/health';
import { causeSchema, severitySchema, type CauseDto } from './health';
import { runningBuildsSchema, type RunningBuildsDto } from './runningBuilds';
import { known, type Fields, type WireSchema } from './schema';
import { timeSchema, type WireTime } from './time';

/** What can be said of the whole. @public */
export const HEADLINE_STATES = [
  'known',
  'starting',
  /** It cannot be told what is there; `cause` says why. */
  'unknown',
  /** There is something, and the reader may see none of it. */
  'hidden',
  /** It does not exist. */
  'absent',
] as const;

/** Where was looked. @public */
export interface SightDto {
  /** Environments that the reader sees, in the order of promotion. */
  readonly seen: readonly string[];
  /** Those of them in which something is deployed. */
  readonly deployed: readonly string[];
  /** Environments of the pipeline that the reader may not see, named where the catalog names them to the reader: nothing else is told of them. */
  readonly hidden: readonly string[];
  /** Of a project: the catalog names components to the reader that the reader may not see. */
  readonly componentsHidden?: boolean;
  /** Nothing is hidden from the reader. */
  readonly everything: boolean;
}

/** Keys: one in several environments is one. @public */
export interface KeysDto {
  readonly all: number;
  /** Keys that fail somewhere by themselves, and are not held back by another. */
  readonly failing: number;
  /** Keys without which no new pod starts somewhere. */
  readonly blocking: number;
  readonly atRisk: number;
  readonly heldBack: number;
  readonly unknown: number;
}

/** What is to be said first, as facts: a secret is one key in one environment. @public */
export interface HeadlineDto {
  readonly state: (typeof HEADLINE_STATES)[number];
  readonly cause?: CauseDto;
  readonly worst: Severity;
  /** All that is counted. */
  readonly secrets: number;
  /** Secrets that fail now: critical and warning. */
  readonly failing: number;
  /** Secrets that fail at their next refresh. */
  readonly atRisk: number;
  /** Secrets without which no new pod starts. */
  readonly blocking: number;
  readonly heldBack: number;
  readonly unknown: number;
  /** Secrets that an object delivers and that are not followed key by key. */
  readonly notFollowed: number;
  /** Of what counts as ok: secrets that are taken as optional and are not delivered; absent where there are none. */
  readonly optionalMissing?: number;
  /** Secrets whose refresh is late. */
  readonly late: number;
  /** Secrets that the workload takes otherwise since its release: nothing is wrong with that. */
  readonly changedNotReleased: number;
  readonly keys: KeysDto;
  /** The oldest last success among synced secrets. */
  readonly oldestRefreshAt?: WireTime;
  /** Builds that have not ended; absent where there are none. */
  readonly builds?: RunningBuildsDto;
  readonly environments: SightDto;
}

const sightSchema: WireSchema<SightDto> = z.object({
  seen: z.array(z.string()),
  deployed: z.array(z.string()),
  hidden: z.array(z.string()),
  componentsHidden: z.boolean().optional(),
  everything: z.boolean(),
} satisfies Fields<SightDto>);

export const keysSchema: WireSchema<KeysDto> = z.object({
  all: z.number().int(),
  failing: z.number().int(),
  blocking: z.number().int(),
  atRisk: z.number().int(),
  heldBack: z.number().int(),
  unknown: z.number().int(),
} satisfies Fields<KeysDto>);

export const headlineSchema: WireSchema<HeadlineDto> = z.object({
  state: known(HEADLINE_STATES, 'unknown'),
  cause: causeSchema.optional(),
  worst: severitySchema,
  secrets: z.number().int(),
  failing: z.number().int(),
  atRisk: z.number().int(),
  blocking: z.number().int(),
  heldBack: z.number().int(),
  unknown: z.number().int(),
  notFollowed: z.number().int(),
  optionalMissing: z.number().int().optional(),
  late: z.number().int(),
  changedNotReleased: z.number().int(),
  keys: keysSchema,
  oldestRefreshAt: timeSchema.optional(),
  builds: runningBuildsSchema.optional(),
  environments: sightSchema,
} satisfies Fields<HeadlineDto>);
