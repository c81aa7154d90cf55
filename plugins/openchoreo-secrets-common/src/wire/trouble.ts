import { z } from 'zod/v3';
import type { Severity } from '../health/health';
import { causeSchema, severitySchema, type CauseDto } from './health';
import type { Fields } from './schema';
import { timeSchema, type WireTime } from './time';

/** What a finding and an incident have in common: one cause, where it lies, and since when. @public */
export interface TroubleDto {
  readonly id: string;
  readonly severity: Severity;
  readonly cause: CauseDto;
  readonly since?: WireTime;
  /** It does something in production. */
  readonly production: boolean;
  readonly planeId?: string;
  readonly storeId?: string;
}

/** How much hangs on one cause: what fails now, and what will at its next refresh. @public */
export interface ReachDto {
  readonly secrets: number;
  readonly components: number;
}

export const troubleFields = {
  id: z.string(),
  severity: severitySchema,
  cause: causeSchema,
  since: timeSchema.optional(),
  production: z.boolean(),
  planeId: z.string().optional(),
  storeId: z.string().optional(),
} satisfies Fields<TroubleDto>;

export const reachSchema = z.object({
  secrets: z.number().int(),
  components: z.number().int(),
} satisfies Fields<ReachDto>);
