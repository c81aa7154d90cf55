import { z } from 'zod/v3';
import type { Severity } from '../health/health';
import {
  causeSchema,
  countsSchema,
  severitySchema,
  type CauseDto,
  type CountsDto,
} from './health';
import { planeFields, type PlaneDto } from './plane';
import { reportSchema, type ReportDto } from './report';
import type { Fields, WireSchema } from './schema';
import { timeSchema, type WireTime } from './time';

/** External Secrets Operator in a plane's cluster. @public */
export interface OperatorDto {
  readonly state:
    'running' | 'down' | 'stalled' | 'notInstalled' | 'notServed' | 'unknown';
  readonly version?: string;
  readonly available?: number;
  readonly desired?: number;
  readonly servedVersions: readonly string[];
  /** What else of it does not run, and so what does not work; absent where all does. */
  readonly partsDown?: readonly CauseDto[];
}

/** A plane with what a platform engineer asks of it. @public */
export interface PlatformPlaneDto extends PlaneDto {
  /** Other planes that live in the same cluster. */
  readonly sharedWith: readonly string[];
  /** Why it is in question which cluster it is: what it answers to that is no proof. */
  readonly identity?: readonly CauseDto[];
  /** The agent that OpenChoreo talks to; `none` for the control plane. */
  readonly agent: 'connected' | 'disconnected' | 'none' | 'unknown';
  /** From the public certificate that the plane's resource pins. */
  readonly agentCaExpiresAt?: WireTime;
  /**
   * Whether the pinned certificate is the one that the agent has now: `differs`
   * when cert-manager renewed a self-signed one since. Absent for the control plane.
   */
  readonly agentCa?: 'matches' | 'differs' | 'unknown';
  readonly eso: OperatorDto;
  /** Kinds that its cluster does not allow to be read: nothing can be told of them. */
  readonly refused: readonly string[];
  /** Absent where the plane's secrets cannot be counted. */
  readonly secrets?: CountsDto;
  /** Of what counts as ok: secrets that are taken as optional and are not delivered; absent where there are none. */
  readonly optionalMissing?: number;
  /** Trouble of the plane itself, not of what lives in it. */
  readonly own: Severity;
}

/** The answer of `GET /v1/planes`. @public */
export interface PlanesAnswerDto {
  readonly planes: readonly PlatformPlaneDto[];
  /** Of the plane that the entity stands for which the answer is asked for, where it is one of them. */
  readonly report?: ReportDto;
}

const operatorSchema: WireSchema<OperatorDto> = z.object({
  state: z.enum([
    'running',
    'down',
    'stalled',
    'notInstalled',
    'notServed',
    'unknown',
  ]),
  version: z.string().optional(),
  available: z.number().int().optional(),
  desired: z.number().int().optional(),
  servedVersions: z.array(z.string()),
  partsDown: z.array(causeSchema).optional(),
} satisfies Fields<OperatorDto>);

const platformPlaneSchema: WireSchema<PlatformPlaneDto> = z.object({
  ...planeFields,
  sharedWith: z.array(z.string()),
  identity: z.array(causeSchema).optional(),
  agent: z.enum(['connected', 'disconnected', 'none', 'unknown']),
  agentCaExpiresAt: timeSchema.optional(),
  agentCa: z.enum(['matches', 'differs', 'unknown']).optional(),
  eso: operatorSchema,
  refused: z.array(z.string()),
  secrets: countsSchema.optional(),
  optionalMissing: z.number().int().optional(),
  own: severitySchema,
} satisfies Fields<PlatformPlaneDto>);

/** The answer of `GET /v1/planes`. @public */
export const planesAnswerSchema: WireSchema<PlanesAnswerDto> = z.object({
  planes: z.array(platformPlaneSchema),
  report: reportSchema.optional(),
} satisfies Fields<PlanesAnswerDto>);
