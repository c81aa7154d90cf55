import { isDeepStrictEqual } from 'node:util';
import {
  aboutOf,
  objectKey,
  type KeptMeta,
  type TextAbout,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { PLANE_KINDS, type PlaneKinds } from '../kinds/planeKinds';
import type { WatchedKind } from '../kinds/watchedKind';
import { withoutReleaseLabels } from '../kinds/withoutReleaseLabels';
import { ClaimBook } from './claimBook';
import { ClockBook, type Dated } from './clockBook';
import type { KindSink } from './kindSink';
import type { Compactor } from './compactor';
import { EventBook } from './eventBook';
import { KindTable, type KindTableOptions } from './kindTable';
import { makeTables, snapshotsOf, type KindTables } from './kindTables';
import { PresenceBook } from './presenceBook';
import { Revision } from './revision';
import { SyncedKeysBook } from './syncedKeysBook';
import type { ClusterKey, ClusterSnapshot, ServedApis } from './snapshot';

/** What all tables share. */
export interface TableContext {
  readonly compactor: Compactor;
  readonly revision: Revision;
  readonly now: () => number;
}

/** What the tables of clusters share besides. */
export interface ClusterContext extends TableContext {
  /** The components whose Events count as the operator's. */
  readonly reporters: ReadonlySet<string>;
}

type AnyTable = Pick<
  KindTable<{ readonly meta: KeptMeta }>,
  'get' | 'isObserved'
>;

/** What a kind adds to what all tables do. */
type Extra<T> = Pick<KindTableOptions<T>, 'onSeen' | 'onGone'> & {
  /** A list of it is complete. */
  readonly onListed?: () => void;
};

/** All that is known of one cluster, as it changes. */
export class ClusterTables {
  readonly events: EventBook;
  readonly presence: PresenceBook;
  readonly claims: ClaimBook;
  readonly clock: ClockBook;
  private readonly syncedKeys: SyncedKeysBook;
  private readonly revision: Revision;
  private readonly tables: KindTables<PlaneKinds>;
  private served: ServedApis | undefined;
  private memo: { any: number; snapshot: ClusterSnapshot } | undefined;

  constructor(
    readonly key: ClusterKey,
    private readonly context: ClusterContext,
  ) {
    this.revision = new Revision(context.revision);
    this.clock = new ClockBook(this.revision, context.now);
    this.events = new EventBook({
      ...context,
      revision: this.revision,
      now: () => context.now() + this.clock.clock.offsetMs,
      uidOf: id => this.objectOf(id)?.meta.uid,
      aboutOf: id => this.aboutOf(id),
      isObserved: kind => this.tableOf(kind)?.isObserved ?? false,
    });
    this.presence = new PresenceBook(this.revision);
    this.claims = new ClaimBook(this.revision);
    this.syncedKeys = new SyncedKeysBook(this.revision);
    const { ExternalSecret, ...others } = PLANE_KINDS;
    this.tables = {
      ExternalSecret: this.table('ExternalSecret', ExternalSecret, {
        onSeen: (id, object) => this.syncedKeys.seen(id, object),
        onGone: id => this.syncedKeys.drop(id),
        onListed: () => this.pruneSyncedKeys(),
      }),
      ...makeTables(others, (name, kind) => this.table(name, kind)),
    };
  }

  /** The place for one list of a kind. */
  part(kind: keyof PlaneKinds, name: string): KindSink {
    return this.tables[kind].part(name);
  }

  /** Adds to what is known of the APIs served. */
  setServed(news: ServedApis): void {
    const served = { ...this.served, ...news };
    if (isDeepStrictEqual(served, this.served)) return;
    this.served = served;
    this.revision.contentChanged();
  }

  snapshot(): ClusterSnapshot {
    const { any } = this.revision;
    if (this.memo?.any === any) return this.memo.snapshot;
    const { tables } = this;
    const { offsetMs, doubt, trouble } = this.clock.clock;
    const snapshot: ClusterSnapshot = {
      key: this.key,
      claims: this.claims.snapshot(),
      clockOffsetMs: offsetMs,
      clockDoubt: doubt,
      clockTrouble: trouble,
      kinds: snapshotsOf(tables),
      events: this.events.snapshot(),
      eventsObserved: this.events.observations(),
      secretPresence: this.presence.snapshot(),
      syncedKeys: this.syncedKeys.snapshot(),
      served: this.served,
    };
    this.memo = { any, snapshot };
    return snapshot;
  }

  private tableOf(kind: string): AnyTable | undefined {
    const tables: Readonly<Record<string, AnyTable>> = this.tables;
    return Object.hasOwn(tables, kind) ? tables[kind] : undefined;
  }

  /** By `Kind/namespace/name`. */
  private objectOf(key: string): { readonly meta: KeptMeta } | undefined {
    const slash = key.indexOf('/');
    const table = this.tableOf(key.slice(0, slash));
    return table?.get(key.slice(slash + 1));
  }

  /** With the stores that it refers to, whose names are in its texts, too. */
  private aboutOf(key: string): TextAbout | undefined {
    const object = this.objectOf(key);
    if (!object) return undefined;
    const { meta } = object;
    const own = aboutOf(key.slice(0, key.indexOf('/')), object);
    const { namespace } = meta;
    const stores = own.names.flatMap(name => [
      this.tables.ClusterSecretStore.get(name) ?? [],
      this.tables.SecretStore.get(objectKey({ namespace, name })) ?? [],
    ]);
    const theirs = aboutOf('', ...stores.flat()).names;
    return { ...own, names: [...new Set([...own.names, ...theirs])] };
  }

  /** Other lists of the kind may hold what this one does not. */
  private pruneSyncedKeys(): void {
    this.syncedKeys.prune(
      key => this.tables.ExternalSecret.get(key) !== undefined,
    );
  }

  private table<T extends Dated>(
    name: string,
    kind: WatchedKind<T>,
    { onSeen, onGone, onListed }: Extra<T> = {},
  ): KindTable<T> {
    return new KindTable<T>({
      ...this.context,
      ...kind,
      revision: this.revision,
      kind: name,
      read: raw => {
        const parsed = kind.read(raw);
        return parsed.ok
          ? { ok: true, object: withoutReleaseLabels(parsed.object) }
          : parsed;
      },
      witnessOf: () => this.clock.list(),
      onSeen: (key, object) => {
        this.events.seen(`${name}/${key}`, object.meta.uid);
        onSeen?.(key, object);
      },
      onGone: key => {
        this.events.drop(`${name}/${key}`);
        onGone?.(key);
      },
      onList: () => {
        const prune = this.events.beginPrune(name);
        return keys => {
          prune(keys);
          onListed?.();
        };
      },
    });
  }
}
