import { z } from 'zod/v3';
import type { Severity } from '../health/health';
import {
  causeSchema,
  countsSchema,
  severitySchema,
  type CauseDto,
  type CountsDto,
} from './health';
import type { Fields, WireSchema } from './schema';

/** One environment of a component, in pipeline order. @public */
export interface EnvironmentDto {
  readonly name: string;
  readonly production: boolean;
  readonly planeId?: string;
  /** The store the plane refers to. */
  readonly storeId?: string;
  readonly deployment: 'active' | 'undeployed' | 'notDeployed' | 'unknown';
  readonly release?: string;
  /** The namespace in the plane. */
  readonly namespace?: string;
  /** The current workload differs from the released one. */
  readonly changedNotReleased: boolean;
  /** Troubles of the environment as a whole, such as a failed render. */
  readonly causes: readonly CauseDto[];
  /** Cells per severity; held back cells are counted apart. */
  readonly counts: CountsDto;
  readonly worst: Severity;
}

export const environmentSchema: WireSchema<EnvironmentDto> = z.object({
  name: z.string(),
  production: z.boolean(),
  planeId: z.string().optional(),
  storeId: z.string().optional(),
  deployment: z.enum(['active', 'undeployed', 'notDeployed', 'unknown']),
  release: z.string().optional(),
  namespace: z.string().optional(),
  changedNotReleased: z.boolean(),
  causes: z.array(causeSchema),
  counts: countsSchema,
  worst: severitySchema,
} satisfies Fields<EnvironmentDto>);
