import {
  causeOf,
  releaseTrouble,
  type ComponentRef,
  type ReleaseTrouble,
  type RenderedReleaseObject,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { DeployedBinding } from './deployedBinding';
import { listedSecrets, type ListedSecret } from './listedSecrets';
import type { Moment } from './lookupIn';
import type { PlaneObservation } from './planeObservation';
import { runningRelease, type Running } from './runningRelease';

/** How far a release got. */
export interface RolledOut {
  readonly running: Running;
  /** What the release that runs lists; of one that is not known, nothing. */
  readonly listed: readonly ListedSecret[];
  /** What the release that was asked for lists, where another one runs. */
  readonly asked?: readonly ListedSecret[];
  /** Why the release that was asked for does not get through. */
  readonly trouble?: ReleaseTrouble;
}

/** What was asked for, and what became of it. */
interface Asked {
  readonly binding: DeployedBinding;
  readonly rendered?: RenderedReleaseObject;
  /** The release does not exist. */
  readonly missing?: true;
}

/** For whom, and where. */
interface AskedFor {
  readonly component?: ComponentRef;
  readonly environment: string;
}

/** The plane as it is seen. */
interface Seen {
  readonly observation: PlaneObservation;
  readonly at: Moment;
}

function troubleOf(
  { binding, rendered, missing }: Asked,
  { component, environment }: AskedFor,
): ReleaseTrouble | undefined {
  const { release } = binding;
  const known = {
    environment,
    release,
    component: component?.name,
    project: component?.project,
  };
  const told = releaseTrouble(binding.conditions, rendered?.conditions, known);
  // The binding may not have been looked at since.
  return told?.stage !== 'render' && missing
    ? { stage: 'render', cause: causeOf('releaseAbsent', known) }
    : told;
}

/** With what runs on in its place. */
function besides(
  trouble: ReleaseTrouble | undefined,
  running: Running,
): ReleaseTrouble | undefined {
  if (!trouble || running.state !== 'older') return trouble;
  const { class: named, params, text } = trouble.cause;
  const { release: runs } = running;
  const cause = causeOf(named, { ...params, olderRuns: 'true', runs }, text);
  return { ...trouble, cause };
}

/** How far a release got, and what the plane runs. */
export function rolledOut(
  asked: Asked,
  askedFor: AskedFor,
  seen: Seen | undefined,
): RolledOut {
  const { binding, rendered } = asked;
  const trouble = troubleOf(asked, askedFor);
  const isHeldUp = trouble?.stage === 'render';
  const { running, lists } = runningRelease(rendered, binding, isHeldUp);
  const listOf = (release: RenderedReleaseObject | undefined) =>
    release && seen ? listedSecrets(release, seen.observation, seen.at) : [];
  return {
    listed: listOf(lists),
    ...(lists !== rendered && { asked: listOf(rendered) }),
    running,
    trouble: besides(trouble, running),
  };
}
