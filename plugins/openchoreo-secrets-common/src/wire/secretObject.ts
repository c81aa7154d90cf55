import { z } from 'zod/v3';
import {
  healthSchema,
  lastKnownSchema,
  type HealthDto,
  type LastKnownDto,
} from './health';
import { seenEventSchema, type SeenEventDto } from './keptEvent';
import type { Fields, WireSchema } from './schema';
import { timeSchema, type WireTime } from './time';

/** An ExternalSecret that cells refer to. @public */
export interface SecretObjectDto {
  readonly id: string;
  readonly planeId: string;
  readonly kind: string;
  readonly namespace?: string;
  readonly name: string;
  readonly lookup: 'found' | 'absent' | 'unknown';
  readonly health: HealthDto;
  readonly lastKnown?: LastKnownDto;
  readonly storeIds: readonly string[];
  readonly generators: readonly {
    readonly kind: string;
    readonly name: string;
  }[];
  readonly refresh: {
    readonly policy: string;
    /** As typed in the object. */
    readonly interval?: string;
    /** Parsed, in milliseconds; absent when it cannot be parsed. */
    readonly intervalMs?: number;
  };
  readonly target?: { readonly name: string; readonly creationPolicy: string };
  /** How many keys it delivers. */
  readonly keys: number;
  readonly createdAt?: WireTime;
  readonly events: readonly SeenEventDto[];
}

export const secretObjectSchema: WireSchema<SecretObjectDto> = z.object({
  id: z.string(),
  planeId: z.string(),
  kind: z.string(),
  namespace: z.string().optional(),
  name: z.string(),
  lookup: z.enum(['found', 'absent', 'unknown']),
  health: healthSchema,
  lastKnown: lastKnownSchema.optional(),
  storeIds: z.array(z.string()),
  generators: z.array(z.object({ kind: z.string(), name: z.string() })),
  refresh: z.object({
    policy: z.string(),
    interval: z.string().optional(),
    intervalMs: z.number().optional(),
  } satisfies Fields<SecretObjectDto['refresh']>),
  target: z.object({ name: z.string(), creationPolicy: z.string() }).optional(),
  keys: z.number().int(),
  createdAt: timeSchema.optional(),
  events: z.array(seenEventSchema),
} satisfies Fields<SecretObjectDto>);
