import { z } from 'zod/v3';
import type { Severity } from '../health/health';
import { deliverySchema, type DeliveryDto } from './delivery';
import { healthSchema, severitySchema, type HealthDto } from './health';
import type { Fields, WireSchema } from './schema';
import { timeSchema, type WireTime } from './time';

/** One secret of a build. @public */
export interface BuildSecretDto {
  readonly name: string;
  /** Builds go on without it. */
  readonly optional: boolean;
  readonly health: HealthDto;
  readonly delivery: DeliveryDto;
  readonly objectId: string;
}

/** The secrets of one recent build of a component. @public */
export interface BuildDto {
  /** Name of the WorkflowRun. */
  readonly run: string;
  readonly namespace: string;
  readonly planeId?: string;
  readonly startedAt?: WireTime;
  readonly completedAt?: WireTime;
  /** It neither ended nor rendered anything: what is known of that. */
  readonly notRendered?: HealthDto;
  readonly secrets: readonly BuildSecretDto[];
  readonly worst: Severity;
}

const buildSecretSchema: WireSchema<BuildSecretDto> = z.object({
  name: z.string(),
  optional: z.boolean(),
  health: healthSchema,
  delivery: deliverySchema,
  objectId: z.string(),
} satisfies Fields<BuildSecretDto>);

export const buildSchema: WireSchema<BuildDto> = z.object({
  run: z.string(),
  namespace: z.string(),
  planeId: z.string().optional(),
  startedAt: timeSchema.optional(),
  completedAt: timeSchema.optional(),
  notRendered: healthSchema.optional(),
  secrets: z.array(buildSecretSchema),
  worst: severitySchema,
} satisfies Fields<BuildDto>);
