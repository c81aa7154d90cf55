import type {
  HealthDto,
  SeenStoreDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { MessageKey, Translate } from '../translation';
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
import { deliveryWord } from './deliveryWords';
import { inner } from './inner';
import type { Subject } from './subject';
import { toneOfJudged, toneOfSeverity, type Tone } from './tone';
import { wordOf } from './words';

/** One station of the chain. */
export interface ChainNodeView {
  readonly node: ChainNode;
  readonly title: string;
  readonly name?: string;
  readonly detail?: string;
  readonly state: string;
  readonly tone: Tone;
  /** The link to the next station. */
  readonly link: 'holds' | BreakPoint['kind'] | 'beyond' | 'last';
  /** On a link that does not hold: what is the matter. */
  readonly linkLabel?: string;
}

export function chainView(
  subject: Subject,
  context: ViewContext,
): readonly ChainNodeView[] {
  const broken = breakPoint(subject);
  const nodes = CHAIN.filter(node => isPassed(node, subject));
  // A key without a SecretReference breaks after the key.
  const at = broken ? Math.max(0, nodes.indexOf(broken.after)) : nodes.length;
  return nodes.map((node, index) => ({
    node,
    ...chainTexts(node, subject, context),
    ...stateOf(node, index > at, subject, broken, context),
    link: linkOf(index, nodes.length, at, broken),
    linkLabel:
      index === at && broken ? labelOf(broken, subject, context) : undefined,
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
): ChainNodeView['link'] {
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
  switch (cell.reference?.state) {
    case 'absent':
      return t('cause.referenceMissing.title');
    case 'keyAbsent':
      return t('cause.referenceKeyMissing.title');
    default: {
      const cause = causeOfBreak(cell) ?? cell.health.cause;
      return cause ? causeTitle(cause, t) : t('cause.unknown.title');
    }
  }
}

type StateView = Pick<ChainNodeView, 'state' | 'tone'>;

function stateOf(
  node: ChainNode,
  beyond: boolean,
  subject: Subject,
  broken: BreakPoint | undefined,
  { t }: ViewContext,
): StateView {
  const say = (key: MessageKey, tone: Tone) => ({ state: t(key), tone });
  if (node === 'secret') {
    return secretState(subject, t);
  }
  if (node === 'reference') {
    return referenceState(subject, say);
  }
  if (node === 'store' && subject.store && broken?.kind !== 'unseen') {
    return storeState(subject.store, say, t);
  }
  if (beyond) {
    return broken?.kind === 'unseen'
      ? say('drawer.chainState.unknown', 'unknown')
      : beyondState(node, subject, say);
  }
  return node === 'externalSecret'
    ? objectState(subject, say, t)
    : say('drawer.chainState.found', 'ok');
}

type Say = (key: MessageKey, tone: Tone) => StateView;

function beyondState(node: ChainNode, { cell }: Subject, say: Say): StateView {
  const cause = causeOfBreak(cell)?.class;
  const missing =
    node === 'provider' &&
    (cause === 'remoteKeyAbsent' || cause === 'propertyAbsent');
  return missing
    ? say('drawer.chainState.absent', 'error')
    : say('drawer.chainState.notReached', 'none');
}

function referenceState({ cell }: Subject, say: Say): StateView {
  if (cell.output) return outputState(cell.output.state, say);
  switch (cell.reference?.state) {
    case 'absent':
      return say('drawer.chainState.absent', 'error');
    case 'keyAbsent':
      return say('drawer.chainState.keyAbsent', 'error');
    case 'unknown':
      return say('drawer.chainState.unknown', 'unknown');
    default:
      return say('drawer.chainState.found', 'ok');
  }
}

function outputState(
  state: NonNullable<Subject['cell']['output']>['state'],
  say: Say,
): StateView {
  switch (state) {
    case 'absent':
      return say('drawer.chainState.absent', 'error');
    case 'notBound':
      return say('drawer.chainState.notBound', 'warning');
    case 'pending':
      return say('drawer.chainState.outputAbsent', 'warning');
    case 'unknown':
      return say('drawer.chainState.unknown', 'unknown');
    default:
      return say('drawer.chainState.found', 'ok');
  }
}

/** What the operator says of it. */
function objectState(
  { object, cell }: Subject,
  say: Say,
  t: Translate,
): StateView {
  if (cell.heldBackBy !== undefined) {
    return say('drawer.chainState.waiting', 'held');
  }
  if (!object || object.lookup === 'unknown') {
    return say('drawer.chainState.unknown', 'unknown');
  }
  return object.lookup === 'absent'
    ? say('drawer.chainState.absent', 'error')
    : operatorState(object.health, t);
}

function operatorState(health: HealthDto, t: Translate): StateView {
  return {
    state: inner(wordOf(health, t), t),
    tone: toneOfSeverity(health.severity),
  };
}

function storeState(
  { lookup, health }: SeenStoreDto,
  say: Say,
  t: Translate,
): StateView {
  if (lookup === 'absent') {
    return say('drawer.chainState.absent', 'error');
  }
  return lookup === 'unknown' || !health
    ? say('drawer.chainState.unknown', 'unknown')
    : operatorState(health, t);
}

/** What a pod that starts now finds there. */
function secretState({ cell }: Subject, t: Translate): StateView {
  const { state } = cell.delivery;
  return {
    state: inner(deliveryWord(state, t), t),
    // Where the next refresh fails, the break is before it.
    tone: state === 'current' ? 'ok' : toneOfJudged(cell),
  };
}
