import {
  worstSeverity,
  type BuildDto,
  type ComponentSecretsDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { defined } from '../wire/wireHealth';
import { runningBuilds, severitiesOfRunning } from './runningBuilds';

/** What runs that go on add to the numbers of their component. */
export function withBuilds(
  component: ComponentSecretsDto,
  builds: readonly BuildDto[],
): ComponentSecretsDto {
  if (builds.length === 0) return component;
  const { summary } = component;
  return {
    ...component,
    builds,
    summary: defined({
      ...summary,
      worst: worstSeverity([summary.worst, ...severitiesOfRunning(builds)]),
      builds: runningBuilds(builds),
    }),
  };
}
