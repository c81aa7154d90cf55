import type { Config } from '@backstage/config';
import { DEFAULT_TRUSTED_ORIGINS } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { CatalogConfig, StampConfig } from './catalogConfig';
import { Problems } from './problems';
import { readMilliseconds } from './readMilliseconds';

const MINUTE = 60_000;
const ROOT = 'openchoreoSecrets.catalog';
const KEYS = ['acceptKinds', 'enabled', 'pullEvery', 'holdFor'];
const SWITCH = 'openchoreo.features.secretHealth.enabled';
const FLAG = 'expected true or false';

function noteMisspelt(root: Config, problems: Problems): void {
  const keys = problems.attempt(
    `${ROOT}: expected { ${KEYS.join(', ')} }`,
    () => root.getOptionalConfig(ROOT)?.keys(),
  );
  for (const key of keys ?? []) {
    if (KEYS.includes(key)) continue;
    problems.note(
      `${ROOT}.${key}: no such key; remove it, or correct its spelling`,
    );
  }
}

function readStamp(root: Config, problems: Problems): StampConfig {
  const duration = (key: string, fallback: number) =>
    problems.attempt(undefined, () => readMilliseconds(root, key, fallback)) ??
    fallback;
  const pullEveryMs = duration(`${ROOT}.pullEvery`, MINUTE);
  const holdForMs = duration(`${ROOT}.holdFor`, 15 * MINUTE);
  if (holdForMs < pullEveryMs) {
    problems.note(
      `${ROOT}.holdFor: expected at least pullEvery: raise it, or lower pullEvery`,
    );
  }
  const key = 'openchoreoSecrets.trustedOrigins';
  const trustedOrigins =
    problems.attempt(`${key}: expected a list of origin locations`, () =>
      root.getOptionalStringArray(key),
    ) ?? DEFAULT_TRUSTED_ORIGINS;
  return { pullEveryMs, holdForMs, trustedOrigins };
}

/** Reads what concerns the catalog. It never fails: what is wrong is told, and nothing is stamped then. */
export function readCatalogConfig(root: Config): CatalogConfig {
  const problems = new Problems();
  const flag = (key: string, fallback: boolean) =>
    problems.attempt(`${key}: ${FLAG}`, () => root.getOptionalBoolean(key)) ??
    fallback;
  noteMisspelt(root, problems);
  // Entities that were let in stay, also while secret health is off.
  const acceptKinds = flag(`${ROOT}.acceptKinds`, true);
  const isOn = flag(SWITCH, true) && flag(`${ROOT}.enabled`, false);
  const stamp = isOn ? readStamp(root, problems) : undefined;
  const { lines } = problems;
  return {
    acceptKinds,
    stamp: lines.length === 0 ? stamp : undefined,
    problems: lines,
  };
}
