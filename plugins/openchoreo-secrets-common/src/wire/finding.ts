import { z } from 'zod/v3';
import {
  DELIVERY_STATES,
  type DeliveryState,
} from '../health/delivery/delivery';
import { EFFECTS, type Effect } from '../health/delivery/effect';
import type { Severity, Verdict } from '../health/health';
import {
  causeSchema,
  severitySchema,
  verdictSchema,
  type CauseDto,
} from './health';
import { known, type Fields, type WireSchema } from './schema';
import { timeSchema, type WireTime } from './time';

/** One cause with the culprits it explains. Held back cells are counted, not listed. @public */
export interface FindingDto {
  readonly id: string;
  readonly severity: Severity;
  readonly verdict: Verdict;
  readonly cause: CauseDto;
  /** The worst of what pods get there; absent where no key shows it. */
  readonly delivery?: DeliveryState;
  readonly effect?: Effect;
  readonly environments: readonly string[];
  readonly rows: readonly string[];
  readonly heldBack: number;
  readonly blocksPodStart: boolean;
  readonly gap: boolean;
  readonly since?: WireTime;
  readonly refreshedAt?: WireTime;
  readonly planeId?: string;
  readonly storeId?: string;
}

export const findingSchema: WireSchema<FindingDto> = z.object({
  id: z.string(),
  severity: severitySchema,
  verdict: verdictSchema,
  cause: causeSchema,
  delivery: known(DELIVERY_STATES, 'unknown').optional(),
  effect: z.enum(EFFECTS).optional().catch(undefined),
  environments: z.array(z.string()),
  rows: z.array(z.string()),
  heldBack: z.number().int(),
  blocksPodStart: z.boolean(),
  gap: z.boolean(),
  since: timeSchema.optional(),
  refreshedAt: timeSchema.optional(),
  planeId: z.string().optional(),
  storeId: z.string().optional(),
} satisfies Fields<FindingDto>);
