import { ExternalSecretSpec } from './externalSecretSpec';
import { refreshAllowed } from './syncWindows';

/** What the decision to fetch again depends on. */
export interface RefreshFacts {
  readonly spec: ExternalSecretSpec;
  readonly refreshAt: number | undefined;
  readonly synced: string | undefined;
  /** The version that a sync would record now. */
  readonly current: string;
  /** The target Secret is there, managed and untouched. */
  readonly targetValid: boolean;
  readonly now: number;
}

/** Whether an ExternalSecret is to be fetched now. */
export function shouldRefresh(facts: RefreshFacts): boolean {
  const { spec, refreshAt, synced, current, targetValid, now } = facts;
  if (!targetValid) return true;
  const never = refreshAt === undefined;
  switch (spec.policy) {
    case 'CreatedOnce':
      return never || synced === undefined;
    case 'OnChange':
      return synced !== current;
    default:
      // With no interval one success is final: even an edited spec waits.
      if (spec.intervalMs <= 0) return never;
      if (never || synced !== current || refreshAt > now) return true;
      return (
        refreshAt + spec.intervalMs <= now && refreshAllowed(spec.windows, now)
      );
  }
}

/** How long until the next look at a synced ExternalSecret; undefined for never. */
export function nextLookMs(
  spec: ExternalSecretSpec,
  refreshAt: number,
  now: number,
): number | undefined {
  if (spec.policy !== 'Periodic' || spec.intervalMs <= 0) return undefined;
  const due = refreshAt + spec.intervalMs - now;
  // A closed window is looked at again each minute.
  return due > 0 ? due : 60_000;
}
