import { z } from 'zod/v3';
import { entityRefSchema, type EntityRefDto } from './entityRef';
import {
  platformTeamSchema,
  seenPlaneSchema,
  type SeenPlaneDto,
} from './plane';
import { reportSchema, type ReportDto } from './report';
import type { Fields, WireSchema } from './schema';
import { seenStoreSchema, type SeenStoreDto } from './store';

/**
 * The answer of `GET /v1/entities/:kind/:namespace/:name/bindings` of an
 * Environment: the plane and the store it is bound to, and the health of what
 * the caller may see in it.
 * @public
 */
export interface EnvironmentBindingsDto {
  readonly entity: EntityRefDto;
  readonly production: boolean;
  readonly planeId?: string;
  /** The store that the plane refers to. */
  readonly storeId?: string;
  /** Its places are the components there. */
  readonly report: ReportDto;
  /** Entity ref of the team to ask, where names of planes and stores are withheld. */
  readonly platformTeam?: string;
  readonly planes: readonly SeenPlaneDto[];
  readonly stores: Readonly<Record<string, SeenStoreDto>>;
}

/** The answer of `GET /v1/entities/:kind/:namespace/:name/bindings`. @public */
export const environmentBindingsSchema: WireSchema<EnvironmentBindingsDto> =
  z.object({
    entity: entityRefSchema,
    production: z.boolean(),
    planeId: z.string().optional(),
    storeId: z.string().optional(),
    report: reportSchema,
    platformTeam: platformTeamSchema,
    planes: z.array(seenPlaneSchema),
    stores: z.record(seenStoreSchema),
  } satisfies Fields<EnvironmentBindingsDto>);
