import { z } from 'zod/v3';
import { componentRefSchema, type ComponentRefDto } from './componentRef';
import { lastKnownSchema, type LastKnownDto } from './health';
import { keptEventSchema, type KeptEventDto } from './keptEvent';
import { planeSchema, type PlaneDto } from './plane';
import type { Fields, WireSchema } from './schema';
import { storeFields, type StoreDto } from './store';

/** What deserves a look at a store, worst first in this list. @public */
export const STORE_WARNINGS = [
  'referencedButAbsent',
  'failing',
  'fakeInProduction',
  'notChecked',
  'secretsFail',
  'unverified',
  'notPlaneDefault',
  'unused',
] as const;

/** Which namespaces may use a store. @public */
export interface AdmittedDto {
  readonly namespaces: readonly string[];
  readonly regexes: readonly string[];
  readonly selectors: number;
}

/** Who takes from a store in one namespace. @public */
export interface StoreConsumerDto {
  readonly environment: string;
  readonly namespace: string;
  readonly production: boolean;
  /** The plane that brings them here; absent in the answer of an older back end. */
  readonly planeId?: string;
  readonly components: readonly ComponentRefDto[];
  readonly secrets: number;
}

/** A store with who hangs on it. @public */
export interface StoreRowDto extends StoreDto {
  /** All planes that refer to it, which live in one cluster; absent in the answer of an older back end. */
  readonly planeIds?: readonly string[];
  /** The plane's own `secretStoreRef`. */
  readonly planeDefault: boolean;
  /** Absent means all namespaces. */
  readonly admits?: AdmittedDto;
  readonly consumers: readonly StoreConsumerDto[];
  readonly components: number;
  readonly secrets: number;
  readonly failing: number;
  readonly lastKnown?: LastKnownDto;
  readonly warnings: readonly (typeof STORE_WARNINGS)[number][];
  readonly lastTrouble?: KeptEventDto;
}

/** The answer of `GET /v1/stores`, by plane, then by name. A plane without `secretStore` names none. @public */
export interface StoresAnswerDto {
  readonly planes: readonly PlaneDto[];
  readonly stores: readonly StoreRowDto[];
}

const admittedSchema: WireSchema<AdmittedDto> = z.object({
  namespaces: z.array(z.string()),
  regexes: z.array(z.string()),
  selectors: z.number().int(),
} satisfies Fields<AdmittedDto>);

const consumerSchema: WireSchema<StoreConsumerDto> = z.object({
  environment: z.string(),
  namespace: z.string(),
  production: z.boolean(),
  planeId: z.string().optional(),
  components: z.array(componentRefSchema),
  secrets: z.number().int(),
} satisfies Fields<StoreConsumerDto>);

const storeRowSchema: WireSchema<StoreRowDto> = z.object({
  ...storeFields,
  planeIds: z.array(z.string()).optional(),
  planeDefault: z.boolean(),
  admits: admittedSchema.optional(),
  consumers: z.array(consumerSchema),
  components: z.number().int(),
  secrets: z.number().int(),
  failing: z.number().int(),
  lastKnown: lastKnownSchema.optional(),
  warnings: z.array(z.enum(STORE_WARNINGS)),
  lastTrouble: keptEventSchema.optional(),
} satisfies Fields<StoreRowDto>);

/** The answer of `GET /v1/stores`. @public */
export const storesAnswerSchema: WireSchema<StoresAnswerDto> = z.object({
  planes: z.array(planeSchema),
  stores: z.array(storeRowSchema),
} satisfies Fields<StoresAnswerDto>);
