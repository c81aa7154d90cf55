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
  | 'plus'
  | 'shield';

export interface Look {
  readonly tone: Tone;
  readonly icon: IconName;
}

/** What has a look of its own: a severity, what is held back by another, and what is not judged. */
export type Seen = Severity | 'heldBack' | 'none';

const LOOKS: Readonly<Record<Seen, Look>> = {
  critical: { tone: 'error', icon: 'alert' },
  warning: { tone: 'warning', icon: 'triangle' },
  unknown: { tone: 'unknown', icon: 'question' },
  atRisk: { tone: 'atRisk', icon: 'check' },
  waiting: { tone: 'quiet', icon: 'clock' },
  ok: { tone: 'ok', icon: 'check' },
  heldBack: { tone: 'held', icon: 'link' },
  none: { tone: 'none', icon: 'dash' },
};

/** The look of a sum, where no single thing says it better. */
export function lookOf(seen: Seen): Look {
  return LOOKS[seen];
}

/** The colour of a severity; what is how severe is decided in the answer. */
export function toneOfSeverity(severity: Severity): Tone {
  return LOOKS[severity].tone;
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
  const { verdict, severity, flags } = health;
  if (verdict === 'unknown') return iconOfUnknown(health);
  if (verdict === 'synced' && flags.includes('late')) return 'clock';
  if (verdict === 'pending' && severity === 'waiting') return 'clock';
  if (verdict === 'deleting' && flags.includes('stuck')) return 'triangle';
  return ICONS[verdict] ?? 'triangle';
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
