import type { CatalogProcessorCache } from '@backstage/plugin-catalog-node';
import { catalogHealthSchema } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { z } from 'zod/v3';
import type { Kept } from '../stamp/currentStamp';

const KEY = 'stamp';

const keptSchema = z.object({
  scope: z.string(),
  health: catalogHealthSchema,
  failingEnvironments: z.array(z.string()),
  at: z.number(),
});

/** What was kept of an entity; undefined when that is nothing, or of another shape than today's. */
export async function readKept(
  cache: CatalogProcessorCache,
): Promise<Kept | undefined> {
  return keptSchema.safeParse(await cache.get(KEY)).data;
}

/** Keeps a stamp with an entity. */
export async function writeKept(
  cache: CatalogProcessorCache,
  { scope, health, failingEnvironments, at }: Kept,
): Promise<void> {
  await cache.set(KEY, {
    scope,
    health,
    failingEnvironments: [...failingEnvironments],
    at,
  });
}
