// npm run bench [-- PART…] [--size N] [--growth] [--latency MS] [--rounds N] [--json FILE] [--kubernetes]: what the product costs, beside references measured in the same run.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeTransform, root, run } from './process.mjs';
import { setup } from './setup.mjs';

/** Of the portal's own release. */
const PEER = { '@backstage/plugin-kubernetes-backend': '0.21.4' };

/** Backstage's plugin for Kubernetes is large: it is installed beside the workspace, and only to be measured. */
async function installPeer() {
  const folder = join(root, 'node_modules', '.cache', 'bench-peer');
  if (!existsSync(join(folder, 'package-lock.json'))) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(
      join(folder, 'package.json'),
      JSON.stringify({ private: true, dependencies: PEER }),
    );
    const args = ['install', '--no-audit', '--no-fund', '--ignore-scripts'];
    await run('npm', args, { cwd: folder });
  }
  return folder;
}

const args = process.argv.slice(2);
const isBesidePeer = args.includes('--kubernetes');

await setup();
await run(
  process.execPath,
  [
    '--expose-gc',
    '--require',
    nodeTransform,
    'plugins/openchoreo-secrets-backend/bench/main.ts',
    ...args.filter(arg => arg !== '--kubernetes'),
  ],
  {
    env: {
      // What is measured is what runs in production.
      NODE_ENV: 'production',
      ...(isBesidePeer && { BENCH_PEER: await installPeer() }),
    },
  },
);
