import { foreignKey } from '../model/foreignText';
import type { Actor, Cause, CauseClass } from './health';

/** Who acts on a cause, where its parameters do not say otherwise. */
const ACTORS: Readonly<Record<CauseClass, Actor>> = {
  storeAbsent: 'platformEngineer',
  storeNotSet: 'platformEngineer',
  storeNotReady: 'platformEngineer',
  namespaceNotAllowed: 'platformEngineer',
  authenticationRefused: 'platformEngineer',
  permissionDenied: 'platformEngineer',
  remoteKeyAbsent: 'developer',
  deniedOrAbsent: 'platformEngineer',
  propertyAbsent: 'developer',
  network: 'platformEngineer',
  throttled: 'platformEngineer',
  invalidConfiguration: 'platformEngineer',
  templateFailed: 'platformEngineer',
  ownedByAnother: 'platformEngineer',
  targetImmutable: 'platformEngineer',
  writeRefused: 'platformEngineer',
  // Both are what the type of a component renders.
  noSecretByPolicy: 'platformEngineer',
  windowClosed: 'platformEngineer',
  generatorFailed: 'platformEngineer',
  classMismatch: 'platformEngineer',
  controllerDown: 'platformEngineer',
  controllerStalled: 'platformEngineer',
  intervalUnreadable: 'platformEngineer',
  webhookDown: 'platformEngineer',
  certControllerDown: 'platformEngineer',
  kindNotServed: 'platformEngineer',
  esoNotInstalled: 'platformEngineer',
  planeUnreachable: 'platformEngineer',
  planeForbidden: 'platformEngineer',
  planeNotConfigured: 'platformEngineer',
  clusterIdShared: 'platformEngineer',
  clusterIdChanged: 'platformEngineer',
  clusterIdMixed: 'platformEngineer',
  stillStarting: 'nobody',
  referenceMissing: 'developer',
  renderFailed: 'developer',
  dataPlaneAbsent: 'platformEngineer',
  dataPlaneNotSet: 'platformEngineer',
  environmentAbsent: 'platformEngineer',
  componentAbsent: 'developer',
  projectAbsent: 'developer',
  releaseAbsent: 'developer',
  releaseInvalid: 'developer',
  releaseConflict: 'platformEngineer',
  releaseNotUpdated: 'platformEngineer',
  applyFailed: 'platformEngineer',
  resourcesPending: 'developer',
  notRolledOut: 'platformEngineer',
  renderOverdue: 'platformEngineer',
  objectAbsent: 'platformEngineer',
  notYetRerendered: 'nobody',
  dependencyPending: 'developer',
  buildNotRendered: 'platformEngineer',
  sourceSecretMissing: 'developer',
  malformedObject: 'platformEngineer',
  certificateNotReady: 'platformEngineer',
  unknown: 'platformEngineer',
};

/** Parameters of a cause; those that are absent are left out. @public */
export type CauseParams = Readonly<Record<string, string | undefined>>;

function actorOf(
  causeClass: CauseClass,
  { provider, recovered, at }: CauseParams,
): Actor {
  // The provider itself is in trouble, so its owner acts.
  if (provider === 'down') return 'providerOwner';
  // What stands in the store is theirs who refer to it.
  if (at === 'remoteKey') return 'developer';
  return recovered ? 'nobody' : ACTORS[causeClass];
}

/** Makes a cause of its class, with the actor that goes with it. @public */
export function causeOf(
  causeClass: CauseClass,
  params: CauseParams = {},
  text?: string,
): Cause {
  const known: Record<string, string> = {};
  for (const [name, value] of Object.entries(params)) {
    // Some are read from texts, as those came.
    if (value !== undefined && value !== '') known[name] = foreignKey(value);
  }
  const actor = actorOf(causeClass, known);
  return { class: causeClass, actor, params: known, ...(text && { text }) };
}
