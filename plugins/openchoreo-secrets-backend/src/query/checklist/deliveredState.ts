import type { ExternalSecretObject } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { missingKeys } from './deliveredKeys';
import type { Finding } from './finding';

/** Adds which keys are delivered: a Secret that is in order but for keys has wrong keys. */
export function deliveredState(
  finding: Finding,
  objects: readonly ExternalSecretObject[],
  keys: readonly string[],
): Finding {
  const missing = missingKeys(objects, keys);
  if (finding.state === 'healthy' && missing && missing.length > 0) {
    return {
      ...finding,
      state: 'wrongKeys',
      severity: 'critical',
      missingKeys: missing,
    };
  }
  return { ...finding, missingKeys: missing };
}
