import { z } from 'zod/v3';
import { PUSHED, type Pushed } from '../health/delivery/pushed';
import type { Severity } from '../health/health';
import { componentRefSchema, type ComponentRefDto } from './componentRef';
import { healthSchema, severitySchema, type HealthDto } from './health';
import {
  platformTeamSchema,
  seenPlaneSchema,
  type SeenPlaneDto,
} from './plane';
import { known, type Fields, type WireSchema } from './schema';
import { seenStoreSchema, type SeenStoreDto } from './store';

/** The PushSecret that the Secret API of OpenChoreo wrote for a SecretReference. @public */
export interface PushedDto {
  readonly planeId: string;
  readonly storeId?: string;
  readonly namespace: string;
  readonly name: string;
  readonly health: HealthDto;
  /** What of it is in its store. */
  readonly pushed?: Pushed;
}

/** One key of a SecretReference, and where its value stands. @public */
export interface ReferenceKeyDto {
  readonly key: string;
  readonly remoteKey: string;
  readonly property?: string;
}

/** A component that names a SecretReference. @public */
export interface ReferenceUserDto {
  readonly component: ComponentRefDto;
  readonly environments: readonly string[];
  readonly worst: Severity;
}

/** A SecretReference, one that is named and does not exist, or a pushed secret without one. @public */
export interface ReferenceRowDto {
  /** `namespace/name` */
  readonly id: string;
  readonly namespace: string;
  readonly name: string;
  /** `absent`: somebody names it and it does not exist, or it was pushed and has none. */
  readonly state: 'found' | 'absent' | 'unknown';
  /** Made by the Secret API. */
  readonly managed: boolean;
  readonly keys: readonly ReferenceKeyDto[];
  /** Components that name it and that the caller may see. */
  readonly usedBy: readonly ReferenceUserDto[];
  /** Nobody that the caller may see names it; absent where that cannot be told. */
  readonly unused?: boolean;
  readonly pushed: readonly PushedDto[];
  readonly worst: Severity;
}

/** The answer of `GET /v1/references`, and of `GET /v1/entities/:kind/:namespace/:name/references` of a Domain. @public */
export interface ReferencesAnswerDto {
  readonly references: readonly ReferenceRowDto[];
  /** Entity ref of the team to ask, where names of planes and stores are withheld. */
  readonly platformTeam?: string;
  readonly planes: readonly SeenPlaneDto[];
  readonly stores: Readonly<Record<string, SeenStoreDto>>;
}

const pushedSchema: WireSchema<PushedDto> = z.object({
  planeId: z.string(),
  storeId: z.string().optional(),
  namespace: z.string(),
  name: z.string(),
  health: healthSchema,
  pushed: known(PUSHED, 'unknown').optional(),
} satisfies Fields<PushedDto>);

const referenceKeySchema: WireSchema<ReferenceKeyDto> = z.object({
  key: z.string(),
  remoteKey: z.string(),
  property: z.string().optional(),
} satisfies Fields<ReferenceKeyDto>);

const referenceUserSchema: WireSchema<ReferenceUserDto> = z.object({
  component: componentRefSchema,
  environments: z.array(z.string()),
  worst: severitySchema,
} satisfies Fields<ReferenceUserDto>);

const referenceRowSchema: WireSchema<ReferenceRowDto> = z.object({
  id: z.string(),
  namespace: z.string(),
  name: z.string(),
  state: z.enum(['found', 'absent', 'unknown']),
  managed: z.boolean(),
  keys: z.array(referenceKeySchema),
  usedBy: z.array(referenceUserSchema),
  unused: z.boolean().optional(),
  pushed: z.array(pushedSchema),
  worst: severitySchema,
} satisfies Fields<ReferenceRowDto>);

/** The answer of `GET /v1/references`. @public */
export const referencesAnswerSchema: WireSchema<ReferencesAnswerDto> = z.object(
  {
    references: z.array(referenceRowSchema),
    platformTeam: platformTeamSchema,
    planes: z.array(seenPlaneSchema),
    stores: z.record(seenStoreSchema),
  } satisfies Fields<ReferencesAnswerDto>,
);
