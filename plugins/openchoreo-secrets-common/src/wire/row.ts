import { z } from 'zod/v3';
import { deliverySchema, type DeliveryDto } from './delivery';
import {
  healthSchema,
  lastKnownSchema,
  type HealthDto,
  type LastKnownDto,
} from './health';
import { known, type Fields, type WireSchema } from './schema';

/** The key of a SecretReference that a cell takes its value from. @public */
export interface CellReferenceDto {
  readonly name: string;
  readonly key: string;
  readonly state: 'found' | 'absent' | 'keyAbsent' | 'unknown';
}

/** What gives a cell its value, where that is a managed resource of the project. @public */
export interface CellOutputDto {
  readonly resource: string;
  /** The name of the output. */
  readonly name: string;
  /** `plain`: no secret; `pending`: bound, and not there yet. */
  readonly state:
    'found' | 'plain' | 'pending' | 'notBound' | 'absent' | 'unknown';
}

/** Where a value stands in the external store. @public */
export interface RemoteKeyDto {
  readonly key: string;
  readonly property?: string;
}

/** One key in one environment. @public */
export interface CellDto {
  readonly environment: string;
  readonly health: HealthDto;
  readonly delivery: DeliveryDto;
  /** Present when the verdict is unknown and something was seen before. */
  readonly lastKnown?: LastKnownDto;
  /** Row id of the key whose failure holds this one back. */
  readonly heldBackBy?: string;
  readonly objectId?: string;
  readonly storeId?: string;
  readonly reference?: CellReferenceDto;
  readonly output?: CellOutputDto;
  readonly remote?: RemoteKeyDto;
  /** New pods cannot start without it. */
  readonly blocksPodStart: boolean;
}

/** One key a component uses, or an object without a workload key. @public */
export interface RowDto {
  /** Stable over renames: the env key, the mount path, or `Kind:stable-name`. */
  readonly id: string;
  readonly from: 'env' | 'file' | 'object';
  readonly label: string;
  /** The SecretReference that most environments take it from; absent in the group of other objects. */
  readonly reference?: string;
  /** The managed resource that most environments take it from. */
  readonly resource?: string;
  /** Works in an earlier environment, fails in a later one. */
  readonly gap: boolean;
  /** One per environment, in the order of `environments`. */
  readonly cells: readonly CellDto[];
}

const cellReferenceSchema: WireSchema<CellReferenceDto> = z.object({
  name: z.string(),
  key: z.string(),
  state: z.enum(['found', 'absent', 'keyAbsent', 'unknown']),
} satisfies Fields<CellReferenceDto>);

const cellOutputSchema: WireSchema<CellOutputDto> = z.object({
  resource: z.string(),
  name: z.string(),
  state: known(
    ['found', 'plain', 'pending', 'notBound', 'absent', 'unknown'],
    'unknown',
  ),
} satisfies Fields<CellOutputDto>);

export const remoteKeySchema: WireSchema<RemoteKeyDto> = z.object({
  key: z.string(),
  property: z.string().optional(),
} satisfies Fields<RemoteKeyDto>);

const cellSchema: WireSchema<CellDto> = z.object({
  environment: z.string(),
  health: healthSchema,
  delivery: deliverySchema,
  lastKnown: lastKnownSchema.optional(),
  heldBackBy: z.string().optional(),
  objectId: z.string().optional(),
  storeId: z.string().optional(),
  reference: cellReferenceSchema.optional(),
  output: cellOutputSchema.optional(),
  remote: remoteKeySchema.optional(),
  blocksPodStart: z.boolean(),
} satisfies Fields<CellDto>);

export const rowSchema: WireSchema<RowDto> = z.object({
  id: z.string(),
  from: z.enum(['env', 'file', 'object']),
  label: z.string(),
  reference: z.string().optional(),
  resource: z.string().optional(),
  gap: z.boolean(),
  cells: z.array(cellSchema),
} satisfies Fields<RowDto>);
