import { z } from 'zod/v3';
import type { Severity } from '../health/health';
import { entityRefSchema, type EntityRefDto } from './entityRef';
import { severitySchema, type CountsDto } from './health';
import { findingKeysSchema, type FindingKeysDto } from './findingKeys';
import {
  HEADLINE_STATES,
  keysSchema,
  type HeadlineDto,
  type KeysDto,
} from './headline';
import { PLACE_STATES, type PlaceState } from './place';
import {
  platformTeamSchema,
  seenPlaneSchema,
  type SeenPlaneDto,
} from './plane';
import { reportSchema, type ReportDto } from './report';
import { known, type Fields, type WireSchema } from './schema';
import { seenStoreSchema, type SeenStoreDto } from './store';

/** An environment of at least one component of a project. @public */
export interface ProjectEnvironmentDto {
  readonly name: string;
  readonly production: boolean;
  readonly planeId?: string;
  /** The store the plane refers to. */
  readonly storeId?: string;
}

/** What a component of a project has in one environment: its own answer tells it key by key. @public */
export interface ProjectCellDto {
  /** Its place in the environments of the answer. */
  readonly environment: number;
  readonly state: PlaceState;
  /** What is not counted is not there. */
  readonly counts: Partial<CountsDto>;
  /** Of what counts as ok: secrets that are taken as optional and are not delivered; absent where there are none. */
  readonly optionalMissing?: number;
  /** Also of what shows in no secret. */
  readonly worst: Severity;
  /** Secrets without which no new pod starts. */
  readonly blocking: number;
  /** The findings of the report that lie here: their places in its list. */
  readonly findings: readonly number[];
}

/** A component of a project; its name, and what it amounts to, stand in the place of the report. @public */
export interface ProjectComponentDto {
  /** Of its place in the report. */
  readonly id: string;
  /** What can be said of it at all. */
  readonly state: HeadlineDto['state'];
  readonly keys: KeysDto;
  /** All that it uses, also where nothing is deployed. */
  readonly rows: number;
  /** Those of them that work in an earlier environment, and fail in a later one. */
  readonly gaps: number;
  /** Those that the reader sees, in the order of environments. */
  readonly cells: readonly ProjectCellDto[];
}

/** The answer of `GET /v1/entities/:kind/:namespace/:name/secrets` for a System. @public */
export interface ProjectSecretsDto {
  readonly entity: EntityRefDto;
  readonly scope: 'system';
  /** Its places are the components that the caller may see. */
  readonly report: ReportDto;
  /** In the order of promotion. */
  readonly environments: readonly ProjectEnvironmentDto[];
  /** One for each place of the report, in its order. */
  readonly components: readonly ProjectComponentDto[];
  /** Of findings that lie in keys, in the order of the report. */
  readonly findingKeys: readonly FindingKeysDto[];
  /** Entity ref of the team to ask, where names of planes and stores are withheld. */
  readonly platformTeam?: string;
  readonly planes: readonly SeenPlaneDto[];
  readonly stores: Readonly<Record<string, SeenStoreDto>>;
}

const environmentSchema: WireSchema<ProjectEnvironmentDto> = z.object({
  name: z.string(),
  production: z.boolean(),
  planeId: z.string().optional(),
  storeId: z.string().optional(),
} satisfies Fields<ProjectEnvironmentDto>);

const count = z.number().int().optional();

const countsSchema: WireSchema<Partial<CountsDto>> = z.object({
  critical: count,
  warning: count,
  unknown: count,
  atRisk: count,
  waiting: count,
  ok: count,
  heldBack: count,
} satisfies Fields<Partial<CountsDto>>);

const cellSchema: WireSchema<ProjectCellDto> = z.object({
  environment: z.number().int(),
  state: known(PLACE_STATES, 'unknown'),
  counts: countsSchema,
  optionalMissing: z.number().int().optional(),
  worst: severitySchema,
  blocking: z.number().int(),
  findings: z.array(z.number().int()),
} satisfies Fields<ProjectCellDto>);

const componentSchema: WireSchema<ProjectComponentDto> = z.object({
  id: z.string(),
  state: known(HEADLINE_STATES, 'unknown'),
  keys: keysSchema,
  rows: z.number().int(),
  gaps: z.number().int(),
  cells: z.array(cellSchema),
} satisfies Fields<ProjectComponentDto>);

/** The answer of `GET /v1/entities/:kind/:namespace/:name/secrets` for a System. @public */
export const projectSecretsSchema: WireSchema<ProjectSecretsDto> = z.object({
  entity: entityRefSchema,
  scope: z.enum(['system']),
  report: reportSchema,
  environments: z.array(environmentSchema),
  components: z.array(componentSchema),
  findingKeys: z.array(findingKeysSchema),
  platformTeam: platformTeamSchema,
  planes: z.array(seenPlaneSchema),
  stores: z.record(seenStoreSchema),
} satisfies Fields<ProjectSecretsDto>);
