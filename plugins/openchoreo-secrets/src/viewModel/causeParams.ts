import type { CauseClass } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';

/** The parameters that `cause.<class>.told` speaks of. */
export const CAUSE_PARAMS: Readonly<
  Partial<Record<CauseClass, readonly string[]>>
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
  referenceMissing: ['reference'],
  notYetRerendered: ['reference'],
};
