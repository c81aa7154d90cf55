import {
  needsAttention,
  type PushedDto,
  type ReferenceRowDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';

/** What a push amounts to for who waits for it. */
type PushState = 'pushed' | 'never' | 'old' | 'waiting' | 'unknown' | 'other';

export function pushState({ health }: PushedDto): PushState {
  const { severity } = health;
  if (severity === 'unknown') {
    return 'unknown';
  }
  if (!needsAttention(severity)) {
    return severity === 'waiting' && !health.refreshedAt ? 'waiting' : 'pushed';
  }
  switch (health.verdict) {
    case 'deleting':
      return 'other';
    case 'synced':
      // Its store is in trouble: the value arrived, and the next push will not.
      return 'pushed';
    default:
      return health.refreshedAt ? 'old' : 'never';
  }
}

/** Somebody should look: it is missing, or what is pushed for it or taken of it fails. */
export function needsLook(row: ReferenceRowDto): boolean {
  return isMissing(row) || needsAttention(row.worst);
}

/** It is there, and a component that takes it is in trouble. */
export function isTakenInVain(row: ReferenceRowDto): boolean {
  return (
    !isMissing(row) && row.usedBy.some(({ worst }) => needsAttention(worst))
  );
}

/** There is no SecretReference, and somebody takes it, or it was pushed. */
export function isMissing({ state }: ReferenceRowDto): boolean {
  return state === 'absent';
}

export function isNamedInVain(row: ReferenceRowDto): boolean {
  return isMissing(row) && (row.usedBy.length > 0 || row.pushed.length === 0);
}
