import type { DeploymentPipelineObject } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { memoised } from './memo';

type Paths = DeploymentPipelineObject['promotionPaths'];

function namesIn(paths: Paths): readonly string[] {
  return [
    ...new Set(paths.flatMap(({ source, targets }) => [source, ...targets])),
  ];
}

/** Whether nothing that is still to be placed promotes into `name`. */
function isNext(
  name: string,
  open: ReadonlySet<string>,
  paths: Paths,
): boolean {
  return !paths.some(
    ({ source, targets }) =>
      source !== name && open.has(source) && targets.includes(name),
  );
}

/**
 * The environments of promotion paths, each after those it is promoted from.
 * Of several that could come next, the one named first does; in a cycle too.
 */
export const pipelineOrder = memoised((paths: Paths): readonly string[] => {
  const names = namesIn(paths);
  const open = new Set(names);
  const order: string[] = [];
  while (open.size > 0) {
    const left = names.filter(name => open.has(name));
    const next = left.find(name => isNext(name, open, paths)) ?? left[0];
    open.delete(next);
    order.push(next);
  }
  return order;
});
