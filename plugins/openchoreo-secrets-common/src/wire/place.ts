import { z } from 'zod/v3';
import type { Severity } from '../health/health';
import {
  causeSchema,
  countsSchema,
  severitySchema,
  type CauseDto,
  type CountsDto,
} from './health';
import { known, type Fields, type WireSchema } from './schema';
import { timeSchema, type WireTime } from './time';

/** What a report is divided into. @public */
export const PLACE_KINDS = [
  'environment',
  'component',
  'resource',
  'reference',
  'plane',
  'build',
  'platform',
  /** Of nobody that is known. */
  'other',
] as const;

/** What can be said of a place at all. @public */
export const PLACE_STATES = [
  'known',
  'starting',
  /** It cannot be told; `cause` says why. */
  'unknown',
  /** The reader may not see it: it counts nothing, and its state tells in no way. */
  'hidden',
  'notDeployed',
  'undeployed',
  /** It is named, and does not exist. */
  'absent',
] as const;

/** @public */
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** @public */
export type PlaceState = (typeof PLACE_STATES)[number];

/** One part of what a report is about. @public */
export interface PlaceDto {
  readonly kind: PlaceKind;
  /** Unique in a report. */
  readonly id: string;
  /** In the control plane. */
  readonly namespace?: string;
  readonly project?: string;
  /** Absent where it is not told. */
  readonly name?: string;
  readonly state: PlaceState;
  readonly cause?: CauseDto;
  readonly counts: CountsDto;
  /** Of what counts as ok: secrets that are taken as optional and are not delivered; absent where there are none. */
  readonly optionalMissing?: number;
  /** Also of what shows in no secret, such as a release that does not get through. */
  readonly worst: Severity;
  /** The environment is production; of anything else, something there is amiss in production. */
  readonly production: boolean;
  /** Secrets without which no new pod starts. */
  readonly blocking: number;
  readonly blocksPodStart: boolean;
  /** Environments of it in which something fails, in the order of promotion. */
  readonly failingIn: readonly string[];
  /** What the workload takes otherwise since its release: nothing is wrong with that. */
  readonly changedNotReleased: number;
  /** Since when the worst there lasts. */
  readonly since?: WireTime;
  readonly oldestRefreshAt?: WireTime;
  readonly planeId?: string;
  /** Stores that it takes from. */
  readonly storeIds: readonly string[];
}

export const placeSchema: WireSchema<PlaceDto> = z.object({
  kind: known(PLACE_KINDS, 'other'),
  id: z.string(),
  namespace: z.string().optional(),
  project: z.string().optional(),
  name: z.string().optional(),
  state: known(PLACE_STATES, 'unknown'),
  cause: causeSchema.optional(),
  counts: countsSchema,
  optionalMissing: z.number().int().optional(),
  worst: severitySchema,
  production: z.boolean(),
  blocking: z.number().int(),
  blocksPodStart: z.boolean(),
  failingIn: z.array(z.string()),
  changedNotReleased: z.number().int(),
  since: timeSchema.optional(),
  oldestRefreshAt: timeSchema.optional(),
  planeId: z.string().optional(),
  storeIds: z.array(z.string()),
} satisfies Fields<PlaceDto>);
