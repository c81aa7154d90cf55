import type { CauseVariant } from './causeVariant';

/** The parameters that `cause.<variant>.told` speaks of. */
export const CAUSE_PARAMS: Readonly<
  Partial<Record<CauseVariant, readonly string[]>>
> = {
  storeAbsent: ['plane', 'store'],
  storeNotSet: ['plane'],
  storeNotReady: ['plane', 'store'],
  namespaceNotAllowed: ['namespace', 'store'],
  authenticationRefused: ['plane', 'store'],
  permissionDenied: ['remoteKey'],
  remoteKeyAbsent: ['remoteKey'],
  propertyAbsent: ['property', 'remoteKey'],
  network: ['plane', 'store'],
  throttled: ['store'],
  generatorFailed: ['generator'],
  controllerDown: ['plane'],
  controllerStalled: ['plane'],
  esoNotInstalled: ['plane'],
  planeUnreachable: ['plane'],
  planeForbidden: ['plane'],
  planeNotConfigured: ['plane'],
  clusterIdShared: ['plane', 'other'],
  clusterIdChanged: ['plane'],
  clusterIdMixed: ['plane'],
  referenceMissing: ['reference'],
  notYetRerendered: ['reference'],
  certificateNotReady: ['name', 'plane'],
  referenceKeyMissing: ['reference', 'key'],
  storeRecovered: ['plane', 'store'],
  eventsRefused: ['plane'],
  noCredentials: ['plane'],
  gatewayAway: ['plane'],
  agentAway: ['plane'],
  agentFailed: ['plane'],
  notRegistered: ['plane'],
  gatewayRefused: ['plane'],
};
