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
  malformed: z.number().int(),
} satisfies Fields<PlaneDto>;

export const planeSchema: WireSchema<PlaneDto> = z.object(planeFields);

export const seenPlaneSchema: WireSchema<SeenPlaneDto> = z.object({
  ...planeFields,
  name: z.string().optional(),
} satisfies Fields<SeenPlaneDto>);

/** Entity ref of the team to ask, where names of planes and stores and the words of providers are withheld. */
export const platformTeamSchema = z.string().optional();
