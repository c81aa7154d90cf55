import type {
  HealthDto,
  Severity,
  Verdict,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';

/** How a thing is drawn; unknown is neither ok nor failed, and is hatched. */
export type Tone =
  'ok' | 'quiet' | 'unknown' | 'warning' | 'error' | 'held' | 'none';

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

const WITHOUT_SECRET: readonly Verdict[] = [
  'notDeployed',
  'undeployed',
  'plainValue',
  'notUsed',
];

/** True for cells behind which no secret is expected. */
export function expectsNoSecret(verdict: Verdict): boolean {
  return WITHOUT_SECRET.includes(verdict);
}

/** An ok object whose store is in trouble: it fails at its next refresh. */
export function failsNext(health: HealthDto): boolean {
  return (
    health.severity !== 'error' &&
    health.severity !== 'unknown' &&
    (health.verdict === 'synced' || health.verdict === 'stale') &&
    (health.flags.includes('storeMissing') ||
      health.flags.includes('storeNotReady'))
  );
}

export function toneOf(health: HealthDto): Tone {
  if (health.verdict === 'heldBack') {
    return 'held';
  }
  if (health.verdict === 'unknown') {
    return 'unknown';
  }
  if (expectsNoSecret(health.verdict)) {
    return 'none';
  }
  if (failsNext(health)) {
    return 'warning';
  }
  return toneOfSeverity(health.severity);
}

export function toneOfSeverity(severity: Severity): Tone {
  return severity === 'info' ? 'quiet' : severity;
}

/** True where somebody has to act on this very thing, and not on what holds it back. */
export function needsAttention(health: HealthDto): boolean {
  const tone = toneOf(health);
  return tone === 'warning' || tone === 'error';
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

export function iconOf(health: HealthDto): IconName {
  if (failsNext(health)) {
    return 'triangle';
  }
  if (health.verdict === 'unknown') {
    return iconOfUnknown(health);
  }
  if (health.verdict === 'synced' && health.flags.includes('late')) {
    return 'clock';
  }
  if (health.verdict === 'pending' && health.severity === 'info') {
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
      return 'lock';
    case 'stillStarting':
      return 'clock';
    default:
      return 'question';
  }
}
