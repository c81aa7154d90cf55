import { spawn } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../../..');

/** Runs the simulator; ends with what it left. */
async function run(dir: string, ...args: readonly string[]) {
  const child = spawn(
    process.execPath,
    [
      '--require',
      join(ROOT, 'node_modules/@backstage/cli/config/nodeTransform.cjs'),
      join(__dirname, 'main.ts'),
      ...args,
    ],
    { env: { ...process.env, TMPDIR: dir }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let said = '';
  child.stderr.on('data', chunk => {
    said += chunk;
  });
  const code = await new Promise(ended => child.on('exit', ended));
  return { code, said, left: await readdir(dir) };
}

describe('a simulator that cannot start', () => {
  jest.setTimeout(60_000);

  let taken: Server;
  let dir: string;

  beforeEach(async () => {
    taken = createServer();
    await new Promise<void>(done => taken.listen(0, '127.0.0.1', done));
    dir = await mkdtemp(join(tmpdir(), 'main-'));
  });

  afterEach(async () => {
    await new Promise(done => taken.close(done));
    await rm(dir, { recursive: true });
  });

  it('ends, says why, and leaves nothing behind', async () => {
    const address = taken.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    const { code, said, left } = await run(
      dir,
      '--world',
      'healthy',
      '--port',
      String(port),
    );
    expect(code).toBe(1);
    expect(said).toContain('EADDRINUSE');
    expect(left.filter(name => name.startsWith('world-'))).toEqual([]);
  });
});
