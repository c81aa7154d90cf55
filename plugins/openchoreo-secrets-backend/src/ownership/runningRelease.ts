import { isDeepStrictEqual } from 'node:util';
import {
  refusedApply,
  type ReleasedObject,
  type RenderedReleaseObject,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { DeployedBinding } from './deployedBinding';

/** Which release a plane runs. */
export type Running =
  | { readonly state: 'asked' }
  /** One from before; its name, where that was seen. */
  | { readonly state: 'older'; readonly release?: string }
  /** Nothing was ever applied as a whole. */
  | { readonly state: 'nothing' }
  | { readonly state: 'unknown' };

/** Which release a plane runs, and what that lists. */
export interface RunningRelease {
  readonly running: Running;
  /** Absent where it is not known. */
  readonly lists?: RenderedReleaseObject;
}

const SECRETS = 'external-secrets.io/';

const secretNames = (objects: readonly ReleasedObject[]) =>
  objects
    .filter(
      ({ kind, apiVersion }) =>
        kind === 'ExternalSecret' && apiVersion.startsWith(SECRETS),
    )
    .map(({ namespace, name }) => `${namespace}/${name}`)
    .sort();

/** What the status of a release says to be in place, with what is remembered of the pods that take it. */
function inPlace({
  secretsInPlace,
  lastApplied = [],
}: RenderedReleaseObject): readonly ReleasedObject[] | undefined {
  if (!secretsInPlace) return undefined;
  return [
    ...secretsInPlace.map(object => ({
      ...object,
      apiVersion: SECRETS,
      kind: 'ExternalSecret',
    })),
    ...lastApplied.filter(({ kind }) => kind !== 'ExternalSecret'),
  ];
}

function older(
  { lastApplied }: DeployedBinding,
  asked: string | undefined,
): Running {
  const release = lastApplied === asked ? undefined : lastApplied;
  return { state: 'older', ...(release && { release }) };
}

/** Whether the same was applied before: what is refused then is no change. */
function wasApplied({
  meta,
  resources,
  secretsInPlace,
  lastApplied,
}: RenderedReleaseObject): boolean {
  if (lastApplied) return isDeepStrictEqual(lastApplied, resources);
  return secretsInPlace !== undefined && meta.generation === 1;
}

/** Of a release that was not applied as it stands. */
function beforeIt(
  rendered: RenderedReleaseObject,
  binding: DeployedBinding,
): RunningRelease {
  const { meta, resources, lastApplied } = rendered;
  if (wasApplied(rendered)) {
    return { running: { state: 'asked' }, lists: rendered };
  }
  const before = inPlace(rendered) ?? lastApplied;
  if (before) {
    // Of the same names it cannot be told which they are, and it does not matter.
    const same = isDeepStrictEqual(secretNames(before), secretNames(resources));
    return same
      ? { running: { state: 'asked' }, lists: rendered }
      : {
          running: older(binding, binding.release),
          lists: { ...rendered, resources: before },
        };
  }
  return meta.generation === 1
    ? { running: { state: 'nothing' }, lists: rendered }
    : { running: { state: 'unknown' } };
}

/** It was changed, and nobody has tried to apply the change yet. */
function isAhead({
  meta,
  conditions,
  secretsInPlace,
  lastApplied,
}: RenderedReleaseObject) {
  const applied = conditions?.find(({ type }) => type === 'ResourcesApplied');
  const { generation = 0 } = meta;
  const known = secretsInPlace ?? lastApplied;
  return (
    known !== undefined &&
    applied?.status === 'True' &&
    (applied.observedGeneration ?? generation) < generation
  );
}

/**
 * Which release the plane runs. One that was refused lists what nobody has
 * applied, while the pods of the one before run on with what that listed.
 */
export function runningRelease(
  rendered: RenderedReleaseObject | undefined,
  binding: DeployedBinding,
  isHeldUp: boolean,
): RunningRelease {
  if (!rendered) return { running: { state: 'nothing' } };
  const refused = refusedApply(binding.conditions, rendered.conditions);
  if (refused || isAhead(rendered)) return beforeIt(rendered, binding);
  return {
    running: isHeldUp ? older(binding, binding.release) : { state: 'asked' },
    lists: rendered,
  };
}
