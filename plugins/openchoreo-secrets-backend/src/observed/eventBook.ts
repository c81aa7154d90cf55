import {
  boundedByNow,
  formatRef,
  keepEvent,
  parseUnreadEvent,
  readEvent,
  type KeptEvents,
  type TextAbout,
  type UnreadEvent,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { Compactor } from './compactor';
import { EventsSeen } from './eventsSeen';
import { HeldEvents } from './heldEvents';
import type { Keys, KindSink, ListStage } from './kindSink';
import type { Revision } from './revision';
import { SharedMap } from './sharedMap';
import type { EventsObservation } from './snapshot';
import { TextBudget } from './textBudget';

const MAX_OBJECTS = 20_000;

interface Origin {
  /** Of the object the events are about: one made anew under the same name starts empty. */
  readonly uid: string;
  readonly recorded: number;
}

/** What a book asks of its cluster. */
interface EventBookOptions {
  readonly compactor: Compactor;
  readonly revision: Revision;
  /** Whose Events count. */
  readonly reporters: ReadonlySet<string>;
  /** By the cluster's clock. */
  readonly now: () => number;
  /** The uid of the object that stands under a name. */
  readonly uidOf: (key: string) => string | undefined;
  /** What is known of the object under a name: its Events are read as that. */
  readonly aboutOf?: (key: string) => TextAbout | undefined;
  /** Whether the objects of a kind are seen, so that one that is not seen is not there. */
  readonly isObserved: (kind: string) => boolean;
  readonly maxObjects?: number;
}

const kindOf = (key: string) => key.slice(0, key.indexOf('/'));

/**
 * What is kept of the Events of one cluster. Events expire there within the
 * hour and are kept here for as long as the object they are about stands.
 * Anybody in a namespace can write one: it counts for an object that was seen,
 * from those who report for the operator, in the order of the server.
 */
export class EventBook {
  private readonly kept = new SharedMap<KeptEvents>();
  private readonly origins = new Map<string, Origin>();
  private readonly seenEvents: EventsSeen;
  private readonly budget = new TextBudget();
  private readonly held = new HeldEvents(key => this.loseHeld(key));
  /** Kinds of which Events were let go while their objects were not seen. */
  private readonly incomplete = new Set<string>();
  private recorded = 0;

  constructor(private readonly options: EventBookOptions) {
    this.seenEvents = new EventsSeen(options.revision);
  }

  /** The place for the events about one kind. */
  sink(kind: string): KindSink {
    return {
      beginList: () => this.stage(),
      upsert: raw => this.record(raw),
      // The cluster forgets; that is why there is this book.
      remove: () => {},
      observe: observation => this.seenEvents.observe(kind, observation),
    };
  }

  snapshot(): ReadonlyMap<string, KeptEvents> {
    return this.kept.frozen();
  }

  observations(): ReadonlyMap<string, EventsObservation> {
    return this.seenEvents.snapshot();
  }

  /** An object stands as `uid`: what was kept of an earlier one of that name goes, and what came before it counts. */
  seen(key: string, uid: string): void {
    const origin = this.origins.get(key);
    if (origin && origin.uid !== uid) this.drop(key);
    const held = this.held.take(key, uid);
    if (held) this.keep(key, uid, held);
  }

  drop(key: string): void {
    this.origins.delete(key);
    if (this.kept.delete(key)) this.options.revision.contentChanged();
  }

  /** Begins a list of objects of `kind`; the answer drops the events of those that it did not find. */
  beginPrune(kind: string): (keys: Keys) => void {
    const before = this.recorded;
    return keys => {
      for (const [key, origin] of [...this.origins]) {
        const gone =
          kindOf(key) === kind && !keys.has(key.slice(kind.length + 1));
        // An event that came during the list may be of an object newer than it.
        if (gone && origin.recorded <= before) this.drop(key);
      }
      if (this.incomplete.delete(kind)) this.lost(kind);
    };
  }

  private stage(): ListStage {
    // What a list no longer holds stays, so there is nothing to replace.
    return { add: raw => this.record(raw), commit: () => {} };
  }

  private record(raw: unknown): void {
    const parsed = parseUnreadEvent(raw);
    if (!parsed.ok) return;
    const { involved, event } = parsed.object;
    const { uid } = involved;
    if (!uid || !this.options.reporters.has(event.reporter ?? '')) return;
    const key = formatRef(involved);
    const stands = this.options.uidOf(key) === uid;
    const before = stands ? this.kept.get(key) : this.held.get(key, uid);
    const after = this.add(before, key, parsed.object);
    if (!after || after === before) return;
    if (stands) this.keep(key, uid, after);
    else this.held.hold(key, uid, after, this.options.now());
  }

  /** Reads the text of an Event only where it makes a difference, and not for as many as somebody cares to write. */
  private add(
    before: KeptEvents | undefined,
    key: string,
    unread: UnreadEvent,
  ): KeptEvents | undefined {
    const { compactor, now: clock, aboutOf } = this.options;
    const now = clock();
    const { event } = unread;
    const bare = keepEvent(
      before,
      boundedByNow({ ...event, message: '' }, now),
    );
    if (bare === before || !this.budget.spend(key, now)) return bare;
    const told = readEvent(unread, () => aboutOf?.(key));
    const read = boundedByNow(told.event, now);
    return keepEvent(before, compactor.compact(read));
  }

  private keep(key: string, uid: string, kept: KeptEvents): void {
    const { revision, maxObjects = MAX_OBJECTS } = this.options;
    this.recorded += 1;
    // Taken out and put in again, so that the longest untouched come first.
    this.origins.delete(key);
    this.origins.set(key, { uid, recorded: this.recorded });
    this.kept.set(key, kept);
    revision.contentChanged();
    if (this.origins.size > maxObjects) this.dropOldest();
  }

  private dropOldest(): void {
    const [oldest] = this.origins.keys();
    if (this.kept.get(oldest)?.missing) this.lost(kindOf(oldest));
    this.drop(oldest);
  }

  /** Where objects are seen, one that did not come is none. */
  private loseHeld(key: string): void {
    const kind = kindOf(key);
    if (!this.options.isObserved(kind)) this.incomplete.add(kind);
  }

  private lost(kind: string): void {
    this.seenEvents.lost(kind, this.options.now());
  }
}
