import {
  needsAttention,
  type BuildDto,
  type RunningBuildsDto,
  type Severity,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';

/** Those that ended need nothing. */
function running(builds: readonly BuildDto[]): readonly BuildDto[] {
  return builds.filter(({ completedAt }) => completedAt === undefined);
}

/** What builds that go on lack; nothing where there are none. */
export function runningBuilds(
  builds: readonly BuildDto[],
): RunningBuildsDto | undefined {
  const all = running(builds);
  if (all.length === 0) return undefined;
  const troubled = all.flatMap(({ secrets }) =>
    secrets.filter(({ health }) => needsAttention(health.severity)),
  );
  return {
    running: all.length,
    attention: troubled.length,
    unknown: all.filter(({ worst }) => worst === 'unknown').length,
  };
}

/** What builds that go on add to how bad it is. */
export function severitiesOfRunning(
  builds: readonly BuildDto[],
): readonly Severity[] {
  return running(builds).map(({ worst }) => worst);
}
