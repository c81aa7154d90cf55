import { createHash } from 'node:crypto';
import { resources } from '../apiserver/resources';
import { ClusterLog, KubeObject, LogError } from '../log';
import { EventNote } from './outcome';
import { timestamp } from './timestamp';

const HOUR = 3_600_000;
const BURST = 25;
const REFILL_MS = 300_000;

const SOURCES: Readonly<Record<string, string>> = {
  ExternalSecret: 'external-secrets',
  SecretStore: 'secret-store',
  ClusterSecretStore: 'cluster-secret-store',
  PushSecret: 'pushsecret',
};

interface Bucket {
  readonly tokens: number;
  readonly at: number;
}

/** When an Event was first and last seen, and how often. */
export interface Occurrences {
  readonly count: number;
  readonly firstAt: number;
  readonly lastAt: number;
}

/**
 * Records Events as client-go does: the same words on the same object count
 * up, and each object has a budget of 25, then one in five minutes. The
 * cluster drops an Event an hour after it was last written.
 */
export class EventRecorder {
  readonly #log: ClusterLog;
  readonly #buckets = new Map<string, Bucket>();

  constructor(log: ClusterLog) {
    this.#log = log;
  }

  record(object: KubeObject, note: EventNote): void {
    const now = this.#log.wallNow();
    if (!this.#spend(object.metadata.uid, now)) return;
    const old = this.#log.get(resources.events, keyOf(object, note));
    const count = Number(old?.count ?? 0) + 1;
    const firstAt = Date.parse(String(old?.firstTimestamp ?? timestamp(now)));
    this.write(object, note, { count, firstAt, lastAt: now });
  }

  /** Writes an Event that has occurred before. */
  write(object: KubeObject, note: EventNote, seen: Occurrences): void {
    const key = keyOf(object, note);
    const component = SOURCES[object.kind] ?? 'external-secrets';
    const { name, namespace, uid, resourceVersion } = object.metadata;
    this.#log.apply(resources.events, {
      metadata: key,
      involvedObject: {
        apiVersion: object.apiVersion,
        kind: object.kind,
        name,
        namespace,
        uid,
        resourceVersion,
      },
      reason: note.reason,
      // The API allows 1 kB of message.
      message: note.message.slice(0, 1024),
      type: note.type,
      count: seen.count,
      firstTimestamp: timestamp(seen.firstAt),
      lastTimestamp: timestamp(seen.lastAt),
      source: { component },
      reportingComponent: component,
      reportingInstance: '',
      eventTime: null,
    });
  }

  /** Drops what has not been written for an hour. */
  expire(): void {
    const limit = this.#log.wallNow() - HOUR;
    for (const { metadata, lastTimestamp } of this.#log.list(
      resources.events,
    )) {
      if (Date.parse(String(lastTimestamp)) > limit) continue;
      try {
        this.#log.delete(resources.events, metadata);
      } catch (error) {
        // Someone else deleted it since it was listed.
        if (!(error instanceof LogError)) throw error;
      }
    }
  }

  #spend(uid: string, now: number): boolean {
    const { tokens, at } = this.#buckets.get(uid) ?? { tokens: BURST, at: now };
    const refilled = Math.min(BURST, tokens + (now - at) / REFILL_MS);
    if (refilled < 1) return false;
    this.#buckets.set(uid, { tokens: refilled - 1, at: now });
    return true;
  }
}

/** Cluster-scoped objects have their Events in `default`. */
function keyOf(object: KubeObject, note: EventNote) {
  const { name, namespace, uid } = object.metadata;
  const suffix = createHash('sha256')
    .update([uid, note.type, note.reason, note.message].join('\n'))
    .digest('hex')
    .slice(0, 16);
  return { name: `${name}.${suffix}`, namespace: namespace ?? 'default' };
}
