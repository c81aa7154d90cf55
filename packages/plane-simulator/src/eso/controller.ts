import { Change, ClusterLog, KubeObject, LogEvent, resourceId } from '../log';
import { resources } from '../apiserver/resources';
import { attemptsWithin, backoffMs } from './backoff';
import { ObjectBehaviour } from './behaviour';
import { readyOf } from './condition';
import { EventRecorder } from './eventRecorder';
import { textAt, timeAt } from './fields';
import { concernsController, keyOf, RECONCILED } from './kinds';
import { Next } from './outcome';
import { OperatorTraits, traitsOf } from './operatorTraits';
import { ownersOf, Reconciler } from './reconciler';
import { Provider } from './remoteStore';
import { SecretTargets, TargetStore } from './targetStore';
import { UnreadableObjects } from './unreadableObjects';
import { WorkQueue } from './workQueue';

const SWEEP_MS = 60_000;

/** What could not be listed is tried again within a minute. */
const RELIST_MS = 30_000;

/** @public */
export interface EsoControllerOptions {
  readonly log: ClusterLog;
  /** Like `v2.9.0`: releases differ in what they do. */
  readonly version: string;
  /** Fake providers, by `Kind/name` or `Kind/namespace/name` of their store. */
  readonly providers?: ReadonlyMap<string, Provider>;
  /** What goes wrong with single objects, by `Kind/namespace/name`. */
  readonly behaviours?: ReadonlyMap<string, ObjectBehaviour>;
  readonly controllerClass?: string;
  readonly clusterStoresOff?: boolean;
  /** Secrets of the cluster, when absent. */
  readonly targets?: TargetStore;
}

/**
 * The External Secrets Operator of one cluster: it reconciles what stands in
 * the cluster's log, on the log's clock, against providers that know names
 * only.
 *
 * @public
 */
export class EsoController {
  readonly traits: OperatorTraits;
  readonly reconciler: Reconciler;
  readonly events: EventRecorder;
  readonly #log: ClusterLog;
  readonly #queue: WorkQueue;
  readonly #failures = new Map<string, number>();
  readonly #unreadable = new UnreadableObjects();
  #unsubscribe: (() => void) | undefined;
  #cancelSweep: (() => void) | undefined;

  constructor(options: EsoControllerOptions) {
    const { log } = options;
    this.#log = log;
    this.traits = traitsOf(options.version);
    this.events = new EventRecorder(log);
    this.reconciler = new Reconciler({
      log,
      providers: options.providers ?? new Map(),
      behaviours: options.behaviours ?? new Map(),
      targets: options.targets ?? new SecretTargets(log),
      events: this.events,
      traits: this.traits,
      controllerClass: options.controllerClass ?? 'default',
      clusterStoresOff: options.clusterStoresOff ?? false,
    });
    this.#queue = new WorkQueue(log.clock, key => this.#work(key));
    // Events expire in the cluster whether or not the controller runs.
    this.#sweep();
  }

  get running(): boolean {
    return this.#unsubscribe !== undefined;
  }

  /** Starts, or starts again: everything is looked at, stores first. */
  start(): void {
    if (this.running) return;
    this.#unsubscribe = this.#log.subscribe(event => this.#onEvent(event));
    this.#unreadable.start(
      Object.values(RECONCILED).flatMap(ref =>
        this.#log.resource(ref) ? this.#log.list(ref) : [],
      ),
    );
    for (const ref of Object.values(RECONCILED)) {
      if (!this.#log.resource(ref)) continue;
      for (const object of this.#log.list(ref)) {
        const key = keyOf(object);
        const failingFor = this.#failingFor(object.status);
        if (failingFor !== undefined) {
          this.#failures.set(key, attemptsWithin(failingFor));
        }
        this.#queue.set(key, 0);
      }
    }
    this.#queue.start();
  }

  /** Stops where it is: scaled to zero, or stalled; the cluster cannot tell. */
  stop(): void {
    this.#queue.stop();
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.#failures.clear();
  }

  /** Looks at these objects now, whatever their back-off. */
  hurry(select: (object: KubeObject) => boolean): void {
    for (const ref of Object.values(RECONCILED)) {
      for (const object of this.#log.list(ref)) {
        const key = keyOf(object);
        if (!select(object)) continue;
        this.#failures.delete(key);
        this.#queue.set(key, 0);
      }
    }
  }

  /** Ends for good. */
  close(): void {
    this.stop();
    this.#cancelSweep?.();
  }

  #failingFor(status: unknown): number | undefined {
    const ready = readyOf(status);
    const since = timeAt(ready, 'lastTransitionTime');
    return textAt(ready, 'status') === 'False' && since !== undefined
      ? this.#log.wallNow() - since
      : undefined;
  }

  #onEvent(event: LogEvent): void {
    if (event.kind !== 'change') return;
    const { change } = event;
    const { object, resource, type } = change;
    if (RECONCILED[object.kind]) {
      this.#onObject(change);
    } else if (resourceId(resource) === resourceId(resources.secrets)) {
      const owners = type === 'created' ? [] : ownersOf(this.#log, object);
      for (const key of owners) this.#queue.set(key, 0);
    } else if (resourceId(resource) === resourceId(resources.namespaces)) {
      this.#onNamespace();
    }
  }

  #onObject(change: Change): void {
    const key = keyOf(change.object);
    if (change.type === 'deleted') {
      this.#queue.drop(key);
      this.#failures.delete(key);
      this.#unreadable.forget(key);
      this.reconciler.collect(change.object);
    } else if (concernsController(change)) {
      this.#unreadable.note(change.object);
      this.#queue.set(key, 0);
    }
  }

  #onNamespace(): void {
    for (const object of this.#log.list(resources.clusterexternalsecrets)) {
      this.#queue.set(keyOf(object), 0);
    }
  }

  #work(key: string): void {
    if (this.#unreadable.hide(key)) {
      this.#queue.set(key, RELIST_MS);
      return;
    }
    const next = this.reconciler.reconcile(key);
    if (!next) return;
    const wait = this.#waitMs(key, next);
    if (wait !== undefined) this.#queue.set(key, wait);
  }

  #waitMs(key: string, next: Next): number | undefined {
    if (next.kind === 'retry') {
      const failures = this.#failures.get(key) ?? 0;
      this.#failures.set(key, failures + 1);
      return backoffMs(failures);
    }
    this.#failures.delete(key);
    return next.kind === 'after' ? Math.max(1000, next.ms) : undefined;
  }

  #sweep(): void {
    this.#cancelSweep = this.#log.clock.setTimeout(() => {
      this.events.expire();
      this.#sweep();
    }, SWEEP_MS);
  }
}
