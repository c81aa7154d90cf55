import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { DEFAULT_TRUSTED_ORIGINS } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { CatalogConfig } from './catalogConfig';
import { readMilliseconds } from './readMilliseconds';

const MINUTE = 60_000;
const ROOT = 'openchoreoSecrets.catalog';
const KEYS = ['enabled', 'pullEvery', 'holdFor'];

/** Reads what concerns the catalog; undefined while it is off, which it is by default. */
export function readCatalogConfig(root: Config): CatalogConfig | undefined {
  const catalog = root.getOptionalConfig(ROOT);
  const wrong = catalog?.keys().find(key => !KEYS.includes(key));
  if (wrong !== undefined) {
    throw new InputError(
      `${ROOT}.${wrong}: no such key; remove it, or correct its spelling`,
    );
  }
  if (!catalog?.getOptionalBoolean('enabled')) return undefined;
  const pullEveryMs = readMilliseconds(root, `${ROOT}.pullEvery`, MINUTE);
  const holdForMs = readMilliseconds(root, `${ROOT}.holdFor`, 15 * MINUTE);
  if (holdForMs < pullEveryMs) {
    throw new InputError(
      `${ROOT}.holdFor: expected at least pullEvery: raise it, or lower pullEvery`,
    );
  }
  const trustedOrigins =
    root.getOptionalStringArray('openchoreoSecrets.trustedOrigins') ??
    DEFAULT_TRUSTED_ORIGINS;
  return { pullEveryMs, holdForMs, trustedOrigins };
}
