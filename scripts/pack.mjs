// npm run pack: the tarballs of all published packages, in dist-packages/, from a clean clone.
import { mkdirSync, rmSync } from 'node:fs';
import { output, packages, restoreManifest } from './packages.mjs';
import { bin, run } from './process.mjs';
import { setup } from './setup.mjs';
import { yarn } from './yarn.mjs';

const restoreManifests = () =>
  packages.forEach(({ folder }) => restoreManifest(folder));
restoreManifests();
process.on('exit', restoreManifests);
await setup();
rmSync(output, { recursive: true, force: true });
mkdirSync(output);
await run(bin('tsc'), ['--project', 'tsconfig.declarations.json']);
for (const { folder, tarball } of packages) {
  await run(bin('backstage-cli'), ['package', 'build'], { cwd: folder });
  // It names each file; the checks below name what is wrong.
  await yarn(['pack', '--out', tarball], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
await run(process.execPath, ['scripts/check-packages.mjs']);
