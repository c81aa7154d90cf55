import {
  needsAttention,
  worstSeverity,
  type BuildDto,
  type ComponentSecretsDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';

/** What runs that go on add to the numbers of their component: those that ended need nothing. */
export function withBuilds(
  component: ComponentSecretsDto,
  builds: readonly BuildDto[],
): ComponentSecretsDto {
  if (builds.length === 0) return component;
  const running = builds.filter(({ completedAt }) => completedAt === undefined);
  const troubled = running.flatMap(({ secrets }) =>
    secrets.filter(({ health }) => needsAttention(health.severity)),
  );
  const unknown = running.filter(({ worst }) => worst === 'unknown');
  const { summary } = component;
  return {
    ...component,
    builds,
    summary: {
      ...summary,
      worst: worstSeverity([
        summary.worst,
        ...running.map(({ worst }) => worst),
      ]),
      ...(running.length > 0 && {
        builds: {
          running: running.length,
          attention: troubled.length,
          unknown: unknown.length,
        },
      }),
    },
  };
}
