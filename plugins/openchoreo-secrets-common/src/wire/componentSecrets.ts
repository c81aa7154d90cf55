import { z } from 'zod/v3';
import type { Severity } from '../health/health';
import { buildSchema, type BuildDto } from './build';
import { environmentSchema, type EnvironmentDto } from './environment';
import { findingSchema, type FindingDto } from './finding';
import { causeSchema, severitySchema, type CauseDto } from './health';
import { reportSchema, type ReportDto } from './report';
import { rowSchema, type RowDto } from './row';
import { runningBuildsSchema, type RunningBuildsDto } from './runningBuilds';
import type { Fields, WireSchema } from './schema';
import { timeSchema, type WireTime } from './time';

/** The numbers of a component. @public */
export interface SecretsSummaryDto {
  /** Number of keys (rows). */
  readonly keys: number;
  /** Keys with at least one culprit cell (warning or error). */
  readonly attention: number;
  /** Keys that keep new pods from starting. */
  readonly blocking: number;
  readonly heldBack: number;
  readonly unknownCells: number;
  readonly cells: number;
  /** Cells that are delivered by an object and not followed key by key: not among those known to be current. */
  readonly notFollowed?: number;
  readonly worst: Severity;
  /** Builds that have not ended; absent where there are none. */
  readonly builds?: RunningBuildsDto;
  /** The oldest last success among synced cells. */
  readonly oldestRefreshAt?: WireTime;
}

/** The secrets of one component, or of one managed resource. @public */
export interface ComponentSecretsDto {
  readonly namespace: string;
  readonly project: string;
  readonly name: string;
  /** `starting` and `unknown`: what the component uses cannot be told; then `cause` says why. */
  readonly state: 'known' | 'starting' | 'unknown';
  readonly cause?: CauseDto;
  readonly report: ReportDto;
  readonly environments: readonly EnvironmentDto[];
  readonly rows: readonly RowDto[];
  readonly findings: readonly FindingDto[];
  readonly summary: SecretsSummaryDto;
  /** Recent builds, newest first; absent where there are none or for a System. */
  readonly builds?: readonly BuildDto[];
}

const summarySchema: WireSchema<SecretsSummaryDto> = z.object({
  keys: z.number().int(),
  attention: z.number().int(),
  blocking: z.number().int(),
  heldBack: z.number().int(),
  unknownCells: z.number().int(),
  cells: z.number().int(),
  notFollowed: z.number().int().optional(),
  worst: severitySchema,
  builds: runningBuildsSchema.optional(),
  oldestRefreshAt: timeSchema.optional(),
} satisfies Fields<SecretsSummaryDto>);

export const componentSecretsSchema: WireSchema<ComponentSecretsDto> = z.object(
  {
    namespace: z.string(),
    project: z.string(),
    name: z.string(),
    state: z.enum(['known', 'starting', 'unknown']),
    cause: causeSchema.optional(),
    report: reportSchema,
    environments: z.array(environmentSchema),
    rows: z.array(rowSchema),
    findings: z.array(findingSchema),
    summary: summarySchema,
    builds: z.array(buildSchema).optional(),
  } satisfies Fields<ComponentSecretsDto>,
);
