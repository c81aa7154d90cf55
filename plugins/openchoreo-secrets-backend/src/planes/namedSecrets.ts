import {
  formatRef,
  type PlaneRef,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { SecretLookUpConfig } from '../config/secretsConfig';
import type { SecretName } from '../kube/secretExistence';

/** The namespaces of a plane where the existence of Secrets may be asked for. */
export function lookUpNamespaces(
  lookUp: readonly SecretLookUpConfig[],
  plane: PlaneRef,
): readonly string[] {
  const name = formatRef(plane);
  return lookUp
    .filter(each => formatRef(each.plane) === name)
    .flatMap(each => each.namespaces);
}

/** Every name in every namespace. */
export function namedSecrets(
  namespaces: readonly string[],
  names: readonly string[],
): readonly SecretName[] {
  return namespaces.flatMap(namespace =>
    names.map(name => ({ namespace, name })),
  );
}
