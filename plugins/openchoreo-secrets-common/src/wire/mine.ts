import { z } from 'zod/v3';
import { componentRefSchema, type ComponentRefDto } from './componentRef';
import { findingKeysSchema, type FindingKeysDto } from './findingKeys';
import { countsSchema, severitySchema, type CountsDto } from './health';
import type { Severity } from '../health/health';
import {
  platformTeamSchema,
  seenPlaneSchema,
  type SeenPlaneDto,
} from './plane';
import { reportSchema, type ReportDto } from './report';
import type { Fields, WireSchema } from './schema';
import { seenStoreSchema, type SeenStoreDto } from './store';

/** What one of the reader's own has in one environment. @public */
export interface OwnedPlaceDto {
  readonly environment: string;
  readonly production: boolean;
  readonly counts: CountsDto;
  /** Also of what shows in no secret. */
  readonly worst: Severity;
  /** Secrets without which no new pod starts. */
  readonly blocking: number;
  /** Secrets that serve an old value. */
  readonly old: number;
}

/** A component or a managed resource that the reader owns, and may see. @public */
export interface OwnedDto {
  readonly kind: 'component' | 'resource';
  readonly of: ComponentRefDto;
  readonly worst: Severity;
  /** In the order of promotion; those in which it has no secrets are left out. */
  readonly environments: readonly OwnedPlaceDto[];
}

/** The answer of `GET /v1/mine`: what the reader owns, as far as the reader may see it. @public */
export interface MineDto {
  /** Its places are what is owned. */
  readonly report: ReportDto;
  /** Worst first. */
  readonly owned: readonly OwnedDto[];
  /** The environments that any of it is in, in the order of promotion. */
  readonly environments: readonly string[];
  /** Of findings that lie in keys, in the order of the report. */
  readonly findingKeys: readonly FindingKeysDto[];
  /** Those that keys of findings are taken from. */
  readonly stores: Readonly<Record<string, SeenStoreDto>>;
  /** Entity ref of the team to ask, where names of planes and stores are withheld. */
  readonly platformTeam?: string;
  readonly planes: readonly SeenPlaneDto[];
}

const placeSchema: WireSchema<OwnedPlaceDto> = z.object({
  environment: z.string(),
  production: z.boolean(),
  counts: countsSchema,
  worst: severitySchema,
  blocking: z.number().int(),
  old: z.number().int(),
} satisfies Fields<OwnedPlaceDto>);

const ownedSchema: WireSchema<OwnedDto> = z.object({
  kind: z.enum(['component', 'resource']),
  of: componentRefSchema,
  worst: severitySchema,
  environments: z.array(placeSchema),
} satisfies Fields<OwnedDto>);

/** What the reader owns. @public */
export const mineSchema: WireSchema<MineDto> = z.object({
  report: reportSchema,
  owned: z.array(ownedSchema),
  environments: z.array(z.string()),
  findingKeys: z.array(findingKeysSchema),
  stores: z.record(seenStoreSchema),
  platformTeam: platformTeamSchema,
  planes: z.array(seenPlaneSchema),
} satisfies Fields<MineDto>);
