import { needsAttention } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { ViewContext } from './context';
import { deliveredView } from './delivered';
import { given } from './given';
import { saidOf, type KeptEventDto, type SaidView } from './said';
import type { Subject } from './subject';
import type { IconName, Tone } from './tone';

/** Something that happened to a secret. */
export interface TimelineEntry {
  readonly at: number;
  readonly time: string;
  readonly title: string;
  readonly tone: Tone;
  readonly icon: IconName;
  /** Ours; absent where there is nothing to add to what was said. */
  readonly text?: string;
  readonly said?: SaidView;
  /** An event of the cluster, kept after the cluster dropped it. */
  readonly kept: boolean;
}

type Draft = Omit<TimelineEntry, 'time' | 'title'>;

/** Newest first. */
export function timelineOf(
  subject: Subject,
  context: ViewContext,
): readonly TimelineEntry[] {
  const drafts = [
    ...(subject.object?.events ?? []).map(event => ofEvent(event, context)),
    ...milestones(subject, context),
  ];
  return drafts
    .sort((a, b) => b.at - a.at)
    .map(draft => ({
      ...draft,
      time: context.times.clock(draft.at, context.now),
      title: context.times.full(draft.at),
    }));
}

function ofEvent(event: KeptEventDto, context: ViewContext): Draft {
  const { t } = context;
  const { reason, message } = event;
  const kept = { at: Date.parse(event.lastAt), kept: true };
  if (event.kind === 'dataChange') {
    const text = t('drawer.dataChanged', { reason });
    return { ...kept, tone: 'quiet', icon: 'plus', text };
  }
  const warning = event.type === 'Warning';
  return {
    ...kept,
    tone: warning ? 'error' : 'quiet',
    icon: warning ? 'alert' : 'plus',
    text: message === undefined ? t('withheld.words') : undefined,
    said: saidOf(event, context),
  };
}

function milestones(
  { cell, object, store, culprit }: Subject,
  context: ViewContext,
): readonly Draft[] {
  const { t } = context;
  const { health, delivery } = cell;
  const { tone, icon, word } = deliveredView(cell, culprit?.label, context);
  const refreshedAt = health.refreshedAt ?? object?.health.refreshedAt;
  const isStoreWell = !store?.health || !needsAttention(store.health.severity);
  return given<Draft>(
    // When all that is known is that it began no later, it is no event of that time.
    !delivery.sinceAtLeast &&
      milestone(delivery.since, tone, icon, t('drawer.began', { word })),
    milestone(refreshedAt, 'ok', 'check', t('drawer.succeeded')),
    milestone(object?.createdAt, 'quiet', 'plus', t('drawer.created')),
    // Beside its failure, what it passed before reads as if it were well.
    store?.name !== undefined &&
      isStoreWell &&
      milestone(
        store.lastValidatedAt,
        'quiet',
        'store',
        t('drawer.storeValidated', { store: store.name }),
      ),
  );
}

function milestone(
  at: string | undefined,
  tone: Tone,
  icon: IconName,
  text: string,
): Draft | undefined {
  return at === undefined
    ? undefined
    : { at: Date.parse(at), tone, icon, text, kept: false };
}

/** What a reader must know of how values reach running pods. */
export function podNote(subject: Subject, context: ViewContext): string {
  const { t, times, now } = context;
  if (subject.row.from === 'file') {
    return t('drawer.fileReload');
  }
  const changes = (subject.object?.events ?? [])
    .filter(event => event.kind === 'dataChange')
    .map(event => Date.parse(event.lastAt));
  return changes.length > 0
    ? t('drawer.podStartSince', {
        time: times.clock(Math.max(...changes), now),
      })
    : t('drawer.podStart');
}
