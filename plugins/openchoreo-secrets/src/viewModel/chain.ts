import type { HealthDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { MessageKey } from '../translation';
import {
  breakPoint,
  CHAIN,
  type BreakPoint,
  type ChainNode,
} from './breakPoint';
import { causeVariant, type CauseVariant } from './causeVariant';
import { chainTexts } from './chainTexts';
import type { ViewContext } from './context';
import type { Subject } from './subject';
import { toneOf, type Tone } from './tone';

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

/** Not every chain has a SecretReference; a generator has no provider behind it. */
function isPassed(node: ChainNode, { cell, store, object }: Subject): boolean {
  switch (node) {
    case 'reference':
      return cell.reference !== undefined;
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
  const title = t(`cause.${causeOfBreak(cell)}.title`);
  return t(broken.kind === 'unseen' ? 'drawer.unseen' : 'drawer.breaks', {
    title,
  });
}

function causeOfBreak({ reference, health }: Subject['cell']): CauseVariant {
  switch (reference?.state) {
    case 'absent':
      return 'referenceMissing';
    case 'keyAbsent':
      return 'referenceKeyMissing';
    default:
      return health.cause ? causeVariant(health.cause) : 'unknown';
  }
}

type StateView = Pick<ChainNodeView, 'state' | 'tone'>;

function stateOf(
  node: ChainNode,
  beyond: boolean,
  subject: Subject,
  broken: BreakPoint | undefined,
  context: ViewContext,
): StateView {
  const say = (key: MessageKey, tone: Tone) => ({
    state: context.t(key),
    tone,
  });
  if (node === 'secret') {
    return secretState(subject, say);
  }
  if (node === 'reference') {
    return referenceState(subject, say);
  }
  if (node === 'store' && subject.store && broken?.kind !== 'unseen') {
    return storeState(subject, say);
  }
  if (beyond) {
    return broken?.kind === 'unseen'
      ? say('drawer.chainState.unknown', 'unknown')
      : beyondState(node, subject, say);
  }
  return node === 'externalSecret'
    ? objectState(subject, say)
    : say('drawer.chainState.found', 'ok');
}

type Say = (key: MessageKey, tone: Tone) => StateView;

function beyondState(node: ChainNode, { cell }: Subject, say: Say): StateView {
  const cause = cell.health.cause?.class;
  const missing =
    node === 'provider' &&
    (cause === 'remoteKeyAbsent' || cause === 'propertyAbsent');
  return missing
    ? say('drawer.chainState.absent', 'error')
    : say('drawer.chainState.notReached', 'none');
}

function referenceState({ cell }: Subject, say: Say): StateView {
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

function objectState({ object, cell }: Subject, say: Say): StateView {
  if (cell.health.verdict === 'heldBack') {
    return say('drawer.chainState.waiting', 'held');
  }
  if (!object || object.lookup === 'unknown') {
    return say('drawer.chainState.unknown', 'unknown');
  }
  if (object.lookup === 'absent') {
    return say('drawer.chainState.absent', 'error');
  }
  return byTone(object.health, say);
}

function storeState({ store }: Subject, say: Say): StateView {
  if (!store || store.lookup === 'unknown' || !store.health) {
    return store?.lookup === 'absent'
      ? say('drawer.chainState.absent', 'error')
      : say('drawer.chainState.unknown', 'unknown');
  }
  return toneOf(store.health) === 'ok'
    ? say('drawer.chainState.ready', 'ok')
    : byTone(store.health, say);
}

function byTone(health: HealthDto, say: Say): StateView {
  const tone = toneOf(health);
  switch (tone) {
    case 'ok':
      return say('drawer.chainState.ok', 'ok');
    case 'unknown':
      return say('drawer.chainState.unknown', 'unknown');
    case 'quiet':
      return say('drawer.chainState.waiting', 'quiet');
    default:
      return say('drawer.chainState.failing', tone);
  }
}

function secretState({ cell }: Subject, say: Say): StateView {
  const { health } = cell;
  switch (health.verdict) {
    case 'synced':
    case 'oneShot':
    case 'paused':
    case 'stale':
      return say('drawer.chainState.written', 'ok');
    case 'servingOldValue':
      return say('drawer.chainState.oldValue', 'warning');
    case 'unknown':
      return say('drawer.chainState.unknown', 'unknown');
    case 'pending':
      return say('drawer.chainState.waiting', 'quiet');
    case 'heldBack':
      return say('drawer.chainState.notWritten', 'held');
    default:
      return say('drawer.chainState.notWritten', 'error');
  }
}
