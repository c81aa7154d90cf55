import { z } from 'zod';
import { componentRefSchema } from './componentRef';

/** The vocabulary of the annotation `openchoreo.io/secret-health`. @public */
export const CATALOG_HEALTHS = [
  'healthy',
  'warning',
  'failing',
  'unknown',
  'none',
] as const;

/** `none`: it uses no secrets. @public */
export const catalogHealthSchema = z.enum(CATALOG_HEALTHS);

/** @public */
export type CatalogHealth = z.infer<typeof catalogHealthSchema>;

const stamped = {
  health: catalogHealthSchema,
  /** Names of environments in which something fails, sorted. */
  failingEnvironments: z.array(z.string()),
};

/** `GET /v1/catalog-health`: coarse health of all entities, for the catalog module. @public */
export const catalogHealthAnswerSchema = z.object({
  components: z.array(z.object({ component: componentRefSchema, ...stamped })),
  systems: z.array(
    z.object({ namespace: z.string(), project: z.string(), ...stamped }),
  ),
  environments: z.array(
    z.object({ namespace: z.string(), name: z.string(), ...stamped }),
  ),
  /** By `Kind/namespace/name` or `Kind/name`. */
  planes: z.array(z.object({ id: z.string(), ...stamped })),
});

/** @public */
export type CatalogHealthAnswerDto = z.infer<typeof catalogHealthAnswerSchema>;
