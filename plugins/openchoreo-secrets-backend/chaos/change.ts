import { resources, type World } from '@internal/plane-simulator';
import type { Random } from './random';

/** Something that happens in a cluster: in a world that is broken, and as a matter of course in its twin. */
export interface Change {
  readonly what: string;
  readonly make: (world: World, isTwin: boolean) => void;
}

const SECRETS = resources.externalsecrets;

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

/** What becomes of an object. */
export type Fate = keyof typeof STATUS | 'goes';

/** An object, by its name. */
export interface Key {
  readonly namespace?: string;
  readonly name: string;
}

type Log = NonNullable<ReturnType<World['clusters']['get']>>['log'];

/** The ExternalSecrets of a cluster. */
export function secretsIn(world: World, name: string): readonly Key[] {
  const listed = world.clusters.get(name)?.log.list(SECRETS) ?? [];
  return listed.map(({ metadata }) => ({
    namespace: metadata.namespace,
    name: metadata.name,
  }));
}

/** One of a cluster's ExternalSecrets begins to fail, recovers, or goes. */
export function befall(log: Log, key: Key, fate: Fate): void {
  if (!log.get(SECRETS, key)) return;
  if (fate === 'goes') {
    log.delete(SECRETS, key);
    return;
  }
  const at = `${new Date(log.wallNow()).toISOString().slice(0, 19)}Z`;
  log.patchStatus(SECRETS, key, old => ({
    ...(typeof old.status === 'object' ? old.status : {}),
    ...(fate === 'succeeds' && { refreshTime: at }),
    conditions: [{ type: 'Ready', lastTransitionTime: at, ...STATUS[fate] }],
  }));
}

/** Any of them. */
export function anyFate(random: Random): Fate {
  return random.of(['fails', 'succeeds', 'fails', 'succeeds', 'goes']);
}

/** Something happens to a secret of a cluster. */
export function anyChange(world: World, name: string, random: Random): Change {
  const known = secretsIn(world, name);
  const key = known.length > 0 ? random.of(known) : { name: 'none' };
  const fate = anyFate(random);
  return {
    what: `${name}: ${key.namespace}/${key.name} ${fate}`,
    make: of => {
      const log = of.clusters.get(name)?.log;
      if (log) befall(log, key, fate);
    },
  };
}
