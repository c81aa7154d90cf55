import { z } from 'zod/v3';
import { componentRefSchema, type ComponentRefDto } from './componentRef';
import { countsSchema, type CountsDto } from './health';
import { planeSchema, type PlaneDto } from './plane';
import type { Fields, WireSchema } from './schema';
import { secretRowSchema, type SecretRowDto } from './secretRow';

/** Who uses what a reference or a remote key is filtered for, over all that match. @public */
export interface SecretsUsedDto {
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

/** Values that each filter could take. @public */
export interface SecretsFacetsDto {
  readonly plane: readonly string[];
  readonly environment: readonly string[];
  readonly project: readonly string[];
  readonly store: readonly string[];
  readonly verdict: readonly string[];
  readonly cause: readonly string[];
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
  /** Present where a reference or a remote key is filtered for. */
  readonly used?: SecretsUsedDto;
  readonly facets: SecretsFacetsDto;
  readonly planes: readonly PlaneDto[];
}

const usedSchema: WireSchema<SecretsUsedDto> = z.object({
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

const facetsSchema: WireSchema<SecretsFacetsDto> = z.object({
  plane: z.array(z.string()),
  environment: z.array(z.string()),
  project: z.array(z.string()),
  store: z.array(z.string()),
  verdict: z.array(z.string()),
  cause: z.array(z.string()),
} satisfies Fields<SecretsFacetsDto>);

/** The answer of `GET /v1/secrets`. @public */
export const secretsAnswerSchema: WireSchema<SecretsAnswerDto> = z.object({
  rows: z.array(secretRowSchema),
  offset: z.number().int(),
  limit: z.number().int(),
  matching: z.number().int(),
  total: z.number().int(),
  counts: countsSchema,
  used: usedSchema.optional(),
  facets: facetsSchema,
  planes: z.array(planeSchema),
} satisfies Fields<SecretsAnswerDto>);
