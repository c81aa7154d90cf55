import type { CauseClass } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';

/** Which step failed: one outage speaks in several texts, and stays at its step. */
type FailedStage =
  | 'reach'
  | 'identify'
  | 'operate'
  | 'apply'
  | 'certify'
  | 'store'
  | 'admit'
  | 'read'
  | 'generate'
  | 'template'
  | 'write'
  | 'render'
  | 'apply'
  | 'other';

const STAGES: Readonly<Partial<Record<CauseClass, FailedStage>>> = {
  planeUnreachable: 'reach',
  planeForbidden: 'reach',
  ownAccess: 'reach',
  planeNotConfigured: 'reach',
  stillStarting: 'reach',
  clockInDoubt: 'reach',
  clusterIdShared: 'identify',
  clusterIdChanged: 'identify',
  clusterIdMixed: 'identify',
  wrongCluster: 'identify',
  controllerDown: 'operate',
  controllerStalled: 'operate',
  intervalUnreadable: 'operate',
  kindNotServed: 'operate',
  webhookDown: 'apply',
  certControllerDown: 'certify',
  esoNotInstalled: 'operate',
  storeAbsent: 'store',
  storeNotReady: 'store',
  authenticationRefused: 'store',
  network: 'store',
  throttled: 'store',
  namespaceNotAllowed: 'admit',
  classMismatch: 'admit',
  remoteKeyAbsent: 'read',
  deniedOrAbsent: 'read',
  propertyAbsent: 'read',
  permissionDenied: 'read',
  generatorFailed: 'generate',
  templateFailed: 'template',
  ownedByAnother: 'write',
  targetImmutable: 'write',
  writeRefused: 'write',
  noSecretByPolicy: 'write',
  referenceMissing: 'render',
  renderFailed: 'render',
  notYetRerendered: 'render',
  dataPlaneAbsent: 'render',
  dataPlaneNotSet: 'render',
  environmentAbsent: 'render',
  componentAbsent: 'render',
  projectAbsent: 'render',
  releaseAbsent: 'render',
  releaseInvalid: 'render',
  releaseConflict: 'render',
  releaseNotUpdated: 'render',
  resourcesPending: 'render',
  notRolledOut: 'render',
  renderOverdue: 'render',
  applyFailed: 'apply',
  dependencyPending: 'render',
  buildNotRendered: 'render',
};

/** The step at which something failed, as far as its cause tells. */
export function failedStage(named: CauseClass): FailedStage {
  return STAGES[named] ?? 'other';
}
