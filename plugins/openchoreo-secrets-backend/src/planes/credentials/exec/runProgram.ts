import { spawn, type ChildProcess } from 'node:child_process';
import { NoCredentials } from '../../../kube/credentials';
import { errorCode } from '../../../kube/errorCode';
import type { ExecSettings } from './execSettings';
import { adopt, askToEnd, endGroup } from './processGroup';

const MAX_OUTPUT_BYTES = 1024 * 1024;

/** What of its output may still be on the way when it has ended; the machine's time. */
const DRAIN_MS = 500;

const BY_HAND = 'run it by hand where the portal runs';

function fault(words: string): NoCredentials {
  return new NoCredentials(words, 'credentialProgram');
}

function environmentOf({
  apiVersion,
  cluster,
  env,
}: ExecSettings): NodeJS.ProcessEnv {
  const spec = { ...(cluster && { cluster }), interactive: false };
  const info = { apiVersion, kind: 'ExecCredential', spec };
  const own = Object.fromEntries(env.map(({ name, value }) => [name, value]));
  return {
    ...process.env,
    ...own,
    KUBERNETES_EXEC_INFO: JSON.stringify(info),
  };
}

function notStarted(error: unknown, { name, hint }: ExecSettings): string {
  const code = errorCode(error);
  if (code === 'ENOENT') {
    const how = hint ? ` (${hint})` : '';
    return `the credential program ${name} was not found: install it where the portal runs${how}`;
  }
  return `the credential program ${name} cannot be started (${code || 'no reason given'}): see that the portal may run it`;
}

/** Why its run came to nothing. */
function howEnded(
  name: string,
  status: number | null,
  signal: string | null,
): string {
  const end = signal ? `was ended by ${signal}` : `ended with status ${status}`;
  return `the credential program ${name} ${end}: ${BY_HAND}; what it says is not repeated here`;
}

/** Reads at most so much; what comes after is told by `tooMuch`. */
function collect(child: ChildProcess, tooMuch: () => void): () => string {
  const chunks: Buffer[] = [];
  let size = 0;
  child.stdout?.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size <= MAX_OUTPUT_BYTES) chunks.push(chunk);
    else tooMuch();
  });
  child.stdout?.on('error', () => {});
  return () => Buffer.concat(chunks).toString('utf8');
}

/** Its words about what it could not do may hold anything, so they are not even read. */
function start(settings: ExecSettings): ChildProcess {
  try {
    return spawn(settings.command, settings.args, {
      env: environmentOf(settings),
      stdio: ['ignore', 'pipe', 'ignore'],
      // The leader of a group of its own, so that it can be ended with its children.
      detached: true,
    });
  } catch (error) {
    // What Node says of an argument repeats it.
    throw fault(notStarted(error, settings));
  }
}

/** Resolves when the program ended and its output is complete: with why that is worth nothing, if so. */
function ended(
  child: ChildProcess,
  settings: ExecSettings,
): Promise<NoCredentials | undefined> {
  return new Promise(resolve => {
    child.on('error', error => resolve(fault(notStarted(error, settings))));
    child.on('exit', (status, by) => {
      const failed =
        status === 0 ? undefined : fault(howEnded(settings.name, status, by));
      // A child that it left behind would keep its output open.
      endGroup(child);
      const drain = setTimeout(() => resolve(failed), DRAIN_MS);
      child.on('close', () => {
        clearTimeout(drain);
        resolve(failed);
      });
    });
  });
}

/**
 * Runs a credential program to its end and answers what it printed. When
 * `signal` aborts, its whole group is ended, and the reason of that signal is
 * why. It settles only when nothing of it runs any more.
 */
export async function runProgram(
  settings: ExecSettings,
  signal: AbortSignal,
): Promise<string> {
  signal.throwIfAborted();
  const child = start(settings);
  adopt(child);
  let why: unknown;
  let asked: ReturnType<typeof askToEnd> | undefined;
  const end = (reason: unknown) => {
    why ??= reason;
    asked ??= askToEnd(child);
  };
  const onAbort = () => end(signal.reason);
  const output = collect(child, () => {
    end(
      fault(
        `the credential program ${settings.name} printed more than 1 MB: ${BY_HAND}`,
      ),
    );
  });
  signal.addEventListener('abort', onAbort, { once: true });
  const failed = await ended(child, settings);
  asked?.ended();
  signal.removeEventListener('abort', onAbort);
  endGroup(child);
  child.stdout?.destroy();
  if (why ?? failed) throw why ?? failed;
  return output();
}
