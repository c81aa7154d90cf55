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

async function bundle(contents) {
  const { outputFiles, metafile } = await build({
    stdin: {
      contents,
      resolveDir: join(root, 'plugins/openchoreo-secrets/src'),
    },
    absWorkingDir: root,
    bundle: true,
    splitting: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    outdir: 'portal-bytes',
    jsx: 'automatic',
    plugins: [leaveToHost],
    logLevel: 'error',
  });
  const sizes = new Map(
    outputFiles.map(({ path, contents }) => [
      path.slice(root.length + 1),
      gzipSync(contents, { level: 9 }).length,
    ]),
  );
  return { outputs: metafile.outputs, sizes };
}

function withStaticImports(outputs, first) {
  const loaded = new Set([first]);
  for (const path of loaded) {
    for (const { path: next, kind } of outputs[path].imports) {
      if (kind === 'import-statement' && outputs[next]) loaded.add(next);
    }
  }
  return loaded;
}

/** A language is loaded by its readers alone. */
const isLanguage = ({ entryPoint = '' }) =>
  /\/translation\/\w\w\//.test(entryPoint);

async function measure(contents) {
  const { outputs, sizes } = await bundle(contents);
  const sum = paths =>
    paths.reduce((bytes, path) => bytes + sizes.get(path), 0);
  const all = Object.keys(outputs);
  const first = all.find(path => outputs[path].entryPoint === '<stdin>');
  return {
    firstLoad: sum([...withStaticImports(outputs, first)]),
    all: sum(all.filter(path => !isLanguage(outputs[path]))),
  };
}

const measured = Object.fromEntries(
  await Promise.all(
    Object.entries(imports).map(async ([name, contents]) => [
      name,
      await measure(contents),
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
