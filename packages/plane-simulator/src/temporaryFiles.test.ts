import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { resolve } from 'node:path';

const SCRIPTS = resolve(__dirname, '../../../scripts/process.mjs');

/** What `npm start` and `npm run serve` do with the temporary files of what they start. */
const SCRIPT = `
  import { temporaryFiles } from ${JSON.stringify(SCRIPTS)};
  console.log(temporaryFiles('test').TMPDIR);
  setInterval(() => {}, 1_000);
`;

describe('temporary files of what the scripts start', () => {
  it.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)(
    'go with the script, also by %s',
    async signal => {
      const child = spawn(
        process.execPath,
        ['--input-type=module', '--eval', SCRIPT],
        { stdio: ['ignore', 'pipe', 'inherit'] },
      );
      const folder = await new Promise<string>(told =>
        createInterface({ input: child.stdout }).once('line', told),
      );
      expect(existsSync(folder)).toBe(true);
      child.kill(signal);
      await new Promise(ended => child.on('exit', ended));
      expect(existsSync(folder)).toBe(false);
    },
  );

  it.each(['serve', 'world'])('are those of %s too', name => {
    const script = resolve(SCRIPTS, `../${name}.mjs`);
    const started = readFileSync(script, 'utf8').split('start(').slice(1);
    expect(started).toHaveLength(1);
    expect(started[0]).toContain(`temporaryFiles('${name}')`);
  });
});
