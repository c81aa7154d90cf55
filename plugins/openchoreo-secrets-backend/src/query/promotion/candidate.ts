import {
  causeOf,
  type Cause,
  type ComponentRef,
  type WorkloadKey,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { objectsOf } from '../../ownership/componentIndex';
import { deploymentOf, type Deployment } from '../../ownership/deploymentOf';
import {
  environmentsOf,
  type EnvironmentPlace,
} from '../../ownership/environmentsOf';
import { freshnessAt, isComplete } from '../../ownership/lookupIn';
import { promotersOf } from '../../ownership/promotersOf';
import { deployedKeys, type DeployedKey } from '../../ownership/releasedKeys';
import { causeOfUnknowable } from '../context/causes';
import type { Fleet } from '../fleet/fleet';

/** Where a release would go, of what. */
export interface PromotionTarget {
  readonly component: ComponentRef;
  readonly to: EnvironmentPlace;
  /** Whether the caller may see an environment of the component. */
  readonly isShown: (environment: string) => boolean;
}

/** What would go there. */
export interface Candidate {
  /** The environment that has the release; absent where it is the current workload. */
  readonly from?: string;
  readonly release?: string;
  readonly alreadyThere: boolean;
  /** By `keyId`, with what is overridden in the target. */
  readonly keys: ReadonlyMap<string, DeployedKey>;
}

/** Why it cannot be told what would go there. */
export interface NoCandidate {
  readonly why: Cause;
}

interface Released {
  readonly from?: string;
  readonly release?: string;
  readonly keys: readonly WorkloadKey[];
}

const releasedIn = (
  from: string,
  { binding: { release }, released }: Extract<Deployment, { state: 'active' }>,
): Released => ({ from, release, keys: [...released.values()] });

/** The release of the nearest environment that has one; one that is not known ends the search. */
function promoted(
  { component, to, isShown }: PromotionTarget,
  { context, controlPlane }: Fleet,
): Released | NoCandidate | undefined {
  const { snapshot } = context;
  const places = environmentsOf(snapshot.controlPlane, component, context);
  const promoters = promotersOf(
    snapshot.controlPlane,
    component,
    to.name,
    context,
  );
  for (const from of promoters.filter(isShown)) {
    const place = places.find(({ name }) => name === from);
    if (!place) continue;
    const { deployment } = deploymentOf(snapshot, component, place, context);
    if (deployment.state === 'active') return releasedIn(from, deployment);
    if (deployment.state === 'unknown') {
      return { why: causeOfUnknowable(deployment.why, controlPlane) };
    }
  }
  return undefined;
}

/** What the next release would freeze. */
function current(
  component: ComponentRef,
  { context, controlPlane }: Fleet,
): Released | NoCandidate {
  const { Workload } = context.snapshot.controlPlane.kinds;
  const workloads = objectsOf(Workload, component);
  const isKnown = isComplete(freshnessAt(Workload, context));
  if (!isKnown || workloads.length === 0) {
    const { name } = component;
    const params = { kind: 'Workload', name, plane: controlPlane };
    return { why: causeOf(isKnown ? 'objectAbsent' : 'unknown', params) };
  }
  return { keys: workloads.flatMap(({ keys }) => keys) };
}

/** What would go to an environment: what its pipeline promotes, else what it has, else the current workload. */
export function candidateFor(
  target: PromotionTarget,
  there: Deployment,
  fleet: Fleet,
): Candidate | NoCandidate {
  const { component, to } = target;
  if (there.state === 'unknown') {
    return { why: causeOfUnknowable(there.why, fleet.controlPlane) };
  }
  const own = there.state === 'active' ? there : undefined;
  const found =
    promoted(target, fleet) ??
    (own ? releasedIn(to.name, own) : current(component, fleet));
  if ('why' in found) return found;
  const { ReleaseBinding } = fleet.context.snapshot.controlPlane.kinds;
  const { overrides = [] } =
    objectsOf(ReleaseBinding, component).find(
      ({ environment }) => environment === to.name,
    ) ?? {};
  const { from, release, keys } = found;
  return {
    from,
    release,
    alreadyThere: release !== undefined && own?.binding.release === release,
    keys: deployedKeys(keys, overrides),
  };
}
