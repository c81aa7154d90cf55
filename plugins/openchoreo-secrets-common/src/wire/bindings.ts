import { z } from 'zod/v3';
import type { Severity } from '../health/health';
import { componentRefSchema, type ComponentRefDto } from './componentRef';
import { entityRefSchema, type EntityRefDto } from './entityRef';
import { findingSchema, type FindingDto } from './finding';
import {
  causeSchema,
  countsSchema,
  severitySchema,
  type CauseDto,
  type CountsDto,
} from './health';
import {
  platformTeamSchema,
  seenPlaneSchema,
  type SeenPlaneDto,
} from './plane';
import { reportSchema, type ReportDto } from './report';
import type { Fields, WireSchema } from './schema';
import { seenStoreSchema, type SeenStoreDto } from './store';

/** One component in an environment. @public */
export interface BoundComponentDto {
  readonly component: ComponentRefDto;
  readonly counts: CountsDto;
  readonly worst: Severity;
  readonly blocksPodStart: boolean;
  /** Stores it takes from there. */
  readonly storeIds: readonly string[];
}

/**
 * The answer of `GET /v1/entities/:kind/:namespace/:name/bindings` of an
 * Environment: the plane and the store it is bound to, and the health of what
 * the caller may see in it.
 * @public
 */
export interface EnvironmentBindingsDto {
  readonly entity: EntityRefDto;
  /** `unknown`: the control plane cannot say; then `cause` says why. */
  readonly state: 'known' | 'absent' | 'unknown';
  readonly cause?: CauseDto;
  readonly production: boolean;
  readonly planeId?: string;
  /** The store that the plane refers to. */
  readonly storeId?: string;
  readonly report: ReportDto;
  readonly counts: CountsDto;
  readonly worst: Severity;
  readonly findings: readonly FindingDto[];
  /** Worst first. */
  readonly components: readonly BoundComponentDto[];
  /** Entity ref of the team to ask, where names of planes and stores are withheld. */
  readonly platformTeam?: string;
  readonly planes: readonly SeenPlaneDto[];
  readonly stores: Readonly<Record<string, SeenStoreDto>>;
}

const boundComponentSchema: WireSchema<BoundComponentDto> = z.object({
  component: componentRefSchema,
  counts: countsSchema,
  worst: severitySchema,
  blocksPodStart: z.boolean(),
  storeIds: z.array(z.string()),
} satisfies Fields<BoundComponentDto>);

/** The answer of `GET /v1/entities/:kind/:namespace/:name/bindings`. @public */
export const environmentBindingsSchema: WireSchema<EnvironmentBindingsDto> =
  z.object({
    entity: entityRefSchema,
    state: z.enum(['known', 'absent', 'unknown']),
    cause: causeSchema.optional(),
    production: z.boolean(),
    planeId: z.string().optional(),
    storeId: z.string().optional(),
    report: reportSchema,
    counts: countsSchema,
    worst: severitySchema,
    findings: z.array(findingSchema),
    components: z.array(boundComponentSchema),
    platformTeam: platformTeamSchema,
    planes: z.array(seenPlaneSchema),
    stores: z.record(seenStoreSchema),
  } satisfies Fields<EnvironmentBindingsDto>);
