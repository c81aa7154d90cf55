import { resources } from '../apiserver/resources';
import { ClusterLog, KubeObject } from '../log';
import { ObjectBehaviour } from './behaviour';
import { stepClusterExternalSecret } from './clusterExternalSecretStep';
import { EventRecorder } from './eventRecorder';
import { stepExternalSecret } from './externalSecretStep';
import { listAt, textAt } from './fields';
import { lacksFinalizer, withFinalizer, withoutFinalizers } from './finalizers';
import { keyOf, parseKey, RECONCILED } from './kinds';
import { OperatorTraits } from './operatorTraits';
import { leftAlone, Next, Outcome, Surroundings } from './outcome';
import { stepPushSecret } from './pushSecretStep';
import { onAGoodDay, Provider } from './remoteStore';
import { storeKey } from './storeRef';
import { stepStore } from './storeStep';
import { readExternalSecret } from './externalSecretSpec';
import { TargetStore } from './targetStore';

/** What a reconciler works with. */
export interface ReconcilerParts {
  readonly log: ClusterLog;
  /** By `storeKey`. */
  readonly providers: ReadonlyMap<string, Provider>;
  /** By `keyOf`. */
  readonly behaviours: ReadonlyMap<string, ObjectBehaviour>;
  readonly targets: TargetStore;
  readonly events: EventRecorder;
  readonly traits: OperatorTraits;
  readonly controllerClass: string;
  readonly clusterStoresOff: boolean;
}

/** How a reconcile is to be played when history is made up. */
export interface Replay {
  readonly at: number;
  readonly forced?: boolean;
  /** Everything worked then, whatever is wrong today. */
  readonly goodDay?: boolean;
}

/** Carries out what the steps decide: reads the cluster, writes status, Secrets and Events. */
export class Reconciler {
  readonly #parts: ReconcilerParts;

  constructor(parts: ReconcilerParts) {
    this.#parts = parts;
  }

  /** Reconciles one object now; undefined when it is gone. */
  reconcile(key: string): Next | undefined {
    const object = this.#read(key);
    if (!object) return undefined;
    const now = this.#parts.log.wallNow();
    if (object.metadata.deletionTimestamp) return this.#finalize(object);
    if (object.kind === 'ClusterExternalSecret') return this.#spread(object);
    const outcome = this.#decide(object, { at: now });
    this.#carryOut(object, outcome);
    for (const note of outcome.events) this.#parts.events.record(object, note);
    return outcome.next;
  }

  /** Plays a reconcile at a moment of the past; Events are returned, not recorded. */
  replay(key: string, replay: Replay): Outcome {
    const object = this.#read(key);
    if (!object) return leftAlone;
    if (object.kind === 'ClusterExternalSecret') {
      return { events: [], next: this.#spread(object) };
    }
    const outcome = this.#decide(object, replay);
    this.#carryOut(object, outcome);
    return outcome;
  }

  #read(key: string): KubeObject | undefined {
    const { kind, ...name } = parseKey(key);
    return this.#parts.log.get(RECONCILED[kind], name);
  }

  #decide(object: KubeObject, replay: Replay): Outcome {
    const { providers } = this.#parts;
    const around = this.#surroundings(replay);
    switch (object.kind) {
      case 'ExternalSecret':
        return stepExternalSecret(object, around);
      case 'PushSecret':
        return stepPushSecret(object, around);
      default: {
        const real = providers.get(keyOf(object));
        const provider = real && replay.goodDay ? onAGoodDay(real) : real;
        return stepStore(object, provider, around);
      }
    }
  }

  #surroundings({ at, forced, goodDay }: Replay): Surroundings {
    const { log, providers, targets, behaviours } = this.#parts;
    const { traits, controllerClass, clusterStoresOff } = this.#parts;
    return {
      now: at,
      traits,
      controllerClass,
      clusterStoresOff,
      store: ({ kind, name }, namespace) =>
        kind === 'ClusterSecretStore'
          ? log.get(resources.clustersecretstores, { name })
          : log.get(resources.secretstores, { namespace, name }),
      provider: (ref, namespace) => {
        const provider = providers.get(storeKey(ref, namespace));
        return provider && goodDay ? onAGoodDay(provider) : provider;
      },
      forced,
      everyStoreReady: goodDay,
      namespaceLabels: name =>
        log.get(resources.namespaces, { name })?.metadata.labels ?? {},
      target: (namespace, name) => targets.get(namespace, name),
      behaviour: object =>
        (goodDay ? undefined : behaviours.get(keyOf(object))) ?? {},
    };
  }

  #carryOut(object: KubeObject, { status, target }: Outcome): void {
    const { log, targets, traits } = this.#parts;
    const { namespace = '' } = object.metadata;
    if (target) {
      const { target: name } = readExternalSecret(object);
      if (target.kind === 'delete') targets.remove(namespace, name);
      else targets.write(object, name, target);
    }
    const ref = RECONCILED[object.kind];
    if (lacksFinalizer(object, traits)) {
      log.modify(ref, object.metadata, withFinalizer);
    }
    if (status) log.patchStatus(ref, object.metadata, status);
  }

  /** An owned Secret goes with its owner, as the garbage collector has it. */
  collect(object: KubeObject): void {
    if (object.kind !== 'ExternalSecret') return;
    const { targets } = this.#parts;
    const { namespace = '', uid } = object.metadata;
    const { target: name } = readExternalSecret(object);
    if (targets.get(namespace, name)?.owner?.uid === uid) {
      targets.remove(namespace, name);
    }
  }

  #finalize(object: KubeObject): Next {
    const { log } = this.#parts;
    log.modify(RECONCILED[object.kind], object.metadata, withoutFinalizers);
    return { kind: 'never' };
  }

  #spread(object: KubeObject): Next {
    const { log } = this.#parts;
    const outcome = stepClusterExternalSecret(object, {
      namespaces: log.list(resources.namespaces),
      child: (namespace, name) =>
        log.get(resources.externalsecrets, { namespace, name }),
    });
    for (const draft of outcome.create) {
      log.create(resources.externalsecrets, draft);
    }
    log.patchStatus(
      resources.clusterexternalsecrets,
      object.metadata,
      outcome.status,
    );
    return outcome.next;
  }
}

/** The ExternalSecrets whose target is a Secret of this name. */
export function ownersOf(
  log: ClusterLog,
  secret: KubeObject,
): readonly string[] {
  const { namespace } = secret.metadata;
  const owner = listAt(secret, 'metadata', 'ownerReferences').find(
    item => textAt(item, 'kind') === 'ExternalSecret',
  );
  const name = textAt(owner, 'name');
  const found = name && log.get(resources.externalsecrets, { namespace, name });
  return found ? [keyOf(found)] : [];
}
