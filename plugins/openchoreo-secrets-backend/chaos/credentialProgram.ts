import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { parse, stringify } from 'yaml';
import {
  execCredential,
  type ProgramFolder,
} from '../src/planes/credentials/__testUtils__/programs';

/** How a credential program behaves. */
export type ProgramMode =
  'gives' | 'hangs' | 'says' | 'fails' | 'floods' | 'givesNoMore';

/** What it gives is good for so long: it is asked again and again. */
const GOOD_FOR_MS = 15_000;

const WORD = 'c4n4ryProgramQx7Zk2';

/** A program that does as a file beside it says, and never keeps quiet about it. */
function bodyOf(name: string, token: string): string {
  const given = execCredential({ token, expirationTimestamp: '@' });
  return `
process.stderr.write('token: ${WORD}\\n');
const mode = fs.readFileSync(here + '/${name}.mode', 'utf8');
const until = new Date(Date.now() + ${GOOD_FOR_MS}).toISOString();
if (mode === 'gives') print(${JSON.stringify(given)}.replace('@', until));
if (mode === 'givesNoMore') print(${JSON.stringify(given)}.replace('@', '2001-01-01T00:00:00Z'));
if (mode === 'says') print('${WORD}');
if (mode === 'fails') { print('${WORD}'); process.exitCode = 3; }
if (mode === 'floods') { const more = () => process.stdout.write('${WORD}'.repeat(4000), more); more(); }
if (mode === 'hangs') {
  process.on('SIGTERM', () => {});
  setInterval(() => {}, 1000);
  if (process.argv[2] !== 'child') spawn(process.execPath, [__filename, 'child'], { stdio: 'inherit' });
}
`;
}

interface Entry {
  readonly name: string;
  readonly [key: string]: unknown;
}

/** A kubeconfig of its own for one context, whose user is a credential program; both can be spoilt. */
export class CredentialProgram {
  private constructor(
    readonly path: string,
    private readonly modePath: string,
    private readonly whole: string,
  ) {}

  /** Takes the token out of a context of a kubeconfig, and lets a program give it. */
  static async make(
    folder: ProgramFolder,
    name: string,
    kubeconfig: string,
  ): Promise<CredentialProgram> {
    const config = parse(await readFile(kubeconfig, 'utf8'));
    const of = (list: readonly Entry[], wanted: string) =>
      list.filter(each => each.name === wanted);
    const [{ user }] = of(config.users, name);
    const token = Object(user).token;
    const modePath = folder.file(`${name}.mode`);
    await writeFile(modePath, 'gives');
    const command = await folder.program(name, bodyOf(name, token));
    const exec = {
      apiVersion: 'client.authentication.k8s.io/v1',
      interactiveMode: 'Never',
      command,
      args: [],
      installHint: `curl -u me:${WORD} https://wiki`,
    };
    const whole = stringify({
      ...config,
      users: [{ name, user: { exec } }],
      contexts: of(config.contexts, name),
      'current-context': name,
    });
    const path = folder.file(`${name}.kubeconfig`);
    await writeFile(path, whole);
    return new CredentialProgram(path, modePath, whole);
  }

  set mode(mode: ProgramMode) {
    writeFileSync(this.modePath, mode);
  }

  /** Changes the text of the kubeconfig; `undefined` takes it away. */
  spoil(change: (whole: string) => string | undefined): void {
    const text = change(this.whole);
    if (text === undefined) rmSync(this.path, { force: true });
    else writeFileSync(this.path, text);
  }

  mend(): void {
    this.mode = 'gives';
    if (this.isWhole()) return;
    writeFileSync(this.path, this.whole);
  }

  private isWhole(): boolean {
    try {
      return readFileSync(this.path, 'utf8') === this.whole;
    } catch {
      return false;
    }
  }
}
