// The packages that are published, each after those it depends on.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './process.mjs';

export const output = join(root, 'dist-packages');

export const packages = [
  'openchoreo-secrets-common',
  'openchoreo-secrets-backend',
  'catalog-backend-module-openchoreo-secrets',
  'openchoreo-secrets',
].map(name => {
  const folder = join(root, 'plugins', name);
  return { name, folder, tarball: join(output, `${name}.tgz`) };
});

export function readManifest(folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}
