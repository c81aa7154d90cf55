import type { HealthDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { Translate } from '../translation';
import {
  breakPoint,
  causeOfBreak,
  CHAIN,
  type BreakPoint,
  type ChainNode,
} from './breakPoint';
import { causeTitle } from './causeWords';
import { chainTexts } from './chainTexts';
import type { ViewContext } from './context';
import { deliverySentence } from './deliverySentence';
import { deliveryWord } from './deliveryWords';
import { inner } from './inner';
import type { Subject } from './subject';
import { toneOfJudged, toneOfSeverity, type Tone } from './tone';
import { wordOf } from './words';

/** The link to the next station. */
type Link = 'holds' | BreakPoint['kind'] | 'beyond' | 'last';

/** How a station is, in a word. */
interface State {
  readonly state: string;
  readonly tone: Tone;
}

/** One station of the chain. */
export type ChainNodeView = ReturnType<typeof chainView>[number];

export function chainView(subject: Subject, context: ViewContext) {
  const broken = breakPoint(subject);
  const nodes = CHAIN.filter(node => isPassed(node, subject));
  // A key without a SecretReference breaks after the key.
  const at = broken ? Math.max(0, nodes.indexOf(broken.after)) : nodes.length;
  return nodes.map((node, index) => ({
    node,
    ...chainTexts(node, subject, context),
    ...stateOf(node, index > at, subject, broken, context.t),
    link: linkOf(index, nodes.length, at, broken),
    // On a link that does not hold: what is the matter.
    linkLabel:
      index === at && broken ? labelOf(broken, subject, context) : undefined,
    // At its end: what pods that start now find there.
    said: node === 'secret' ? deliverySentence(subject, context) : undefined,
  }));
}

/** Not every chain has a SecretReference or a managed resource; a generator has no provider behind it. */
function isPassed(node: ChainNode, { cell, store, object }: Subject): boolean {
  switch (node) {
    case 'reference':
      return cell.reference !== undefined || cell.output !== undefined;
    case 'provider':
      return store !== undefined || !object?.generators.length;
    default:
      return true;
  }
}

function linkOf(
  index: number,
  count: number,
  at: number,
  broken: BreakPoint | undefined,
): Link {
  if (index === count - 1) {
    return 'last';
  }
  if (index === at && broken) {
    return broken.kind;
  }
  return index > at ? 'beyond' : 'holds';
}

function labelOf(
  broken: BreakPoint,
  { cell, culprit }: Subject,
  { t }: ViewContext,
): string {
  if (broken.kind === 'held') {
    return t('drawer.breaksHeld', {
      key: culprit?.label ?? cell.heldBackBy ?? t('word.unknown'),
    });
  }
  const title = titleOfBreak(cell, t);
  return t(broken.kind === 'unseen' ? 'drawer.unseen' : 'drawer.breaks', {
    title,
  });
}

function titleOfBreak(cell: Subject['cell'], t: Translate): string {
  const { reference, health } = cell;
  if (reference?.state === 'absent') return t('cause.referenceMissing.title');
  if (reference?.state === 'keyAbsent') {
    return t('cause.referenceKeyMissing.title');
  }
  const cause = causeOfBreak(cell) ?? health.cause;
  return cause ? causeTitle(cause, t) : t('cause.unknown.title');
}

/** How a station stands, in a word of ours. */
const TONES = {
  found: 'ok',
  absent: 'error',
  keyAbsent: 'error',
  notBound: 'warning',
  outputAbsent: 'warning',
  waiting: 'held',
  unknown: 'unknown',
  notReached: 'none',
} as const satisfies Record<string, Tone>;

type Standing = keyof typeof TONES;

const OUTPUTS = {
  found: 'found',
  plain: 'found',
  pending: 'outputAbsent',
  notBound: 'notBound',
  absent: 'absent',
  unknown: 'unknown',
} as const satisfies Record<
  NonNullable<Subject['cell']['output']>['state'],
  Standing
>;

function stateOf(
  node: ChainNode,
  beyond: boolean,
  subject: Subject,
  broken: BreakPoint | undefined,
  t: Translate,
): State {
  if (node === 'secret') return secretState(subject, t);
  const standing = standingOf(node, beyond, subject, broken);
  return typeof standing === 'string'
    ? { state: t(`drawer.chainState.${standing}`), tone: TONES[standing] }
    : {
        state: inner(wordOf(standing, t), t),
        tone: toneOfSeverity(standing.severity),
      };
}

/** In a word of ours, or as the operator judges it. */
function standingOf(
  node: ChainNode,
  beyond: boolean,
  { cell, object, store }: Subject,
  broken: BreakPoint | undefined,
): Standing | HealthDto {
  const unseen = broken?.kind === 'unseen';
  if (node === 'reference') {
    return cell.output
      ? OUTPUTS[cell.output.state]
      : (cell.reference?.state ?? 'found');
  }
  if (node === 'store' && store && !unseen) return lookedUp(store);
  if (beyond) return unseen ? 'unknown' : beyondBreak(node, cell);
  if (node !== 'externalSecret') return 'found';
  return cell.heldBackBy === undefined ? lookedUp(object) : 'waiting';
}

function beyondBreak(node: ChainNode, cell: Subject['cell']): Standing {
  const cause = causeOfBreak(cell)?.class;
  const missing =
    node === 'provider' &&
    (cause === 'remoteKeyAbsent' || cause === 'propertyAbsent');
  return missing ? 'absent' : 'notReached';
}

function lookedUp(
  one: Subject['object'] | Subject['store'],
): Standing | HealthDto {
  if (one?.lookup === 'absent') return 'absent';
  return one?.lookup === 'found' && one.health ? one.health : 'unknown';
}

/** What a pod that starts now finds there. */
function secretState({ cell }: Subject, t: Translate): State {
  const { state } = cell.delivery;
  return {
    state: inner(deliveryWord(state, t), t),
    // Where the next refresh fails, the break is before it.
    tone: state === 'current' ? 'ok' : toneOfJudged(cell),
  };
}
