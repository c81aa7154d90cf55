// What `yarn pack` runs first in a package: refuses one that is not built, and leaves out what nobody needs who installs it.
// `backstage-cli package postpack` brings the manifest back afterwards.
import {
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { readManifest, restoreManifest } from './packages.mjs';
import { bin, fail, root, run } from './process.mjs';

const folder = process.cwd();
const dist = join(folder, 'dist');

function refuseUnbuilt() {
  const missing = Object.keys(readManifest(folder).exports)
    .filter(mount => mount !== './package.json')
    .map(mount =>
      join('dist', `${mount === '.' ? 'index' : basename(mount)}.d.ts`),
    )
    .filter(file => !existsSync(join(folder, file)));
  if (missing.length > 0) {
    fail(
      `${basename(folder)} is not built (${missing.join(', ')} missing): run "npm run pack" in the root of the repository.`,
    );
  }
}

/** Half of each tarball: they would show TypeScript where a stack trace already names readable modules. */
function dropSourceMaps() {
  for (const name of readdirSync(dist, { recursive: true })) {
    const file = join(dist, name);
    if (name.endsWith('.map')) {
      rmSync(file);
    } else if (name.endsWith('.js')) {
      const code = readFileSync(file, 'utf8');
      writeFileSync(
        file,
        code.replace(/\n\/\/# sourceMappingURL=.*\n?$/, '\n'),
      );
    }
  }
}

/** TypeScript takes the first condition that matches: `types` has to come before the code. */
function typesFirst(target) {
  return typeof target === 'object' && target.types
    ? { types: target.types, ...target }
    : target;
}

/** Of the scripts only the one that brings this file back is kept: Yarn looks for it here. */
function tidyManifest() {
  const { devDependencies, ...manifest } = readManifest(folder);
  const { postpack } = manifest.scripts;
  const exports = Object.fromEntries(
    Object.entries(manifest.exports).map(([mount, target]) => [
      mount,
      typesFirst(target),
    ]),
  );
  writeFileSync(
    join(folder, 'package.json'),
    `${JSON.stringify({ ...manifest, scripts: { postpack }, exports }, null, 2)}\n`,
  );
}

restoreManifest(folder);
refuseUnbuilt();
dropSourceMaps();
copyFileSync(join(root, 'LICENSE'), join(folder, 'LICENSE'));
await run(bin('backstage-cli'), ['package', 'prepack'], { cwd: folder });
tidyManifest();
