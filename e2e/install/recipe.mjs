// What the documents tell a platform team to do, done literally, and taken back.
import { join } from 'node:path';
import { packages, readManifest } from '../../scripts/packages.mjs';
import { root } from '../../scripts/process.mjs';
import { changeJson, git, hostYarn } from './host.mjs';

const recipes = join(root, 'e2e/install/recipes');

/** Which package of the host takes which of ours. */
const wanted = {
  app: ['openchoreo-secrets'],
  portal: ['openchoreo-secrets'],
  legacy: ['openchoreo-secrets'],
  backend: [
    'openchoreo-secrets-backend',
    'catalog-backend-module-openchoreo-secrets',
  ],
};

/** As `yarn add` would, but from the tarballs, which also stand for each other's dependencies. */
export async function addPackages(folder) {
  const published = new Map(
    packages.map(({ name, folder: source, tarball }) => [
      name,
      { name: readManifest(source).name, from: `file:${tarball}` },
    ]),
  );
  for (const [host, names] of Object.entries(wanted)) {
    changeJson(join(folder, 'packages', host, 'package.json'), manifest => {
      for (const short of names) {
        const { name, from } = published.get(short);
        manifest.dependencies[name] = from;
      }
    });
  }
  changeJson(join(folder, 'package.json'), manifest => {
    for (const { name, from } of published.values()) {
      manifest.resolutions[name] = from;
    }
  });
  // Tarballs of the same version are cached by their name; these are new.
  await hostYarn(folder, ['install']);
  await hostYarn(folder, ['dedupe']);
}

export function applyRecipe(folder, name) {
  return git(folder, ['apply', '-C1', join(recipes, `${name}.diff`)]);
}

/** Everything is as it was before anything was added. */
export async function removeAll(folder) {
  await git(folder, ['checkout', '--quiet', '.']);
  await hostYarn(folder, ['install']);
}

/** One file of the host as it was. */
export function restore(folder, file) {
  return git(folder, ['checkout', '--quiet', file]);
}
