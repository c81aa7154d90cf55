import { setTimeout } from 'node:timers/promises';
import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import type { JsonObject } from '@backstage/types';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import module from '../index';
import { entityModule } from './entityModule';
import { healthPlugin, type HealthSource } from './healthPlugin';

const TASK = 'openchoreo-secrets-health';
const HEALTH = 'openchoreo.io/secret-health';
const FAILING = 'openchoreo.io/secret-environments-failing';

interface Options {
  readonly entities: readonly Entity[];
  readonly source: () => HealthSource;
  /** Where the database of the catalog lies. */
  readonly directory: string;
  /** `openchoreoSecrets.catalog`. */
  readonly config?: JsonObject;
  /** Processes each entity again and again, rather than once in two minutes. */
  readonly busy?: boolean;
}

function configOf({
  directory,
  config = { enabled: true },
  busy = false,
}: Options) {
  return {
    backend: {
      database: { client: 'better-sqlite3', connection: { directory } },
    },
    catalog: {
      processingInterval: { seconds: busy ? 1 : 120 },
      stitchingStrategy: { mode: 'immediate' },
      rules: [
        { allow: ['Component', 'System', 'Environment', 'Dataplane', 'API'] },
      ],
    },
    openchoreoSecrets: { catalog: config },
  };
}

/** A real catalog with the module. */
export async function runningCatalog(options: Options) {
  const processed = new Map<string, number>();
  const scheduler = mockServices.scheduler();
  const logger = mockServices.rootLogger.mock();
  logger.child.mockReturnValue(logger);
  const backend = await startTestBackend({
    features: [
      catalogPlugin,
      module,
      entityModule(options.entities, name =>
        processed.set(name, (processed.get(name) ?? 0) + 1),
      ),
      healthPlugin(options.source),
      createServiceFactory({
        service: coreServices.scheduler,
        deps: {},
        factory: () => scheduler,
      }),
      logger.factory,
      mockServices.rootConfig.factory({ data: configOf(options) }),
    ],
  });
  const url = `http://127.0.0.1:${backend.server.port()}/api/catalog`;

  async function stamps(query = ''): Promise<Readonly<Record<string, string>>> {
    const response = await fetch(`${url}/entities?${query}`, {
      headers: { Authorization: 'Bearer mock-user-token' },
    });
    const entities: Entity[] = await response.json();
    return Object.fromEntries(
      entities.map(({ metadata: { name, annotations = {} } }) => [
        name,
        [annotations[HEALTH], annotations[FAILING]]
          .filter(each => each !== undefined)
          .join(' '),
      ]),
    );
  }

  return {
    stamps,
    logger,
    pull: () => scheduler.triggerTask(TASK),
    tasks: () => scheduler.getScheduledTasks(),
    stop: () => backend.stop(),
    /** Waits until entities, by default all, were processed, and what came of it is done with. */
    async processedAll(
      names = options.entities.map(({ metadata }) => metadata.name),
    ): Promise<void> {
      // A second time begins only when the first has ended.
      const twice = () => names.every(name => (processed.get(name) ?? 0) > 1);
      while (!twice()) await setTimeout(50);
    },
    /** Waits until there are these entities and no others: what was processed is stitched later. */
    async has(names: readonly string[]): Promise<void> {
      const wanted = [...names].sort().join();
      while (
        Object.keys(await stamps())
          .sort()
          .join() !== wanted
      ) {
        await setTimeout(50);
      }
    },
    /** Waits until entities are stamped as they should be. */
    async becomes(wanted: Readonly<Record<string, string>>): Promise<void> {
      const text = JSON.stringify(Object.entries(wanted).sort());
      for (;;) {
        const now = Object.entries(await stamps()).sort();
        if (JSON.stringify(now) === text) return;
        await setTimeout(50);
      }
    },
  };
}
