import {
  causeOf,
  causeOfIgnorance,
  isReached,
  type CellDto,
  type Judgement,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { freshnessAt } from '../../ownership/lookupIn';
import type { DeployedKey } from '../../ownership/releasedKeys';
import type { OutputLink } from '../../ownership/resourceOutputs';
import { unknownBecause } from '../context/causes';
import { withFlag } from './cell';
import { withoutObject, type ObjectKeys } from '../objects/delivered';
import type { ActiveEnvironment } from './environmentContext';
import { judgedThere } from './notCreated';
import type { ObjectView } from '../objects/objectViews';

/** The managed resource is not deployed there, or does not give this yet. */
function pending(
  { deployment: { binding }, environment, query }: ActiveEnvironment,
  { output }: DeployedKey,
): Judgement {
  const said = binding.conditions.find(
    ({ type, status }) =>
      type === 'ResourceDependenciesReady' && status === 'False',
  );
  const since = said?.lastTransitionAt ?? binding.meta.createdAt;
  const params = {
    resource: output?.resource,
    output: output?.name,
    environment: environment.name,
  };
  const judgement: Judgement = {
    verdict: 'notCreated',
    flags: [],
    cause: causeOf('dependencyPending', params, said?.message),
    since,
  };
  const { initialisingForMs } = query.thresholds;
  return since !== undefined && !isReached(query, since + initialisingForMs)
    ? withFlag(judgement, 'initialising')
    : judgement;
}

/** What is true of a Secret that is named, and that no ExternalSecret is seen to write. */
function unwritten(
  { plane, placeCause, query, controlPlane }: ActiveEnvironment,
  { key }: DeployedKey,
  { deployment }: Extract<OutputLink, { readonly state: 'found' }>,
): Judgement {
  if (!plane) return unknownBecause(placeCause);
  const { RenderedRelease } = query.snapshot.controlPlane.kinds;
  const unseen = deployment.renderedKnown
    ? causeOfIgnorance(plane.observation.freshness, plane.name)
    : causeOfIgnorance(freshnessAt(RenderedRelease, query), controlPlane);
  return unknownBecause(unseen ?? causeOf('unknown', { key }));
}

function judgeUngiven(
  environment: ActiveEnvironment,
  key: DeployedKey,
  link: OutputLink,
): Judgement {
  switch (link.state) {
    case 'unknown':
      return unknownBecause(
        causeOfIgnorance(link.freshness, environment.controlPlane),
      );
    case 'found':
      return unwritten(environment, key, link);
    default:
      return pending(environment, key);
  }
}

/** What is true of a key that a managed resource gives: what is true of the object that the resource's release lists. */
export function judgedOutput(
  environment: ActiveEnvironment,
  key: DeployedKey,
  link: OutputLink,
  object: ObjectView | undefined,
): ObjectKeys {
  if (link.state === 'found' && object) {
    const { deployment } = link;
    return judgedThere({ ...environment, deployment }, object.judged);
  }
  return withoutObject(judgeUngiven(environment, key, link), environment.query);
}

/** Where a key comes from, as it stands in a cell. */
export function outputIn(
  { output }: DeployedKey,
  link: OutputLink | undefined,
): CellDto['output'] {
  if (!output || !link) return undefined;
  return { resource: output.resource, name: output.name, state: link.state };
}
