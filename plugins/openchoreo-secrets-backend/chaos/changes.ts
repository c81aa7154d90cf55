import { resources, type World } from '@internal/plane-simulator';
import type { Random } from './random';

/** Something that happens in a cluster, in one world as in its twin. */
export interface Change {
  readonly what: string;
  readonly make: (world: World) => void;
}

const STATUS = {
  fails: {
    status: 'False',
    reason: 'SecretSyncedError',
    message: 'could not get secret data: password=c4n4ryChangeQx7Zk2',
  },
  succeeds: {
    status: 'True',
    reason: 'SecretSynced',
    message: 'secret synced',
  },
} as const;

/** One of a cluster's ExternalSecrets begins to fail, recovers, or goes. */
export function anyChange(world: World, name: string, random: Random): Change {
  const listed = world.clusters
    .get(name)
    ?.log.list(resources.externalsecrets)
    .map(({ metadata }) => metadata);
  const { namespace, name: secret } = random.of(listed ?? []) ?? {
    name: 'none',
  };
  const key = { namespace, name: secret };
  const how = random.of(['fails', 'succeeds', 'fails', 'succeeds', 'goes']);
  return {
    what: `${namespace}/${secret} ${how}`,
    make: of => {
      const log = of.clusters.get(name)?.log;
      if (!log?.get(resources.externalsecrets, key)) return;
      if (how === 'goes') {
        log.delete(resources.externalsecrets, key);
        return;
      }
      const said = how === 'fails' ? STATUS.fails : STATUS.succeeds;
      const at = `${new Date(log.wallNow()).toISOString().slice(0, 19)}Z`;
      log.modify(resources.externalsecrets, key, old => ({
        ...old,
        status: {
          ...(typeof old.status === 'object' ? old.status : {}),
          ...(how === 'succeeds' && { refreshTime: at }),
          conditions: [{ type: 'Ready', lastTransitionTime: at, ...said }],
        },
      }));
    },
  };
}
