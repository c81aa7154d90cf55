import { z } from 'zod/v3';
import type { Severity } from '../health/health';
import { componentRefSchema, type ComponentRefDto } from './componentRef';
import { severitySchema } from './health';
import {
  platformTeamSchema,
  seenPlaneSchema,
  type SeenPlaneDto,
} from './plane';
import type { Fields, WireSchema } from './schema';

/** A component that depends on what one key takes. @public */
export interface AlsoUserDto {
  readonly component: ComponentRefDto;
  readonly environments: readonly string[];
  /** `reference` is the nearer tie. */
  readonly by: 'reference' | 'remoteKey';
  readonly worst: Severity;
}

/** The answer of `GET /v1/entities/:kind/:namespace/:name/also-used-by?row=&environment=`. @public */
export interface AlsoUsedByDto {
  readonly alsoUsedBy: readonly AlsoUserDto[];
  /** Entity ref of the team to ask, where names of planes and stores are withheld. */
  readonly platformTeam?: string;
  readonly planes: readonly SeenPlaneDto[];
}

const alsoUserSchema: WireSchema<AlsoUserDto> = z.object({
  component: componentRefSchema,
  environments: z.array(z.string()),
  by: z.enum(['reference', 'remoteKey']),
  worst: severitySchema,
} satisfies Fields<AlsoUserDto>);

/** Who else depends on what one key takes. @public */
export const alsoUsedBySchema: WireSchema<AlsoUsedByDto> = z.object({
  alsoUsedBy: z.array(alsoUserSchema),
  platformTeam: platformTeamSchema,
  planes: z.array(seenPlaneSchema),
} satisfies Fields<AlsoUsedByDto>);
