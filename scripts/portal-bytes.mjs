// Measures what the plugin adds to a portal's bundle, gzipped, and holds it to scripts/portal-bytes.json; `--update` writes what it has come down to.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { fail, root } from './process.mjs';

const budgetFile = join(root, 'scripts/portal-bytes.json');

/** What our recipes have a portal import; what it does not import is not bundled. */
const imports = {
  legacy: `export {
    EntitySecretHealthCard,
    EntitySecretsContent,
    hasSecretsTab,
    isSecretsAvailable,
    openchoreoSecretsPlugin,
    PlatformSecretHealthWidget,
    secretHealthHomeCard,
    SecretsOverviewPage,
  } from './index'`,
  alpha: `export { default } from './alpha'`,
};

/** What a portal has anyway. */
const hosts =
  /^(@backstage\/|@material-ui\/|react($|\/)|react-dom($|\/)|react-router)/;

const leaveToHost = {
  name: 'leave-to-host',
  setup({ onResolve }) {
    onResolve({ filter: hosts }, ({ path }) => ({ path, external: true }));
  },
};

/** What is imported on demand is loaded later. */
const leaveForLater = {
  name: 'leave-for-later',
  setup({ onResolve }) {
    onResolve({ filter: /^/ }, ({ path, kind }) =>
      kind === 'dynamic-import' ? { path, external: true } : undefined,
    );
  },
};

function bundle(contents, options) {
  return build({
    stdin: {
      contents,
      resolveDir: join(root, 'plugins/openchoreo-secrets/src'),
    },
    absWorkingDir: root,
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    outdir: 'portal-bytes',
    jsx: 'automatic',
    logLevel: 'error',
    ...options,
  });
}

const gzipped = ({ contents }) => gzipSync(contents, { level: 9 }).length;

/**
 * What comes with the portal's own code: all that is used of what is imported.
 * In one file, since esbuild gives an entry that is split each file that it
 * names in some re-export, also those that it uses nothing of; the bundlers of
 * portals leave these where they are used.
 */
async function firstLoadOf(contents) {
  const { outputFiles } = await bundle(contents, {
    plugins: [leaveToHost, leaveForLater],
  });
  return gzipped(outputFiles[0]);
}

/** A language is loaded by its readers alone. */
const isLanguage = ({ entryPoint = '' }) =>
  /\/translation\/\w\w\//.test(entryPoint);

async function allOf(contents) {
  const { outputFiles, metafile } = await bundle(contents, {
    splitting: true,
    plugins: [leaveToHost],
  });
  return outputFiles
    .filter(
      ({ path }) => !isLanguage(metafile.outputs[path.slice(root.length + 1)]),
    )
    .reduce((bytes, file) => bytes + gzipped(file), 0);
}

const measured = Object.fromEntries(
  await Promise.all(
    Object.entries(imports).map(async ([name, contents]) => [
      name,
      {
        firstLoad: await firstLoadOf(contents),
        all: await allOf(contents),
      },
    ]),
  ),
);
if (process.argv.includes('--update')) {
  const { goal } = JSON.parse(readFileSync(budgetFile, 'utf8'));
  writeFileSync(
    budgetFile,
    `${JSON.stringify({ goal, ...measured }, null, 2)}\n`,
  );
}
const { goal, ...budget } = JSON.parse(readFileSync(budgetFile, 'utf8'));
const rows = Object.entries(measured).flatMap(([entry, sizes]) =>
  Object.entries(sizes).map(([what, bytes]) => ({
    entry,
    what,
    bytes,
    budget: budget[entry][what],
    goal: goal[what],
  })),
);
for (const { entry, what, bytes, ...bounds } of rows) {
  console.log(
    `${entry} ${what}: ${bytes} bytes gzipped (budget ${bounds.budget}, goal ${bounds.goal})`,
  );
}
const over = rows.filter(({ bytes, budget: most }) => bytes > most);
if (over.length > 0) {
  fail(
    `More bytes for the portal than the budget: ${over
      .map(
        ({ entry, what, bytes, budget: most }) =>
          `${entry} ${what} ${bytes} > ${most}`,
      )
      .join(', ')}. Load it lazily, or take something else out.`,
  );
}
