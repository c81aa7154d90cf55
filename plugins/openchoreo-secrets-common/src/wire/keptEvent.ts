import { z } from 'zod/v3';
import type { Fields, WireSchema } from './schema';
import { timeSchema, type WireTime } from './time';

/** An event that was kept after the cluster dropped it; text is redacted. @public */
export interface KeptEventDto {
  readonly kind: 'cause' | 'dataChange' | 'missing';
  /** The component that says so; anybody who may write Events can claim to be it. */
  readonly reporter?: string;
  readonly reason: string;
  readonly message: string;
  readonly type: string;
  readonly firstAt?: WireTime;
  readonly lastAt: WireTime;
  readonly count: number;
}

/** An event as those see it who have no right to the platform: its words may name what is the platform's. @public */
export interface SeenEventDto extends Omit<KeptEventDto, 'message'> {
  readonly message?: string;
}

const fields = {
  kind: z.enum(['cause', 'dataChange', 'missing']),
  reporter: z.string().optional(),
  reason: z.string(),
  message: z.string(),
  type: z.string(),
  firstAt: timeSchema.optional(),
  lastAt: timeSchema,
  count: z.number().int(),
} satisfies Fields<KeptEventDto>;

export const keptEventSchema: WireSchema<KeptEventDto> = z.object(fields);

export const seenEventSchema: WireSchema<SeenEventDto> = z.object({
  ...fields,
  message: z.string().optional(),
} satisfies Fields<SeenEventDto>);
