// The packages that are published, each after those it depends on.
import { existsSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './process.mjs';

export const output = join(root, 'dist-packages');

/** Each with the kB that its tarball may have: what it has now, and room for a tenth more. */
export const packages = [
  ['openchoreo-secrets-common', 200],
  ['openchoreo-secrets-backend', 320],
  ['catalog-backend-module-openchoreo-secrets', 16],
  ['openchoreo-secrets', 260],
].map(([name, budget]) => {
  const folder = join(root, 'plugins', name);
  return { name, folder, budget, tarball: join(output, `${name}.tgz`) };
});

export function readManifest(folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}

/** Brings back a manifest that a pack that was broken off left rewritten for publishing. */
export function restoreManifest(folder) {
  const kept = join(folder, 'package.json-prepack');
  if (existsSync(kept)) {
    renameSync(kept, join(folder, 'package.json'));
  }
}
