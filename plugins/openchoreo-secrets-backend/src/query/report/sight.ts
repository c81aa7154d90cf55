import type { SightDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { Visibility } from '../../access/visibility';

/** An environment as it is seen of one component. */
interface SeenEnvironment {
  readonly name: string;
  readonly isDeployed: boolean;
}

/** Environments in the order of a pipeline; those outside of it after them, as they come. */
export function inPipelineOrder(
  names: Iterable<string>,
  pipeline: readonly string[],
): string[] {
  const all = new Set(names);
  const ordered = new Set(pipeline);
  return [
    ...pipeline.filter(name => all.has(name)),
    ...[...all].filter(name => !ordered.has(name)),
  ];
}

/** Environments of a pipeline that are hidden, as far as the reader knows their names anyway. */
function hiddenOf(
  seen: Iterable<string>,
  pipeline: readonly string[],
  { hidden }: Visibility,
): string[] {
  const shown = new Set(seen);
  const named = hidden?.environments ?? [];
  return pipeline.filter(name => named.includes(name) && !shown.has(name));
}

/** Where was looked. */
export function sightOf(
  environments: readonly SeenEnvironment[],
  pipeline: readonly string[],
  visibility: Visibility,
): SightDto {
  const names = environments.map(({ name }) => name);
  const deployed = environments.flatMap(({ name, isDeployed }) =>
    isDeployed ? name : [],
  );
  return {
    seen: inPipelineOrder(names, pipeline),
    deployed: inPipelineOrder(deployed, pipeline),
    hidden: hiddenOf(names, pipeline, visibility),
    everything: visibility.everything,
  };
}
