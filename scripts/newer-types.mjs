// Compiles the plugins against a Backstage that is newer than the workspace's: `npm run test:install` begins with it.
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { bin, root, run } from './process.mjs';

/** Below the workspace, so that what these packages import of others is found there. */
const CACHE = join(root, 'node_modules/.cache/newer-backstage');

/** The folder with the packages as the registry has them; only their types are of use. */
async function packagesOf(release) {
  const list = readFileSync(join(root, `e2e/install/types/${release}.json`));
  const hash = createHash('sha256').update(list).digest('hex').slice(0, 12);
  const folder = join(CACHE, `${release}-${hash}`);
  const done = join(folder, 'done');
  if (existsSync(done)) return folder;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const specs = Object.entries(JSON.parse(list)).map(
    ([name, version]) => `${name}@${version}`,
  );
  await run('npm', ['pack', '--silent', ...specs], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  for (const tarball of readdirSync(folder)) {
    const target = join(folder, tarball.replace(/\.tgz$/, ''));
    mkdirSync(target);
    await run('tar', [
      ...['-xzf', join(folder, tarball)],
      ...['-C', target, '--strip-components=1'],
    ]);
  }
  writeFileSync(done, '');
  return folder;
}

/** Where each entry of a package has its types. */
function typesOf(folder) {
  const { name, exports, types } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  return Object.entries(exports ?? { '.': { types } })
    .map(([mount, { types: own, import: esm, require: cjs }]) => [
      `${name}${mount.slice(1)}`,
      own ?? esm?.types ?? cjs?.types,
    ])
    .filter(([, file]) => file)
    .map(([entry, file]) => [entry, [join(folder, file)]]);
}

const [release] = process.argv.slice(2);
const folder = await packagesOf(release);
const paths = Object.fromEntries(
  readdirSync(folder, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .flatMap(({ name }) => typesOf(join(folder, name))),
);
const project = join(folder, 'tsconfig.json');
writeFileSync(
  project,
  JSON.stringify({
    extends: join(root, 'tsconfig.declarations.json'),
    compilerOptions: {
      noEmit: true,
      declaration: false,
      emitDeclarationOnly: false,
      typeRoots: [join(root, 'node_modules/@types')],
      paths,
    },
  }),
);
await run(bin('tsc'), ['--project', project]);
