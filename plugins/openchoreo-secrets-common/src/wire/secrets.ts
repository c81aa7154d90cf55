import { z } from 'zod/v3';
import { componentRefSchema, type ComponentRefDto } from './componentRef';
import { countsSchema, type CountsDto } from './health';
import {
  planeSchema,
  platformTeamSchema,
  seenPlaneSchema,
  type PlaneDto,
  type SeenPlaneDto,
} from './plane';
import type { Fields, WireSchema } from './schema';
import { secretRowSchema, type SecretRowDto } from './secretRow';

/** Who uses a reference or a remote key that is asked after, over all that match. @public */
export interface SecretsUsedDto {
  /** The remote key that the words are, to the letter; its users are told whatever else is filtered for. */
  readonly remoteKey?: string;
  /** How many components, listed or not. */
  readonly components: number;
  /** How many environments of them. */
  readonly environments: number;
  /** Secrets that match and that no component owns. */
  readonly others: number;
  /** The first of them, by name. */
  readonly by: readonly {
    readonly component: ComponentRefDto;
    readonly environments: readonly string[];
  }[];
}

/** What a filter could take, and how many that leaves of what the other filters do. @public */
export interface FacetDto {
  readonly value: string;
  readonly count: number;
}

/** The values of each filter. @public */
export interface SecretsFacetsDto {
  readonly severity: readonly FacetDto[];
  readonly namespace: readonly FacetDto[];
  readonly plane: readonly FacetDto[];
  readonly environment: readonly FacetDto[];
  readonly project: readonly FacetDto[];
  readonly store: readonly FacetDto[];
  readonly verdict: readonly FacetDto[];
  readonly cause: readonly FacetDto[];
  readonly owner: readonly FacetDto[];
}

/** The answer of `GET /v1/secrets`: one page, with the numbers of all that match. @public */
export interface SecretsAnswerDto {
  readonly rows: readonly SecretRowDto[];
  readonly offset: number;
  readonly limit: number;
  /** How many match the filters. */
  readonly matching: number;
  /** How many there are without filters. */
  readonly total: number;
  readonly counts: CountsDto;
  /** Present where a reference or a remote key is filtered for, or the words are a remote key. */
  readonly used?: SecretsUsedDto;
  readonly facets: SecretsFacetsDto;
  readonly planes: readonly PlaneDto[];
}

/** The answer of `GET /v1/mine/secrets`: one page of the secrets of what the reader owns, as far as the reader may see it. @public */
export interface MySecretsDto extends Omit<SecretsAnswerDto, 'planes'> {
  /** More is theirs in the catalog, whose secrets they may not see. */
  readonly hidden: boolean;
  /** How many of theirs nothing is known of: that they have no rows is not that they have no secrets. */
  readonly untold: number;
  /** Entity ref of the team to ask, where names of planes and stores are withheld. */
  readonly platformTeam?: string;
  readonly planes: readonly SeenPlaneDto[];
}

const usedSchema: WireSchema<SecretsUsedDto> = z.object({
  remoteKey: z.string().optional(),
  components: z.number().int(),
  environments: z.number().int(),
  others: z.number().int(),
  by: z.array(
    z.object({
      component: componentRefSchema,
      environments: z.array(z.string()),
    } satisfies Fields<SecretsUsedDto['by'][number]>),
  ),
} satisfies Fields<SecretsUsedDto>);

const facetSchema: WireSchema<readonly FacetDto[]> = z.array(
  z.object({
    value: z.string(),
    count: z.number().int(),
  } satisfies Fields<FacetDto>),
);

const facetsSchema: WireSchema<SecretsFacetsDto> = z.object({
  severity: facetSchema,
  namespace: facetSchema,
  plane: facetSchema,
  environment: facetSchema,
  project: facetSchema,
  store: facetSchema,
  verdict: facetSchema,
  cause: facetSchema,
  owner: facetSchema,
} satisfies Fields<SecretsFacetsDto>);

const pageFields = {
  rows: z.array(secretRowSchema),
  offset: z.number().int(),
  limit: z.number().int(),
  matching: z.number().int(),
  total: z.number().int(),
  counts: countsSchema,
  used: usedSchema.optional(),
  facets: facetsSchema,
} satisfies Fields<Omit<SecretsAnswerDto, 'planes'>>;

/** The answer of `GET /v1/secrets`. @public */
export const secretsAnswerSchema: WireSchema<SecretsAnswerDto> = z.object({
  ...pageFields,
  planes: z.array(planeSchema),
} satisfies Fields<SecretsAnswerDto>);

/** The answer of `GET /v1/mine/secrets`. @public */
export const mySecretsSchema: WireSchema<MySecretsDto> = z.object({
  ...pageFields,
  hidden: z.boolean(),
  untold: z.number().int(),
  platformTeam: platformTeamSchema,
  planes: z.array(seenPlaneSchema),
} satisfies Fields<MySecretsDto>);
