import {
  needsAttention,
  type DeliveryDto,
  type HealthDto,
  type Severity,
  type Verdict,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';

/** How a thing is drawn; unknown is neither ok nor failed, and is hatched. */
export type Tone =
  'ok' | 'atRisk' | 'quiet' | 'unknown' | 'warning' | 'error' | 'held' | 'none';

/** Icon shapes; every verdict is shape, word and colour together. */
export type IconName =
  | 'check'
  | 'clock'
  | 'history'
  | 'pause'
  | 'triangle'
  | 'alert'
  | 'store'
  | 'barred'
  | 'link'
  | 'question'
  | 'lock'
  | 'dash'
  | 'cloudOff'
  | 'key'
  | 'plus';

const OF_SEVERITY: Readonly<Record<Severity, Tone>> = {
  critical: 'error',
  warning: 'warning',
  unknown: 'unknown',
  atRisk: 'atRisk',
  waiting: 'quiet',
  ok: 'ok',
};

const OF_SUM: Readonly<Record<Severity, IconName>> = {
  critical: 'alert',
  warning: 'triangle',
  unknown: 'question',
  atRisk: 'check',
  waiting: 'clock',
  ok: 'check',
};

/** The colour of a severity; what is how severe is decided in the answer. */
export function toneOfSeverity(severity: Severity): Tone {
  return OF_SEVERITY[severity];
}

/** Colour and shape of a sum, where no single thing says it better. */
export function lookOf(severity: Severity): {
  readonly tone: Tone;
  readonly icon: IconName;
} {
  return { tone: toneOfSeverity(severity), icon: OF_SUM[severity] };
}

/** What is judged of a key, or of an object, where it is used. */
export interface Judged {
  readonly health: HealthDto;
  /** Absent for what delivers nothing to pods. */
  readonly delivery?: DeliveryDto;
  readonly heldBackBy?: string;
}

/** The colour of what a pod gets: held back has an edge of its own, and green is said of what is current alone. */
export function toneOfJudged({ health, delivery, heldBackBy }: Judged): Tone {
  if (heldBackBy !== undefined) return 'held';
  if (delivery?.state === 'notDue') return 'none';
  const tone = toneOfSeverity(health.severity);
  const fine = !delivery || delivery.state === 'current';
  return tone === 'ok' && !fine ? 'quiet' : tone;
}

/** Somebody has to act on this very thing, and not on what holds it back. */
export function isCulprit({ health, heldBackBy }: Judged): boolean {
  return heldBackBy === undefined && needsAttention(health.severity);
}

const ICONS: Readonly<Partial<Record<Verdict, IconName>>> = {
  synced: 'check',
  oneShot: 'check',
  ready: 'check',
  provisioned: 'check',
  controllerRunning: 'check',
  paused: 'pause',
  pending: 'triangle',
  deleting: 'clock',
  stale: 'clock',
  servingOldValue: 'history',
  secretMissing: 'triangle',
  neverSynced: 'alert',
  notCreated: 'alert',
  failed: 'alert',
  storeNotReady: 'store',
  storeMissing: 'barred',
  heldBack: 'link',
  unknown: 'question',
  notDeployed: 'dash',
  undeployed: 'dash',
  plainValue: 'dash',
  notUsed: 'dash',
  controllerDown: 'barred',
  notInstalled: 'barred',
};

/** The shape of a verdict: of an object, and not of what pods get. */
export function iconOf(health: HealthDto): IconName {
  if (health.verdict === 'unknown') {
    return iconOfUnknown(health);
  }
  if (health.verdict === 'synced' && health.flags.includes('late')) {
    return 'clock';
  }
  if (health.verdict === 'pending' && health.severity === 'waiting') {
    return 'clock';
  }
  if (health.verdict === 'deleting' && health.flags.includes('stuck')) {
    return 'triangle';
  }
  return ICONS[health.verdict] ?? 'triangle';
}

function iconOfUnknown(health: HealthDto): IconName {
  switch (health.cause?.class) {
    case 'planeForbidden':
    case 'ownAccess':
      return 'lock';
    case 'stillStarting':
      return 'clock';
    default:
      return 'question';
  }
}
