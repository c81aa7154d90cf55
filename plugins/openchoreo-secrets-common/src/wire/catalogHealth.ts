import { z } from 'zod/v3';
import { componentRefSchema, type ComponentRefDto } from './componentRef';
import type { Fields, WireSchema } from './schema';

/** The vocabulary of the annotation `openchoreo.io/secret-health`; `none`: it uses no secrets. @public */
export const CATALOG_HEALTHS = [
  'healthy',
  'warning',
  'failing',
  'unknown',
  'none',
] as const;

/** Coarse health of an entity. @public */
export type CatalogHealth = (typeof CATALOG_HEALTHS)[number];

/** What is stamped on an entity. @public */
export interface CatalogStampDto {
  readonly health: CatalogHealth;
  /** Names of environments in which something fails, sorted. */
  readonly failingEnvironments: readonly string[];
}

/** @public */
export interface ComponentStampDto extends CatalogStampDto {
  readonly component: ComponentRefDto;
}

/** @public */
export interface SystemStampDto extends CatalogStampDto {
  readonly namespace: string;
  readonly project: string;
}

/** @public */
export interface EnvironmentStampDto extends CatalogStampDto {
  readonly namespace: string;
  readonly name: string;
}

/** @public */
export interface PlaneStampDto extends CatalogStampDto {
  /** `Kind/namespace/name` or `Kind/name`. */
  readonly id: string;
}

/** The answer of `GET /v1/catalog-health`: coarse health of all entities, for the catalog module. @public */
export interface CatalogHealthAnswerDto {
  readonly components: readonly ComponentStampDto[];
  readonly systems: readonly SystemStampDto[];
  readonly environments: readonly EnvironmentStampDto[];
  readonly planes: readonly PlaneStampDto[];
}

const health = z.enum(CATALOG_HEALTHS);

/** Coarse health of an entity. @public */
export const catalogHealthSchema: WireSchema<CatalogHealth> = health;

const stamp = {
  health,
  failingEnvironments: z.array(z.string()),
} satisfies Fields<CatalogStampDto>;

/** The answer of `GET /v1/catalog-health`. @public */
export const catalogHealthAnswerSchema: WireSchema<CatalogHealthAnswerDto> =
  z.object({
    components: z.array(
      z.object({
        ...stamp,
        component: componentRefSchema,
      } satisfies Fields<ComponentStampDto>),
    ),
    systems: z.array(
      z.object({
        ...stamp,
        namespace: z.string(),
        project: z.string(),
      } satisfies Fields<SystemStampDto>),
    ),
    environments: z.array(
      z.object({
        ...stamp,
        namespace: z.string(),
        name: z.string(),
      } satisfies Fields<EnvironmentStampDto>),
    ),
    planes: z.array(
      z.object({ ...stamp, id: z.string() } satisfies Fields<PlaneStampDto>),
    ),
  } satisfies Fields<CatalogHealthAnswerDto>);
