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

/** What somebody should do something about at the store itself; the rest is told, and warns of nothing. */
const TO_ACT_ON: ReadonlySet<(typeof STORE_WARNINGS)[number]> = new Set([
  'referencedButAbsent',
  'failing',
  'fakeInProduction',
  'secretsFail',
]);

/** Whether somebody should do something about a store: a failure that is young is waited for. @public */
export function isWarnedOf({
  warnings,
  health,
}: Pick<StoreRowDto, 'warnings' | 'health'>): boolean {
  const isYoung = health?.severity === 'waiting';
  return warnings.some(
    warning => TO_ACT_ON.has(warning) && !(warning === 'failing' && isYoung),
  );
}

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
  /** On a page, of the store that is asked for as open, and of no other. */
  readonly components: readonly ComponentRefDto[];
  /** How many they are; absent in the answer of an older back end. */
  readonly componentCount?: number;
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

/** How many stores there are by every filter but their state. @public */
export interface StoreCountsDto {
  readonly all: number;
  readonly failing: number;
  /** Those that fail for they are not there. */
  readonly missing: number;
  readonly unknown: number;
  /** Those about which somebody should do something. */
  readonly warned: number;
}

/** By what all stores can be filtered. @public */
export interface StoreFacetsDto {
  readonly provider: readonly string[];
  readonly plane: readonly string[];
  readonly environment: readonly string[];
}

/** Which part of what matches is answered. @public */
export interface StoresPageDto {
  readonly offset: number;
  readonly limit: number;
  readonly matching: number;
  readonly counts: StoreCountsDto;
  readonly facets: StoreFacetsDto;
}

/** The answer of `GET /v1/stores`, by plane, then by name. A plane without `secretStore` names none. @public */
export interface StoresAnswerDto {
  readonly planes: readonly PlaneDto[];
  readonly stores: readonly StoreRowDto[];
  /** Absent where all that match are answered. */
  readonly page?: StoresPageDto;
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
  componentCount: z.number().int().optional(),
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

const pageSchema: WireSchema<StoresPageDto> = z.object({
  offset: z.number().int(),
  limit: z.number().int(),
  matching: z.number().int(),
  counts: z.object({
    all: z.number().int(),
    failing: z.number().int(),
    missing: z.number().int(),
    unknown: z.number().int(),
    warned: z.number().int(),
  } satisfies Fields<StoreCountsDto>),
  facets: z.object({
    provider: z.array(z.string()),
    plane: z.array(z.string()),
    environment: z.array(z.string()),
  } satisfies Fields<StoreFacetsDto>),
} satisfies Fields<StoresPageDto>);

/** The answer of `GET /v1/stores`. @public */
export const storesAnswerSchema: WireSchema<StoresAnswerDto> = z.object({
  planes: z.array(planeSchema),
  stores: z.array(storeRowSchema),
  page: pageSchema.optional(),
} satisfies Fields<StoresAnswerDto>);
