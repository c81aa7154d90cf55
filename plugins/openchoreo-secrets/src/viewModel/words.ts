import type {
  HealthDto,
  Verdict,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { MessageKey, Translate } from '../translation';

const PLAIN = {
  synced: 'word.synced',
  oneShot: 'word.oneShot',
  paused: 'word.paused',
  pending: 'word.pending',
  deleting: 'word.deleting',
  stale: 'word.stale',
  servingOldValue: 'word.servingOldValue',
  secretMissing: 'word.secretMissing',
  neverSynced: 'word.neverSynced',
  storeNotReady: 'word.storeNotReady',
  storeMissing: 'word.storeMissing',
  notCreated: 'word.notCreated',
  heldBack: 'word.heldBack',
  unknown: 'word.unknown',
  notDeployed: 'word.notDeployed',
  undeployed: 'word.undeployed',
  plainValue: 'word.plainValue',
  notUsed: 'word.notUsed',
  ready: 'word.ready',
  readyUnverified: 'word.readyUnverified',
  failed: 'word.failed',
  partiallyFailed: 'word.partiallyFailed',
  noMatch: 'word.noMatch',
  provisioned: 'word.provisioned',
  controllerRunning: 'word.controllerRunning',
  controllerDown: 'word.controllerDown',
  controllerStalled: 'word.controllerStalled',
  notInstalled: 'word.notInstalled',
} as const satisfies Record<Verdict, MessageKey>;

/** The word of a verdict alone. */
export function verdictWord(verdict: Verdict, t: Translate): string {
  return t(PLAIN[verdict]);
}

/** The word of a judgement, with what its flags change about it. */
export function wordOf(health: HealthDto, t: Translate): string {
  return t(wordKey(health));
}

function wordKey(health: HealthDto): MessageKey {
  const { verdict, flags, cause } = health;
  if (verdict === 'synced' && flags.includes('late')) {
    return 'word.late';
  }
  if (verdict === 'pending' && flags.includes('initialising')) {
    return 'word.starting';
  }
  if (verdict === 'deleting' && flags.includes('stuck')) {
    return 'word.stuckDeleting';
  }
  if (verdict === 'unknown' && cause?.class === 'planeForbidden') {
    return 'word.noAccess';
  }
  if (verdict === 'unknown' && cause?.class === 'stillStarting') {
    return 'word.starting';
  }
  return PLAIN[verdict];
}
