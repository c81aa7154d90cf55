import { z } from 'zod/v3';
import {
  BASES,
  DELIVERY_FLAGS,
  DELIVERY_STATES,
  UNKNOWN_REASONS,
  type Basis,
  type DeliveryFlag,
  type DeliveryState,
  type UnknownReason,
} from '../health/delivery/delivery';
import { EFFECTS, type Effect } from '../health/delivery/effect';
import { NEED_WAYS, type NeedWay } from '../model/podNeeds';
import { causeSchema, type CauseDto } from './health';
import { known, knownOnes, type Fields, type WireSchema } from './schema';
import { timeSchema, type WireTime } from './time';

/** How the pods of a place take a key. @public */
export interface NeedDto {
  readonly how: NeedWay;
  readonly optional: boolean;
}

/** What a pod that starts now gets of one key. @public */
export interface DeliveryDto {
  readonly state: DeliveryState;
  /** Why it cannot be told, where `state` is `unknown`. */
  readonly reason?: UnknownReason;
  /** Whether the Secret has the key, where `state` is `foreign`. */
  readonly has?: 'yes' | 'no' | 'unknown';
  readonly basis?: Basis;
  readonly flags: readonly DeliveryFlag[];
  /** The object delivers, and which keys it writes is not told by its spec: what is said is of the object. */
  readonly followed?: false;
  readonly since?: WireTime;
  /** `since` is the latest it can have begun. */
  readonly sinceAtLeast?: true;
  /** When the value that is there was fetched. */
  readonly asOf?: WireTime;
  /** What it does to the pods; absent where that cannot be told. */
  readonly effect?: Effect;
  readonly needs: readonly NeedDto[];
  /** Why the next refresh will fail. */
  readonly atRisk?: CauseDto;
}

const needSchema: WireSchema<NeedDto> = z.object({
  how: z.enum(NEED_WAYS),
  optional: z.boolean(),
} satisfies Fields<NeedDto>);

export const deliverySchema: WireSchema<DeliveryDto> = z.object({
  state: known(DELIVERY_STATES, 'unknown'),
  reason: known(UNKNOWN_REASONS, 'indefinite').optional(),
  has: known(['yes', 'no', 'unknown'], 'unknown').optional(),
  basis: z.enum(BASES).optional().catch(undefined),
  flags: knownOnes(DELIVERY_FLAGS),
  followed: z.literal(false).optional(),
  since: timeSchema.optional(),
  sinceAtLeast: z.literal(true).optional(),
  asOf: timeSchema.optional(),
  effect: z.enum(EFFECTS).optional().catch(undefined),
  needs: z.array(needSchema).catch([]),
  atRisk: causeSchema.optional(),
} satisfies Fields<DeliveryDto>);
