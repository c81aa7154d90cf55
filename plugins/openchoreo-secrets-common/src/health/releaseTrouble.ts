import type { Condition } from '../model/objects';
import { applyRefusal } from './applyRefusal';
import { namesOnly } from '../model/texts/namesOnly';
import { causeOf, type CauseParams } from './causeActors';
import type { Cause, CauseClass } from './health';

/** Why a release is not rolled out as it was asked for, in OpenChoreo's own words. @alpha */
export interface ReleaseTrouble {
  /** The step that it stopped at. */
  readonly stage: 'render' | 'apply' | 'dependencies';
  readonly cause: Cause;
  /** The kind of which OpenChoreo found no object. */
  readonly absent?: string;
  readonly since?: number;
}

/** Reasons of `ReleaseSynced=False`: nothing new is rendered, and none of them heals by waiting. No object of words: a reason may be called as something that every object has. */
const UNRENDERED = new Map<string, CauseClass>([
  ['DataPlaneNotFound', 'dataPlaneAbsent'],
  ['DataPlaneNotConfigured', 'dataPlaneNotSet'],
  ['EnvironmentNotFound', 'environmentAbsent'],
  ['ComponentNotFound', 'componentAbsent'],
  ['ProjectNotFound', 'projectAbsent'],
  ['ComponentReleaseNotFound', 'releaseAbsent'],
  ['InvalidReleaseConfiguration', 'releaseInvalid'],
  ['ReleaseOwnershipConflict', 'releaseConflict'],
  ['ReleaseUpdateFailed', 'releaseNotUpdated'],
]);

/** Those that say that an object is not there, by its kind. */
const ABSENT = new Map([
  ['DataPlaneNotFound', 'DataPlane'],
  ['DataPlaneNotConfigured', 'DataPlane'],
  ['EnvironmentNotFound', 'Environment'],
  ['ComponentNotFound', 'Component'],
  ['ProjectNotFound', 'Project'],
  ['ComponentReleaseNotFound', 'ComponentRelease'],
]);

/** It was asked for, so it is no trouble. */
const WANTED = 'ResourcesUndeployed';

const REFERENCE = /SecretReference(?:\.openchoreo\.dev)? "(?<reference>[^"]+)"/;

function named(pattern: RegExp, text: string): CauseParams {
  return namesOnly({ ...pattern.exec(text)?.groups });
}

function causeOfRendering(message = ''): Cause {
  if (message.startsWith('Failed to collect SecretReferences')) {
    return causeOf('referenceMissing', named(REFERENCE, message), message);
  }
  return /secret-?store/i.test(message)
    ? causeOf('storeNotSet', {}, message)
    : causeOf('renderFailed', {}, message);
}

function unrendered({ reason = '', message }: Condition, known: CauseParams) {
  if (reason === 'RenderingFailed') return causeOfRendering(message);
  const told = UNRENDERED.get(reason);
  return told
    ? causeOf(told, known, message)
    : causeOf('notRolledOut', { ...known, ...namesOnly({ reason }) }, message);
}

function troubleAt(
  stage: ReleaseTrouble['stage'],
  { lastTransitionAt: since }: Condition,
  cause: Cause,
): ReleaseTrouble {
  return { stage, cause, since };
}

const isFalse =
  (...types: readonly string[]) =>
  ({ type, status }: Condition) =>
    status === 'False' && types.includes(type);

/** The condition that says that the plane refused a release: its own, where it has one; the binding may lag behind it. @alpha */
export function refusedApply(
  binding: readonly Condition[],
  rendered: readonly Condition[] = [],
): Condition | undefined {
  const own = rendered.find(({ type }) => type === 'ResourcesApplied');
  if (own) return own.status === 'False' ? own : undefined;
  return binding
    .filter(isFalse('ResourcesReady', 'Ready'))
    .find(({ reason }) => reason === 'ResourceApplyFailed');
}

/**
 * What OpenChoreo says of a release that does not get through: of the
 * conditions of its binding and of what was rendered. `known` are parameters
 * that the conditions do not tell. @alpha
 */
export function releaseTrouble(
  binding: readonly Condition[],
  rendered: readonly Condition[] = [],
  known: CauseParams = {},
): ReleaseTrouble | undefined {
  const unsynced = binding.find(isFalse('ReleaseSynced', 'Synced'));
  if (unsynced && unsynced.reason !== WANTED) {
    const absent = ABSENT.get(unsynced.reason ?? '');
    const trouble = troubleAt('render', unsynced, unrendered(unsynced, known));
    return { ...trouble, ...(absent && { absent }) };
  }
  const failed = refusedApply(binding, rendered);
  if (failed) {
    const params = { ...known, ...applyRefusal(failed.message) };
    const cause = causeOf('applyFailed', params, failed.message);
    return troubleAt('apply', failed, cause);
  }
  const pending = binding.find(isFalse('ResourceDependenciesReady'));
  if (!pending) return undefined;
  const { message = '' } = pending;
  const counted = named(/^(?<pending>\d+) /, message);
  const cause = causeOf('resourcesPending', counted, message);
  return troubleAt('dependencies', pending, cause);
}
