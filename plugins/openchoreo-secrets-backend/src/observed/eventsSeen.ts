import {
  EVENTS_KEPT_MS,
  type KindObservation,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { Revision } from './revision';
import { sameNews } from './sameNews';
import type { EventsObservation } from './snapshot';

interface Seen {
  readonly observation: KindObservation;
  /** Since when each Event was seen. */
  readonly since?: number;
  /** When they were last heard of. */
  readonly asOf?: number;
}

/** What is known of the Events themselves, by the kind they are about. */
export class EventsSeen {
  private readonly seen = new Map<string, Seen>();

  constructor(private readonly revision: Revision) {}

  observe(kind: string, observation: KindObservation): void {
    const before = this.seen.get(kind);
    const after = { ...before, ...seenAfter(before, observation) };
    this.seen.set(kind, after);
    const same =
      before &&
      sameNews(before.observation, observation) &&
      before.since === after.since;
    if (same) this.revision.heard();
    else this.revision.contentChanged();
  }

  /** Some were lost before `now`. */
  lost(kind: string, now: number): void {
    const before = this.seen.get(kind);
    if (before?.since === undefined) return;
    this.seen.set(kind, { ...before, since: now });
    this.revision.contentChanged();
  }

  snapshot(): ReadonlyMap<string, EventsObservation> {
    return new Map(
      [...this.seen].map(([kind, { observation, since }]) => [
        kind,
        observation.state === 'observed'
          ? { ...observation, seenSince: since }
          : observation,
      ]),
    );
  }
}

/** A list brings all that its cluster has not forgotten: a gap is only what is longer than that. */
function seenAfter(before: Seen | undefined, observation: KindObservation) {
  if (observation.state !== 'observed') return { observation };
  const { asOf } = observation;
  const covered = asOf - EVENTS_KEPT_MS;
  const gap = before?.asOf === undefined || before.asOf < covered;
  return { observation, asOf, ...(gap && { since: covered }) };
}
