import { z } from 'zod/v3';
import {
  DELIVERY_STATES,
  type DeliveryState,
} from '../health/delivery/delivery';
import { EFFECTS, type Effect } from '../health/delivery/effect';
import type { Verdict } from '../health/health';
import { componentRefSchema, type ComponentRefDto } from './componentRef';
import { verdictSchema } from './health';
import { known, type Fields, type WireSchema } from './schema';
import { timeSchema, type WireTime } from './time';
import {
  reachSchema,
  troubleFields,
  type ReachDto,
  type TroubleDto,
} from './trouble';

/** One cause in one report, with all that it hits there. What a culprit holds back is counted, not listed. @public */
export interface FindingDto extends TroubleDto {
  readonly verdict: Verdict;
  /** The worst of what pods get there; absent where no key shows it. */
  readonly delivery?: DeliveryState;
  readonly effect?: Effect;
  /** In the order of promotion. */
  readonly environments: readonly string[];
  /** Those, or the managed resources, in which something fails or is unknown by it. */
  readonly components: readonly ComponentRefDto[];
  /** Rows of the one component that the report is about; none in a report on several. */
  readonly rows: readonly string[];
  /** Secrets that fail by it now, or are unknown. */
  readonly secrets: number;
  /** Secrets that are current, and fail by it at their next refresh; among no others. */
  readonly atRisk: number;
  /** All of both together, each component once. */
  readonly reach: ReachDto;
  readonly heldBack: number;
  /** Secrets without which no new pod starts. */
  readonly blocking: number;
  /** Whether there are any. */
  readonly blocksPodStart: boolean;
  /** Works in an earlier environment. */
  readonly gap: boolean;
  readonly refreshedAt?: WireTime;
}

export const findingSchema: WireSchema<FindingDto> = z.object({
  ...troubleFields,
  verdict: verdictSchema,
  delivery: known(DELIVERY_STATES, 'unknown').optional(),
  effect: z.enum(EFFECTS).optional().catch(undefined),
  environments: z.array(z.string()),
  components: z.array(componentRefSchema),
  rows: z.array(z.string()),
  secrets: z.number().int(),
  atRisk: z.number().int(),
  reach: reachSchema,
  heldBack: z.number().int(),
  blocking: z.number().int(),
  blocksPodStart: z.boolean(),
  gap: z.boolean(),
  refreshedAt: timeSchema.optional(),
} satisfies Fields<FindingDto>);
