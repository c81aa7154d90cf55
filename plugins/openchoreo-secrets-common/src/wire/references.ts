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
import { reportSchema, type ReportDto } from './report';
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

/** One environment of a component that names a SecretReference, with what is taken of it there. @public */
export interface ReferencePlaceDto {
  readonly environment: string;
  readonly production: boolean;
  readonly worst: Severity;
}

/** A component that names a SecretReference. @public */
export interface ReferenceUserDto {
  readonly component: ComponentRefDto;
  /** In the order of promotion. */
  readonly environments: readonly string[];
  /** The same, each with its own state: what fails in one says nothing of another. */
  readonly places: readonly ReferencePlaceDto[];
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

/** How many references there are, of which kind; one can be of several. @public */
export interface ReferenceCountsDto {
  readonly all: number;
  /** Somebody should look at them. */
  readonly trouble: number;
  readonly missing: number;
  readonly unused: number;
  readonly managed: number;
}

/** Which part of what matches is answered. @public */
export interface ReferencesPageDto {
  readonly offset: number;
  readonly limit: number;
  readonly matching: number;
  /** Of all in the namespaces that are asked for. */
  readonly counts: ReferenceCountsDto;
}

/** The answer of `GET /v1/references`, and of `GET /v1/entities/:kind/:namespace/:name/references` of a Domain. @public */
export interface ReferencesAnswerDto {
  /** Absent where it is asked of the whole fleet. */
  readonly report?: ReportDto;
  readonly references: readonly ReferenceRowDto[];
  /** Absent where all that match are answered. On a page the gravest come first. */
  readonly page?: ReferencesPageDto;
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

const referencePlaceSchema: WireSchema<ReferencePlaceDto> = z.object({
  environment: z.string(),
  production: z.boolean(),
  worst: severitySchema,
} satisfies Fields<ReferencePlaceDto>);

const referenceUserSchema: WireSchema<ReferenceUserDto> = z.object({
  component: componentRefSchema,
  environments: z.array(z.string()),
  places: z.array(referencePlaceSchema),
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

const pageSchema: WireSchema<ReferencesPageDto> = z.object({
  offset: z.number().int(),
  limit: z.number().int(),
  matching: z.number().int(),
  counts: z.object({
    all: z.number().int(),
    trouble: z.number().int(),
    missing: z.number().int(),
    unused: z.number().int(),
    managed: z.number().int(),
  } satisfies Fields<ReferenceCountsDto>),
} satisfies Fields<ReferencesPageDto>);

/** The answer of `GET /v1/references`. @public */
export const referencesAnswerSchema: WireSchema<ReferencesAnswerDto> = z.object(
  {
    report: reportSchema.optional(),
    references: z.array(referenceRowSchema),
    page: pageSchema.optional(),
    platformTeam: platformTeamSchema,
    planes: z.array(seenPlaneSchema),
    stores: z.record(seenStoreSchema),
  } satisfies Fields<ReferencesAnswerDto>,
);
