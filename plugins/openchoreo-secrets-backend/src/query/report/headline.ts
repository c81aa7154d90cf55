import {
  needsAttention,
  type Cause,
  type CountsDto,
  type HeadlineDto,
  type KeysDto,
  type RunningBuildsDto,
  type Severity,
  type SightDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { blocksPodStart } from '../objects/delivered';
import { defined, wireCause } from '../wire/wireHealth';
import { wireTime } from '../wire/wireTime';
import type { Secret } from './secret';

/** What a headline says beside what it counts. */
export interface HeadlineInput {
  readonly state: HeadlineDto['state'];
  readonly cause?: Cause;
  /** Of all there is, also of what shows in no secret. */
  readonly worst: Severity;
  /** What is taken otherwise since the release. */
  readonly changed: number;
  readonly sight: SightDto;
  readonly builds?: RunningBuildsDto;
}

/** The oldest last success among synced secrets. */
export function oldestRefresh(secrets: readonly Secret[]): string | undefined {
  const times = secrets.flatMap(({ health }) =>
    health.verdict === 'synced' ? (health.refreshedAt ?? []) : [],
  );
  return times.length > 0 ? wireTime(Math.min(...times)) : undefined;
}

/** Whether it fails by itself. */
export function isCulprit({ health, heldBackBy }: Secret): boolean {
  return heldBackBy === undefined && needsAttention(health.severity);
}

/** What tells whether a secret is missed by nobody. */
interface MaybeMissing extends Pick<Secret, 'health' | 'delivered'> {
  readonly heldBackBy?: unknown;
}

/** It is taken as optional, and is not there: nothing is amiss, and it is not in order either. */
function isOptionalMissing({
  health,
  heldBackBy,
  delivered,
}: MaybeMissing): boolean {
  return (
    heldBackBy === undefined &&
    health.severity === 'ok' &&
    delivered?.delivery.state === 'none' &&
    delivered.effect === 'none'
  );
}

/** How many; absent where there are none. */
export function optionalMissingIn(
  secrets: readonly MaybeMissing[],
): number | undefined {
  return secrets.filter(isOptionalMissing).length || undefined;
}

const isHeldBack = ({ heldBackBy }: Secret) => heldBackBy !== undefined;

const isOf =
  (severity: Severity) =>
  ({ health, heldBackBy }: Secret) =>
    heldBackBy === undefined && health.severity === severity;

/** Each key once, in however many environments it is. */
export function keysOf(secrets: readonly Secret[]): KeysDto {
  const having = (test: (secret: Secret) => boolean) =>
    new Set(secrets.filter(test).map(({ key }) => key)).size;
  return {
    all: having(() => true),
    failing: having(isCulprit),
    blocking: having(blocksPodStart),
    atRisk: having(isOf('atRisk')),
    heldBack: having(isHeldBack),
    unknown: having(isOf('unknown')),
  };
}

/** What is to be said first of some secrets that are counted so. */
export function headlineOf(
  secrets: readonly Secret[],
  counts: CountsDto,
  { state, cause, worst, changed, sight, builds }: HeadlineInput,
): HeadlineDto {
  const { critical, warning, unknown, atRisk, heldBack } = counts;
  return defined({
    state,
    cause: cause && wireCause(cause),
    worst,
    secrets: Object.values(counts).reduce((a, b) => a + b, 0),
    failing: critical + warning,
    atRisk,
    blocking: secrets.filter(blocksPodStart).length,
    heldBack,
    unknown,
    notFollowed: secrets.filter(({ delivered }) =>
      delivered?.delivery.flags.includes('notFollowed'),
    ).length,
    optionalMissing: optionalMissingIn(secrets),
    late: secrets.filter(({ health }) => health.flags.includes('late')).length,
    changedNotReleased: changed,
    keys: keysOf(secrets),
    oldestRefreshAt: oldestRefresh(secrets),
    builds,
    environments: sight,
  });
}
