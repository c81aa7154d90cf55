import type { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { whyUnheard } from '../pull/unheard';
import { withinDeadline } from '../pull/withinDeadline';
import { currentStamp, type Knowledge } from '../stamp/currentStamp';
import type { StampedEntities } from './stampedEntities';

/** How many entities the catalog is asked to look at again after one pull; the rest follow after the next. */
const MOST = 100;

/** For one question to the catalog. */
const DEADLINE_MS = 10_000;

interface Options {
  readonly auth: AuthService;
  readonly catalog: CatalogService;
  readonly logger: LoggerService;
  readonly stamped: StampedEntities;
}

/** Asks the catalog to process entities whose stamp is outdated now, rather than when their turn comes. */
export async function refreshOutdated(
  { auth, catalog, logger, stamped }: Options,
  known: Knowledge,
  signal: AbortSignal,
): Promise<void> {
  // Before the first answer each entity has its own, kept with it.
  if (!known.heard) return;
  const outdated = stamped.outdated(key => currentStamp(key, known), MOST);
  try {
    const credentials = await auth.getOwnServiceCredentials();
    for (const entityRef of outdated) {
      if (signal.aborted) return;
      // Processing remembers it again; one that is gone is asked for once.
      stamped.forget(entityRef);
      await withinDeadline(DEADLINE_MS, signal, () =>
        catalog.refreshEntity(entityRef, { credentials }),
      );
    }
  } catch (error) {
    // Only later than it could be: the catalog processes each entity anyway.
    logger.debug(`An entity was not refreshed: ${whyUnheard(error)}`);
  }
}
