import type {
  AuthService,
  DiscoveryService,
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import type {
  CatalogProcessor,
  CatalogService,
} from '@backstage/plugin-catalog-node';
import type { StampConfig } from '../config/catalogConfig';
import { HealthPull } from '../pull/healthPull';
import { refreshOutdated } from './refreshOutdated';
import { SecretHealthProcessor } from './secretHealthProcessor';
import { StampedEntities } from './stampedEntities';

const DEADLINE_MS = 20_000;

/** What stamping needs of Backstage. */
interface StampServices {
  readonly auth: AuthService;
  readonly catalog: CatalogService;
  readonly discovery: DiscoveryService;
  readonly logger: LoggerService;
  readonly scheduler: SchedulerService;
}

/** Begins to ask for health. @returns what stamps it. */
export async function startStamping(
  { holdForMs, pullEveryMs, trustedOrigins }: StampConfig,
  { auth, catalog, discovery, logger, scheduler }: StampServices,
): Promise<CatalogProcessor> {
  const stamped = new StampedEntities();
  const pull = new HealthPull({
    auth,
    discovery,
    logger,
    now: Date.now,
    deadlineMs: DEADLINE_MS,
  });
  const knowledge = () => ({
    heard: pull.heard(),
    now: Date.now(),
    holdForMs,
  });
  await scheduler.scheduleTask({
    id: 'openchoreo-secrets-health',
    frequency: { milliseconds: pullEveryMs },
    timeout: { minutes: 1 },
    // Each process stamps from what it heard itself.
    scope: 'local',
    fn: async signal => {
      await pull.pull(signal);
      await refreshOutdated(
        { auth, catalog, logger, stamped },
        knowledge(),
        signal,
      );
    },
  });
  return new SecretHealthProcessor({ knowledge, stamped, trustedOrigins });
}
