import { z } from 'zod/v3';
import {
  causeSchema,
  healthSchema,
  type CauseDto,
  type HealthDto,
} from './health';
import type { Fields, WireSchema } from './schema';
import { timeSchema, type WireTime } from './time';

/** What can be said of a plane's observation. @public */
export const PLANE_STATES = [
  /** Followed by a watch. */
  'live',
  /** Read again and again, where a watch is refused. */
  'polled',
  /** The first observation is not complete. */
  'starting',
  /** Cannot be asked now. */
  'unreachable',
  /** Answers, and refuses. */
  'forbidden',
  /** Our own access to it fails: what is wrong lies on our side. */
  'ownAccess',
  /** The plane exists, and no access to it is configured. */
  'notConfigured',
  /** Answers, and has no External Secrets Operator. */
  'notInstalled',
] as const;

/** What can be the matter with a clock. @public */
export const CLOCK_STATES = [
  /** Off, and what its objects say agrees. */
  'off',
  /** Its objects agree with what it says, and with the portal's clock as well. */
  'doubtful',
  /** Its objects, or reason, speak against what it says: it is not believed. */
  'refuted',
  /** Its answers differ in it: none is believed. */
  'unsteady',
  /** Its objects agree with no clock. */
  'contradicted',
] as const;

/** A cluster's clock that is not the portal's. @public */
export interface ClockDto {
  readonly state: (typeof CLOCK_STATES)[number];
  /** By how much it says to be ahead of the portal's clock; less than 0 where it is behind. */
  readonly aheadSeconds?: number;
}

const clockSchema: WireSchema<ClockDto> = z.object({
  state: z.enum(CLOCK_STATES),
  aheadSeconds: z.number().int().optional(),
} satisfies Fields<ClockDto>);

/** Where the External Secrets controller of a cluster runs. @public */
export interface OperatorDto {
  readonly namespace: string;
  readonly deployment: string;
}

const operatorSchema: WireSchema<OperatorDto> = z.object({
  namespace: z.string(),
  deployment: z.string(),
} satisfies Fields<OperatorDto>);

/** A plane that an answer drew on. @public */
export interface PlaneDto {
  /** `Kind/namespace/name` or `Kind/name`. */
  readonly id: string;
  readonly kind: string;
  readonly namespace?: string;
  readonly name: string;
  readonly cluster?: string;
  /** Name of the ClusterSecretStore the plane refers to. */
  readonly secretStore?: string;
  readonly state: (typeof PLANE_STATES)[number];
  /** When this state began. */
  readonly since?: WireTime;
  /** When it was last heard from. Not part of the ETag. */
  readonly asOf?: WireTime;
  readonly cause?: CauseDto;
  /** The External Secrets controller of its cluster. */
  readonly controller?: HealthDto;
  /** Absent where it was not seen: the configuration says where it is looked for. */
  readonly operator?: OperatorDto;
  /** Present where its clock is more than two minutes off, or is not to be relied on. */
  readonly clock?: ClockDto;
  /** Objects of this plane that could not be read. */
  readonly malformed: number;
}

/** A plane as those see it who have no right to the platform: they are not told its name. @public */
export interface SeenPlaneDto extends Omit<PlaneDto, 'name'> {
  readonly name?: string;
}

export const planeFields = {
  id: z.string(),
  kind: z.string(),
  namespace: z.string().optional(),
  name: z.string(),
  cluster: z.string().optional(),
  secretStore: z.string().optional(),
  state: z.enum(PLANE_STATES),
  since: timeSchema.optional(),
  asOf: timeSchema.optional(),
  cause: causeSchema.optional(),
  controller: healthSchema.optional(),
  operator: operatorSchema.optional(),
  clock: clockSchema.optional(),
  malformed: z.number().int(),
} satisfies Fields<PlaneDto>;

export const planeSchema: WireSchema<PlaneDto> = z.object(planeFields);

export const seenPlaneSchema: WireSchema<SeenPlaneDto> = z.object({
  ...planeFields,
  name: z.string().optional(),
} satisfies Fields<SeenPlaneDto>);

/** Entity ref of the team to ask, where names of planes and stores and the words of providers are withheld. */
export const platformTeamSchema = z.string().optional();
