import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const V1 = 'client.authentication.k8s.io/v1';

/** What a credential program prints. */
export function execCredential(status: object, apiVersion: string = V1) {
  return JSON.stringify({ apiVersion, kind: 'ExecCredential', status });
}

/** A folder with credential programs: small scripts that run as processes of their own. */
export class ProgramFolder {
  private constructor(readonly path: string) {}

  static async make(): Promise<ProgramFolder> {
    return new ProgramFolder(await mkdtemp(join(tmpdir(), 'programs-')));
  }

  /** Writes a program of JavaScript; it notes each run and its process id, and sees `fs`, `spawn` and its folder `here`. */
  async program(name: string, body: string): Promise<string> {
    const head = [
      `#!${process.execPath}`,
      `const fs = require('node:fs');`,
      `const { spawn } = require('node:child_process');`,
      `const here = ${JSON.stringify(this.path)};`,
      `const note = (file, text) => fs.appendFileSync(here + '/' + file, text + '\\n');`,
      `const print = text => process.stdout.write(text);`,
      `note('${name}.runs', String(process.pid));`,
    ];
    const path = this.file(name);
    await writeFile(path, `${head.join('\n')}\n${body}\n`, { mode: 0o755 });
    return path;
  }

  /** A program that prints a credential with this status. */
  async giving(name: string, status: object): Promise<string> {
    return this.program(
      name,
      `print(${JSON.stringify(execCredential(status))});`,
    );
  }

  file(name: string): string {
    return join(this.path, name);
  }

  has(name: string): boolean {
    return existsSync(this.file(name));
  }

  /** The lines that programs noted in a file. */
  async noted(name: string): Promise<readonly string[]> {
    if (!this.has(name)) return [];
    const text = await readFile(this.file(name), 'utf8');
    return text.split('\n').filter(Boolean);
  }

  async remove(): Promise<void> {
    await rm(this.path, { recursive: true });
  }
}

async function runs(pid: string): Promise<boolean> {
  try {
    const state = await readFile(`/proc/${pid}/stat`, 'utf8');
    // One that ended and waits to be counted runs no more.
    return !/\) [ZX] /.test(state);
  } catch {
    return false;
  }
}

/** Resolves once none of these processes runs. */
export async function gone(pids: readonly string[]): Promise<void> {
  for (const pid of pids) while (await runs(pid));
}

/** A program that ignores that it should end, as does a child of its; both note their ids in `stubborn`, the child last. */
export const STUBBORN = `
process.on('SIGTERM', () => {});
setInterval(() => {}, 1000);
if (process.argv[2] === 'child') note('stubborn', String(process.pid));
else {
  note('stubborn', String(process.pid));
  spawn(process.execPath, [__filename, 'child'], { stdio: 'inherit' });
}
`;
