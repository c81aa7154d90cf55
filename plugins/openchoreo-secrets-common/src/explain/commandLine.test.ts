import { spawnSync } from 'child_process';
import { join } from 'path';

const ROOT = join(__dirname, '../../../..');
const RECORDED = join(__dirname, '__fixtures__/recorded');

function run(args: readonly string[], stdin = '') {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, 'scripts/explain.mjs'), ...args],
    { input: stdin, encoding: 'utf8', env: { PATH: process.env.PATH } },
  );
  return { status, stdout, stderr };
}

const HEALTHY = `
apiVersion: external-secrets.io/v1
kind: ExternalSecret
metadata: {name: db, namespace: shop, creationTimestamp: 2026-11-29T01:00:00Z}
spec:
  dataFrom: [{sourceRef: {generatorRef: {kind: Password, name: pg}}}]
status:
  refreshTime: 2026-11-29T02:00:00Z
  binding: {name: db}
  conditions: [{type: Ready, status: "True", reason: SecretSynced}]
`;

describe('npm run explain', () => {
  it('answers from a file, line by line, and says as of when', () => {
    const { status, stdout, stderr } = run([
      '--json',
      join(RECORDED, 'eso-0.16.2.yaml'),
    ]);
    expect(status).toBe(1);
    expect(stderr).toContain('As of 2026-11-29T03:03:19.000Z, the newest time');
    expect(stdout.trim().split('\n')).toHaveLength(69);
  });

  it('answers from standard input, in a table', () => {
    const { status, stdout } = run(['-'], HEALTHY);
    expect(status).toBe(0);
    expect(stdout).toContain('ok        ExternalSecret  shop/db  synced');
  });

  it('takes many documents of JSON, as of YAML', () => {
    const objects = ['a', 'b'].map(name => ({
      apiVersion: 'external-secrets.io/v1',
      kind: 'ExternalSecret',
      metadata: { name },
    }));
    const lines = (text: string) =>
      run(['--json', '-'], text).stdout.trim().split('\n').length;
    const [a, b] = objects.map(each => JSON.stringify(each, null, 2));
    expect(lines(`${a}\n${b}\n`)).toBe(2);
    expect(lines(`---\n${a}\n---\n${b}\n`)).toBe(2);
  });

  it('judges at the time that it is given', () => {
    const { status, stderr } = run(
      ['--now', '2026-11-30T02:00:00Z', '-'],
      HEALTHY,
    );
    expect([status, stderr]).toEqual([1, 'As of 2026-11-30T02:00:00.000Z.\n']);
  });

  it('exits with 2, and names the place, for what is neither JSON nor YAML', () => {
    const { status, stderr } = run(['-'], `${HEALTHY}---\na: [\n`);
    expect(status).toBe(2);
    expect(stderr).toContain(
      'stdin: document 2, line 13: neither JSON nor YAML',
    );
  });

  it('exits with 2 for a file that is not there, a wrong time, and no file at all', () => {
    expect(run(['nosuch.yaml'])).toMatchObject({ status: 2 });
    expect(run(['--now', 'soon', '-'])).toMatchObject({ status: 2 });
    expect(run([])).toMatchObject({ status: 2 });
  });

  it('exits with 3 where there is nothing to judge', () => {
    expect(run(['-'], '').status).toBe(3);
  });

  it('exits with 3 where nothing wrong is seen and something cannot be told', () => {
    const stored = HEALTHY.replace(
      'dataFrom:',
      'secretStoreRef: {name: vault}\n  dataFrom:',
    );
    expect(run(['-'], stored).status).toBe(3);
  });
});
