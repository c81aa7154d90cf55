import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { describe, it } from 'node:test';
import { resolve } from 'node:path';
import type { RealWorld } from '../world/realWorld';
import { startControlServer } from './controlServer';

const root = resolve(__dirname, '../../..');

/** Runs Playwright over the product as it stands; its own report says which journey failed. */
async function browse({ rig, product }: RealWorld): Promise<void> {
  const control = await startControlServer(rig);
  const child = spawn(
    resolve(root, 'node_modules/.bin/playwright'),
    ['test', '--config', 'e2e/real-planes/playwright.config.ts'],
    {
      cwd: root,
      stdio: 'inherit',
      env: {
        ...process.env,
        REAL_PLANES_PORTAL: product.url,
        REAL_PLANES_CONTROL: control.url,
      },
    },
  );
  const code = await new Promise<number | null>((done, failed) => {
    child.on('error', failed);
    child.on('exit', done);
  });
  control.close();
  assert.equal(code, 0, 'a journey failed: see above');
}

/** The journeys of the Secrets tab. */
export function journeysPart(world: () => RealWorld): void {
  describe('journeys of the Secrets tab', () => {
    it('in a browser', () => browse(world()));
  });
}
