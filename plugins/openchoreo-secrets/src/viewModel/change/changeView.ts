import {
  needsAttention,
  nextTryOf,
  type Severity,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { clockOf, type ViewContext } from '../context';
import type { Subject } from '../subject';
import { lineOf, type TileLine } from '../tileLine';
import {
  offByOf,
  takenOver,
  type ChangeFacts,
  type TakenOver,
} from './takenOver';

/** From when on a change is not there yet, and by when it will be. */
export interface ChangeView {
  readonly sentence: string;
  readonly facts: ChangeFacts;
  /** How grave it is that no value, or an old one, is there. */
  readonly severity: Severity;
}

const STATES: Readonly<
  Partial<Record<Subject['cell']['delivery']['state'], ChangeFacts['state']>>
> = { current: 'there', old: 'there', frozen: 'there', none: 'none' };

/** What a sentence says of the next time that a value is fetched. */
function factsOf({ cell, object, plane }: Subject): ChangeFacts {
  const { delivery, health } = cell;
  const { asOf, state } = delivery;
  return {
    state: STATES[state] ?? 'unknown',
    fetchedAt: asOf === undefined ? undefined : Date.parse(asOf),
    offByMs: offByOf(plane?.clock),
    fixed: state === 'frozen',
    fails:
      state === 'old' ||
      delivery.atRisk !== undefined ||
      health.severity === 'atRisk',
    inDoubt:
      health.severity === 'unknown' || health.flags.includes('controllerDown'),
    next: object ? nextTryOf(object.health) : { kind: 'unknown' },
  };
}

/** When what has not arrived will. */
function arrival(
  { fixed, fails, inDoubt, next }: ChangeFacts,
  context: ViewContext,
): string {
  const { t, now } = context;
  if (fixed) return t('change.never');
  if (next.kind === 'human') return t('change.human');
  if (fails || next.kind === 'retried') return t('change.whileFailing');
  if (inDoubt || next.kind !== 'due') return t('change.arrivalUnknown');
  const time = clockOf(next.at, context) ?? '';
  return t(Date.parse(next.at) < now ? 'change.overdue' : 'change.by', {
    time,
  });
}

function sentenceOf(facts: ChangeFacts, context: ViewContext): string {
  const { t, times, now } = context;
  const { state, fetchedAt } = facts;
  if (state === 'none') return t('change.nothing');
  if (state === 'unknown' || fetchedAt === undefined) {
    return t('change.unknown');
  }
  const after = t('change.after', { time: times.clock(fetchedAt, now) });
  return `${after} ${arrival(facts, context)}`;
}

/** Nothing for what comes from no store, or is not due. */
export function changeView(
  subject: Subject,
  context: ViewContext,
): ChangeView | undefined {
  const { cell, object, store } = subject;
  const isMade = !store && (object?.generators.length ?? 0) > 0;
  if (cell.delivery.state === 'notDue' || isMade) return undefined;
  const facts = factsOf(subject);
  const { severity } = cell.health;
  return { sentence: sentenceOf(facts, context), facts, severity };
}

/** What is not there is only waited for, unless something is the matter with the key. */
function graveness(answer: TakenOver, severity: Severity): Severity {
  switch (answer) {
    case 'yes':
      return 'ok';
    case 'no':
      return needsAttention(severity) ? severity : 'waiting';
    default:
      return 'unknown';
  }
}

/** The next refresh brings it. */
function isAwaited({ fixed, fails, inDoubt, next }: ChangeFacts): boolean {
  return !fixed && !fails && !inDoubt && next.kind === 'due';
}

/** Whether a change at a time, as it was typed, is there; nothing while none is typed. */
export function changeAnswer(
  { facts, severity }: ChangeView,
  typed: string,
  { t, now }: Pick<ViewContext, 't' | 'now'>,
): TileLine | undefined {
  if (typed === '') return undefined;
  const changedAt = Date.parse(typed);
  const answer = takenOver(facts, changedAt, now);
  const waits = isAwaited(facts) && !needsAttention(severity);
  const said = answer === 'no' && waits ? 'notYet' : answer;
  const text =
    changedAt > now ? t('change.toCome') : t(`change.answer.${said}`);
  return lineOf(graveness(answer, severity), text);
}
