import { z } from 'zod/v3';
import { healthSchema, type HealthDto } from './health';
import type { Fields, WireSchema } from './schema';
import { timeSchema, type WireTime } from './time';

/** What the platform calls a store, for those who are to add something there. @public */
export interface StoreCalledDto {
  readonly displayName: string;
  /** The address of a page, with https. */
  readonly url?: string;
}

/** A secret store in a plane's cluster. @public */
export interface StoreDto {
  readonly id: string;
  readonly planeId: string;
  readonly kind: 'SecretStore' | 'ClusterSecretStore';
  readonly namespace?: string;
  readonly name: string;
  /** Absent where the configuration does not say. */
  readonly called?: StoreCalledDto;
  readonly lookup: 'found' | 'absent' | 'unknown';
  readonly provider?: string;
  readonly capabilities?: string;
  readonly health?: HealthDto;
  /** Last recurring validation event, the only heartbeat a store has. */
  readonly lastValidatedAt?: WireTime;
}

/** A store as those see it who have no right to the platform: they are not told its name. @public */
export interface SeenStoreDto extends Omit<StoreDto, 'name'> {
  readonly name?: string;
}

export const storeCalledSchema: WireSchema<StoreCalledDto> = z.object({
  displayName: z.string(),
  url: z.string().optional(),
} satisfies Fields<StoreCalledDto>);

export const storeFields = {
  id: z.string(),
  planeId: z.string(),
  kind: z.enum(['SecretStore', 'ClusterSecretStore']),
  namespace: z.string().optional(),
  name: z.string(),
  called: storeCalledSchema.optional(),
  lookup: z.enum(['found', 'absent', 'unknown']),
  provider: z.string().optional(),
  capabilities: z.string().optional(),
  health: healthSchema.optional(),
  lastValidatedAt: timeSchema.optional(),
} satisfies Fields<StoreDto>;

export const storeSchema: WireSchema<StoreDto> = z.object(storeFields);

export const seenStoreSchema: WireSchema<SeenStoreDto> = z.object({
  ...storeFields,
  name: z.string().optional(),
} satisfies Fields<SeenStoreDto>);
