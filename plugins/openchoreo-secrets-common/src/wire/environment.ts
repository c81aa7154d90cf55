import { z } from 'zod/v3';
import { causeSchema, type CauseDto } from './health';
import type { Fields, WireSchema } from './schema';

/** What is deployed of a component in one environment; how its secrets are stands in the report. @public */
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
  /** Troubles of the environment as a whole, such as a failed render. */
  readonly causes: readonly CauseDto[];
}

export const environmentSchema: WireSchema<EnvironmentDto> = z.object({
  name: z.string(),
  production: z.boolean(),
  planeId: z.string().optional(),
  storeId: z.string().optional(),
  deployment: z.enum(['active', 'undeployed', 'notDeployed', 'unknown']),
  release: z.string().optional(),
  namespace: z.string().optional(),
  causes: z.array(causeSchema),
} satisfies Fields<EnvironmentDto>);
